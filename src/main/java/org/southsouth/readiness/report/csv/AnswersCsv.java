package org.southsouth.readiness.report.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.exchange.AnswerSheet;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.Scope;
import org.southsouth.readiness.core.text.PlainText;

/**
 * Answers as CSV, after formats.md 2: all nine columns, UTF-8 without a byte order mark, LF. It is made to be read again
 * and reads back equal; so text that a spreadsheet would run as a formula stays as it is. Questions stand in the
 * framework's order, and notes go in only where they are to. Not written is what the format has no place for: a note or evidence where nothing is answered yet,
 * and a city's answers to questions that are not asked of cities.
 */
public final class AnswersCsv {
    /** Their names, in their order. */
    public static final List<String> COLUMNS =
            List.of("subject", "round", "question", "status", "value", "note", "evidence", "source", "year");

    private final Framework framework;
    private final Predicate<Question> asked;
    private final ReportContents contents;

    private AnswersCsv(Framework framework, Predicate<Question> asked, ReportContents contents) {
        this.framework = framework;
        this.asked = asked;
        this.contents = contents;
    }

    /** Of these questions. */
    public static byte[] of(
            List<AnswerSheet> sheets, Framework framework, Predicate<Question> asked, ReportContents contents) {
        return new AnswersCsv(framework, asked, contents).bytes(sheets);
    }

    private byte[] bytes(List<AnswerSheet> sheets) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(COLUMNS);
            sheets.forEach(sheet -> rows(sheet, writer));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void rows(AnswerSheet sheet, CsvWriter writer) {
        for (Question question : framework.questions()) {
            Answer answer = sheet.answers().to(question.id());
            boolean isAsked = !sheet.subject().isCity() || question.scope().contains(Scope.CITY);
            if (isAsked && asked.test(question) && says(answer.response())) {
                writer.writeRecord(row(sheet, question, answer));
            }
        }
    }

    /** Whether there is an answer to write. A text answer that is empty once it is cleaned is none: reading it back would refuse it. */
    private static boolean says(Response response) {
        boolean isEmpty =
                response.written().map(text -> readable(text).isEmpty()).orElse(false);
        return !isEmpty && !response.isBlank();
    }

    private List<String> row(AnswerSheet sheet, Question question, Answer answer) {
        Evidence evidence = answer.evidence();
        return List.of(
                PlainText.line(sheet.subject().code()),
                PlainText.line(sheet.round().name()),
                question.id().value(),
                AnswerCells.status(answer.response()),
                readable(AnswerCells.value(answer.response())),
                readable(note(answer)),
                AnswerCells.grade(evidence),
                readable(evidence.source()),
                AnswerCells.year(evidence));
    }

    /** The reason why a question does not apply is part of the answer. */
    private String note(Answer answer) {
        return contents.hasNotes() || answer.response().isNotApplicable() ? answer.note() : "";
    }

    /** Control characters that slipped in by pasting would be refused on reading: they become line ends or blanks. */
    private static String readable(String text) {
        StringBuilder readable = new StringBuilder();
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            boolean isBeforeLineFeed = i + 1 < points.length && points[i + 1] == '\n';
            if (points[i] == '\r' && !isBeforeLineFeed) {
                readable.append('\n');
            } else {
                readable.appendCodePoint(PlainText.holds(points[i]) ? points[i] : ' ');
            }
        }
        return readable.toString();
    }
}
