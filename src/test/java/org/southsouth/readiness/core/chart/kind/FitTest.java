package org.southsouth.readiness.core.chart.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.chart.Type;

/** With letters one millimetre wide. */
class FitTest {
    private static final Type TYPE = Type.plain(8);

    private final Fit fit = new Fit((text, type) -> text.codePointCount(0, text.length()));

    @Test
    void what_fits_stays() {
        assertThat(fit.cut("Norvale", TYPE, 7)).isEqualTo("Norvale");
    }

    @Test
    void what_does_not_fit_is_cut_without_a_space_before_the_ellipsis() {
        assertThat(fit.cut("Norvale and", TYPE, 9)).isEqualTo("Norvale…");
        assertThat(fit.cut("Norvale", TYPE, 0)).isEqualTo("…");
    }

    @Test
    void a_letter_outside_the_first_plane_is_not_cut_in_two() {
        assertThat(fit.cut("😀😀😀", TYPE, 2)).isEqualTo("😀…");
    }

    @Test
    void two_lines_at_most() {
        assertThat(fit.lines("one two three four", TYPE, 9)).containsExactly("one two", "three fo…");
        assertThat(fit.lines("one two", TYPE, 9)).containsExactly("one two");
    }

    @Test
    void as_many_lines_as_it_takes() {
        assertThat(fit.wrapped("one two three four", TYPE, 9)).containsExactly("one two", "three", "four");
        assertThat(fit.wrapped("incomprehensible", TYPE, 9)).containsExactly("incompre…");
    }

    @Test
    void ideographs_break_anywhere_but_before_signs() {
        assertThat(fit.wrapped("电子商务准备，程度", TYPE, 6)).containsExactly("电子商务准", "备，程度");
    }
}
