package org.southsouth.readiness.report.markdown;

import java.util.List;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.kind.Room;
import org.southsouth.readiness.report.document.BlockWriter;
import org.southsouth.readiness.report.document.Bullets;
import org.southsouth.readiness.report.document.Chart;
import org.southsouth.readiness.report.document.DataTable;
import org.southsouth.readiness.report.document.DataTable.Cell;
import org.southsouth.readiness.report.document.DataTable.Group;
import org.southsouth.readiness.report.document.DataTable.Head;
import org.southsouth.readiness.report.document.DataTable.Kind;
import org.southsouth.readiness.report.document.Facts;
import org.southsouth.readiness.report.document.Heading;
import org.southsouth.readiness.report.document.PageGroup;
import org.southsouth.readiness.report.document.Paragraph;
import org.southsouth.readiness.report.document.RichText;
import org.southsouth.readiness.report.document.RichText.Run;
import org.southsouth.readiness.report.figure.OnPaper;
import org.southsouth.readiness.report.model.ReportHead;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** Blocks as paragraphs of Markdown. Charts are their figures: a text has no pictures. */
final class MarkdownWriter implements BlockWriter {
    private static final String BETWEEN = " · ";

    private final StringBuilder text = new StringBuilder();
    private final Messages messages;
    private final Formats formats;
    private final ReportHead head;

    MarkdownWriter(Messages messages, Formats formats, ReportHead head) {
        this.messages = messages;
        this.formats = formats;
        this.head = head;
    }

    String text() {
        return text.toString();
    }

    /** A paragraph of its own; nothing where it is empty. */
    void line(String written) {
        if (!written.isBlank()) {
            text.append(text.isEmpty() ? "" : "\n").append(written).append('\n');
        }
    }

    @Override
    public void heading(Heading heading) {
        String figure = heading.figure().isEmpty() ? "" : ": " + MarkdownText.of(heading.figure());
        line("#".repeat(heading.level().depth()) + " " + MarkdownText.of(heading.title()) + figure);
        line(MarkdownText.atBeginning(MarkdownText.of(heading.note())));
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        line(MarkdownText.atBeginning(runs(paragraph.text())));
    }

    @Override
    public void bullets(Bullets bullets) {
        line(bullets.items().stream()
                .map(item -> "- " + MarkdownText.atBeginning(runs(item)))
                .collect(Collectors.joining("\n")));
    }

    @Override
    public void facts(Facts facts) {
        line(facts.facts().stream()
                .map(fact -> "- **" + MarkdownText.of(fact.figure()) + "** " + MarkdownText.of(fact.words()))
                .collect(Collectors.joining("\n")));
    }

    @Override
    public void table(DataTable given) {
        // What a hand fills in later is empty now, and is no less asked for.
        DataTable table = given.isToFill() ? given : given.with(head -> has(given, head));
        for (Group group : table.groups()) {
            if (!group.title().isEmpty()) {
                String score = group.score().map(run -> ": " + run(run)).orElse("");
                line("#".repeat(group.level().depth()) + " " + MarkdownText.of(group.title()) + score);
                line(MarkdownText.atBeginning(MarkdownText.of(group.note())));
            }
            line(rows(table.heads(), group));
        }
        if (table.hasCodes()) {
            line(table.heads().stream()
                    .filter(head -> !head.code().isEmpty())
                    .map(head -> "**" + MarkdownText.of(head.code()) + "** " + MarkdownText.of(head.title()))
                    .collect(Collectors.joining(BETWEEN)));
        }
    }

    /** Whether anything can be read in the column. */
    private static boolean has(DataTable table, int column) {
        return table.rows().stream()
                .anyMatch(row -> !cell(row.cells().get(column)).isBlank());
    }

    private static String rows(List<Head> heads, Group group) {
        StringBuilder rows = new StringBuilder();
        heads.forEach(head -> rows.append("| ")
                .append(MarkdownText.of(head.code().isEmpty() ? head.title() : head.code()))
                .append(' '));
        rows.append("|\n");
        heads.forEach(head -> rows.append(
                head.kind() == Kind.WORDS ? "| --- " : head.kind() == Kind.NUMBER ? "| ---: " : "| :---: "));
        rows.append('|');
        for (DataTable.Row row : group.rows()) {
            rows.append('\n');
            row.cells().forEach(cell -> rows.append("| ").append(cell(cell)).append(' '));
            rows.append('|');
        }
        return rows.toString();
    }

    private static String cell(Cell cell) {
        return cell.lines().stream().map(MarkdownWriter::runs).collect(Collectors.joining(BETWEEN));
    }

    @Override
    public void chart(Chart chart) {
        chart.table().ifPresentOrElse(this::table, () -> {
            for (Picture picture :
                    chart.pictures().draw(OnPaper.drawing(messages, formats, head.bands()), Room.ENDLESS)) {
                line(MarkdownText.atBeginning(MarkdownText.of(picture.summary())));
                table(Chart.figures(picture));
            }
        });
    }

    @Override
    public void group(PageGroup group) {
        group.blocks().forEach(block -> block.writeTo(this));
    }

    private static String runs(RichText text) {
        return text.runs().stream().map(MarkdownWriter::run).collect(Collectors.joining());
    }

    private static String run(Run run) {
        String words = MarkdownText.of(run.text());
        String core = words.strip();
        if (run.look() != RichText.Look.STRONG || core.isEmpty()) {
            return words;
        }
        // Marks stand beside a letter: with a blank between they would be read as stars.
        int from = words.indexOf(core);
        return words.substring(0, from) + "**" + core + "**" + words.substring(from + core.length());
    }
}
