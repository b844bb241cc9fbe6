package org.southsouth.readiness.files;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Step;
import org.southsouth.readiness.core.form.WorkbookLayout;
import org.southsouth.readiness.core.form.WorkbookLayout.Column;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Scope;
import org.southsouth.readiness.words.TypedYear;

/** The table of answers of a workbook. Rows can stand in any order; what they are about, their codes say. */
final class WorkbookAnswers {
    /** In the digits of any script. */
    private static final Pattern YEAR = Pattern.compile("\\p{Nd}{4}");

    private static final int FIRST_YEAR = 1000;
    private static final int LONGEST_CODE = 300;
    private static final List<Column> SAID =
            List.of(Column.ANSWER, Column.EVIDENCE, Column.SOURCE, Column.YEAR, Column.NOTE);

    private final WorkbookKey key;
    private final WorkbookBook book;
    private final WorkbookSheet sheet;
    private final Problems problems;
    private final Map<String, WorkbookPlace> byCode = new LinkedHashMap<>();

    WorkbookAnswers(WorkbookKey key, WorkbookBook book, WorkbookSheet sheet, Problems problems) {
        this.key = key;
        this.book = book;
        this.sheet = sheet;
        this.problems = problems;
    }

    /** A row for each question that says something or that said something when the workbook was written. */
    List<HistoryEntry> read(Framework framework, Instant at, String by) {
        sheet.merged().forEach(range -> problems.add("", "problem.form.merged", Excerpt.of(sheet.name()), range));
        Map<String, Question> known = new HashMap<>();
        for (Question question : framework.questions()) {
            known.put(question.id().value(), question);
            question.kind().options().forEach(option -> known.put(code(question, option), question));
        }
        sheet.rows().keySet().stream()
                .filter(row -> row >= WorkbookLayout.FIRST_ROW)
                .forEach(row -> place(new WorkbookPlace(sheet, row, problems), known));
        List<HistoryEntry> rows = new ArrayList<>();
        for (Question question : framework.questions()) {
            WorkbookPlace place = byCode.get(question.id().value());
            if (place != null) {
                Answer answer = answer(question, place);
                String head = key.changes().get(question.id());
                if (head != null || !answer.isEmpty()) {
                    rows.add(row(question.id(), answer, at, by, head));
                }
            } else {
                requireNoTick(question);
            }
        }
        return rows;
    }

    private static HistoryEntry row(QuestionId question, Answer answer, Instant at, String by, @Nullable String head) {
        return new HistoryEntry(1, Answer.NONE, Step.of(question, answer, at, by, head), "", false);
    }

    private static String code(Question question, Option option) {
        return question.id().value() + WorkbookLayout.OF_OPTION + option.id();
    }

    private void place(WorkbookPlace place, Map<String, Question> known) {
        String code = place.words(Column.CODE, LONGEST_CODE).strip();
        Question question = known.get(code);
        if (code.isEmpty()) {
            if (SAID.stream().anyMatch(place::has)) {
                place.tell(Column.CODE, "problem.form.code.none");
            }
        } else if (question == null) {
            place.tell(Column.CODE, "problem.form.code", Excerpt.of(code));
        } else {
            WorkbookPlace first = byCode.putIfAbsent(code, place);
            if (first != null) {
                place.tell(Column.CODE, "problem.form.twice", code, WorkbookSheet.reference(first.row(), 0));
            }
        }
    }

    /** An option without the row of its question would be lost. */
    private void requireNoTick(Question question) {
        for (Option option : question.kind().options()) {
            WorkbookPlace row = byCode.get(code(question, option));
            if (row != null && row.has(Column.ANSWER)) {
                row.tell(Column.CODE, "problem.form.question", question.id().value());
            }
        }
    }

    private Answer answer(Question question, WorkbookPlace place) {
        Map<String, WorkbookPlace> options = new HashMap<>();
        for (Option option : question.kind().options()) {
            WorkbookPlace row = byCode.get(code(question, option));
            if (row != null) {
                options.put(option.id(), row);
            }
        }
        Response response = new WorkbookResponse(key, book, question, place, options).read();
        boolean isOutside =
                key.profile().subject().isCity() && !question.scope().contains(Scope.CITY);
        if (isOutside && !response.isBlank()) {
            place.tell(Column.ANSWER, "problem.form.scope", question.id().value());
        }
        String note = place.words(Column.NOTE, CsvForm.TEXT);
        if (response.isNotApplicable() && note.isBlank()) {
            place.tell(Column.NOTE, "problem.form.reason", question.id().value());
        }
        return new Answer(response, note, evidence(place));
    }

    private static Evidence evidence(WorkbookPlace place) {
        return new Evidence(grade(place), place.words(Column.SOURCE, CsvForm.SOURCE), year(place));
    }

    private static @Nullable Grade grade(WorkbookPlace place) {
        String letter = place.words(Column.EVIDENCE, CsvForm.TEXT).strip().toUpperCase(Locale.ROOT);
        for (Grade grade : Grade.values()) {
            if (grade.name().equals(letter)) {
                return grade;
            }
        }
        if (!letter.isEmpty()) {
            place.tell(Column.EVIDENCE, "problem.form.grade", Excerpt.of(letter));
        }
        return null;
    }

    private static @Nullable Integer year(WorkbookPlace place) {
        String year = place.words(Column.YEAR, CsvForm.TEXT).strip();
        boolean isOther = TypedYear.isOfOtherCalendar(year);
        if (YEAR.matcher(year).matches() && Integer.parseInt(year) >= FIRST_YEAR && !isOther) {
            return Integer.valueOf(year);
        }
        if (!year.isEmpty()) {
            place.tell(Column.YEAR, isOther ? "problem.form.year.other" : "problem.form.year", Excerpt.of(year));
        }
        return null;
    }
}
