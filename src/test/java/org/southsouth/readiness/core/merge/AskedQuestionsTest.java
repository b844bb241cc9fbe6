package org.southsouth.readiness.core.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.Scoring;

class AskedQuestionsTest {
    private static final Framework FRAMEWORK =
            framework(Mean.ARITHMETIC, pillar("law", theme("tax", levels("a"), levels("b"), levels("c"))));

    /** Whoever was asked has said all they can; somebody else may know it. */
    @Test
    void what_nobody_knows_yet_is_done_and_can_still_be_asked() {
        Answers answers = Answers.of(Map.of(
                new QuestionId("a"), Answer.of(new Response.DontKnow()),
                new QuestionId("b"), Answer.of(new Response.Chosen("2"))));
        Scorecard scorecard = Scoring.score(FRAMEWORK, answers, Basis.FULL_COUNTRY);
        AskedQuestions asked = AskedQuestions.of(new ExchangeScope.Whole(), scorecard);

        AskedCount count = asked.count(scorecard);
        assertThat(count).isEqualTo(new AskedCount(3, 2, 1));
        assertThat(count.open()).isOne();
        assertThat(count.isComplete()).isFalse();
        assertThat(new AskedCount(3, 3, 1).isComplete()).isFalse();
        assertThat(new AskedCount(3, 3, 0).isComplete()).isTrue();
    }

    /** What came with the file is no answer of whoever is asked. */
    @Test
    void what_was_not_known_when_it_was_asked_is_open_and_what_was_answered_is_done() {
        QuestionId unknown = new QuestionId("a");
        QuestionId known = new QuestionId("b");
        Answers answers = Answers.of(Map.of(
                unknown, Answer.of(new Response.DontKnow()),
                known, Answer.of(new Response.Chosen("2"))));
        Scorecard scorecard = Scoring.score(FRAMEWORK, answers, Basis.FULL_COUNTRY);
        AskedQuestions asked =
                AskedQuestions.of(new ExchangeScope.Whole(), scorecard).with(Set.of(unknown, known));

        assertThat(asked.count(scorecard).open()).isEqualTo(2);
        assertThat(asked.first(scorecard)).contains(unknown);
        assertThat(asked.isOpen(known, scorecard)).isFalse();
        assertThat(asked.answeredBefore(scorecard)).isOne();
        AskedQuestions said = asked.with(Set.of(known));
        assertThat(said.count(scorecard).open()).isOne();
        assertThat(said.first(scorecard)).contains(new QuestionId("c"));
    }
}
