package org.southsouth.readiness.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GroupFiguresTest {
    private static final ComparisonRow ROW = new ComparisonRow(
            ComparisonRow.Kind.SECTION, "P", "P", "P", 1, List.of(40.0, Double.NaN, 10.0, 90.0, 20.0, Double.NaN));

    @Test
    void a_group_has_its_lowest_median_and_highest() {
        assertThat(GroupFigures.of(ROW, List.of(0, 1, 2, 3))).isEqualTo(new GroupFigures(3, 10, 40, 90));
        assertThat(GroupFigures.of(ROW, List.of(0, 2, 3, 4))).isEqualTo(new GroupFigures(4, 10, 30, 90));
        assertThat(GroupFigures.of(ROW, List.of(0, 2, 3, 4)).spread()).isEqualTo(80);
    }

    @Test
    void a_missing_figure_is_no_figure() {
        assertThat(GroupFigures.of(ROW, List.of(1, 4))).isEqualTo(new GroupFigures(1, 20, 20, 20));
        assertThat(GroupFigures.of(ROW, List.of(1, 4)).spread()).isNaN();
        assertThat(GroupFigures.of(ROW, List.of(1, 5)).count()).isZero();
        assertThat(GroupFigures.of(ROW, List.of()).median()).isNaN();
    }
}
