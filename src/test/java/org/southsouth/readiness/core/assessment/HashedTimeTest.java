package org.southsouth.readiness.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class HashedTimeTest {
    private static final Instant AT = Instant.parse("2026-03-01T12:00:00.123456Z");

    @Test
    void a_time_counts_to_the_microsecond_that_databases_keep() {
        assertThat(HashedTime.of(AT)).isEqualTo("1772366400123456");
        assertThat(HashedTime.of(AT.plusNanos(999))).isEqualTo("1772366400123456");
        assertThat(HashedTime.of(Instant.parse("1969-12-31T23:59:59.999999Z"))).isEqualTo("-1");
        assertThat(HashedTime.of(Instant.parse("2262-01-01T00:00:00Z"))).isEqualTo("9214646400000000");
    }

    /** Somebody may have written it by hand; counting the microseconds failed there. */
    @Test
    void a_year_that_no_clock_tells_stands_as_it_is() {
        assertThat(HashedTime.of(Instant.parse("+99999-01-01T00:00:00Z"))).isEqualTo("+99999-01-01T00:00:00Z");
        assertThat(HashedTime.of(Instant.MIN)).isEqualTo(Instant.MIN.toString());
        assertThat(HashedTime.of(Instant.MAX)).isEqualTo(Instant.MAX.toString());
    }
}
