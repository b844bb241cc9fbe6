package org.southsouth.readiness.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.report.ReportSamples.entry;
import static org.southsouth.readiness.report.ReportSamples.good;
import static org.southsouth.readiness.report.ReportSamples.thin;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Depth;

/** What is said of overall scores where a picture cannot be seen. */
class TotalsTest {
    /** A city and a core check have none, a country with too few answers has none yet. */
    @Test
    void who_has_no_overall_score_is_said_with_a_dash() {
        var report = FigureSamples.comparison(List.of(
                entry("KHM", "2026", good()),
                entry("KHM:Battambang", "2026", good()),
                entry("RWA", "2026", Depth.CORE, good()),
                entry("FJI", "2026", thin())));

        assertThat(FigureSamples.figures(report).totals().get(0).summary())
                .endsWith("Cambodia 47, Battambang –, Rwanda – and Fiji –.");
    }
}
