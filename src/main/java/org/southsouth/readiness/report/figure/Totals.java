package org.southsouth.readiness.report.figure;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.charts.Drawing;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.kind.Axis;
import org.southsouth.readiness.core.chart.kind.PairTable;
import org.southsouth.readiness.core.chart.kind.StripChart;
import org.southsouth.readiness.core.robustness.LikelyRange;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.report.model.ComparedEntry;
import org.southsouth.readiness.report.model.ComparisonReport;
import org.southsouth.readiness.words.Formats;

/** The overall scores of all entries with their ranges, in the order given. */
record Totals(Drawing drawing, ComparisonReport report) {
    private static final int PAGE = 30;

    Picture wide() {
        return strips(rows(false), drawing.stripHeads(), StripChart.Size.WIDE);
    }

    Picture beside(double width) {
        return strips(rows(false), drawing.stripHeads(), StripChart.Size.BESIDE.widened(width));
    }

    /** With three columns more: of how many others each is higher, lower, or neither for sure. */
    List<Picture> dense() {
        List<String> heads = new ArrayList<>(drawing.stripHeads());
        heads.add(drawing.word("report.head.higher"));
        heads.add(drawing.word("report.head.lower"));
        heads.add(drawing.word("report.head.close"));
        List<StripChart.Row> rows = rows(true);
        List<Picture> pages = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += PAGE) {
            pages.add(strips(rows.subList(from, Math.min(rows.size(), from + PAGE)), heads, StripChart.Size.DENSE));
        }
        return pages;
    }

    /** On the whole scale, as in a scorecard, so that pages can be laid side by side. */
    private Picture strips(List<StripChart.Row> rows, List<String> heads, StripChart.Size size) {
        List<String> said = new ArrayList<>();
        for (StripChart.Row row : rows) {
            String score = row.figures().get(0);
            said.add(drawing.messages()
                    .get("report.figure.entry", row.label().name(), score.isEmpty() ? Formats.NONE : score));
        }
        return new StripChart(
                        rows,
                        drawing.word("report.xlsx.line.subject"),
                        heads,
                        drawing.stripLegend(),
                        Axis.WHOLE,
                        size,
                        drawing.messages()
                                .get("report.figure.totals", drawing.messages().list(said)))
                .draw(drawing.setting());
    }

    private List<StripChart.Row> rows(boolean hasCounts) {
        List<StripChart.Row> rows = new ArrayList<>();
        for (int entry = 0; entry < report.entries().size(); entry++) {
            rows.add(row(entry, hasCounts));
        }
        return rows;
    }

    private StripChart.Row row(int place, boolean hasCounts) {
        ComparedEntry entry = report.entries().get(place);
        ScoredSection root = entry.total();
        boolean hasTotal = entry.entry().scorecard().basis().hasTotal();
        LikelyRange likely = report.likely(place).orElse(Drawing.unknown());
        List<String> figures = new ArrayList<>(drawing.stripFigures(root, likely));
        StripChart.Lanes lanes = Drawing.lanes(root, likely);
        if (!hasTotal) {
            figures.replaceAll(figure -> "");
            lanes = new StripChart.Lanes(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        if (hasCounts) {
            figures.add(count(place, PairTable.Verdict.HIGHER));
            figures.add(count(place, PairTable.Verdict.LOWER));
            figures.add(count(place, PairTable.Verdict.CLOSE));
        }
        String aside = root.hasScore() ? "" : hasTotal ? drawing.word("common.provisional.short") : entry.reason();
        return new StripChart.Row(StripChart.Rank.PLAIN, entry.label(), "", "", lanes, figures, aside);
    }

    /** Empty for a subject without a score. */
    private String count(int place, PairTable.Verdict verdict) {
        if (!report.entries().get(place).total().hasScore()) {
            return "";
        }
        int found = 0;
        for (int other = 0; other < report.entries().size(); other++) {
            found += ComparisonFigures.verdict(report, place, other) == verdict ? 1 : 0;
        }
        return Integer.toString(found);
    }
}
