package org.southsouth.readiness.report.csv;

import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.robustness.LikelyRange;
import org.southsouth.readiness.core.robustness.RankRange;
import org.southsouth.readiness.core.robustness.Robustness;
import org.southsouth.readiness.core.scoring.ScoredSection;

/** How sure the overall scores are, as CSV, {@code formats.md} 4: a row for each entry, with empty cells for no score. */
public final class RobustnessCsv {
    private static final LikelyRange NO_RANGE = new LikelyRange(Double.NaN, Double.NaN, Double.NaN);

    private RobustnessCsv() {}

    /** Takes the robustness of these entries and a rank for each, all in the same order. */
    public static byte[] of(List<Entry> entries, Robustness robustness, List<Optional<RankRange>> ranks) {
        CsvSheet sheet = new CsvSheet();
        sheet.words("subject", "round", "score", "median", "p5", "p95", "rank", "rank_p5", "rank_p95")
                .endRow();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            ScoredSection root = entry.scorecard().root();
            LikelyRange range = robustness.range(i, root.section().id()).orElse(NO_RANGE);
            Optional<RankRange> rank = ranks.get(i);
            sheet.text(entry.profile().subject().code())
                    .text(entry.profile().round().name())
                    .figure(root.score())
                    .figure(range.median())
                    .figure(range.low())
                    .figure(range.high())
                    .word(rank.map(of -> Integer.toString(of.rank())).orElse(""))
                    .figure(rank.map(RankRange::low).orElse(Double.NaN))
                    .figure(rank.map(RankRange::high).orElse(Double.NaN))
                    .endRow();
        }
        return sheet.bytes();
    }
}
