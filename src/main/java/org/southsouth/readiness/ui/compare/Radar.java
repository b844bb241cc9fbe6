package org.southsouth.readiness.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.charts.Drawing;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.kind.RadarChart;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.ComparisonRow;

/** What a radar can be drawn of: the pillars, or the themes of one {@code pillar}; always three axes or more. */
record Radar(String title, Optional<ComparisonRow> pillar, List<ComparisonRow> axes) {
    Radar {
        axes = List.copyOf(axes);
    }

    /** Those of the pillars with enough themes, in order, then the pillars themselves under this title. */
    static List<Radar> of(Comparison comparison, String pillarsTitle) {
        List<ComparisonRow> rows = comparison.sectionRows();
        List<ComparisonRow> pillars =
                rows.stream().filter(row -> row.level() == 1).toList();
        List<Radar> found = new ArrayList<>();
        for (ComparisonRow pillar : pillars) {
            found.add(new Radar(pillar.name(), Optional.of(pillar), below(rows, pillar)));
        }
        found.add(new Radar(pillarsTitle, Optional.empty(), pillars));
        found.removeIf(radar -> radar.axes().size() < RadarChart.LEAST);
        // As the themes of core checks: nothing would be drawn.
        found.removeIf(
                radar -> radar.axes().stream().allMatch(axis -> axis.present().isEmpty()));
        return found;
    }

    /** Of the pillar that this row is or stands in; empty where that has too few themes for one. */
    static Optional<Radar> around(Compared shown, String row) {
        List<ComparisonRow> themes = List.of();
        for (ComparisonRow each : shown.comparison().rows()) {
            if (each.kind() == ComparisonRow.Kind.SECTION && each.level() == 1) {
                themes = below(shown.comparison().sectionRows(), each);
            }
            if (each.id().equals(row)) {
                List<ComparisonRow> axes = themes;
                return shown.radars().stream()
                        .filter(radar -> radar.axes().equals(axes))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private static List<ComparisonRow> below(List<ComparisonRow> rows, ComparisonRow pillar) {
        List<ComparisonRow> themes = new ArrayList<>();
        for (int i = rows.indexOf(pillar) + 1; i < rows.size() && rows.get(i).level() > 1; i++) {
            if (rows.get(i).level() == 2) {
                themes.add(rows.get(i));
            }
        }
        return themes;
    }

    /** The two that somebody chose over those that are drawn thin. */
    Picture draw(Pair pair, List<Integer> thin, Compared loaded, Drawing drawing) {
        List<RadarChart.Shape> shapes = new ArrayList<>();
        pair.first().ifPresent(entry -> shapes.add(shape(RadarChart.Rank.FIRST, entry, loaded, drawing)));
        pair.second().ifPresent(entry -> shapes.add(shape(RadarChart.Rank.SECOND, entry, loaded, drawing)));
        List<String> chosen = shapes.stream().map(RadarChart.Shape::name).toList();
        return new RadarChart(
                        axes.stream().map(ComparisonRow::name).toList(),
                        shapes,
                        thin.stream().map(this::scores).toList(),
                        drawing.word("compare.corner.theme"),
                        drawing.messages()
                                .get(
                                        "compare.radar.read",
                                        title,
                                        drawing.messages().list(chosen)))
                .draw(drawing.setting());
    }

    private RadarChart.Shape shape(RadarChart.Rank rank, int entry, Compared loaded, Drawing drawing) {
        List<Double> scores = scores(entry);
        return new RadarChart.Shape(
                rank,
                loaded.names().whole(entry),
                scores,
                scores.stream().map(drawing::score).toList());
    }

    /** One entry's figures on the axes; NaN is a gap in its line. */
    List<Double> scores(int entry) {
        return axes.stream().map(row -> row.values().get(entry)).toList();
    }
}
