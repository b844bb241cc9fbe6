package org.southsouth.readiness.core.chart.kind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.southsouth.readiness.core.chart.BandSteps;
import org.southsouth.readiness.core.chart.Label;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.report.paper.PaperFonts;
import org.southsouth.readiness.report.paper.PaperMeasure;

/** One chart of each kind, of made-up subjects. */
public final class ChartSamples {
    public static final BandSteps BANDS = new BandSteps(List.of(
            new Band("starting", "Starting", 0),
            new Band("emerging", "Emerging", 25),
            new Band("advancing", "Advancing", 50),
            new Band("established", "Established", 75)));
    public static final Setting LTR = setting(false);
    public static final Setting RTL = setting(true);
    public static final double NONE = Double.NaN;

    private static final List<String> COUNTRIES = List.of(
            "Alvora",
            "Caldora",
            "Elandria",
            "Kestria",
            "Maravel",
            "Norvale and the Outer Isles",
            "Ostermark",
            "Palvona",
            "Quenda");
    private static final List<String> PILLARS =
            List.of("Regulation", "Logistics and payments", "ICT and skills", "Women entrepreneurs");

    private ChartSamples() {}

    private static Setting setting(boolean isRightToLeft) {
        return new Setting(
                new PaperMeasure(PaperFonts.bundled()),
                BANDS,
                List.of("0–24", "25–49", "50–74", "75–100"),
                figure -> Long.toString(Math.round(figure)),
                isRightToLeft);
    }

    public static String text(double score) {
        return Double.isNaN(score) ? "–" : Long.toString(Math.round(score));
    }

    /** With the first letters as its code. */
    public static Label label(String name) {
        return new Label(name, name.substring(0, Math.min(3, name.length())).toUpperCase(Locale.ROOT));
    }

    public static StripChart.Row strip(StripChart.Rank rank, String label, StripChart.Lanes lanes) {
        boolean isTotal = rank == StripChart.Rank.TOTAL;
        return new StripChart.Row(
                rank,
                label(label),
                isTotal ? text(lanes.score()) : "",
                isTotal ? "Emerging / Advancing" : "",
                lanes,
                List.of(
                        text(lanes.score()),
                        text(lanes.likelyLow()) + "–" + text(lanes.likelyHigh()),
                        text(lanes.worst()) + "–" + text(lanes.best()),
                        text(lanes.evidenced())),
                "");
    }

    public static StripChart strips(List<StripChart.Row> rows, Axis axis, StripChart.Size size) {
        return new StripChart(
                rows,
                "Section",
                List.of("Score", "Likely range", "Worst to best case", "With evidence"),
                new StripChart.Legend("score", "likely range", "worst to best case", "documented only"),
                axis,
                size,
                "Kestria stands at 48 of 100.");
    }

    public static StripChart strip() {
        return strips(
                List.of(
                        strip(StripChart.Rank.TOTAL, "Overall, of 100", new StripChart.Lanes(48, 46, 50, 44, 52, 46)),
                        strip(StripChart.Rank.PLAIN, "Regulation", new StripChart.Lanes(62, 59, 64, 60, 64, 56)),
                        strip(
                                StripChart.Rank.PLAIN,
                                "Logistics and payments",
                                new StripChart.Lanes(48, 45, 51, 43, 52, 48)),
                        strip(StripChart.Rank.PLAIN, "ICT and skills", new StripChart.Lanes(0, 0, 5, 0, 9, 0)),
                        strip(
                                StripChart.Rank.PLAIN,
                                "Women entrepreneurs",
                                new StripChart.Lanes(100, 97, 100, 92, 100, 90)),
                        strip(
                                StripChart.Rank.PLAIN,
                                "Nothing known",
                                new StripChart.Lanes(NONE, NONE, NONE, 20, 80, NONE))),
                Axis.WHOLE,
                StripChart.Size.WIDE);
    }

    public static StripChart strips(List<Label> labels, StripChart.Size size) {
        StripChart.Lanes lanes = new StripChart.Lanes(57, 55, 59, 54, 59, 53);
        List<StripChart.Row> rows = labels.stream()
                .map(label -> new StripChart.Row(
                        StripChart.Rank.PLAIN,
                        label,
                        "",
                        "",
                        lanes,
                        size.columns().stream().map(column -> "57").toList(),
                        ""))
                .toList();
        return new StripChart(
                rows,
                "Subject",
                size.columns().stream().map(column -> "Score").toList(),
                new StripChart.Legend("score", "likely range", "worst to best case", "documented only"),
                Axis.WHOLE,
                size,
                "Strips.");
    }

    public static StripChart strips() {
        List<StripChart.Row> rows = List.of(
                strip(StripChart.Rank.PLAIN, "Alvora", new StripChart.Lanes(57, 55, 59, 54, 59, 53)),
                strip(StripChart.Rank.PLAIN, "Caldora", new StripChart.Lanes(49, 48, 52, 45, 54, 47)),
                strip(StripChart.Rank.PLAIN, "Elandria", new StripChart.Lanes(71, 69, 72, 67, 73, 67)),
                strip(StripChart.Rank.SUBJECT, "Kestria", new StripChart.Lanes(48, 46, 50, 44, 52, 46)),
                strip(
                        StripChart.Rank.PLAIN,
                        "Norvale and the Outer Isles",
                        new StripChart.Lanes(36, 38, 43, 30, 49, 35.8)));
        return strips(rows, new Axis(25, 75), StripChart.Size.BESIDE);
    }

    public static ThemeBars bars() {
        List<ThemeBars.Group> groups = new ArrayList<>();
        for (int pillar = 0; pillar < 4; pillar++) {
            List<ThemeBars.Bar> bars = new ArrayList<>();
            for (int theme = 0; theme < 5 + pillar % 2; theme++) {
                double score = pillar == 3 && theme == 2 ? NONE : score(pillar, theme);
                bars.add(new ThemeBars.Bar("Strategy, coordination " + theme, cell(score)));
            }
            groups.add(new ThemeBars.Group(PILLARS.get(pillar), text(45 + pillar), bars));
        }
        return new ThemeBars(
                groups,
                List.of("Theme", "Score", "Median"),
                new ThemeBars.Legend(new CellLegend("No score: too few answers", "does not apply"), "median"),
                "Bars of all themes.");
    }

    private static double score(int row, int column) {
        return (row * 37 + column * 23 + row * column * 11) % 101;
    }

    public static ChartCell cell(double score) {
        ChartCell.State state = Double.isNaN(score) ? ChartCell.State.MISSING : ChartCell.State.SCORED;
        return new ChartCell(state, score, text(score));
    }

    public static HeatMapChart heatMap(int subjects) {
        return heatMap(
                IntStream.range(0, subjects).mapToObj(ChartSamples::subject).toList());
    }

    public static HeatMapChart heatMap(List<?> all) {
        List<HeatMapChart.Subject> named =
                all.stream().map(ChartSamples::subject).toList();
        int subjects = named.size();
        List<HeatMapChart.Row> rows = new ArrayList<>();
        for (int pillar = 0; pillar < 4; pillar++) {
            rows.add(new HeatMapChart.Row(
                    PILLARS.get(pillar),
                    1,
                    IntStream.range(0, subjects)
                            .mapToObj(i -> new ChartCell(ChartCell.State.PLAIN, NONE, text(40 + i)))
                            .toList()));
            for (int theme = 0; theme < 5; theme++) {
                int place = pillar * 5 + theme;
                rows.add(new HeatMapChart.Row(
                        "Cross-border paperless exchange " + theme,
                        2,
                        IntStream.range(0, subjects)
                                .mapToObj(i -> cell((place + i) % 11 == 3 ? NONE : score(place, i)))
                                .toList()));
            }
        }
        return new HeatMapChart(
                named, rows, "Section", new CellLegend("Too few answers", "does not apply"), "Themes of six.");
    }

    private static HeatMapChart.Subject subject(Object named) {
        return named instanceof Label label
                ? new HeatMapChart.Subject(label, "Draft, Core check", true, false)
                : (HeatMapChart.Subject) named;
    }

    public static HeatMapChart.Subject subject(int place) {
        String name = COUNTRIES.get(place % COUNTRIES.size());
        return new HeatMapChart.Subject(label(name), place % 6 == 5 ? "draft" : "", place % 6 == 5, place == 3);
    }

    /** Everybody could give something to most of the others. */
    public static PartnerMap partners(int subjects) {
        return new PartnerMap(
                IntStream.range(0, subjects)
                        .mapToObj(i -> new PartnerMap.Subject(
                                "C" + (char) ('A' + i % 26) + i % 10, COUNTRIES.get(i % COUNTRIES.size()) + " " + i))
                        .toList(),
                IntStream.range(0, subjects)
                        .mapToObj(giver -> IntStream.range(0, subjects)
                                .mapToObj(learner -> giver == learner ? 0 : (giver * 5 + learner * 3) % 11)
                                .toList())
                        .toList(),
                2,
                "Offers / learns",
                "Who could help whom.");
    }

    public static TimelineChart timeline(int rows) {
        TimelineChart.Look[] looks = TimelineChart.Look.values();
        return new TimelineChart(
                IntStream.range(0, rows)
                        .mapToObj(i -> new TimelineChart.Row(
                                i + 1 + ". Bring the law on electronic transactions with its decrees into force",
                                i % 10 / 12.0,
                                (i % 10 + i % 3) / 12.0,
                                "1 Jan 2027",
                                "30 Sep 2027",
                                "In progress",
                                looks[i % looks.length]))
                        .toList(),
                IntStream.range(0, 12)
                        .mapToObj(month -> new TimelineChart.Tick(month / 12.0, month == 0 ? "Jan 2027" : "Sep"))
                        .toList(),
                new TimelineChart.Tick(0.31, "Today"),
                List.of("Action", "Start", "Due", "Status"),
                "When it is done.");
    }

    public static SubjectHeatMap turned(int subjects) {
        return turned(
                IntStream.range(0, subjects).mapToObj(ChartSamples::subject).toList());
    }

    public static SubjectHeatMap turned(List<?> all) {
        int subjects = all.size();
        List<SubjectHeatMap.Group> groups = new ArrayList<>();
        for (String pillar : PILLARS) {
            List<SubjectHeatMap.Theme> themes = new ArrayList<>();
            for (String code : List.of("GOV", "PLESS", "CONS", "DATA", "MKT", "SKIL")) {
                themes.add(new SubjectHeatMap.Theme(code, "paperless exchange"));
            }
            groups.add(new SubjectHeatMap.Group(pillar, groups.isEmpty() ? themes.subList(0, 5) : themes));
        }
        List<SubjectHeatMap.Row> rows = new ArrayList<>();
        for (int i = 0; i < subjects; i++) {
            int place = i;
            rows.add(new SubjectHeatMap.Row(
                    subject(all.get(i)),
                    IntStream.range(0, 23)
                            .mapToObj(theme -> cell((theme + place) % 13 == 4 ? NONE : score(place, theme)))
                            .toList(),
                    List.of(text(30 + place), "55–59")));
        }
        return new SubjectHeatMap(
                groups,
                new SubjectHeatMap.Totals("Overall", List.of("score", "likely")),
                rows,
                "Subject",
                new CellLegend("Too few answers, no score", "does not apply"),
                "Themes of many.");
    }

    public static RadarChart.Shape shape(RadarChart.Rank rank, String name, double... scores) {
        List<Double> all = Arrays.stream(scores).boxed().toList();
        return new RadarChart.Shape(
                rank, name, all, all.stream().map(ChartSamples::text).toList());
    }

    public static final List<String> SPOKES =
            List.of("Customs", "Paperless", "Post", "Transport", "Returns and product tests", "Payments");

    public static RadarChart radar() {
        return new RadarChart(
                SPOKES,
                List.of(
                        shape(RadarChart.Rank.FIRST, "Kestria", 46, 25, 64, 50, 50, 53),
                        shape(RadarChart.Rank.SECOND, "Elandria", 61, NONE, 94, 67, 83, 58)),
                List.of(List.of(24.0, 75.0, NONE, 33.0, 56.0, 40.0), List.of(30.0, 17.0, 33.0, 20.0, 44.0, 44.0)),
                "Theme",
                "Kestria and Elandria.");
    }

    public static Dumbbell dumbbell() {
        List<Dumbbell.Row> rows = new ArrayList<>();
        rows.add(round("Regulation", 1, 56, 62));
        rows.add(round("Strategy and coordination", 2, 55, 60));
        rows.add(round("Market entry, tax and fair competition", 2, 65, 60));
        rows.add(round("Logistics and payments", 1, 45, 48));
        rows.add(round("Cross-border paperless exchange", 2, 25, 25.4));
        rows.add(round("Transport, storage and fulfilment", 2, 63, 50));
        rows.add(round("Digital payments", 2, NONE, 53));
        rows.add(round("Returns, claims and product rules", 2, 100, 0));
        return new Dumbbell(rows, List.of("Section", "2024", "2026", "Change"), "Two rounds.");
    }

    private static Dumbbell.Row round(String label, int level, double before, double after) {
        double change = after - before;
        String sign = Double.isNaN(change) || Math.abs(change) < 0.5
                ? "–"
                : change > 0 ? "+" + text(change) : "−" + text(-change);
        return new Dumbbell.Row(label, level, before, after, List.of(text(before), text(after), sign));
    }

    public static MovedChart moved() {
        List<MovedChart.Part> parts = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            parts.add(part("Theme " + i, i % 5 == 4 ? -0.05 * i : 0.03 * i, false));
        }
        return new MovedChart(
                new MovedChart.Line("Overall score 2024", "45.2"),
                MovedChart.largest(parts, (count, points) -> part(count + " other themes, together", points, true)),
                new MovedChart.Line("Overall score 2026: +2.5", "47.7"),
                List.of("Theme", "Points"),
                "What moved.");
    }

    public static MovedChart.Part part(String label, double points, boolean isRest) {
        String figure = (points < 0 ? "−" : "+") + Math.round(Math.abs(points) * 100) / 100.0;
        return new MovedChart.Part(label, points, figure, isRest);
    }

    public static PairTable pairs() {
        return pairs(COUNTRIES.subList(0, 6).stream().map(ChartSamples::label).toList());
    }

    public static PairTable pairs(List<Label> labels) {
        List<List<PairTable.Verdict>> verdicts = new ArrayList<>();
        for (int row = 0; row < labels.size(); row++) {
            List<PairTable.Verdict> line = new ArrayList<>();
            for (int column = 0; column < labels.size(); column++) {
                line.add(
                        Math.abs(row - column) == 1
                                ? PairTable.Verdict.CLOSE
                                : row < column ? PairTable.Verdict.HIGHER : PairTable.Verdict.LOWER);
            }
            verdicts.add(line);
        }
        return new PairTable(
                labels,
                verdicts,
                Math.min(3, labels.size() - 1),
                new PairTable.Words("higher", "lower", "close", "–", ""),
                "Subject",
                "Pairs.");
    }

    /** One picture of each kind, by a name. */
    public static Map<String, Picture> all(Setting setting) {
        Map<String, Picture> all = new TreeMap<>();
        all.put("strip", strip().draw(setting));
        all.put("strips", strips().draw(setting));
        all.put("bars", bars().draw(setting));
        all.put("heat", heatMap(6).draw(setting));
        all.put("heat-two", heatMap(2).draw(setting));
        all.put("partners", partners(30).draw(setting));
        all.put("timeline", timeline(TimelineChart.MOST_ROWS).draw(setting));
        all.put("turned", turned(30).draw(setting).get(0));
        all.put("radar", radar().draw(setting));
        all.put("dumbbell", dumbbell().draw(setting));
        all.put("moved", moved().draw(setting));
        all.put("pairs", pairs().draw(setting));
        return all;
    }
}
