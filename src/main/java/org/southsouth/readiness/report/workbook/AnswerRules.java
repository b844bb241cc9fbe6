package org.southsouth.readiness.report.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.form.WorkbookLayout.Column;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.report.model.PlainDecimal;
import org.southsouth.readiness.words.AnswerPoints;
import org.southsouth.readiness.words.Messages;

/** What can be typed beside a question, and what is said of it where somebody goes there. */
record AnswerRules(Messages messages, AnswerPoints points, FormPen pen, FormWords words, ChoiceLists lists) {
    void add(Question question, int row) {
        question.kind()
                .map(
                        choice -> list(question, row, "form.rule.choice"),
                        multiple -> list(question, row, "form.rule.several"),
                        numeric -> typed(row, within(row, numeric.min(), numeric.max()), prompt(numeric)),
                        text -> true,
                        date -> typed(
                                row,
                                within(row, serial(date.min()), serial(date.max())),
                                messages.getString("form.rule.day")));
    }

    private boolean list(Question question, int row, String key) {
        DataValidationConstraint list = pen.helper().createFormulaListConstraint(lists.range(words.choices(question)));
        pen.rule(row, Column.ANSWER.place(), list, messages.getString("form.rule"), messages.getString(key));
        return true;
    }

    /** Also the two words that say why there is none. */
    private boolean typed(int row, String isSound, String prompt) {
        List<String> without = List.of(words.dontKnow(), words.notApplicable());
        String formula = "OR(" + cell(row) + "=" + lists.cell(without, 0) + "," + cell(row) + "="
                + lists.cell(without, 1) + "," + isSound + ")";
        String said = prompt + " " + messages.get("form.rule.without", words.dontKnow(), words.notApplicable());
        pen.rule(
                row,
                Column.ANSWER.place(),
                pen.helper().createCustomConstraint(formula),
                messages.getString("form.rule"),
                said);
        return true;
    }

    private String prompt(QuestionKind.Numeric numeric) {
        String range = points.range(numeric);
        return range.isEmpty()
                ? messages.get("form.rule.number.any", numeric.unit())
                : messages.get("form.rule.number", numeric.unit(), range);
    }

    private static String within(int row, @Nullable Double min, @Nullable Double max) {
        return Stream.of(
                        "ISNUMBER(" + cell(row) + ")",
                        min == null ? "" : cell(row) + ">=" + PlainDecimal.of(min),
                        max == null ? "" : cell(row) + "<=" + PlainDecimal.of(max))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(",", "AND(", ")"));
    }

    private static @Nullable Double serial(@Nullable LocalDate day) {
        return day == null
                ? null
                : (double) (day.toEpochDay() - LocalDate.of(1899, 12, 30).toEpochDay());
    }

    private static String cell(int row) {
        return "$" + AskedFormulas.column(Column.ANSWER) + "$" + (row + 1);
    }
}
