package org.southsouth.readiness.report.pdf;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.chart.Mark.Align;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.report.figure.ScorecardFigures;
import org.southsouth.readiness.report.model.FigureWording;
import org.southsouth.readiness.report.model.ReportQuestion;
import org.southsouth.readiness.report.model.ReportSection;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.report.pdf.file.PdfPage;
import org.southsouth.readiness.report.pdf.file.Tag;
import org.southsouth.readiness.report.pdf.page.Block;
import org.southsouth.readiness.report.pdf.page.Flow;
import org.southsouth.readiness.report.pdf.page.PdfColumn;
import org.southsouth.readiness.report.pdf.page.Stack;
import org.southsouth.readiness.report.pdf.page.Table;
import org.southsouth.readiness.report.pdf.page.TextBlock;
import org.southsouth.readiness.report.pdf.page.TextStyle;

/** A pillar: its question, its themes as a chart, and every question with the words of the answer, points, evidence and source. */
final class PillarChapter {
    private static final double QUESTION = 43;
    private static final double ANSWER = 57;
    private static final double POINTS = 14;
    private static final double GRADE = 16;
    private static final double KEY = 44;
    /** Longer notes stand whole in the workbook. */
    private static final int LONGEST_NOTE = 160;

    private static final int LONGEST_FILES = 240;

    private static final int LONGEST_ANSWER = 400;

    private final PdfWriter pen;
    private final Flow flow;
    private final ScorecardReport report;
    private final ReportSection pillar;
    private final FigureWording figures;

    PillarChapter(PdfWriter pen, ScorecardReport report, ReportSection pillar) {
        this.pen = pen;
        this.flow = pen.flow();
        this.report = report;
        this.pillar = pillar;
        this.figures = pen.figures();
    }

    void write() {
        flow.start(pen.withGrades(pillar.shortTitle()), pen.paper());
        title();
        flow.space(2);
        if (hasThemes()) {
            flow.pictures(room -> new ScorecardFigures(pen.drawing(), report).pillar(pillar, room));
            flow.space(2);
        }
        questions();
    }

    private void title() {
        ScoredSection scored = pillar.figures();
        int place = report.root().sections().indexOf(pillar) + 1;
        if (place > 0) {
            flow.paragraph(
                    TextStyle.LIST_NOTE,
                    pen.messages()
                            .get("print.pillar", place, report.root().sections().size()));
        }
        double top = flow.y();
        flow.title(TextStyle.TITLE, pillar.title(), flow.width() - KEY);
        if (scored.hasScore()) {
            TextBlock key = pen.composer()
                    .text(
                            TextStyle.KEY_FIGURE,
                            List.of(
                                    TextStyle.KEY_FIGURE.of(figures.score(scored.score())),
                                    TextStyle.LEAD.of(" " + pen.word("report.html.of-100"))),
                            KEY,
                            Align.END,
                            1);
            key.draw(flow.page(), flow.width() - KEY, top - 5, flow.tag(Tag.Role.PARAGRAPH));
        }
        flow.space(1.5);
        flow.paragraph(TextStyle.LEAD, pillar.purpose());
        flow.space(1);
        String summary = scored.hasScore() ? figures.summary(pillar) : pillar.reason();
        String counts = pen.messages()
                .get(
                        "report.html.counts",
                        Integer.toString(scored.answered()),
                        Integer.toString(scored.applicable()),
                        Integer.toString(scored.documented()),
                        Integer.toString(scored.answered()));
        flow.paragraph(TextStyle.BODY, List.of(TextStyle.BODY.bold(summary), TextStyle.BODY.of(" " + counts)));
    }

    /** A core check has scores for pillars only. */
    private boolean hasThemes() {
        return !pillar.sections().isEmpty() && report.basis().depth() != Depth.CORE;
    }

    private void questions() {
        Table table = new Table(
                flow,
                List.of(
                        PdfColumn.of(pen.word("report.head.question"), QUESTION),
                        PdfColumn.of(pen.word("report.head.answer"), ANSWER),
                        PdfColumn.middle(pen.word("report.head.points"), POINTS),
                        PdfColumn.middle(pen.word("report.head.grade"), GRADE),
                        PdfColumn.of(pen.word("report.head.note"), flow.width() - QUESTION - ANSWER - POINTS - GRADE)),
                pen.word("print.continued"));
        for (ReportSection theme : pillar.leaves()) {
            List<ReportQuestion> shown = theme.questions().stream()
                    .filter(question -> question.scored().state() != QuestionState.OUT_OF_SCOPE)
                    .toList();
            if (!shown.isEmpty() && !pillar.sections().isEmpty()) {
                table.group(theme.title(), head(table, theme));
            }
            shown.forEach(question -> row(table, question));
        }
        table.draw();
    }

    private Block head(Table table, ReportSection theme) {
        ScoredSection scored = theme.figures();
        double room = QUESTION + ANSWER - 3;

        if (!hasThemes()) {
            return pen.composer()
                    .text(TextStyle.BODY, List.of(TextStyle.THEME.of(theme.title())), room, Align.START, 2);
        }
        String below = scored.hasScore() ? theme.purpose() : theme.reason();
        TextBlock title =
                pen.composer().text(TextStyle.BODY, List.of(TextStyle.THEME.of(theme.title())), room, Align.START, 2);
        Block words = below.isBlank()
                ? title
                : new Stack(List.of(
                        title,
                        pen.composer()
                                .text(
                                        TextStyle.TABLE_NOTE,
                                        List.of(TextStyle.TABLE_NOTE.of(below)),
                                        room,
                                        Align.START,
                                        5)));
        return new ThemeHead(words, pen.chip(scored.score(), QUESTION + ANSWER + table.offset(2, 7.4)));
    }

    private void row(Table table, ReportQuestion question) {
        boolean isAnswered = question.scored().state() == QuestionState.ANSWERED;
        Grade grade = question.scored().answer().evidence().grade();
        Block title = new Stack(List.of(
                table.text(0, TextStyle.TABLE, 4, TextStyle.TABLE.bold(question.title())),
                table.text(0, TextStyle.SMALL, 1, TextStyle.SMALL.of(question.id()))));
        Block answer = isAnswered
                ? table.text(1, TextStyle.TABLE, TextStyle.TABLE.of(cut(question.answer(), LONGEST_ANSWER)))
                : table.text(
                        1, TextStyle.TABLE, TextStyle.TABLE.of(cut(question.reason(), LONGEST_ANSWER), Tone.MUTED));
        Block points = question.scored().question().isScored()
                ? pen.chip(question.scored().points(), question.scored().state(), table.offset(2, 7.4))
                : table.text(2, TextStyle.SMALL, TextStyle.SMALL.of(pen.word("report.html.context")));
        Block letter = isAnswered && grade != null
                ? pen.composer().letter(grade.name(), table.offset(3, 4.1))
                : table.text(3, TextStyle.TABLE, TextStyle.TABLE.of(""));
        table.row(title, answer, points, letter, notes(table, question, isAnswered));
    }

    private Block notes(Table table, ReportQuestion question, boolean isAnswered) {
        Evidence evidence = question.scored().answer().evidence();
        Integer year = evidence.year();
        // The reason of what does not apply stands in the place of the answer already.
        boolean isReason = question.scored().state() == QuestionState.NOT_APPLICABLE && !isAnswered;
        String source = Stream.of(evidence.source(), year == null ? "" : Integer.toString(year))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        String note = isReason ? "" : question.scored().answer().note();
        String files = String.join("\n", pen.formats().attached(evidence.files()));
        String notes = Stream.of(cut(source, LONGEST_NOTE), cut(files, LONGEST_FILES), cut(note, LONGEST_NOTE))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
        return table.text(4, TextStyle.TABLE_NOTE, 12, TextStyle.TABLE_NOTE.of(notes));
    }

    private String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + pen.word("print.cut");
    }

    /** The words of a theme with its score in the column of points. */
    private record ThemeHead(Block words, Block chip) implements Block {
        @Override
        public double height() {
            return Math.max(words.height(), chip.height());
        }

        @Override
        public void draw(PdfPage page, double x, double y, Tag tag) {
            words.draw(page, x, y, tag);
            chip.draw(page, x, y + 0.3, tag);
        }
    }
}
