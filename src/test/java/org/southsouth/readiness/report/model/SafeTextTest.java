package org.southsouth.readiness.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.southsouth.readiness.report.HostileTexts;

class SafeTextTest {
    private static final String FACE = "\uD83D\uDE00";

    @Test
    void control_characters_and_halves_go_and_the_rest_stays() {
        assertThat(SafeText.of(HostileTexts.CONTROLS)).isEqualTo(HostileTexts.WITHOUT_CONTROLS);
        assertThat(SafeText.of(HostileTexts.RIGHT_TO_LEFT)).isEqualTo(HostileTexts.RIGHT_TO_LEFT);
        assertThat(SafeText.of("a\tb\nc" + FACE)).isEqualTo("a\tb\nc" + FACE);
    }

    @Test
    void every_line_end_becomes_the_same() {
        assertThat(SafeText.of("a\r\nb\rc\nd\r")).isEqualTo("a\nb\nc\nd\n");
    }

    @Test
    void what_is_too_long_ends_with_an_ellipsis_and_never_with_half_a_character() {
        assertThat(SafeText.of("abcdef", 6)).isEqualTo("abcdef");
        assertThat(SafeText.of("abcdefg", 6)).isEqualTo("abcde…");
        assertThat(SafeText.of("abcd" + FACE + "g", 6)).isEqualTo("abcd…");
    }
}
