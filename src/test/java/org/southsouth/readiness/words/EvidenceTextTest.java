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
        assertThat(TEXT.source(other)).isEqualTo("E-commerce Strategy 2022 (year 2024)");
        assertThat(TEXT.list(other)).isEqualTo("B, E-commerce Strategy 2022 (year 2024)");
    }

    /** “Rapport ARTP 2024, 2025” read as the name of the last document. */
    @Test
    void the_year_of_several_documents_is_not_read_as_part_of_the_last() {
        Evidence several = new Evidence(Grade.B, "Official journal\nReport of the regulator", 2025);
        assertThat(TEXT.source(several)).isEqualTo("Official journal; Report of the regulator (year 2025)");
        Evidence one = new Evidence(Grade.B, "Report of the regulator", 2025);
        assertThat(TEXT.source(one)).isEqualTo("Report of the regulator, 2025");
    }
}
