package org.southsouth.readiness.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.report.model.ReportQuestion;
import org.southsouth.readiness.report.model.ReportSection;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.report.model.StateWording;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** Every question with its answer, what it earned and why; the notes only where the report has them. */
final class AnswersSheet {
    private static final int FROZEN_COLUMNS = 3;
    /** On one page it would be too small to read. */
    private static final int PAGES_ACROSS = 2;

    private static final int POINTS = 7;
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final Book book;
    private final Messages messages;
    private final ScorecardReport report;
    private final StateWording states;
    private final Formats formats;
    private final boolean hasNotes;
    private final boolean hasFiles;
    private final XlsxTable pen;

    AnswersSheet(Book book, ScorecardReport report, StateWording states, Formats formats) {
        this.book = book;
        this.formats = formats;
        this.messages = book.messages();
        this.report = report;
        this.states = states;
        this.hasNotes = has(report, answer -> !answer.note().isBlank());
        this.hasFiles = has(report, answer -> !answer.evidence().files().isEmpty());
        this.pen = book.sheet(messages.getString("report.xlsx.answers"));
    }

    private static boolean has(ScorecardReport report, Predicate<Answer> something) {
        return report.root().leaves().stream()
                .flatMap(leaf -> leaf.questions().stream())
                .anyMatch(question -> something.test(question.scored().answer()));
    }

    void write() {
        List<XlsxColumn> columns = columns();
        pen.heads(columns);
        if (report.root().sections().isEmpty()) {
            theme(report.root(), report.root());
        }
        for (ReportSection pillar : report.root().sections()) {
            pillar.leaves().forEach(theme -> theme(pillar, theme));
        }
        pen.colourBands(1, List.of(new CellRangeAddress(1, pen.row(), POINTS, POINTS)));
        book.printing().set(pen.sheet(), true, PAGES_ACROSS);
        Printing.repeat(pen.sheet(), 0, 0, 1);
        pen.done(0, FROZEN_COLUMNS, columns.size());
    }

    private List<XlsxColumn> columns() {
        List<XlsxColumn> columns = new ArrayList<>(List.of(
                XlsxColumn.words(messages.getString("report.xlsx.head.id"), 13),
                XlsxColumn.words(messages.getString("report.xlsx.level.pillar"), 16),
                XlsxColumn.words(messages.getString("report.xlsx.level.theme"), 20),
                XlsxColumn.words(messages.getString("report.head.question"), 50),
                XlsxColumn.words(messages.getString("report.head.answer"), 45),
                XlsxColumn.words(messages.getString("report.xlsx.head.value"), 16),
                XlsxColumn.words(messages.getString("report.xlsx.head.unit"), 16),
                XlsxColumn.figures(messages.getString("report.head.points"), 8),
                XlsxColumn.words(messages.getString("report.head.state"), 16),
                XlsxColumn.words(messages.getString("report.xlsx.head.depends"), 14),
                XlsxColumn.words(messages.getString("report.xlsx.head.reason"), 30),
                XlsxColumn.words(messages.getString("report.head.grade"), 9),
                XlsxColumn.words(messages.getString("report.xlsx.head.source"), 36),
                XlsxColumn.words(messages.getString("report.xlsx.head.link"), 24),
                XlsxColumn.figures(messages.getString("report.xlsx.head.year"), 7)));
        if (hasFiles) {
            columns.add(XlsxColumn.words(messages.getString("report.xlsx.head.files"), 36));
        }
        if (hasNotes) {
            columns.add(XlsxColumn.words(messages.getString("report.xlsx.head.note"), 36));
        }
        columns.add(XlsxColumn.words(messages.getString("report.head.ask"), 26));
        return columns;
    }

    private void theme(ReportSection pillar, ReportSection theme) {
        for (ReportQuestion question : theme.questions()) {
            question(pillar, theme, question);
        }
    }

    private void question(ReportSection pillar, ReportSection theme, ReportQuestion reported) {
        Question question = reported.scored().question();
        pen.nextRow()
                .text(reported.id())
                .text(pillar.shortTitle(), Look.WRAPPED)
                .text(pillar.sections().isEmpty() ? "" : theme.shortTitle(), Look.WRAPPED)
                .text(question.text(), Look.WRAPPED)
                .text(reported.answer(), Look.WRAPPED);
        value(reported.scored().answer().response());
        pen.text(question.kind().numeric().map(QuestionKind.Numeric::unit).orElse(""), Look.WRAPPED)
                .figure(reported.scored().points(), Look.SCORE)
                .text(states.of(reported.scored().state()), Look.WRAPPED)
                .text(gates(question.askIf()), Look.WRAPPED)
                .text(reported.reason(), Look.WRAPPED);
        evidence(reported.scored().answer().evidence());
        if (hasFiles) {
            List<String> files =
                    formats.attached(reported.scored().answer().evidence().files());
            pen.text(String.join("\n", files), Look.WRAPPED);
        }
        if (hasNotes) {
            pen.text(reported.scored().answer().note(), Look.WRAPPED);
        }
        pen.text(question.guidance().ask(), Look.WRAPPED);
    }

    /** As the answers CSV has it; kept where an earlier answer says that it is not asked. */
    private void value(Response response) {
        Runnable write = response.content(
                code -> () -> pen.text(code),
                codes -> () -> pen.text(String.join(";", codes), Look.WRAPPED),
                figure -> () -> pen.figure(figure, Look.NUMBER),
                words -> pen::nothing,
                () -> pen::nothing);
        write.run();
    }

    private void evidence(Evidence evidence) {
        Grade grade = evidence.grade();
        Integer year = evidence.year();
        Matcher link = LINK.matcher(evidence.source());
        pen.text(grade == null ? "" : grade.name())
                .text(evidence.source(), Look.WRAPPED)
                .text(link.find() ? link.group() : "", Look.WRAPPED)
                .figure(year == null ? Double.NaN : year, Look.COUNT);
    }

    private static String gates(@Nullable AskIf askIf) {
        return askIf == null
                ? ""
                : String.join(
                        ", ", askIf.gates().stream().map(QuestionId::value).toList());
    }
}
