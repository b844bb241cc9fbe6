package org.southsouth.readiness.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SubjectAndRoundTest {
    @Test
    void a_city_begins_with_an_iso_code_and_a_colon() {
        assertThat(new Subject("KHM:Phnom Penh").isCity()).isTrue();
        assertThat(new Subject("KHM:Phnom Penh").country()).isEqualTo("KHM");
        assertThat(new Subject("KHM").isCity()).isFalse();
        assertThat(new Subject("ZZO:Town").isCity()).isFalse();
        assertThat(new Subject("ZZO:Town").country()).isEqualTo("ZZO:Town");
        assertThat(new Subject("XAA:Town").country()).isEqualTo("XAA");
        assertThat(new Subject("KHM:").isCity()).isTrue();
    }

    @Test
    void who_it_is_can_be_seen() {
        assertThat(List.of("KHM", "KHM:Phnom Penh", "ZZO:")).allMatch(code -> new Subject(code).isNamed());
        assertThat(List.of("2026", "first")).allMatch(name -> new Round(name).isNamed());
        assertThat(List.of("", " ", "\u200B")).noneMatch(name -> new Round(name).isNamed());
        assertThat(List.of("", "\u200B", "KHM:", "KHM: ", "KHM:\u200B")).noneMatch(code -> new Subject(code).isNamed());
    }

    @Test
    void rounds_stand_by_number_where_all_are_numbers_else_by_text() {
        assertThat(sorted("10", "9", "2024")).containsExactly("9", "10", "2024");
        assertThat(sorted("10", "9", "pilot")).containsExactly("10", "9", "pilot");
        assertThat(sorted("2024.5", "2024", "2025")).containsExactly("2024", "2024.5", "2025");
    }

    private static List<String> sorted(String... names) {
        List<Round> rounds = Stream.of(names).map(Round::new).toList();
        return rounds.stream().sorted(Round.order(rounds)).map(Round::name).toList();
    }

    @Test
    void a_year_in_digits_of_another_script_is_the_same_round() {
        assertThat(Round.written("\u0662\u0660\u0662\u0666")).isEqualTo(new Round("2026"));
        assertThat(Round.written("\u06F2\u06F0\u06F2\u06F6 \u0966")).isEqualTo(new Round("2026 0"));
        assertThat(Round.written("Second look, 2026")).isEqualTo(new Round("Second look, 2026"));
    }
}
