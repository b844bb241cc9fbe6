package org.southsouth.readiness.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;

class EvidenceTextTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    private static final EvidenceText TEXT = new EvidenceText(MESSAGES, new Formats(MESSAGES, ZoneOffset.UTC));

    @Test
    void a_year_that_ends_the_source_is_not_said_twice() {
        Evidence named = new Evidence(Grade.B, "E-commerce Strategy 2022", 2022);
        assertThat(TEXT.source(named)).isEqualTo("E-commerce Strategy 2022");
        assertThat(TEXT.list(named)).isEqualTo("B, E-commerce Strategy 2022");
        Evidence other = new Evidence(Grade.B, "E-commerce Strategy 2022", 2024);
        assertThat(TEXT.source(other)).isEqualTo("E-commerce Strategy 2022, 2024");
        assertThat(TEXT.list(other)).isEqualTo("B, E-commerce Strategy 2022, 2024");
    }
}
