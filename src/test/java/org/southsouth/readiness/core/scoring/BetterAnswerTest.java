package org.southsouth.readiness.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Goalposts;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.testing.Questionnaires;
import org.southsouth.readiness.testing.Scenario;

class BetterAnswerTest {
    private static Optional<Response> to(Question question, Response response) {
        Framework framework = Questionnaires.framework(
                Mean.ARITHMETIC, Questionnaires.pillar("p", Questionnaires.theme("t", question)));
        return BetterAnswer.to(Scenario.of(framework)
                .respond(question.id().value(), response)
                .scorecard()
                .of(new QuestionId(question.id().value())));
    }

    private static Question number(double floor, double ceiling, boolean isLog, int decimals) {
        return Questionnaires.question(
                "n", new QuestionKind.Numeric("%", new Goalposts(floor, ceiling, isLog), 0.0, 1000.0, decimals));
    }

    @Test
    void of_levels_it_is_the_next_one() {
        Question levels = Questionnaires.levels("l");
        assertThat(to(levels, new Response.Chosen("0"))).contains(new Response.Chosen("1"));
        assertThat(to(levels, new Response.Chosen("3"))).contains(new Response.Chosen("4"));
        assertThat(to(levels, new Response.Chosen("4"))).isEmpty();
    }

    @Test
    void to_an_open_question_it_is_the_best() {
        assertThat(to(Questionnaires.levels("l"), new Response.Blank())).contains(new Response.Chosen("4"));
        assertThat(to(Questionnaires.levels("l"), new Response.DontKnow())).contains(new Response.Chosen("4"));
        assertThat(to(Questionnaires.ticks("m"), new Response.DontKnow()))
                .contains(new Response.Ticked(List.of("a", "b", "c", "d")));
        assertThat(to(Questionnaires.figure("f"), new Response.Blank())).contains(new Response.Figure(100));
    }

    @Test
    void of_ticks_it_is_one_more_the_one_worth_most() {
        assertThat(to(Questionnaires.ticks("m"), new Response.Ticked(List.of("c"))))
                .contains(new Response.Ticked(List.of("c", "a")));
        Question weighed = Questionnaires.question(
                "w",
                new QuestionKind.Multiple(
                        List.of(new Option("a", "A", 20), new Option("b", "B", 50), new Option("c", "C", 30)), false));
        assertThat(to(weighed, new Response.Ticked(List.of("a")))).contains(new Response.Ticked(List.of("a", "b")));
        assertThat(to(weighed, new Response.Ticked(List.of("a", "b", "c")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 100, false, 0, 0, 25",
        "0, 100, false, 0, 24.9, 25",
        "0, 100, false, 0, 25, 50",
        "0, 100, false, 0, 99, 100",
        "10, 50, false, 1, 12, 20",
        "50, 10, false, 0, 45, 40",
        "0, 3, false, 0, 0, 1",
        "3, 0, false, 0, 3, 2",
        "1, 10000, true, 0, 1, 10",
        "1, 10000, true, 0, 500, 1000"
    })
    void of_a_number_it_is_the_next_quarter_rounded_to_what_can_be_typed(
            double floor, double ceiling, boolean isLog, int decimals, double now, double better) {
        assertThat(to(number(floor, ceiling, isLog, decimals), new Response.Figure(now)))
                .contains(new Response.Figure(better));
    }

    @Test
    void a_number_at_its_best_words_and_what_does_not_apply_have_none() {
        assertThat(to(number(0, 100, false, 0), new Response.Figure(100))).isEmpty();
        assertThat(to(number(0, 100, false, 0), new Response.Figure(500))).isEmpty();
        assertThat(to(Questionnaires.words("w"), new Response.Written("x"))).isEmpty();
        assertThat(to(Questionnaires.levels("l"), new Response.NotApplicable())).isEmpty();
    }

    @Test
    void what_lies_beyond_the_limits_is_the_limit() {
        Question limited =
                Questionnaires.question("n", new QuestionKind.Numeric("%", new Goalposts(0, 100, false), 0.0, 40.0, 0));
        assertThat(to(limited, new Response.Figure(30))).contains(new Response.Figure(40));
    }
}
