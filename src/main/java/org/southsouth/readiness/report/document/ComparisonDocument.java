package org.southsouth.readiness.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.southsouth.readiness.core.chart.Label;
import org.southsouth.readiness.core.chart.kind.PairTable;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.ComparisonRow;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.report.document.Chart.Figures;
import org.southsouth.readiness.report.document.DataTable.Cell;
import org.southsouth.readiness.report.document.DataTable.Group;
import org.southsouth.readiness.report.document.DataTable.Kind;
import org.southsouth.readiness.report.document.Paragraph.Style;
import org.southsouth.readiness.report.document.Parts.Strip;
import org.southsouth.readiness.report.document.RichText.Look;
import org.southsouth.readiness.report.document.RichText.Run;
import org.southsouth.readiness.report.figure.ComparisonFigures;
import org.southsouth.readiness.report.figure.Figure;
import org.southsouth.readiness.report.model.CautionText;
import org.southsouth.readiness.report.model.ComparedEntry;
import org.southsouth.readiness.report.model.ComparedRow;
import org.southsouth.readiness.report.model.ComparisonReport;
import org.southsouth.readiness.report.model.StateWording;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/**
 * A comparison: cautions first, then themes, overall scores and questions. More entries than can be read side by side stand
 * in rows, and their questions are summed up.
 */
public final class ComparisonDocument {
    /** So many columns of subjects can be read side by side. */
    static final int MOST_COLUMNS = 8;

    private static final int WIDEST = 12;

    private final Parts parts;
    private final Messages messages;
    private final Formats formats;
    private final ComparisonReport report;
    private final boolean isWide;

    public ComparisonDocument(Messages messages, Formats formats, ComparisonReport report) {
        this.parts = new Parts(messages, formats, report.head());
        this.messages = messages;
        this.formats = formats;
        this.report = report;
        this.isWide = report.entries().size() > MOST_COLUMNS;
    }

    public Document document() {
        List<Block> blocks = new ArrayList<>();
        boolean hasMessage = !report.message().title().equals(report.head().title());
        if (hasMessage) {
            blocks.add(Paragraph.of(Style.KICKER, report.head().title()));
        }
        blocks.add(Heading.title(report.message().title()));
        if (!report.message().sentence().isEmpty()) {
            blocks.add(Paragraph.of(Style.LEAD, report.message().sentence()));
        }
        cautions(blocks);
        ThemeColumns themes = new ThemeColumns(parts, report);
        if (isWide) {
            blocks.addAll(themes.inRows(this::state));
            totals(blocks);
        } else {
            List<Block> totals = new ArrayList<>();
            totals(totals);
            blocks.add(new PageGroup(
                    PageGroup.Rule.BESIDE,
                    List.of(
                            new PageGroup(PageGroup.Rule.KEEP, themes.sideBySide(this::state)),
                            new PageGroup(PageGroup.Rule.KEEP, totals))));
        }
        new Pairs(parts, report).block().ifPresent(blocks::add);
        rounds(blocks);
        widest(blocks);
        all(blocks);
        blocks.addAll(method());
        return new Document(
                report.head(),
                parts.word("report.html.comparison"),
                Optional.empty(),
                parts.word("report.docx.not-ranking"),
                true,
                true,
                blocks);
    }

    /** What to know before any figure is read. */
    private void cautions(List<Block> blocks) {
        if (report.cautions().isEmpty()) {
            blocks.add(Paragraph.of(Style.NOTE, parts.word("report.html.alike")));
            return;
        }
        blocks.add(new Paragraph(Style.NOTICE, RichText.of(parts.word("report.html.care"), Look.STRONG)));
        blocks.add(Bullets.of(report.cautions().stream().map(CautionText::text).toList()));
    }

    /** What is to be known of an entry before its figures are read. */
    private RichText state(ComparedEntry entry) {
        String words = new StateWording(messages, formats).compared(entry.entry());
        return RichText.of(words, StateWording.needsCareCompared(entry.entry()) ? Look.CARE : Look.MUTED)
                .small();
    }

    private void totals(List<Block> blocks) {
        List<Strip> strips = new ArrayList<>();
        for (int place = 0; place < report.entries().size(); place++) {
            ComparedEntry entry = report.entries().get(place);
            ScoredSection root = entry.total();
            String state = state(entry).text();
            strips.add(new Strip(
                    entry.label().name(),
                    entry.reason().isEmpty() ? state : state + ". " + entry.reason(),
                    root,
                    report.likely(place),
                    false,
                    entry.entry().scorecard().basis().hasTotal()));
        }
        String title = parts.word("report.html.totals");
        blocks.add(Heading.chapter(title));
        blocks.add(new Chart(
                title,
                (drawing, room) -> new ComparisonFigures(drawing, report).totals(),
                Optional.of(parts.strips("report.xlsx.line.subject", strips)),
                Figures.BELOW));
        blocks.add(Paragraph.of(Style.NOTE, parts.word("report.html.order")));
    }

    private void rounds(List<Block> blocks) {
        new ComparisonFigures(messages, formats, report)
                .slopes()
                .forEach(figure -> blocks.addAll(drawn(figure.title(), ComparisonFigures::slopes)));
        // The titles say what moved, so the pictures are drawn for them.
        new ComparisonFigures(messages, formats, report)
                .rounds()
                .forEach(figure -> blocks.addAll(drawn(figure.title(), ComparisonFigures::rounds)));
    }

    private List<Block> drawn(String title, Function<ComparisonFigures, List<Figure>> figures) {
        return List.of(
                Heading.chapter(title),
                new Chart(
                        title,
                        (drawing, room) -> figures.apply(new ComparisonFigures(drawing, report)).stream()
                                .filter(drawn -> drawn.title().equals(title))
                                .map(Figure::picture)
                                .toList(),
                        Optional.empty(),
                        Figures.BELOW));
    }

    private void widest(List<Block> blocks) {
        List<ComparedRow> widest = report.widest(WIDEST);
        if (!widest.isEmpty()) {
            blocks.add(new PageGroup(
                    PageGroup.Rule.NEW_PAGE,
                    List.of(Heading.chapter(parts.word("report.html.widest"), pointsNote()), differences(widest))));
        }
    }

    /** What the figures are, and, where a column is an earlier round, that the spread leaves it out. */
    private String pointsNote() {
        return parts.word(hasEarlier() ? "report.html.points.note.latest" : "report.html.points.note");
    }

    private boolean hasEarlier() {
        Comparison comparison = report.comparison();
        return comparison.counted().size() < comparison.entries().size();
    }

    /** These questions, each with the points of all. */
    public DataTable differences(List<ComparedRow> questions) {
        return DataTable.of("differences", new DifferenceColumns(parts, report).all(), questions);
    }

    private void all(List<Block> blocks) {
        List<ColumnSpec<ComparedRow>> columns = new DifferenceColumns(parts, report).all();
        List<Group> groups = report.flat().stream()
                .filter(row -> row.rows().stream().anyMatch(ComparisonDocument::isQuestion))
                .map(row -> new Group(
                        Heading.Level.THEME,
                        row.row().title(),
                        Optional.empty(),
                        "",
                        ColumnSpec.rows(
                                columns,
                                row.rows().stream()
                                        .filter(ComparisonDocument::isQuestion)
                                        .toList())))
                .toList();
        String title = parts.word("report.html.all");
        blocks.add(
                hasEarlier()
                        ? Heading.chapter(title, parts.word("report.html.points.latest"))
                        : Heading.chapter(title));
        if (!groups.isEmpty()) {
            blocks.add(new DataTable("differences", DataTable.heads(columns), groups));
        }
    }

    static boolean isQuestion(ComparedRow row) {
        return row.row().kind() == ComparisonRow.Kind.QUESTION;
    }

    /** How the figures are made. */
    public List<Block> method() {
        return parts.method();
    }

    /** Each against each other in words. */
    private record Pairs(Parts parts, ComparisonReport report) {
        Optional<Block> block() {
            ComparisonFigures figures = new ComparisonFigures(parts.messages(), parts.formats(), report);
            return figures.pairTable().map(pairs -> {
                List<ColumnSpec<Integer>> columns = columns(pairs);
                String title = parts.word("report.figure.pairs.title");
                Chart chart = new Chart(
                        title,
                        (drawing, room) -> new ComparisonFigures(drawing, report)
                                .pairs().stream().toList(),
                        Optional.of(DataTable.of(
                                "pairs",
                                columns,
                                IntStream.range(0, pairs.subjects().size())
                                        .boxed()
                                        .toList())),
                        Figures.BELOW);
                return new PageGroup(
                        PageGroup.Rule.KEEP,
                        List.of(
                                Heading.chapter(title),
                                chart,
                                Paragraph.of(Style.NOTE, parts.word("print.pairs.note"))));
            });
        }

        private static List<ColumnSpec<Integer>> columns(PairTable pairs) {
            List<ColumnSpec<Integer>> columns = new ArrayList<>();
            columns.add(ColumnSpec.of(
                    "name",
                    pairs.name(),
                    Kind.WORDS,
                    0.3,
                    row -> Cell.of(name(pairs.subjects().get(row)))));
            for (int i = 0; i < pairs.subjects().size(); i++) {
                int column = i;
                columns.add(new ColumnSpec<>(
                        new DataTable.Head(
                                "subject-" + i,
                                pairs.subjects().get(i).name(),
                                pairs.subjects().get(i).code(),
                                "",
                                Kind.VERDICT,
                                0.7 / pairs.subjects().size()),
                        row -> verdict(pairs, row, column)));
            }
            return columns;
        }

        private static RichText name(Label subject) {
            return RichText.of(List.of(
                    Run.of(subject.code(), Look.STRONG), Run.of(" ", Look.PLAIN), Run.of(subject.name(), Look.NAME)));
        }

        private static Cell verdict(PairTable pairs, int row, int column) {
            if (row == column) {
                return Cell.of("");
            }
            PairTable.Verdict verdict = pairs.verdicts().get(row).get(column);
            Look look = switch (verdict) {
                case HIGHER -> Look.STRONG;
                case CLOSE -> Look.PLAIN;
                case LOWER, NONE -> Look.MUTED;
            };
            return Cell.of(RichText.of(pairs.words().of(verdict), look));
        }
    }
}
