package org.southsouth.readiness.core.chart.kind;

import static org.southsouth.readiness.core.chart.kind.ChartSamples.NONE;
import static org.southsouth.readiness.core.chart.kind.ChartSamples.cell;
import static org.southsouth.readiness.core.chart.kind.ChartSamples.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.kind.TimelineChart.Look;

/** Charts that are small enough to be read as text. Every letter is as wide as every other. */
final class SmallCharts {
    static final Setting LTR = setting(false);
    static final Setting RTL = setting(true);

    private SmallCharts() {}

    /** Faces differ a little from machine to machine; this does not. */
    private static Setting setting(boolean isRightToLeft) {
        return new Setting(
                (text, type) -> text.codePointCount(0, text.length()) * type.height() * (type.isBold() ? 0.52 : 0.48),
                ChartSamples.BANDS,
                List.of("0–24", "25–49", "50–74", "75–100"),
                figure -> Long.toString(Math.round(figure)),
                isRightToLeft);
    }

    /** By the names of their files. */
    static Map<String, Supplier<Picture>> all() {
        Map<String, Supplier<Picture>> all = new TreeMap<>();
        for (Setting setting : List.of(LTR, RTL)) {
            Map<String, Supplier<Picture>> drawn = new TreeMap<>();
            SmallStrips.put(drawn, setting);
            gains(drawn, setting);
            pillars(drawn, setting);
            bars(drawn, setting);
            changes(drawn, setting);
            slopes(drawn, setting);
            timelines(drawn, setting);
            SmallTables.put(drawn, setting);
            SmallPosters.put(drawn, setting);
            drawn.forEach((name, picture) -> all.put(name + (setting.isRightToLeft() ? "-rtl" : ""), picture));
        }
        return all;
    }

    private static void gains(Map<String, Supplier<Picture>> all, Setting setting) {
        List<String> heads = List.of("Action", "Lead", "Points", "Gain", "Score after");
        List<GainBars.Row> rows = List.of(
                gain(
                        "1",
                        "Bring the law on electronic transactions with its decrees into force, with all that hangs on it"
                                + " and with its two annexes",
                        "Ministry of Justice",
                        25,
                        100,
                        2.4),
                gain(
                        "2",
                        "Answer letters",
                        "Ministry of Commerce, with the customs office, the post and the ports of both" + " coasts",
                        0,
                        50,
                        1.2),
                gain("3", "Count parcels", "Post", NONE, 75, 0));
        GainBars.Line today = new GainBars.Line("Score today", "", "45.2");
        GainBars.Line after = new GainBars.Line("Score after all", "+4.1", "49.3");
        GainBars.Line others = new GainBars.Line("9 other actions", "+0.5", "");
        all.put(
                "gain-whole",
                () -> new GainBars(
                                rows, heads, Optional.of(new GainBars.Ends(today, Optional.of(others), after)), "All.")
                        .draw(setting));
        all.put(
                "gain-few",
                () -> new GainBars(
                                rows.subList(1, 2),
                                heads,
                                Optional.of(new GainBars.Ends(today, Optional.empty(), after)),
                                "One.")
                        .draw(setting));
        all.put("gain-apart", () -> new GainBars(rows.subList(2, 3), heads, Optional.empty(), "Apart.").draw(setting));
    }

    private static GainBars.Row gain(String number, String label, String lead, double today, double goal, double gain) {
        return new GainBars.Row(number, label, lead, cell(today), cell(goal), gain, "+" + gain, "4" + number);
    }

    private static void pillars(Map<String, Supplier<Picture>> all, Setting setting) {
        List<String> heads = List.of("Pillar", "Score", "Rests on");
        List<PillarBars.Row> rows = List.of(
                new PillarBars.Row("Regulation", 62, "62", "12 of 14 answers"),
                new PillarBars.Row(
                        "Logistics, payments and all that goes with them",
                        50,
                        "50",
                        "8 of 30 answers, of which three have evidence that was looked at, and one has none"),
                new PillarBars.Row("ICT and skills", 0, "0", "All answers"),
                new PillarBars.Row("Women", NONE, "–", "Too few"));
        all.put("pillar-scored", () -> new PillarBars(rows, true, heads, "Scored.").draw(setting));
        all.put("pillar-progress", () -> new PillarBars(rows, false, heads, "Progress.").draw(setting));
    }

    private static void bars(Map<String, Supplier<Picture>> all, Setting setting) {
        List<ThemeBars.Group> groups = List.of(
                new ThemeBars.Group(
                        "Regulation",
                        "48",
                        List.of(
                                new ThemeBars.Bar("Strategy", cell(0), 25, "25"),
                                new ThemeBars.Bar(
                                        "Strategy and coordination of everything that is", cell(50), NONE, ""),
                                new ThemeBars.Bar("Data", cell(NONE), 40, "40"))),
                new ThemeBars.Group(
                        "Logistics, payments and their many rules",
                        "100",
                        List.of(
                                new ThemeBars.Bar("Post", cell(100), 75.5, "76"),
                                new ThemeBars.Bar("Air", new ChartCell(ChartCell.State.NOT_APPLICABLE, NONE, "n/a")))),
                new ThemeBars.Group("ICT", "24", List.of(new ThemeBars.Bar("Skills", cell(24), NONE, ""))),
                new ThemeBars.Group("Women", "75", List.of(new ThemeBars.Bar("Founders", cell(75)))),
                new ThemeBars.Group("Trade", "26", List.of(new ThemeBars.Bar("Ports", cell(26)))));
        List<String> heads = List.of("Theme", "Score", "Median");
        ThemeBars.Legend legend = new ThemeBars.Legend(new CellLegend("No score", "Not asked"), "median");
        all.put("bars-five", () -> new ThemeBars(groups, heads, legend, "Five.").draw(setting));
        all.put(
                "bars-two",
                () -> new ThemeBars(groups.subList(0, 2), heads, legend, "Two.")
                        .low()
                        .draw(setting, 110));
        all.put("bars-none", () -> new ThemeBars(groups.subList(2, 4), heads, legend, "None.").draw(setting));
    }

    private static void changes(Map<String, Supplier<Picture>> all, Setting setting) {
        all.put("rounds", () -> ChartSamples.dumbbell().draw(setting));
        Dumbbell.Row row = new Dumbbell.Row(
                "Cross-border paperless exchange with all of the neighbours at once",
                2,
                50,
                60,
                List.of("50", "60", "+10", "+8"));
        Dumbbell.Row fall = new Dumbbell.Row("Payments", 1, 70, 50, List.of("70", "50", "−20", "–"));
        Dumbbell.Row still = new Dumbbell.Row("Post", 2, 49.9, 50.3, List.of("50", "50", "–", "–"));
        List<String> heads = List.of("Section", "2024", "2026", "Change", "By other answers");
        Dumbbell rounds = new Dumbbell(List.of(fall, row, still), heads, "Rounds.");
        all.put("rounds-all", () -> rounds.draw(setting, 160));
        all.put("rounds-narrow", () -> rounds.draw(setting, 120));
        List<MovedChart.Part> parts = List.of(
                ChartSamples.part("Law", 0.6, false),
                ChartSamples.part("Nothing", 0, false),
                ChartSamples.part("Cross-border paperless exchange with all of the neighbours at once", -0.4, false),
                ChartSamples.part("9 other themes", -0.1, true));
        all.put("moved", () -> moved(parts).draw(setting));
        all.put("moved-narrow", () -> moved(parts.subList(0, 2)).draw(setting, 120));
        all.put("moved-down", () -> moved(parts.subList(2, 4)).draw(setting, 90));
    }

    private static MovedChart moved(List<MovedChart.Part> parts) {
        return new MovedChart(
                new MovedChart.Line("Before", "45.2"),
                parts,
                new MovedChart.Line("After", "47.7"),
                List.of("Theme", "Points"),
                "Moved.");
    }

    private static void slopes(Map<String, Supplier<Picture>> all, Setting setting) {
        List<SlopeChart.Line> lines = List.of(
                slope("Overall", true, 45, 50, 47),
                slope("Regulation", false, 44, 53.1, 60),
                slope("Logistics and payments", false, NONE, 46, 46),
                slope("ICT", false, 62, 47, NONE),
                slope("Skills", false, 30, NONE, 45),
                slope("Nothing", false, NONE, NONE, NONE));
        List<String> heads = List.of("Section", "2022", "2024", "2026");
        SlopeChart whole = new SlopeChart(lines, heads, Axis.WHOLE, "Slopes.");
        all.put("slope", () -> whole.draw(setting));
        all.put("slope-low", () -> new SlopeChart(lines, heads, new Axis(25, 75), "Near.").drawLow(setting));
        all.put(
                "slope-large",
                () -> new SlopeChart(lines.subList(0, 3), heads, new Axis(25, 75), "Large.").draw(setting, 120, 60));
        List<String> crowded =
                List.of("Section", "Before the reform of the post", "2023", "2024", "2025", "2026", "Now");
        SlopeChart.Line many = slope("Overall", true, 40, 41, 42, 44, 47, 52);
        all.put("slope-crowded", () -> new SlopeChart(List.of(many), crowded, new Axis(25, 75), "Many.").draw(setting));
        List<SlopeChart.Line> two = List.of(
                new SlopeChart.Line("Overall", true, List.of(45.0, 50.0), List.of("45", "50")),
                new SlopeChart.Line(
                        "Regulation of everything that is sold to others abroad and at home",
                        false,
                        List.of(50.0, 49.0),
                        List.of("50", "49")),
                new SlopeChart.Line("Post", false, List.of(3.0, 2.0), List.of("3", "2")),
                new SlopeChart.Line("Air", false, List.of(1.0, 1.0), List.of("1", "1")));
        all.put(
                "slope-two",
                () -> new SlopeChart(two, List.of("a", "b", "c"), Axis.WHOLE, "Two.").draw(setting, 84.5, 40));
    }

    private static SlopeChart.Line slope(String name, boolean isMain, double... scores) {
        List<Double> all = DoubleStream.of(scores).boxed().toList();
        return new SlopeChart.Line(
                name, isMain, all, all.stream().map(ChartSamples::text).toList());
    }

    private static void timelines(Map<String, Supplier<Picture>> all, Setting setting) {
        List<TimelineChart.Row> rows = List.of(
                new TimelineChart.Row("1. Law", 0, 0.5, "1 Jan 2027", "30 Jun 2027", "In progress", Look.OPEN),
                new TimelineChart.Row(
                        "2. Bring the law on electronic transactions with its decrees into force, and all else",
                        0.4,
                        0.4,
                        "1 May 2027",
                        "1 May 2027",
                        "Proposed",
                        Look.WAITING),
                new TimelineChart.Row("3. Done", 0.1, 0.2, "", "1 Mar 2027", "Done", Look.CLOSED),
                new TimelineChart.Row("4. Late", 0.1, 0.3, "", "1 Apr 2027", "Long in progress, stopped", Look.LATE));
        List<TimelineChart.Tick> ticks = List.of(
                new TimelineChart.Tick(0, "Jan 2027"),
                new TimelineChart.Tick(0.05, "Feb"),
                new TimelineChart.Tick(0.5, "Jul"),
                new TimelineChart.Tick(0.98, "Dec"));
        List<String> heads = List.of("Action", "Start", "Due", "Status");
        TimelineChart.Tick today = new TimelineChart.Tick(0.31, "Today");
        all.put("timeline", () -> new TimelineChart(rows, ticks, today, heads, "When.").draw(setting));
        all.put(
                "timeline-end",
                () -> new TimelineChart(rows.subList(0, 1), ticks, new TimelineChart.Tick(1, "Today"), heads, "End.")
                        .draw(setting));
        TimelineChart.Row day = new TimelineChart.Row("One day", 0.998, 1, "31 Dec", "31 Dec", "Agreed", Look.OPEN);
        all.put("timeline-day", () -> new TimelineChart(List.of(day), ticks, today, heads, "A day.").draw(setting));
        all.put(
                "timeline-begin",
                () -> new TimelineChart(List.of(), List.of(), new TimelineChart.Tick(0, "Today"), heads, "Nothing.")
                        .draw(setting));
    }

    static Map<String, Supplier<Picture>> radars(Setting setting) {
        Map<String, Supplier<Picture>> all = new TreeMap<>();
        all.put("radar", () -> ChartSamples.radar().draw(setting));
        all.put(
                "radar-three",
                () -> new RadarChart(
                                List.of("Post", "Paperless exchange across all of the borders there are", "Skills"),
                                List.of(shape(RadarChart.Rank.SECOND, "Kestria", 0, 50, 100)),
                                List.of(),
                                "Theme",
                                "Three.")
                        .draw(setting));
        all.put(
                "radar-five",
                () -> new RadarChart(
                                List.of("Post", "Air", "Skills", "Law", "Data"),
                                List.of(shape(RadarChart.Rank.FIRST, "Kestria", 10, 50, 100, NONE, 90)),
                                List.of(List.of(1.0, 2.0, 3.0, 4.0, 5.0)),
                                "Theme",
                                "Five.")
                        .draw(setting));
        return all;
    }
}
