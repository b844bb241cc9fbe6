package org.southsouth.readiness.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Goalposts;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.testing.Questionnaires;

class AnswerPointsTest {
    private final Messages messages = Messages.in(Locale.ENGLISH);
    private final AnswerPoints points = new AnswerPoints(messages, new Formats(messages, ZoneOffset.UTC));

    private String rule(Goalposts posts, Response response) {
        QuestionKind.Numeric kind = new QuestionKind.Numeric("Mbit/s", posts, 0.0, null, 1);
        Question question = Questionnaires.question("m", kind);
        return points.rule(question, kind, response);
    }

    @Test
    void a_figure_on_a_straight_line_needs_no_word_about_it() {
        assertThat(rule(new Goalposts(0, 40, false), new Response.Figure(10)))
                .endsWith("gives 25.")
                .doesNotContain("doubling");
        // 52.5: as everywhere else, and not to the even neighbour.
        assertThat(rule(new Goalposts(0, 40, false), new Response.Figure(21))).endsWith("gives 53.");
    }

    /** Else 1.5 of 50 giving a half looks like a slip. */
    @Test
    void where_each_doubling_counts_the_same_that_is_said() {
        assertThat(rule(new Goalposts(1, 16, true), new Response.Figure(4)))
                .contains("16 or more gives 100. In between, each doubling counts the same.")
                .endsWith("gives 50.");
        assertThat(rule(new Goalposts(1, 16, true), new Response.Blank())).endsWith("counts the same.");
    }

    /** Of hours none is "0 or less". */
    @Test
    void nothing_lies_beyond_a_limit() {
        assertThat(rule(new Goalposts(60, 0, false), new Response.Blank()))
                .isEqualTo("60 or more gives 0 points, 0 gives 100.");
        assertThat(rule(new Goalposts(5, 40, false), new Response.Blank()))
                .isEqualTo("5 or less gives 0 points, 40 or more gives 100.");
    }
}
