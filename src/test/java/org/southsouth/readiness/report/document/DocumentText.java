package org.southsouth.readiness.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.southsouth.readiness.charts.Drawing;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.kind.Room;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.report.SmallReports;
import org.southsouth.readiness.report.document.DataTable.Cell;
import org.southsouth.readiness.report.document.DataTable.Group;
import org.southsouth.readiness.report.document.DataTable.Head;
import org.southsouth.readiness.report.document.DataTable.Plot;
import org.southsouth.readiness.report.document.RichText.Look;
import org.southsouth.readiness.report.document.RichText.Run;

/** A document as text that can be compared and read: what every format is given, before any of them writes it. */
final class DocumentText implements BlockWriter {
    private final List<String> lines = new ArrayList<>();
    private final List<Band> bands;
    private String indent = "";

    private DocumentText(List<Band> bands) {
        this.bands = bands;
    }

    static List<String> of(Document document) {
        DocumentText text = new DocumentText(document.head().bands());
        text.line("document " + document.title() + (document.isWide() ? ", across" : "")
                + (document.hasContents() ? ", with contents" : ""));
        document.state()
                .ifPresent(state -> text.line(
                        "state " + state.word() + " | " + state.depth() + (state.needsCare() ? " | needs care" : "")));
        text.line(document.note().isEmpty() ? "" : "margin " + document.note());
        document.writeTo(text);
        return text.lines;
    }

    static List<String> of(List<Block> blocks, List<Band> bands) {
        DocumentText text = new DocumentText(bands);
        blocks.forEach(block -> block.writeTo(text));
        return text.lines;
    }

    private void line(String line) {
        if (!line.isEmpty()) {
            lines.add(indent + line.replace("\n", "\\n").replace("\u00A0", "_"));
        }
    }

    @Override
    public void heading(Heading heading) {
        String figure = heading.figure().isEmpty() ? "" : " (" + heading.figure() + ")";
        line("#".repeat(heading.level().depth()) + " " + heading.title() + figure);
        line(heading.note());
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        line(paragraph.style().name().toLowerCase(Locale.ROOT) + ": " + text(paragraph.text()));
    }

    @Override
    public void bullets(Bullets bullets) {
        bullets.items().forEach(item -> line("- " + text(item)));
    }

    @Override
    public void facts(Facts facts) {
        facts.facts().forEach(fact -> line("- " + fact.figure() + " | " + fact.words()));
    }

    @Override
    public void table(DataTable table) {
        line("table " + table.key() + (table.isToFill() ? ", to fill in" : ""));
        table.heads().forEach(head -> line("  column " + text(head)));
        for (Group group : table.groups()) {
            if (!group.title().isEmpty()) {
                line("  " + "#".repeat(group.level().depth()) + " " + group.title()
                        + group.score().map(run -> " (" + text(run) + ")").orElse(""));
                line(group.note().isEmpty() ? "" : "  " + group.note());
            }
            group.rows()
                    .forEach(row -> line("  " + (row.isMain() ? "=" : "|")
                            + row.cells().stream()
                                    .map(cell -> " " + text(cell) + " |")
                                    .collect(Collectors.joining())));
        }
    }

    private static String text(Head head) {
        return head.key() + " " + head.kind() + " " + String.format(Locale.ROOT, "%.3f", head.share())
                + named("", head.title()) + named(" code", head.code()) + named(" below", head.over());
    }

    private static String named(String name, String words) {
        return words.isEmpty() ? "" : name + " \"" + words + "\"";
    }

    private static String text(Cell cell) {
        return cell.lines().stream().map(DocumentText::text).collect(Collectors.joining(" / "))
                + cell.plot().map(DocumentText::text).orElse("")
                + (cell.hint().isEmpty() ? "" : " {" + cell.hint() + "}");
    }

    private static String text(Plot plot) {
        return (plot.isBar() ? "bar" : "dot") + " of "
                + plot.section().section().id().value()
                + plot.likely()
                        .map(range -> String.format(Locale.ROOT, " from %.1f to %.1f", range.low(), range.high()))
                        .orElse("");
    }

    private static String text(RichText text) {
        return (text.isSmall() ? "small " : "")
                + (text.isTyped() ? "typed " : "")
                + text.runs().stream().map(DocumentText::text).collect(Collectors.joining());
    }

    private static String text(Run run) {
        if (run.look() == Look.PLAIN || (run.text().isEmpty() && run.look() != Look.COLOUR)) {
            return run.text();
        }
        String figure = Double.isNaN(run.figure()) ? "" : String.format(Locale.ROOT, " %.3f", run.figure());
        return run.look() == Look.STRONG ? "*" + run.text() + "*" : "[" + run.look() + figure + ": " + run.text() + "]";
    }

    @Override
    public void chart(Chart chart) {
        line("chart " + chart.title() + ", figures " + chart.figures());
        String outside = indent;
        indent += "  ";
        chart.table().ifPresent(this::table);
        Drawing drawing = SmallReports.drawing(bands);
        for (Picture picture : chart.pictures().draw(drawing, Room.ENDLESS)) {
            line("picture: " + picture.summary());
            table(Chart.figures(picture));
        }
        indent = outside;
    }

    @Override
    public void group(PageGroup group) {
        line("group " + group.rule());
        String outside = indent;
        indent += "  ";
        group.blocks().forEach(block -> block.writeTo(this));
        indent = outside;
    }
}
