package org.southsouth.readiness.core.exchange;

import java.util.HashMap;
import java.util.Map;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.framework.QuestionId;

/** One subject's answers of one round, as they came from a file or go into one. */
public record AnswerSheet(Subject subject, Round round, Answers answers) {
    /** Those that were scored, of questions that are not asked too. */
    public static AnswerSheet of(Entry entry) {
        Map<QuestionId, Answer> answers = new HashMap<>();
        entry.scorecard()
                .questions()
                .forEach(scored -> answers.put(scored.question().id(), scored.answer()));
        return new AnswerSheet(entry.profile().subject(), entry.profile().round(), Answers.of(answers));
    }
}
