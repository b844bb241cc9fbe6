package org.southsouth.readiness.report.html;

import java.util.List;
import org.southsouth.readiness.core.chart.Label;
import org.southsouth.readiness.core.chart.kind.PairTable;
import org.southsouth.readiness.report.markup.Markup;

/**
 * Each subject against each other in words, as a table that grows no wider than its words: columns stand under codes, and
 * on a narrow screen rows do too; what they stand for is said below.
 */
final class PairGrid {
    private final HtmlWriter pen;
    private final Markup html;
    private final PairTable pairs;

    PairGrid(HtmlWriter pen, PairTable pairs) {
        this.pen = pen;
        this.html = pen.html();
        this.pairs = pairs;
    }

    void write() {
        html.open("section", "class", "keep").element("h2", pen.messages().getString("report.figure.pairs.title"));
        html.open("div", "class", "scroll").open("table", "class", "pairs");
        html.open("thead").open("tr").element("th", pairs.name(), "scope", "col");
        for (Label subject : pairs.subjects()) {
            html.open("th", "scope", "col")
                    .element("abbr", subject.code(), "title", subject.name())
                    .close();
        }
        html.close().close().open("tbody");
        for (int row = 0; row < pairs.subjects().size(); row++) {
            row(row);
        }
        html.close().close().close();
        html.open("p", "class", "legend codes");
        for (Label subject : pairs.subjects()) {
            html.open("span").element("b", subject.code()).text(" ");
            html.element("bdi", subject.name()).close();
        }
        html.close().element("p", pen.messages().getString("print.pairs.note"), "class", "note");
        html.closeLine();
    }

    private void row(int row) {
        Label subject = pairs.subjects().get(row);
        html.open("tr").open("th", "scope", "row").element("b", subject.code());
        html.text(" ").element("bdi", subject.name()).close();
        List<PairTable.Verdict> verdicts = pairs.verdicts().get(row);
        for (int column = 0; column < verdicts.size(); column++) {
            boolean isItself = column == row;
            String words = isItself ? pairs.words().itself() : pairs.words().of(verdicts.get(column));
            html.element("td", words, "class", isItself ? "itself" : style(verdicts.get(column)));
        }
        html.close();
    }

    private static String style(PairTable.Verdict verdict) {
        return switch (verdict) {
            case HIGHER -> "higher";
            case CLOSE -> "close";
            case LOWER, NONE -> "muted";
        };
    }
}
