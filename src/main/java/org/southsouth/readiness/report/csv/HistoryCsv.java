package org.southsouth.readiness.report.csv;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.exchange.HistoryWriter;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.Comment;
import org.southsouth.readiness.core.review.TrailEntry;
import org.southsouth.readiness.report.model.SafeText;
import org.southsouth.readiness.words.AnswerText;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** What happened to an assessment as CSV, {@code formats.md} 7; times in UTC after ISO 8601. */
public final class HistoryCsv implements HistoryWriter {
    private static final List<String> SIDE =
            List.of("status", "value", "answer", "note", "evidence", "source", "year", "files");

    /** Of what changed no answer. */
    private static final String[] NO_SIDES =
            Collections.nCopies(2 * SIDE.size(), "").toArray(String[]::new);

    private final AnswerText answers;

    public HistoryCsv(Messages messages, Formats formats) {
        this.answers = new AnswerText(messages, formats);
    }

    @Override
    public byte[] history(Profile profile, Framework framework, List<TrailEntry> entries) {
        CsvSheet sheet = new CsvSheet();
        sheet.words("subject", "round", "time", "by", "question", "title");
        SIDE.forEach(column -> sheet.word("old_" + column));
        SIDE.forEach(column -> sheet.word("new_" + column));
        sheet.words("what", "old_state", "new_state", "over", "text", "signatories");
        sheet.endRow();
        for (TrailEntry entry : entries) {
            Optional<Question> question = entry.question().flatMap(framework::question);
            safe(sheet, profile.subject().code());
            safe(sheet, profile.round().name());
            sheet.word(entry.at().toString());
            safe(sheet, entry.by());
            safe(sheet, entry.question().map(QuestionId::value).orElse(""));
            safe(sheet, question.map(Question::title).orElse(""));
            if (entry instanceof TrailEntry.Answered answered) {
                side(sheet, question, answered.change().before());
                side(sheet, question, answered.change().after());
            } else {
                sheet.words(NO_SIDES);
            }
            what(sheet, entry);
            sheet.endRow();
        }
        return sheet.bytes();
    }

    private static void what(CsvSheet sheet, TrailEntry entry) {
        if (entry instanceof TrailEntry.Ruled ruled) {
            String was = ruled.was() == TrailEntry.Was.UNKNOWN ? "" : word(ruled.was());
            sheet.words("state", was, word(ruled.review().state()), ruled.isOver() ? "yes" : "");
            safe(sheet, ruled.why().map(Comment::text).orElse(""));
            sheet.word("");
            return;
        }
        if (entry instanceof TrailEntry.SignedOff signed) {
            sheet.words("sign-off", "", "", "");
            safe(sheet, signed.signOff().reservations());
            safe(
                    sheet,
                    signed.signOff().signatories().stream()
                            .map(HistoryCsv::person)
                            .collect(Collectors.joining("; ")));
            return;
        }
        if (entry instanceof TrailEntry.Answered answered) {
            told(sheet, "answer", answered.change().reason());
        } else if (entry instanceof TrailEntry.Said said) {
            told(sheet, "comment", said.comment().text());
        } else if (entry instanceof TrailEntry.Settled settled) {
            told(sheet, "settled", settled.comment().text());
        } else if (entry instanceof TrailEntry.Reopened reopened) {
            told(sheet, "reopening", reopened.how().reason());
        }
    }

    private static void told(CsvSheet sheet, String what, String text) {
        sheet.words(what, "", "", "");
        safe(sheet, text);
        sheet.word("");
    }

    private static String word(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static String person(Person person) {
        return person.role().isBlank() ? person.name() : person.name() + " (" + person.role() + ")";
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
