package org.southsouth.readiness.report.csv;

import java.util.List;
import java.util.OptionalInt;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.report.model.PlainDecimal;

/** Scores as CSV, {@code formats.md} 3: one row for each entry and section, in the order given and the framework's. */
public final class ScoresCsv {
    private final CsvSheet sheet = new CsvSheet();
    private final OptionalInt decimals;

    private ScoresCsv(OptionalInt decimals) {
        this.decimals = decimals;
    }

    public static byte[] of(List<Entry> entries, OptionalInt decimals) {
        ScoresCsv scores = new ScoresCsv(decimals);
        scores.head();
        for (Entry entry : entries) {
            entry.scorecard().sections().forEach(section -> scores.row(entry.profile(), section));
        }
        return scores.sheet.bytes();
    }

    private void head() {
        sheet.words("subject", "round", "section", "score", "low", "high", "answered", "applicable")
                .words("completeness", "band", "evidenced", "coverage")
                .endRow();
    }

    private void row(Profile profile, ScoredSection section) {
        Band band = section.band();
        sheet.text(profile.subject().code())
                .text(profile.round().name())
                .word(section.section().id().value())
                .word(rounded(section.score()))
                .word(rounded(section.low()))
                .word(rounded(section.high()))
                .count(section.answered())
                .count(section.applicable())
                .figure(section.completeness())
                .word(band == null ? "" : band.id())
                .word(rounded(section.evidenced()))
                .figure(section.coverage())
                .endRow();
    }

    private String rounded(double figure) {
        return decimals.isPresent() ? PlainDecimal.of(figure, decimals.getAsInt()) : PlainDecimal.of(figure);
    }
}
