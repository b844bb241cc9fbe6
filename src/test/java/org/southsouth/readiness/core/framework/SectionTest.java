package org.southsouth.readiness.core.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SectionTest {
    @Test
    void a_chart_has_the_title_where_it_fits_and_else_the_short_one() {
        assertThat(section("Coverage and reliability", "Coverage and use").chartTitle())
                .isEqualTo("Coverage and reliability");
        assertThat(section("Coverage and reliability.", "Coverage and use").chartTitle())
                .isEqualTo("Coverage and use");
    }

    @Test
    void letters_are_counted_and_not_their_halves() {
        String title = "\uD83D\uDE9A".repeat(Section.SHORT);
        assertThat(section(title, "lorries").chartTitle()).isEqualTo(title);
    }

    private static Section section(String title, String shortTitle) {
        return new Section(new SectionId("a"), title, shortTitle, "", 1, Mean.ARITHMETIC, 0, List.of(), List.of());
    }
}
