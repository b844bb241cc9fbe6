package org.southsouth.readiness.core.publicfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.framework.Goalposts;
import org.southsouth.readiness.core.framework.QuestionKind;

class FarFigureTest {
    private static QuestionKind.Numeric number(double floor, double ceiling, boolean isLog) {
        return new QuestionKind.Numeric("", new Goalposts(floor, ceiling, isLog), null, null, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 100, 6.9, 68.5, true",
        "0, 100, 68.5, 68.5, false",
        "0, 100, 43.5, 68.5, false",
        "0, 100, 43.4, 68.5, true",
        "0, 100, 93.6, 68.5, true",
        "25, 0, 10, 3.7, true",
        "25, 0, 10, 3.8, false",
        "5, 95, 200, 68.5, true"
    })
    void more_than_a_quarter_of_the_scale_is_far(
            double floor, double ceiling, double typed, double known, boolean far) {
        assertThat(FarFigure.isFar(number(floor, ceiling, false), typed, List.of(known)))
                .isEqualTo(far);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 100000, 900, 9000, false",
        "10, 100000, 900, 9001, true",
        "10, 100000, 9, 91, true",
        "10, 100000, 0, 900, true",
        "10, 100000, 900, 0, true",
        "10, 100000, 0, 0, false",
        "100000, 10, 900, 9000, false"
    })
    void on_a_log_curve_the_ratio_counts(double floor, double ceiling, double typed, double known, boolean far) {
        assertThat(FarFigure.isFar(number(floor, ceiling, true), typed, List.of(known)))
                .isEqualTo(far);
    }

    /** 0.06 instead of 6 per cent is near on the scale, and a slip all the same. */
    @ParameterizedTest
    @CsvSource({
        "percentage points, 0.06, 6, true",
        "percentage points, -0.06, 6, true",
        "% of adults, 0.12, 6, true",
        "% of adults, 0.13, 6, false",
        "% of adults, 0.03, 6, true",
        "% of adults, 0.02, 6, false",
        "hours per year, 0.06, 6, false",
        "% of adults, 0.5, 0.6, false",
        "% of adults, 1, 6, false"
    })
    void a_share_of_one_is_far_from_the_same_in_per_cent(String unit, double typed, double known, boolean far) {
        QuestionKind.Numeric kind = new QuestionKind.Numeric(unit, new Goalposts(0, 100, false), null, null, 2);
        assertThat(FarFigure.isFar(kind, typed, List.of(known))).isEqualTo(far);
    }

    @Test
    void near_to_one_of_what_is_known_is_near() {
        assertThat(FarFigure.isFar(number(0, 100, false), 60, List.of(10.0, 68.5)))
                .isFalse();
        assertThat(FarFigure.isFar(number(0, 100, false), 40, List.of(10.0, 68.5)))
                .isTrue();
    }

    @Test
    void where_nothing_is_known_nothing_is_far() {
        assertThat(FarFigure.isFar(number(0, 100, false), 1000, List.of())).isFalse();
    }
}
