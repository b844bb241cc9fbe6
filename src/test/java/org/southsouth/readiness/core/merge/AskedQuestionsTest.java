package org.southsouth.readiness.core.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Questionnaires.askedIf;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.NotAsked;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.gather.Gathering;
import org.southsouth.readiness.core.gather.Request;
import org.southsouth.readiness.core.gather.RequestId;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.Scoring;

class AskedQuestionsTest {
    private static final Framework FRAMEWORK =
            framework(Mean.ARITHMETIC, pillar("law", theme("tax", levels("a"), levels("b"), levels("c"))));

    /** Whoever was asked has said all they can; somebody else may know it. */
    @Test
    void what_nobody_knows_yet_is_neither_done_nor_open() {
        Answers answers = Answers.of(Map.of(
                new QuestionId("a"), Answer.of(new Response.DontKnow()),
                new QuestionId("b"), Answer.of(new Response.Chosen("2"))));
        Scorecard scorecard = Scoring.score(FRAMEWORK, answers, Basis.FULL_COUNTRY);
        AskedQuestions asked = AskedQuestions.of(new ExchangeScope.Whole(), scorecard);

        AskedCount count = asked.count(scorecard);
        assertThat(count).isEqualTo(new AskedCount(3, 1, 1, 0));
        assertThat(count.open()).isOne();
        assertThat(count.isReady()).isFalse();
        assertThat(new AskedCount(3, 2, 1, 0).isReady()).isTrue();
        assertThat(List.of(new AskedCount(3, 2, 1, 0), new AskedCount(3, 2, 0, 0)))
                .allMatch(AskedCount::hasWork);
        assertThat(List.of(new AskedCount(3, 3, 0, 0), new AskedCount(3, 2, 0, 1)))
                .noneMatch(AskedCount::hasWork);
        assertThat(new AskedCount(3, 2, 1, 0).isComplete()).isFalse();
        assertThat(new AskedCount(3, 3, 0, 0).isComplete()).isTrue();
    }

    /**
     * Four of one theme, one of another that hangs on the first theme: answered, not known, one that waits for it, not answered; and what
     * waits for the one that is not answered.
     */
    @Test
    void the_same_assessment_has_the_same_numbers_for_whoever_counts() {
        Framework framework = framework(
                Mean.ARITHMETIC,
                pillar(
                        "law",
                        theme("tax", levels("a"), levels("b"), hanging("b", "waits"), levels("c")),
                        theme("data", hanging("c", "far"))));
        Answers answers = Answers.of(Map.of(
                new QuestionId("a"), Answer.of(new Response.Chosen("2")),
                new QuestionId("b"), Answer.of(new Response.DontKnow())));
        Scorecard scorecard = Scoring.score(framework, answers, Basis.FULL_COUNTRY);
        ExchangeScope.Part tax = new ExchangeScope.Part(new SectionId("tax"));
        ExchangeScope.Part data = new ExchangeScope.Part(new SectionId("data"));
        AskedCount sent = AskedQuestions.of(tax, scorecard).count(scorecard);
        AskedCount other = AskedQuestions.of(data, scorecard).count(scorecard);
        AskedCount whole =
                AskedQuestions.of(new ExchangeScope.Whole(), scorecard).count(scorecard);

        assertThat(sent).isEqualTo(new AskedCount(4, 1, 1, 1));
        assertThat(other).isEqualTo(new AskedCount(1, 0, 0, 1));
        assertThat(whole)
                .as("a question counts alike in its portion and in the whole")
                .isEqualTo(new AskedCount(5, 1, 1, 2));

        Request request = new Request(
                new RequestId("r"), "Bank", "", tax, Optional.empty(), Instant.EPOCH, "", Optional.empty(), "");
        Gathering gathering = Gathering.of(List.of(request), scorecard, List.of(), List.of(), LocalDate.EPOCH);
        assertThat(gathering.rows().get(0).count()).isEqualTo(sent);
        assertThat(gathering.count()).isEqualTo(whole);
        assertThat(gathering.rest()).isEqualTo(other);

        AskedCount asked = AskedQuestions.of(tax, scorecard)
                .with(Set.of(new QuestionId("a"), new QuestionId("b")))
                .count(scorecard);
        assertThat(asked.done()).as("on the side that is asked").isEqualTo(sent.done());
        assertThat(asked.waiting()).isEqualTo(sent.waiting());
        assertThat(asked.open()).isEqualTo(sent.open() + sent.unknown());
    }

    private static Question hanging(String on, String id) {
        return askedIf(new AskIf.AtLeast(new QuestionId(on), 50), NotAsked.ZERO, levels(id));
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
