package org.southsouth.readiness.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.Gain;
import org.southsouth.readiness.core.plan.Suggestion;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.files.JsonFrameworkSource;

/** The gain of an action is the difference of two full scorings, for every question of the shipped questionnaire. */
class GainTest {
    private static final Framework FRAMEWORK =
            new JsonFrameworkSource().read("assessments/south-south-ecommerce").value();

    @Test
    void a_gain_equals_the_difference_of_two_full_scorings() {
        Set<QuestionId> tried = new HashSet<>();
        for (long seed = 1; seed <= 20; seed++) {
            Answers answers = answers(new Random(seed));
            Scorecard before = Scoring.score(FRAMEWORK, answers, Basis.FULL_COUNTRY);
            for (Question question : FRAMEWORK.questions()) {
                Action action = Suggestion.of(before.of(question.id()), new ActionId("x"));
                if (action.aim() != null) {
                    tried.add(question.id());
                    compare(before, answers, action, question.id());
                }
            }
        }
        assertThat(tried)
                .containsExactlyInAnyOrderElementsOf(FRAMEWORK.questions().stream()
                        .filter(Question::isScored)
                        .map(Question::id)
                        .toList());
    }

    private static void compare(Scorecard before, Answers answers, Action action, QuestionId question) {
        Answer raised = answers.to(question).withResponse(Objects.requireNonNull(action.aim()));
        Scorecard after = Scoring.score(FRAMEWORK, answers.with(question, raised), Basis.FULL_COUNTRY);
        Gain gain = Gain.of(before, List.of(action));
        assertThat(before.root().hasScore()).isTrue();
        assertThat(gain.overall())
                .isEqualTo(after.root().score() - before.root().score());
        for (ScoredSection section : after.sections()) {
            SectionId id = section.section().id();
            assertThat(gain.in(id)).isEqualTo(section.score() - before.of(id).score());
        }
    }

    /** Every question answered: choices by chance, what is counted or measured somewhere in the middle. */
    private static Answers answers(Random random) {
        Answers answers = Answers.none();
        for (Question question : FRAMEWORK.questions()) {
            answers = answers.with(question.id(), Answer.of(response(question.kind(), random)));
        }
        return answers;
    }

    private static Response response(QuestionKind kind, Random random) {
        if (kind instanceof QuestionKind.Choice choice) {
            int place = random.nextInt(choice.options().size());
            return new Response.Chosen(choice.options().get(place).id());
        }
        if (kind instanceof QuestionKind.Multiple multiple) {
            return new Response.Ticked(List.of(multiple.options().get(0).id()));
        }
        return kind instanceof QuestionKind.Numeric numeric
                ? new Response.Figure(
                        (numeric.goalposts().floor() + numeric.goalposts().ceiling()) / 2)
                : new Response.Written("words");
    }
}
