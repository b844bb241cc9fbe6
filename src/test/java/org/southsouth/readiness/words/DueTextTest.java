package org.southsouth.readiness.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;

class DueTextTest {
    private final Messages messages = Messages.in(Locale.ENGLISH);
    private final DueText text = new DueText(messages, new Formats(messages, ZoneOffset.UTC));

    private static Profile due(String typed) {
        return new Profile(new Subject("WSM"), new Round("2026"), Depth.FULL, typed, "", "", List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-15, Due 15 Dec 2026",
        "15 December 2026, Due 15 Dec 2026",
        "15/12/2026, Due 15 Dec 2026",
        "27 November 2026, Due 27 Nov 2026",
        "'26 November 2026', Was due 26 Nov 2026",
        "before the workshop, Due before the workshop"
    })
    void a_day_is_said_in_one_form_and_that_it_has_passed_in_words(String typed, String said) {
        assertThat(text.of(due(typed), LocalDate.of(2026, 11, 27))).contains(said);
    }

    @Test
    void nothing_is_said_where_no_day_was_set_up() {
        assertThat(text.of(due(" "), LocalDate.of(2026, 11, 27))).isEmpty();
    }
}
