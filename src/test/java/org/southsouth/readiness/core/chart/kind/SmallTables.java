package org.southsouth.readiness.core.chart.kind;

import static org.southsouth.readiness.core.chart.kind.ChartSamples.NONE;
import static org.southsouth.readiness.core.chart.kind.ChartSamples.cell;
import static org.southsouth.readiness.core.chart.kind.ChartSamples.label;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.southsouth.readiness.core.chart.Label;
import org.southsouth.readiness.core.chart.Picture;

/** Charts with a cell for each row and column, small enough to be read as text. */
final class SmallTables {
    private static final CellLegend LEGEND = new CellLegend("Too few", "Not asked");
    private static final ChartCell NOTHING_ASKED = new ChartCell(ChartCell.State.NOT_APPLICABLE, NONE, "n/a");

    private SmallTables() {}

    static void put(Map<String, Supplier<Picture>> all, Setting setting) {
        heatMaps(all, setting);
        turned(all, setting);
        turnedLong(all, setting);
        partners(all, setting);
        pairs(all, setting);
        all.putAll(SmallCharts.radars(setting));
    }

    private static void heatMaps(Map<String, Supplier<Picture>> all, Setting setting) {
        HeatMapChart.Subject drafted = new HeatMapChart.Subject(label("Kestria"), "Draft, Core check only", true, true);
        HeatMapChart.Subject plain = new HeatMapChart.Subject(label("Norvale and the Outer Isles"), "", false, false);
        HeatMapChart.Subject quiet = new HeatMapChart.Subject(label("Alvora"), "2024", false, false);
        List<HeatMapChart.Row> rows = List.of(
                new HeatMapChart.Row("Regulation", 1, List.of(plain("48"), plain("52"), plain("–"))),
                new HeatMapChart.Row("Strategy", 2, List.of(cell(0), cell(25), cell(50))),
                new HeatMapChart.Row(
                        "Digital signatures, seals and stamps of all the offices",
                        3,
                        List.of(cell(75), cell(NONE), NOTHING_ASKED)),
                new HeatMapChart.Row("Logistics", 1, List.of(plain("1"), plain("2"), plain("3"))),
                new HeatMapChart.Row("Post", 2, List.of(cell(24.9), cell(100), cell(49))));
        HeatMapChart three = new HeatMapChart(List.of(plain, drafted, quiet), rows, "Section", LEGEND, "Three.");
        all.put("heat", () -> three.draw(setting));
        all.put("heat-part-1", () -> three.draw(setting, new Room(42, 48)).get(0));
        all.put("heat-part-2", () -> three.draw(setting, new Room(42, 48)).get(1));
        Label long1 = label("Norvale and the Outer Isles beyond the Strait of the Seven Winds");
        List<HeatMapChart.Subject> coded = List.of(new HeatMapChart.Subject(long1, "", false, true), quiet);
        all.put(
                "heat-codes",
                () -> new HeatMapChart(
                                coded,
                                List.of(new HeatMapChart.Row("Post", 2, List.of(cell(1), cell(2)))),
                                "Section",
                                LEGEND,
                                "Two.")
                        .draw(setting));
    }

    private static ChartCell plain(String figure) {
        return new ChartCell(ChartCell.State.PLAIN, NONE, figure);
    }

    private static void turned(Map<String, Supplier<Picture>> all, Setting setting) {
        List<SubjectHeatMap.Group> groups = List.of(
                new SubjectHeatMap.Group("Regulation", List.of(theme("GOV"), theme("DATA"))),
                new SubjectHeatMap.Group("Women entrepreneurs and founders", List.of(theme("W"))));
        SubjectHeatMap.Totals totals = new SubjectHeatMap.Totals("Overall", List.of("score", "likely to be"));
        List<HeatMapChart.Subject> subjects = List.of(
                new HeatMapChart.Subject(label("Palvona"), "draft", true, true),
                new HeatMapChart.Subject(label("Quenda of all the Outer Isles"), "2024", false, false),
                new HeatMapChart.Subject(label("Alvora"), "", false, false));
        List<SubjectHeatMap.Row> rows = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            List<ChartCell> cells =
                    List.of(cell(i * 15), i == 1 ? cell(NONE) : cell(90), i == 2 ? NOTHING_ASKED : cell(40));
            rows.add(new SubjectHeatMap.Row(
                    i < 3 ? subjects.get(i) : ChartSamples.subject(i), cells, List.of("5" + i, "55–59")));
        }
        all.put(
                "turned",
                () -> new SubjectHeatMap(groups, totals, rows, "Subject", LEGEND, "Turned.")
                        .draw(setting)
                        .get(0));
        List<SubjectHeatMap.Theme> many =
                IntStream.range(0, 33).mapToObj(i -> theme("T" + i)).toList();
        Label long1 = label("Norvale and the Outer Isles beyond the Strait of the Seven Winds");
        SubjectHeatMap.Row row = new SubjectHeatMap.Row(
                new HeatMapChart.Subject(long1, "Draft, by the Core check", true, false),
                Collections.nCopies(33, cell(60)),
                List.of());
        SubjectHeatMap.Totals none = new SubjectHeatMap.Totals("", List.of());
        all.put(
                "turned-wide",
                () -> new SubjectHeatMap(
                                List.of(new SubjectHeatMap.Group("All", many)),
                                none,
                                List.of(row),
                                "Subject",
                                LEGEND,
                                "Wide.")
                        .draw(setting)
                        .get(0));
    }

    /** Names and titles that are longer than what there is for them. */
    private static void turnedLong(Map<String, Supplier<Picture>> all, Setting setting) {
        Label name = Label.of("Norvale and the Outer Isles beyond the Strait of the Seven Winds and of the Nine Sails,"
                + " with all of their harbours, lighthouses and dependencies");
        HeatMapChart.Subject subject = new HeatMapChart.Subject(name, "2024", false, false);
        for (int count : List.of(2, 10)) {
            List<SubjectHeatMap.Theme> themes =
                    IntStream.range(0, count).mapToObj(i -> theme("T" + i)).toList();
            List<SubjectHeatMap.Group> groups = List.of(
                    new SubjectHeatMap.Group("Regulation of trade", themes),
                    new SubjectHeatMap.Group("Logistics", themes));
            SubjectHeatMap.Totals totals = new SubjectHeatMap.Totals("Overall", List.of("score", "likely"));
            SubjectHeatMap.Row row = new SubjectHeatMap.Row(
                    count == 2 ? ChartSamples.subject(0) : subject,
                    Collections.nCopies(2 * count, cell(60)),
                    List.of("60", "55–65"));
            all.put(
                    "turned-" + count,
                    () -> new SubjectHeatMap(groups, totals, List.of(row), "Subject", LEGEND, "Long.")
                            .draw(setting)
                            .get(0));
        }
    }

    private static SubjectHeatMap.Theme theme(String code) {
        return new SubjectHeatMap.Theme(code, "meaning of " + code);
    }

    private static void partners(Map<String, Supplier<Picture>> all, Setting setting) {
        all.put("partners", () -> ChartSamples.partners(5).draw(setting));
        List<PartnerMap.Subject> subjects = List.of(
                new PartnerMap.Subject("CALDORA", "Caldora"),
                new PartnerMap.Subject("AL", "Alvora of the Seven Winds and of the Isles"));
        all.put(
                "partners-numbered",
                () -> new PartnerMap(
                                subjects,
                                List.of(List.of(0, 4), List.of(0, 0)),
                                -1,
                                "Offers / learns, of all the themes there are",
                                "Two.")
                        .draw(setting));
        List<List<Integer>> none = Collections.nCopies(24, Collections.nCopies(24, 0));
        List<PartnerMap.Subject> many = IntStream.range(0, 24)
                .mapToObj(i -> new PartnerMap.Subject("C" + i, "Country " + i))
                .toList();
        all.put("partners-none", () -> new PartnerMap(many, none, 0, "Offers / learns", "None.").draw(setting));
    }

    private static void pairs(Map<String, Supplier<Picture>> all, Setting setting) {
        all.put(
                "pairs",
                () -> ChartSamples.pairs(
                                List.of(label("Alvora"), label("Caldora"), label("Elandria"), label("Kestria")))
                        .draw(setting));
        all.put(
                "pairs-long",
                () -> ChartSamples.pairs(List.of(label("Norvale and the Isles"), label("Kestria of the Winds")))
                        .draw(setting));
        all.put(
                "pairs-codes",
                () -> ChartSamples.pairs(List.of(
                                label("Norvale and the Outer Isles beyond the Strait"),
                                new Label("Kestria", "KESTRIAN"),
                                label("Alvora")))
                        .draw(setting));
        List<Label> two = List.of(label("Alvora"), label("Caldora"));
        PairTable.Verdict none = PairTable.Verdict.NONE;
        all.put(
                "pairs-none",
                () -> new PairTable(
                                two,
                                Collections.nCopies(2, List.of(none, none)),
                                -1,
                                new PairTable.Words("higher", "lower", "close", "cannot be said", "itself"),
                                "Subject",
                                "None.")
                        .draw(setting));
    }
}
