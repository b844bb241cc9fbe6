package org.southsouth.readiness.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.southsouth.readiness.core.comparison.ComparisonRow;
import org.southsouth.readiness.report.markup.Markup;
import org.southsouth.readiness.report.model.ComparedEntry;
import org.southsouth.readiness.report.model.ComparedRow;
import org.southsouth.readiness.report.model.ComparisonReport;

/** Many subjects in rows, five to a block, and the themes in columns under short codes with a key. */
final class HtmlSubjectHeatMap {
    private static final int BLOCK = 5;
    private static final int CODE_LENGTH = 5;

    private final HtmlWriter pen;
    private final Markup html;
    private final ComparisonReport report;
    private final List<ComparedRow> pillars;

    HtmlSubjectHeatMap(HtmlWriter pen, ComparisonReport report) {
        this.pen = pen;
        this.html = pen.html();
        this.report = report;
        this.pillars = report.flat().stream()
                .filter(row -> row.row().kind() == ComparisonRow.Kind.SECTION
                        && row.row().level() == 1)
                .toList();
    }

    void write() {
        html.open("section").element("h2", pen.messages().getString("report.html.themes"));
        html.open("div", "class", "scroll").open("table", "class", "heat turned");
        head();
        int place = 0;
        for (ComparedEntry entry : report.entries()) {
            if (place % BLOCK == 0) {
                html.open("tbody");
            }
            row(entry, place);
            place++;
            if (place % BLOCK == 0 || place == report.entries().size()) {
                html.closeLine();
            }
        }
        html.close().close();
        pen.legend(pen.messages().getString(report.missingTheme()));
        key();
        html.closeLine();
    }

    private void head() {
        html.open("thead").open("tr").open("td", "rowspan", "2").close();
        for (ComparedRow pillar : pillars) {
            html.element(
                    "th",
                    pillar.row().shortTitle(),
                    "scope",
                    "colgroup",
                    "class",
                    "group",
                    "colspan",
                    Integer.toString(themes(pillar).size()));
        }
        html.element(
                "th",
                pen.messages().getString("report.html.overall.short"),
                "scope",
                "colgroup",
                "class",
                "group",
                "colspan",
                "2");
        html.close().open("tr");
        for (ComparedRow pillar : pillars) {
            for (ComparedRow theme : themes(pillar)) {
                html.element(
                        "th", code(theme), "scope", "col", "title", theme.row().title());
            }
        }
        html.element("th", pen.messages().getString("report.head.score"), "scope", "col");
        html.element("th", pen.messages().getString("report.head.case"), "scope", "col");
        html.close().close();
    }

    private void row(ComparedEntry entry, int place) {
        html.open("tr").open("th", "scope", "row").element("bdi", entry.label().name());
        ComparisonPage.state(pen, entry);
        html.close();
        for (ComparedRow pillar : pillars) {
            for (ComparedRow theme : themes(pillar)) {
                double value = theme.row().values().get(place);
                html.element(
                        "td",
                        pen.score(value),
                        "class",
                        pen.scale().step(value),
                        "title",
                        theme.reasons().get(place));
            }
        }
        boolean hasTotal = entry.entry().scorecard().basis().hasTotal();
        html.element("td", pen.score(entry.total().score()), "class", "plain");
        html.element("td", hasTotal ? pen.figures().bounds(entry.total()) : "", "class", "muted");
        html.closeLine();
    }

    private void key() {
        html.open("p", "class", "codes");
        for (ComparedRow pillar : pillars) {
            for (ComparedRow theme : themes(pillar)) {
                html.open("span")
                        .element("b", code(theme))
                        .text(" " + theme.row().shortTitle() + " ")
                        .close()
                        .text(" ");
            }
        }
        html.close();
    }

    private static List<ComparedRow> themes(ComparedRow section) {
        List<ComparedRow> themes = new ArrayList<>();
        for (ComparedRow below : section.rows()) {
            if (below.row().kind() == ComparisonRow.Kind.SECTION) {
                themes.addAll(themes(below));
            }
        }
        return themes.isEmpty() ? List.of(section) : themes;
    }

    /** The end of the id, which tells the themes of one pillar apart. */
    private static String code(ComparedRow theme) {
        String id = theme.row().id();
        String end =
                id.substring(Math.max(id.lastIndexOf('-'), Math.max(id.lastIndexOf('.'), id.lastIndexOf('_'))) + 1);
        return end.length() <= CODE_LENGTH
                ? end.toUpperCase(Locale.ROOT)
                : end.substring(0, CODE_LENGTH).toUpperCase(Locale.ROOT);
    }
}
