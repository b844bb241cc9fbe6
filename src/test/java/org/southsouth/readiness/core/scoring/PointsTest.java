package org.southsouth.readiness.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Goalposts;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.testing.Questionnaires;

class PointsTest {
    /** The worked values of the method, and the edges of each formula. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # floor, ceiling, log,   x,    points
            12,      2,       false, 3.4,  86
            20,      0,       false, 10,   50
            0,       200,     false, 50,   25
            25,      0,       false, 7,    72
            25,      0,       false, -3,   100
            0.6,     1,       false, 1.04, 100
            5,       95,      false, 5,    0
            5,       95,      false, 2,    0
            5,       95,      false, 95,   100
            1,       10000,   true,  100,  50
            1,       10000,   true,  0,    0
            1,       10000,   true,  -4,   0
            1,       10000,   true,  1e9,  100
            10000,   1,       true,  100,  50
            10000,   1,       true,  0,    0
            """)
    void a_figure_earns_its_place_between_the_goalposts(
            double floor, double ceiling, boolean isLog, double x, double points) {
        assertThat(Points.ofFigure(new Goalposts(floor, ceiling, isLog), x)).isCloseTo(points, within(1e-9));
    }

    @Property
    void points_of_a_figure_never_leave_the_scale(
            @ForAll @DoubleRange(min = -1e12, max = 1e12) double x, @ForAll boolean isLog, @ForAll boolean isTurned) {
        Goalposts posts = isTurned ? new Goalposts(80, 3, isLog) : new Goalposts(3, 80, isLog);
        assertThat(Points.ofFigure(posts, x)).isBetween(0.0, 100.0);
    }

    @Test
    void ticks_count_by_their_share() {
        Question ticks = Questionnaires.ticks("q");
        assertThat(Points.of(ticks, new Response.Ticked(List.of("a", "c", "d"))))
                .isEqualTo(75);
        assertThat(Points.of(ticks, new Response.Ticked(List.of()))).isZero();
    }

    @Test
    void ticks_with_points_of_their_own_add_up_to_100_at_most() {
        Question sum = Questionnaires.question(
                "q",
                new QuestionKind.Multiple(
                        List.of(new Option("a", "A", 40), new Option("b", "B", 70), new Option("c", "C", 5)), false));
        assertThat(Points.of(sum, new Response.Ticked(List.of("a", "c")))).isEqualTo(45);
        assertThat(Points.of(sum, new Response.Ticked(List.of("a", "b")))).isEqualTo(100);
    }

    @Test
    void what_is_no_answer_earns_nothing_rather_than_zero() {
        Question levels = Questionnaires.levels("q");
        assertThat(Points.of(levels, new Response.Chosen("0"))).isZero();
        assertThat(List.of(new Response.Blank(), new Response.DontKnow(), new Response.NotApplicable()))
                .allSatisfy(none -> assertThat(Points.of(levels, none)).isNaN());
        assertThat(Points.of(Questionnaires.words("t"), new Response.Written("yes")))
                .isNaN();
    }
}
