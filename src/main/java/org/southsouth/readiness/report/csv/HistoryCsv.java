package org.southsouth.readiness.report.csv;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.exchange.HistoryWriter;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.report.model.SafeText;
import org.southsouth.readiness.words.AnswerText;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** The trail of an assessment as CSV, {@code formats.md} 7; times in UTC after ISO 8601. */
public final class HistoryCsv implements HistoryWriter {
    private static final List<String> SIDE =
            List.of("status", "value", "answer", "note", "evidence", "source", "year", "files");

    private final AnswerText answers;

    public HistoryCsv(Messages messages, Formats formats) {
        this.answers = new AnswerText(messages, formats);
    }

    @Override
    public byte[] history(Profile profile, Framework framework, List<HistoryEntry> entries) {
        CsvSheet sheet = new CsvSheet();
        sheet.words("subject", "round", "time", "by", "question", "title");
        SIDE.forEach(column -> sheet.word("old_" + column));
        SIDE.forEach(column -> sheet.word("new_" + column));
        sheet.endRow();
        for (HistoryEntry entry : entries) {
            Optional<Question> question = framework.question(entry.question());
            safe(sheet, profile.subject().code());
            safe(sheet, profile.round().name());
            sheet.word(entry.at().toString());
            safe(sheet, entry.by());
            safe(sheet, entry.question().value());
            safe(sheet, question.map(Question::title).orElse(""));
            side(sheet, question, entry.before());
            side(sheet, question, entry.after());
            sheet.endRow();
        }
        return sheet.bytes();
    }

    private static void safe(CsvSheet sheet, String text) {
        sheet.text(SafeText.of(text));
    }

    private void side(CsvSheet sheet, Optional<Question> question, Answer answer) {
        Response response = answer.response();
        sheet.word(AnswerCells.status(response));
        safe(sheet, AnswerCells.value(response));
        safe(sheet, question.map(asked -> answers.of(asked, response)).orElse(""));
        safe(sheet, answer.note());
        Evidence evidence = answer.evidence();
        sheet.word(AnswerCells.grade(evidence));
        safe(sheet, evidence.source());
        sheet.word(AnswerCells.year(evidence));
        safe(sheet, evidence.files().stream().map(AttachedFile::name).collect(Collectors.joining("; ")));
    }
}
