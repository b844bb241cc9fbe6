package org.southsouth.readiness.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.exchange.AnswerSheet;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Scope;
import org.southsouth.readiness.core.text.PlainText;

/** Gathers rows into sheets, in the order in which subjects and rounds first appear. */
final class AnswerSheets {
    private final Framework framework;
    private final String file;
    private final Problems problems;
    private final Map<Key, Map<QuestionId, Line>> sheets = new LinkedHashMap<>();

    private record Key(Subject subject, Round round) {}

    /** An answer and where it stands, for the row that repeats it. */
    private record Line(Answer answer, long number) {}

    AnswerSheets(Framework framework, String file, Problems problems) {
        this.framework = framework;
        this.file = file;
        this.problems = problems;
    }

    /** A row of another length than the header says nothing that could be relied on. */
    void add(CsvRows.Row row, int columns) {
        String where = file + ":" + row.line();
        if (row.columns() != columns) {
            String key = row.columns() < columns ? "problem.answers.few" : "problem.answers.many";
            problems.add(where, key, Integer.toString(row.columns()), Integer.toString(columns));
            return;
        }
        Key key = new Key(subject(row, where), round(row, where));
        Question question = question(row, key.subject(), where);
        Answer answer = new AnswerRow(row.fields(), where, problems).read(question);
        if (question != null) {
            Map<QuestionId, Line> sheet = sheets.computeIfAbsent(key, unused -> new HashMap<>());
            Line first = sheet.putIfAbsent(question.id(), new Line(answer, row.line()));
            if (first != null) {
                problems.add(where, "problem.answers.twice", question.id().value(), Long.toString(first.number()));
            }
        }
    }

    /** How many there are so far. */
    int count() {
        return sheets.size();
    }

    List<AnswerSheet> all() {
        List<AnswerSheet> all = new ArrayList<>();
        sheets.forEach((key, lines) -> {
            Map<QuestionId, Answer> answers = new HashMap<>();
            lines.forEach((question, line) -> answers.put(question, line.answer()));
            all.add(new AnswerSheet(key.subject(), key.round(), Answers.of(answers)));
        });
        return all;
    }

    private Subject subject(CsvRows.Row row, String where) {
        Subject subject = new Subject(row.fields().get(0));
        isLine(subject.code(), where);
        SaidSubject.requireNamed(subject, where, problems);
        return subject;
    }

    private Round round(CsvRows.Row row, String where) {
        Round round = Round.written(row.fields().get(1));
        isLine(round.name(), where);
        if (!round.isNamed()) {
            problems.add(where, "problem.answers.round");
        }
        return round;
    }

    private void isLine(String text, String where) {
        PlainText.foreignToLine(text)
                .ifPresent(point -> problems.add(where, "problem.text.line", Excerpt.ofCodePoint(point)));
    }

    private @Nullable Question question(CsvRows.Row row, Subject subject, String where) {
        String id = row.fields().get(2);
        Question question = framework.question(new QuestionId(id)).orElse(null);
        if (question == null) {
            problems.add(where, "problem.answers.question", Excerpt.of(id), framework.title());
        } else if (subject.isCity() && !question.scope().contains(Scope.CITY)) {
            problems.add(where, "problem.answers.scope", id, Excerpt.of(subject.code()));
        }
        return question;
    }
}
