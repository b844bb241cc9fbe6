package org.southsouth.readiness.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DayTextTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 5);

    private final Messages messages = Messages.in(Locale.ENGLISH);
    private final DayText text = new DayText(messages, new Formats(messages, ZoneOffset.UTC));

    @Test
    void a_day_is_read_with_the_name_of_its_month_and_from_the_day_after_it_is_over() {
        assertThat(text.read(DAY)).isEqualTo("This is read as Saturday, 5 December 2026.");
        assertThat(text.read(DAY, DAY)).isEqualTo(text.read(DAY));
        assertThat(text.read(DAY, DAY.plusDays(1)))
                .isEqualTo("This is read as Saturday, 5 December 2026. That day is over.");
    }
}
