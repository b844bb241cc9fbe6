package org.southsouth.readiness.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.Gain;
import org.southsouth.readiness.core.plan.Suggestion;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.core.scoring.WhatIf;
import org.southsouth.readiness.files.JsonFrameworkSource;

/** The gain of an action is the difference of two full scorings, for every question of the shipped questionnaire. */
class GainTest {
    private static final Framework FRAMEWORK =
            new JsonFrameworkSource().read("assessments/south-south-ecommerce").value();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_gain_equals_the_difference_of_two_full_scorings(long seed) {
        Answers answers = low(new Random(seed));
        Scorecard before = Scoring.score(FRAMEWORK, answers, Basis.FULL_COUNTRY);
        assertThat(before.root().hasScore()).isTrue();
        int tried = 0;
        for (Question question : FRAMEWORK.questions()) {
            Action action = Suggestion.of(before.of(question.id()), new ActionId("x"));
            Response aim = action.aim();
            if (aim != null) {
                tried++;
                Answer raised = answers.to(question.id()).withResponse(aim);
                Scorecard after = Scoring.score(FRAMEWORK, answers.with(question.id(), raised), Basis.FULL_COUNTRY);
                Gain gain = Gain.of(before, List.of(action));
                assertThat(gain.overall())
                        .isEqualTo(after.root().score() - before.root().score());
                for (ScoredSection section : after.sections()) {
                    double expected =
                            section.score() - before.of(section.section().id()).score();
                    assertThat(gain.in(section.section().id())).isEqualTo(expected);
                }
            }
        }
        assertThat(tried).isGreaterThan(80);
    }

    /** Choices by chance, everything else at its best. */
    private static Answers low(Random random) {
        Answers answers = Answers.none();
        for (Question question : FRAMEWORK.questions()) {
            Response best = WhatIf.best(question.kind()).orElse(new Response.Written("words"));
            Response response = best instanceof Response.Chosen ? new Response.Chosen(chosen(question, random)) : best;
            answers = answers.with(question.id(), Answer.of(response));
        }
        return answers;
    }

    private static String chosen(Question question, Random random) {
        List<Option> options = ((QuestionKind.Choice) question.kind()).options();
        return options.get(random.nextInt(options.size())).id();
    }
}
