package org.southsouth.readiness.core.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static final Instant BEGIN = Instant.parse("2026-01-01T08:00:00Z");

    @Test
    void ten_stay_however_close_they_are() {
        List<Backup> all = every(Duration.ofMinutes(1), 25);
        assertThat(Retention.surplus(all)).hasSize(15).doesNotContainAnyElementsOf(all.subList(15, 25));
    }

    @Test
    void after_two_years_of_three_a_day_there_are_the_newest_the_last_of_each_day_and_of_each_month() {
        List<Backup> kept = new ArrayList<>();
        for (Backup backup : every(Duration.ofHours(8), 2 * 365 * 3)) {
            kept.add(backup);
            kept.removeAll(Retention.surplus(kept));
        }
        assertThat(kept).hasSize(10 + 10 + 10);
        // The ten are of the last four days; with ten days more and, beside the two that these are in, ten months.
        assertThat(kept.get(0).time()).isBefore(BEGIN.plus(Duration.ofDays(2 * 365 - 300)));
        assertThat(kept.get(kept.size() - 1).number()).isEqualTo(2 * 365 * 3);
    }

    @Test
    void a_clock_that_was_set_back_or_far_ahead_takes_none_of_the_newest_away() {
        List<Backup> all = every(Duration.ofDays(1), 12);
        all.add(backup(13, BEGIN.minus(Duration.ofDays(4000))));
        all.add(backup(14, BEGIN.plus(Duration.ofDays(40_000))));
        all.add(backup(15, BEGIN));
        assertThat(Retention.surplus(all)).doesNotContainAnyElementsOf(all.subList(5, 15));
    }

    private static List<Backup> every(Duration step, int count) {
        List<Backup> all = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            all.add(backup(i, BEGIN.plus(step.multipliedBy(i))));
        }
        return all;
    }

    private static Backup backup(int number, Instant time) {
        return new Backup("b" + number, number, time, BackupReason.START, new DatabaseContents(1, 1, "00000000"), 1);
    }
}
