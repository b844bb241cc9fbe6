package org.southsouth.readiness.core.chart.kind;

import static org.southsouth.readiness.core.chart.kind.ChartSamples.NONE;
import static org.southsouth.readiness.core.chart.kind.ChartSamples.label;
import static org.southsouth.readiness.core.chart.kind.ChartSamples.strip;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.southsouth.readiness.core.chart.Label;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.kind.StripChart.Rank;
import org.southsouth.readiness.core.chart.kind.StripChart.Size;

/** Strips that are small enough to be read as text. */
final class SmallStrips {
    private static final StripChart.Legend LEGEND =
            new StripChart.Legend("score", "likely range", "worst to best case", "documented only");
    private static final StripChart.Lanes LANES = new StripChart.Lanes(48, 46, 50, 44, 52, 46);

    private SmallStrips() {}

    static void put(Map<String, Supplier<Picture>> all, Setting setting) {
        all.put("strip-wide", () -> ChartSamples.strip().draw(setting));
        all.put("strip-beside", () -> ChartSamples.strips().draw(setting));
        List<StripChart.Row> rows = List.of(
                strip(Rank.SUBJECT, "Kestria", new StripChart.Lanes(99.9, 99.5, 100, 99.5, 100, 99.4)),
                strip(Rank.PLAIN, "Norvale and the Outer Isles", new StripChart.Lanes(51, NONE, NONE, 51, 51, 50.5)),
                row("Alvora", new StripChart.Lanes(NONE, NONE, NONE, NONE, NONE, NONE), "Not asked here at all"),
                row("Caldora", new StripChart.Lanes(NONE, NONE, NONE, 60, 90, NONE), "Too few"));
        Size size = Size.WIDE.low();
        all.put(
                "strip-low",
                () -> new StripChart(rows, "Section", heads(4), LEGEND, new Axis(50, 100), size, "Low.").draw(setting));
        List<StripChart.Row> totals = List.of(
                new StripChart.Row(
                        Rank.TOTAL,
                        label("Overall"),
                        "25",
                        "Starting",
                        new StripChart.Lanes(24.6, 22, 27, 20, 31, 24),
                        List.of("25", "22–27", "20–31"),
                        ""),
                new StripChart.Row(
                        Rank.PLAIN,
                        label("Regulation"),
                        "",
                        "",
                        new StripChart.Lanes(24.9, 22, 27, 24.9, 24.9, 24.9),
                        List.of("25", "22–27", "25"),
                        ""));
        all.put(
                "strip-widened",
                () -> new StripChart(
                                totals,
                                "Section",
                                heads(3),
                                StripChart.Legend.NONE,
                                Axis.WHOLE,
                                Size.WIDE_COMPLETE.widened(200),
                                "Widened.")
                        .draw(setting));
        List<Label> many = List.of(label("Kestria"), label("Norvale and the Outer Isles beyond the Strait"));
        more(all, setting);
        all.put(
                "strip-dense",
                () -> ChartSamples.strips(many, Size.DENSE.widened(163)).draw(setting));
    }

    private static List<String> heads(int count) {
        return List.of("Score", "Likely range of it", "Worst to best case", "With evidence")
                .subList(0, count);
    }

    private static StripChart.Row row(String name, StripChart.Lanes lanes, String aside) {
        return new StripChart.Row(Rank.PLAIN, label(name), "", "", lanes, List.of("25", "22–27", "20–31", "24"), aside);
    }

    /** Labels that have just room, or just none. */
    private static void more(Map<String, Supplier<Picture>> all, Setting setting) {
        String justWhole = "Norvale-and-Outer-Islands";
        for (Rank rank : List.of(Rank.PLAIN, Rank.SUBJECT)) {
            List<StripChart.Row> one = List.of(strip(rank, justWhole, LANES));
            List<String> heads = List.of("Score now and after", "Likely range", "Worst", "Known");
            all.put(
                    "strip-label-" + (rank == Rank.PLAIN ? "whole" : "code"),
                    () -> new StripChart(one, "Section", heads, StripChart.Legend.NONE, Axis.WHOLE, Size.WIDE, "One.")
                            .draw(setting));
        }
        List<StripChart.Row> totals = List.of(
                total("Overall, of 100 points", "48", "Emerging, or Advancing if all is answered", ""),
                total("Overall", "100", "Established", "Nothing of this has been asked for yet by anybody at all"),
                total("Overall", "", "Emerging", ""),
                total("Overall of everything that was asked about", "", "", ""));
        Size size = Size.WIDE_COMPLETE.widened(184);
        all.put(
                "strip-totals",
                () -> new StripChart(totals, "Section", heads(3), LEGEND, Axis.WHOLE, size, "Totals.").draw(setting));
        all.put(
                "strip-total-alone",
                () -> new StripChart(totals.subList(0, 1), "Section", heads(3), LEGEND, Axis.WHOLE, size, "Total.")
                        .draw(setting));
    }

    private static StripChart.Row total(String name, String key, String note, String aside) {
        StripChart.Lanes none = new StripChart.Lanes(NONE, NONE, NONE, NONE, NONE, NONE);
        return new StripChart.Row(
                Rank.TOTAL,
                label(name),
                key,
                note,
                aside.isEmpty() ? LANES : none,
                List.of("48", "46–50", "44–52"),
                aside);
    }
}
