package org.southsouth.readiness.report.html;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.report.document.DataTable;
import org.southsouth.readiness.report.document.DataTable.Cell;
import org.southsouth.readiness.report.document.DataTable.Group;
import org.southsouth.readiness.report.document.DataTable.Head;
import org.southsouth.readiness.report.document.DataTable.Kind;
import org.southsouth.readiness.report.document.DataTable.Row;
import org.southsouth.readiness.report.document.RichText;
import org.southsouth.readiness.report.document.RichText.Look;
import org.southsouth.readiness.report.document.RichText.Run;
import org.southsouth.readiness.report.markup.Markup;

/** A table of a page: what a head stands for is said below it, and drawings stand between their scale. */
final class HtmlTable {
    private final HtmlWriter writer;
    private final Markup html;
    private final DataTable table;
    private final boolean isHeat;

    HtmlTable(HtmlWriter writer, DataTable table) {
        this.writer = writer;
        this.html = writer.html();
        this.table = table;
        this.isHeat = table.key().equals("heat") || table.key().equals("turned");
    }

    void write() {
        boolean isPlotted = table.has(Kind.PLOT);
        writer.box(Breadth.of(table));
        html.open("table", "class", (isPlotted ? "strip " : isHeat ? "heat " : "rows ") + table.key());
        html.element("caption", writer.title());
        html.open("thead");
        over();
        html.open("tr");
        for (int i = 0; i < table.heads().size(); i++) {
            head(table.heads().get(i), i == 0);
        }
        html.close().close();
        table.groups().forEach(this::group);
        if (isPlotted) {
            foot();
        }
        html.close().closeLine();
        if (isPlotted) {
            signs();
        }
        if (table.hasCodes()) {
            key();
        }
    }

    /** What stands above several columns. */
    private void over() {
        if (table.heads().stream().allMatch(head -> head.over().isEmpty())) {
            return;
        }
        html.open("tr");
        for (int from = 0; from < table.heads().size(); ) {
            String over = table.heads().get(from).over();
            int to = from;
            while (to < table.heads().size() && table.heads().get(to).over().equals(over)) {
                to++;
            }
            String count = Integer.toString(to - from);
            if (over.isEmpty()) {
                html.open("td", "colspan", count).close();
            } else {
                html.element("th", over, "scope", "colgroup", "class", "group", "colspan", count);
            }
            from = to;
        }
        html.close();
    }

    private void head(Head head, boolean isFirst) {
        if (head.kind() == Kind.PLOT) {
            html.open("td");
            new DotPlot(html, writer.scale()).head();
            html.close();
            return;
        }
        if (head.title().isEmpty()) {
            html.open("td").close();
            return;
        }
        html.open("th", "scope", "col", "class", isFirst || head.kind() == Kind.WORDS ? "words" : "figure");
        if (head.code().isEmpty()) {
            html.element("bdi", head.title());
        } else {
            html.element("abbr", head.code(), "title", head.title());
        }
        html.close();
    }

    private void group(Group group) {
        html.open("tbody").text("\n");
        if (!group.title().isEmpty()) {
            html.open("tr", "class", "theme-head")
                    .open(
                            "th",
                            "scope",
                            "rowgroup",
                            "colspan",
                            Integer.toString(table.heads().size()));
            html.element("bdi", group.title());
            group.score().ifPresent(score -> {
                html.text(" ");
                writer.runs(List.of(score));
            });
            if (!group.note().isEmpty()) {
                html.text(" ").element("span", group.note(), "class", "muted");
            }
            html.close().closeLine();
        }
        group.rows().forEach(this::row);
        html.closeLine();
    }

    private void row(Row row) {
        if (row.isMain()) {
            html.open("tr", "class", "overall");
        } else {
            html.open("tr");
        }
        for (int i = 0; i < row.cells().size(); i++) {
            cell(table.heads().get(i), row.cells().get(i), i == 0);
        }
        html.closeLine();
    }

    private void cell(Head head, Cell cell, boolean isFirst) {
        if (cell.plot().isPresent()) {
            html.open("td", "class", "drawing");
            new DotPlot(html, writer.scale()).draw(cell.plot().get());
            html.close();
        } else if (isHeat && head.kind() == Kind.SCORE && isScore(cell)) {
            Run run = cell.lines().get(0).runs().get(0);
            html.element("td", run.text(), "class", writer.scale().step(run.figure()), "title", cell.hint());
        } else {
            open(head, cell, isFirst);
            lines(cell.lines());
            html.close();
        }
    }

    private static boolean isScore(Cell cell) {
        return cell.lines().size() == 1 && cell.lines().get(0).runs().get(0).look() == Look.SCORE;
    }

    /** Where rows become blocks on a phone, each cell says what it is. */
    private void open(Head head, Cell cell, boolean isFirst) {
        String style = switch (head.kind()) {
            case WORDS, GRADE, PLOT -> head.key();
            case NUMBER, SCORE, VERDICT -> head.key() + " figure";
        };
        if (isFirst && head.kind() == Kind.WORDS) {
            html.open("th", "scope", "row", "class", style);
            return;
        }
        List<String> attributes = new ArrayList<>(List.of("class", style));
        if (!cell.hint().isEmpty()) {
            attributes.addAll(List.of("title", cell.hint()));
        }
        if (Breadth.folds(table) && !head.title().isEmpty()) {
            attributes.addAll(List.of("data-head", head.title()));
        }
        html.open("td", attributes.toArray(String[]::new));
    }

    /** Later lines say more of the first. */
    private void lines(List<RichText> lines) {
        boolean isFirst = true;
        for (RichText line : lines) {
            if (line.isSmall()) {
                small(line);
            } else if (isFirst) {
                writer.runs(line);
            } else {
                html.open("span", "class", "line");
                writer.runs(line);
                html.close();
            }
            html.text(" ");
            isFirst = false;
        }
    }

    private void small(RichText line) {
        Run first = line.runs().get(0);
        if (line.runs().size() == 1 && (first.look() == Look.CARE || first.look() == Look.MUTED)) {
            html.element("small", first.text(), "class", first.look() == Look.CARE ? "care" : "muted");
        } else {
            html.open("small");
            writer.runs(line);
            html.close();
        }
    }

    private void foot() {
        html.open("tbody").open("tr", "class", "foot");
        for (Head head : table.heads()) {
            html.open("td");
            if (head.kind() == Kind.PLOT) {
                new DotPlot(html, writer.scale()).foot();
            }
            html.close();
        }
        html.close().closeLine();
    }

    /** What the marks of a drawing mean. */
    private void signs() {
        boolean isBar = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.plot().filter(DataTable.Plot::isBar).isPresent());
        html.open("p", "class", "legend marks");
        sign(isBar ? "bar-sign" : "tick-sign", "report.legend.score");
        if (!isBar) {
            sign("range-sign", "report.legend.likely");
        }
        sign("bracket-sign", "report.legend.case");
        sign("triangle-sign", "report.legend.evidenced");
        html.closeLine();
    }

    private void sign(String style, String key) {
        html.open("span")
                .empty("i", "class", style)
                .text(writer.messages().getString(key))
                .close()
                .text(" ");
    }

    private void key() {
        html.open("p", "class", "legend codes");
        for (Head head : table.heads()) {
            if (!head.code().isEmpty()) {
                html.open("span").element("b", head.code()).text(" ");
                html.element("bdi", head.title()).close().text(" ");
            }
        }
        html.closeLine();
    }
}
