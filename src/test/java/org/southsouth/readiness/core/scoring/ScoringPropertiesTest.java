package org.southsouth.readiness.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.southsouth.readiness.testing.RandomQuestionnaires.answers;
import static org.southsouth.readiness.testing.RandomQuestionnaires.framework;
import static org.southsouth.readiness.testing.RandomQuestionnaires.response;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.testing.Questionnaires;
import org.southsouth.readiness.testing.Scenario;

/** What holds for every framework and every set of answers. */
class ScoringPropertiesTest {
    /** Answering one by one, forwards and back, gives what working everything out anew gives. */
    @Property(tries = 200)
    void one_answer_at_a_time_comes_to_the_same_scorecard(@ForAll long seed) {
        Random random = new Random(seed);
        Framework framework = framework(random, 1);
        Basis basis = new Basis(random.nextInt(4) == 0 ? Depth.CORE : Depth.FULL, random.nextInt(4) == 0);
        Answers answers = Answers.none();
        Scorecard scorecard = Scoring.score(framework, answers, basis);
        for (int i = 0; i < 40; i++) {
            QuestionId id = framework
                    .questionAt(random.nextInt(framework.questionCount()))
                    .id();
            Answer answer = Answer.of(response(random));
            answers = answers.with(id, answer);
            scorecard = Scoring.answer(scorecard, id, answer);
        }
        Scorecard anew = Scoring.score(framework, answers, basis);
        assertThat(scorecard.sections()).isEqualTo(anew.sections());
        assertThat(scorecard.questions()).isEqualTo(anew.questions());
    }

    /**
     * The bounds are about the score that there will be: one of now leaves out themes with too few answers, which the
     * bounds count, and can lie outside them.
     */
    @Property(tries = 1000)
    void when_the_open_questions_are_answered_the_score_lies_within_the_bounds(@ForAll long seed) {
        Random random = new Random(seed);
        Framework framework = framework(random, 1);
        Scorecard before = Scoring.score(framework, answers(framework, random), Basis.FULL_COUNTRY);
        Scorecard after = before;
        for (int place : framework.askOrder().order()) {
            QuestionId id = framework.questionAt(place).id();
            QuestionState state = after.of(id).state();
            if (state == QuestionState.UNANSWERED || state == QuestionState.DONT_KNOW) {
                String level = String.valueOf(random.nextInt(5));
                after = Scoring.answer(after, id, Answer.of(new Response.Chosen(level)));
            }
        }
        for (ScoredSection section : after.sections()) {
            if (section.isApplicable() && before.of(section.section().id()).isApplicable()) {
                assertThat(section.open()).isZero();
                assertThat(section.score())
                        .isBetween(
                                before.of(section.section().id()).low() - 1e-9,
                                before.of(section.section().id()).high() + 1e-9);
            }
        }
    }

    /** A geometric theme has 1 at least; where it turns out not to apply, the pillar is what the other theme is. */
    @Test
    void a_part_that_can_still_drop_out_holds_no_bound_up() {
        Section open = new Section(
                new SectionId("u"), "U", "U", "", 1, Mean.GEOMETRIC, 0, List.of(), List.of(Questionnaires.levels("b")));
        Framework framework = Questionnaires.framework(
                Mean.ARITHMETIC,
                Questionnaires.pillar("p", Questionnaires.theme("t", Questionnaires.levels("a")), open));
        Scenario scenario = Scenario.of(framework).choose("a", "0");
        SectionId pillar = new SectionId("p");
        assertThat(scenario.notApplicable("b").scorecard().of(pillar).score()).isZero();
        assertThat(scenario.scorecard().of(pillar).low()).isZero();
        assertThat(scenario.scorecard().of(pillar).high()).isEqualTo(50);
        assertThat(scenario.choose("b", "0").scorecard().of(pillar).low()).isEqualTo(0.5);
    }

    @Property(tries = 200)
    void with_nothing_open_the_score_is_both_bounds_and_everything_is_on_the_scale(@ForAll long seed) {
        Random random = new Random(seed);
        Framework framework = framework(random, 1);
        Scorecard scorecard = Scoring.score(framework, answers(framework, random), Basis.FULL_COUNTRY);
        for (ScoredSection section : scorecard.sections()) {
            if (section.isApplicable()) {
                assertThat(section.low()).isBetween(0.0, section.high() + 1e-9);
                assertThat(section.high()).isLessThanOrEqualTo(100);
            }
            if (section.hasScore() && section.open() == 0) {
                assertThat(section.score()).isCloseTo(section.low(), within(1e-9));
            }
        }
    }

    @Property(tries = 100)
    void the_scale_of_the_weights_does_not_matter(@ForAll long seed) {
        Framework light = framework(new Random(seed), 1);
        Framework heavy = framework(new Random(seed), 1000);
        Answers answers = answers(light, new Random(seed + 1));
        double a = Scoring.score(light, answers, Basis.FULL_COUNTRY).root().score();
        double b = Scoring.score(heavy, answers, Basis.FULL_COUNTRY).root().score();
        if (Double.isNaN(a)) {
            assertThat(b).isNaN();
        } else {
            assertThat(b).isCloseTo(a, within(1e-9));
        }
    }

    /** Where every question that opens is answered and nothing hangs on it, more points never make less. */
    @Property(tries = 100)
    void a_better_answer_never_lowers_a_score(@ForAll long seed) {
        Random random = new Random(seed);
        Framework framework = framework(random, 1);
        Answers answers = Answers.none();
        for (Question question : framework.questions()) {
            answers = answers.with(question.id(), Answer.of(new Response.Chosen(String.valueOf(random.nextInt(5)))));
        }
        Scorecard before = Scoring.score(framework, answers, Basis.FULL_COUNTRY);
        for (Question question : framework.questions()) {
            Scorecard better = Scoring.answer(before, question.id(), Answer.of(new Response.Chosen("4")));
            assertThat(better.root().score())
                    .isGreaterThanOrEqualTo(before.root().score() - 1e-9);
        }
    }
}
