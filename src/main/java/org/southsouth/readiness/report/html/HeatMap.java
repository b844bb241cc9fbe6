package org.southsouth.readiness.report.html;

import org.southsouth.readiness.core.comparison.ComparisonRow;
import org.southsouth.readiness.report.markup.Markup;
import org.southsouth.readiness.report.model.ComparedEntry;
import org.southsouth.readiness.report.model.ComparedRow;
import org.southsouth.readiness.report.model.ComparisonReport;

/** Themes in rows, a few subjects in columns. Sections that hold others are in bold and without colour. */
final class HeatMap {
    private final HtmlWriter pen;
    private final Markup html;
    private final ComparisonReport report;

    HeatMap(HtmlWriter pen, ComparisonReport report) {
        this.pen = pen;
        this.html = pen.html();
        this.report = report;
    }

    void write() {
        html.open("section").element("h2", pen.messages().getString("report.html.themes"));
        html.open("div", "class", "scroll")
                .open("table", "class", "heat")
                .open("thead")
                .open("tr")
                .empty("td");
        for (ComparedEntry entry : report.entries()) {
            html.open("th", "scope", "col").element("bdi", entry.label().name());
            ComparisonPage.state(pen, entry);
            html.close();
        }
        html.close().close();
        for (ComparedRow row : report.flat()) {
            if (row.row().kind() == ComparisonRow.Kind.SECTION && row.row().level() == 1) {
                html.open("tbody");
                section(row);
                html.closeLine();
            }
        }
        html.close().close();
        pen.legend(pen.messages().getString(report.missingTheme()));
        html.closeLine();
    }

    private void section(ComparedRow row) {
        boolean holdsSections =
                row.rows().stream().anyMatch(below -> below.row().kind() == ComparisonRow.Kind.SECTION);
        html.open("tr", "class", row.row().level() == 1 ? "pillar" : "theme");
        html.element("th", row.row().shortTitle(), "scope", "row");
        for (int i = 0; i < row.row().values().size(); i++) {
            double value = row.row().values().get(i);
            String style = holdsSections ? "plain" : pen.scale().step(value);
            html.element(
                    "td",
                    pen.score(value),
                    "class",
                    style,
                    "title",
                    row.reasons().get(i));
        }
        html.close();
        for (ComparedRow below : row.rows()) {
            if (below.row().kind() == ComparisonRow.Kind.SECTION) {
                section(below);
            }
        }
    }
}
