package org.southsouth.readiness.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportKindTest {
    @Test
    void a_kind_offers_what_can_hold_it_in_the_order_of_the_formats() {
        assertThat(ReportKind.SCORECARD.formats()).containsExactly(ReportFormat.values());
        assertThat(ReportKind.PLAN.formats())
                .containsExactly(
                        ReportFormat.PDF,
                        ReportFormat.HTML,
                        ReportFormat.MD,
                        ReportFormat.CSV,
                        ReportFormat.JSON,
                        ReportFormat.XLSX,
                        ReportFormat.DOCX,
                        ReportFormat.SVG,
                        ReportFormat.PNG);
        assertThat(ReportKind.MATCH.formats()).isEqualTo(ReportKind.PLAN.formats());
    }

    @Test
    void words_endings_and_notes() {
        assertThat(ReportKind.SCORECARD.hasNotes()).isTrue();
        assertThat(ReportKind.PLAN.hasNotes()).isFalse();
        assertThat(ReportKind.MATCH.word()).isEqualTo("match");
        assertThat(ReportFormat.BRIEF.word()).isEqualTo("brief");
        assertThat(ReportFormat.BRIEF.ending()).isEqualTo("pdf");
        assertThat(ReportFormat.COINR.messageKey()).isEqualTo("common.export.coinr");
        assertThat(ReportFormat.COINR.holds(ReportKind.PLAN)).isFalse();
    }
}
