package org.southsouth.readiness.ui.compare;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.ComparisonRow;

/** What a radar can be drawn of: the pillars, or the themes of one pillar; always three axes or more. */
record Radar(String title, List<ComparisonRow> axes) {
    private static final int LEAST = 3;

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
            found.add(new Radar(pillar.title(), below(rows, pillar)));
        }
        found.add(new Radar(pillarsTitle, pillars));
        found.removeIf(radar -> radar.axes().size() < LEAST);
        return found;
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

    /** One entry's figures on the axes; NaN is a gap in its line. */
    double[] valuesOf(int entry) {
        return axes.stream().mapToDouble(row -> row.values().get(entry)).toArray();
    }
}
