package org.southsouth.readiness.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.Scoring;

/** One empty scorecard of ours, to be filled from the first question to the last. */
final class ScoringFill {
    private final List<QuestionId> ids = new ArrayList<>();
    private final List<Answer> values = new ArrayList<>();
    private Scorecard scorecard;

    ScoringFill(Framework framework) {
        for (int i = 1; i <= framework.questionCount(); i++) {
            ids.add(GeneratedQuestionnaire.idOf(i));
            values.add(GeneratedQuestionnaire.asAnswer(GeneratedQuestionnaire.answerTo(i)));
        }
        scorecard = Scoring.score(framework, Answers.none(), Basis.FULL_COUNTRY);
    }

    /** Answers every question that is asked. Timed is one answer to a new scorecard, with who is asked after it. */
    Samples fill() {
        Samples answers = new Samples();
        for (int i = 0; i < ids.size(); i++) {
            if (scorecard.of(ids.get(i)).state().isAsked()) {
                long start = System.nanoTime();
                scorecard = Scoring.answer(scorecard, ids.get(i), values.get(i));
                answers.add(System.nanoTime() - start);
            }
        }
        return answers;
    }

    /** Times {@link Answers#with} alone: one answer changed after the other, all questions being answered already. */
    Samples changeAnswersAlone() {
        Map<QuestionId, Answer> all = new HashMap<>();
        ids.forEach(id -> all.put(id, Answer.of(new Response.DontKnow())));
        Answers answers = Answers.of(all);
        Samples samples = new Samples();
        for (int i = 0; i < ids.size(); i++) {
            long start = System.nanoTime();
            answers = answers.with(ids.get(i), values.get(i));
            samples.add(System.nanoTime() - start);
        }
        if (!answers.to(ids.get(0)).equals(values.get(0)) || answers.size() != ids.size()) {
            throw new IllegalStateException("answers were lost");
        }
        return samples;
    }

    /** The score of the whole, 0 to 100. */
    double score() {
        return scorecard.root().score();
    }

    /** The score of a section, counted from 1; 0 to 100. */
    double score(int section) {
        return scorecard.of(new SectionId("s" + section)).score();
    }
}
