package org.southsouth.readiness.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void a_text_of_several_lines_holds_tabs_and_line_ends_and_no_other_control_character() {
        for (int point = 0; point < 0x100; point++) {
            boolean isControl = Character.isISOControl(point);
            String text = Character.toString(point);
            assertThat(PlainText.holds(text)).as("U+%04X", point).isEqualTo(!isControl || "\t\n\r".contains(text));
            assertThat(PlainText.foreignToLine(text).isEmpty())
                    .as("U+%04X", point)
                    .isEqualTo(!isControl);
        }
    }

    @Test
    void nothing_that_turns_the_text_beside_it_is_in_a_line_and_no_override_in_any_text() {
        for (String turn : List.of("\u202A", "\u202B", "\u202C", "\u2066", "\u2067", "\u2068", "\u2069")) {
            assertThat(PlainText.holds(turn)).isTrue();
            assertThat(PlainText.line("a" + turn + "b")).isEqualTo("ab");
        }
        for (String override : List.of("\u202D", "\u202E")) {
            assertThat(PlainText.of("a" + override + "b")).isEqualTo("ab");
            assertThat(PlainText.line("a" + override + "b")).isEqualTo("ab");
        }
        for (String mark : List.of("\u200E", "\u200F", "\u061C", "\u200C", "\u200D")) {
            assertThat(PlainText.line(mark)).isEqualTo(mark);
        }
    }

    @Test
    void something_of_a_name_can_be_seen() {
        for (String name : List.of(
                "Phnom Penh",
                "\u1797\u17D2\u1793\u17C6\u200B\u1796\u17C1\u1789",
                "\u0646\u200C\u0648",
                "7",
                "\uD83D\uDE00")) {
            assertThat(PlainText.isSeen(name)).as(name).isTrue();
        }
        for (String unseen : List.of(
                "",
                " ",
                "\u00A0",
                "\u200B",
                "\u200C\u200D",
                "\u200E",
                "\u2060",
                "\uFEFF",
                "\u3164",
                "\uFE0F",
                "\u2800")) {
            assertThat(PlainText.isSeen(unseen))
                    .as("%s", unseen.codePoints().boxed().toList())
                    .isFalse();
        }
    }

    @Test
    void a_half_character_is_dropped_and_a_whole_one_stays() {
        assertThat(PlainText.of("a\uD83Db")).isEqualTo("ab");
        assertThat(PlainText.line("a\uDE00")).isEqualTo("a");
        assertThat(PlainText.of("\uD83D\uDE00 wörter 商务部")).isEqualTo("\uD83D\uDE00 wörter 商务部");
        assertThat(PlainText.line("a\u2028b\u2029c\uFFFE")).isEqualTo("abc");
    }
}
