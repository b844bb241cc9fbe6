package org.southsouth.readiness.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Questionnaires.askedIf;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntSupplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.NotAsked;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.RandomAssessments;
import org.southsouth.readiness.testing.Scenario;

class FewestAnswersTest {
    private static List<String> ids(List<QuestionId> questions) {
        return questions.stream().map(QuestionId::value).toList();
    }

    @Test
    void the_two_answers_that_two_themes_lack_bring_the_score() {
        Framework framework = framework(
                Mean.GEOMETRIC,
                1,
                0.5,
                pillar("p", theme("a", 0.66, levels("a1"), levels("a2"), levels("a3"))),
                pillar("q", theme("b", 0.66, levels("b1"), levels("b2"), levels("b3"))));
        Scenario short2 = Scenario.of(framework).choose("a1", "2").choose("b3", "2");
        assertThat(ids(FewestAnswers.of(short2.scorecard()))).containsExactly("a2", "b1");
        assertThat(ids(FewestAnswers.of(short2.choose("a3", "0").scorecard()))).containsExactly("b1");
        assertThat(FewestAnswers.of(short2.choose("a3", "0").choose("b1", "0").scorecard()))
                .isEmpty();
    }

    @Test
    void naming_them_helps_once_few_are_missing() {
        Framework shipped = new JsonFrameworkSource().shipped();
        Scorecard none = Scoring.unanswered(shipped, Basis.FULL_COUNTRY);
        assertThat(FewestAnswers.isNear(none)).isFalse();
        Scorecard most = Scoring.score(shipped, Filled.answers(shipped, 11, 0.16), Basis.FULL_COUNTRY);
        assertThat(FewestAnswers.isNear(most)).isTrue();
        assertThat(FewestAnswers.of(most)).hasSizeBetween(1, 3);
    }

    @Test
    void a_question_that_waits_comes_with_the_one_it_hangs_on_and_completeness_is_thought_of() {
        Framework framework = framework(
                Mean.ARITHMETIC,
                0,
                1,
                pillar(
                        "p",
                        theme(
                                "a",
                                1,
                                levels("gate"),
                                askedIf(
                                        new AskIf.AtLeast(new QuestionId("gate"), 50),
                                        NotAsked.LEAVE_OUT,
                                        levels("next")))));
        Scenario none = Scenario.of(framework);
        assertThat(ids(FewestAnswers.of(none.scorecard()))).containsExactly("gate", "next");
        assertThat(ids(FewestAnswers.of(none.choose("gate", "3").scorecard()))).containsExactly("next");
    }

    /** Whatever the answers are; those that are not asked any more need none. */
    @Property(tries = 1000)
    void answering_them_in_any_way_brings_the_score_and_none_is_there_in_vain(@ForAll long seed) {
        Random random = new Random(seed + 1);
        Scorecard card = RandomAssessments.of(seed).scorecard();
        for (ScoredSection section : card.sections()) {
            boolean isProvisional = SectionResult.of(card, section).isProvisional();
            List<QuestionId> fewest = FewestAnswers.of(card, section.section().id());
            if (fewest.isEmpty()) {
                assertThat(isProvisional && canHaveScore(card, section)).isFalse();
                continue;
            }
            Scorecard after = answered(card, fewest, () -> random.nextInt(5));
            ScoredSection then = after.of(section.section().id());
            assertThat(isProvisional && (then.hasScore() || !then.isApplicable()))
                    .as("%s of seed %d with %s", section.section().id(), seed, fewest)
                    .isTrue();
            for (QuestionId spared : fewest) {
                List<QuestionId> others = new ArrayList<>(fewest);
                others.remove(spared);
                assertThat(answered(card, others, () -> 4)
                                .of(section.section().id())
                                .hasScore())
                        .isFalse();
            }
        }
    }

    private static boolean canHaveScore(Scorecard card, ScoredSection section) {
        List<QuestionId> all = new ArrayList<>();
        for (int place : card.framework().askOrder().order()) {
            ScoredQuestion question = card.questionAt(place);
            if (question.state().isUnknown()) {
                all.add(question.question().id());
            }
        }
        return answered(card, all, () -> 4).of(section.section().id()).hasScore();
    }

    private static Scorecard answered(Scorecard card, List<QuestionId> questions, IntSupplier level) {
        Scorecard now = card;
        for (QuestionId question : questions) {
            QuestionState state = now.of(question).state();
            if (state == QuestionState.UNANSWERED || state == QuestionState.DONT_KNOW) {
                now = Scoring.answer(now, question, Answer.of(new Response.Chosen(String.valueOf(level.getAsInt()))));
            }
        }
        return now;
    }
}
