package org.southsouth.readiness.report.xform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.form.XFormLayout;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.report.model.PlainDecimal;
import org.southsouth.readiness.report.xform.PhoneField.Choice;
import org.southsouth.readiness.report.xform.PhoneField.Rule;
import org.southsouth.readiness.words.Messages;

/** What is asked of one question: its answer, or why there is none, and what stands beside it. */
record PhoneQuestion(Messages messages) {
    List<PhoneField> fields(Question question) {
        List<PhoneField> fields = new ArrayList<>();
        fields.add(answer(question));
        if (!XFormNodes.isChosen(question)) {
            fields.add(field(question, XFormLayout.NONE, PhoneField.Type.ONE, "form.phone.none")
                    .of(without()));
        }
        String answered = XFormNodes.isAnswered(question);
        fields.add(field(question, XFormLayout.GRADE, PhoneField.Type.ONE, "form.head.evidence")
                .of(grades())
                .with(Rule.RELEVANT, answered));
        fields.add(field(question, XFormLayout.SOURCE, PhoneField.Type.TEXT, "form.head.source")
                .with(Rule.RELEVANT, answered));
        fields.add(field(question, XFormLayout.YEAR, PhoneField.Type.INTEGER, "form.head.year")
                .with(Rule.RELEVANT, answered)
                .with(Rule.CONSTRAINT, ". >= 1000 and . <= 9999")
                .with(Rule.CONSTRAINT_MESSAGE, messages.getString("form.rule.year")));
        String isMissing = XFormNodes.says(question, XFormLayout.NOT_APPLICABLE);
        fields.add(field(question, XFormLayout.NOTE, PhoneField.Type.TEXT, "form.head.note")
                .with(
                        Rule.RELEVANT,
                        answered + " or " + isMissing + " or " + XFormNodes.says(question, XFormLayout.DONT_KNOW))
                .with(Rule.REQUIRED, isMissing)
                .with(Rule.REQUIRED_MESSAGE, messages.getString("form.phone.reason")));
        return fields;
    }

    private PhoneField field(Question question, String part, PhoneField.Type type, String key) {
        return new PhoneField(XFormNodes.part(question.id(), part), type, messages.getString(key));
    }

    private PhoneField answer(Question question) {
        QuestionKind kind = question.kind();
        String none = XFormNodes.part(question.id(), XFormLayout.NONE);
        boolean isChosen = XFormNodes.isChosen(question);
        String constraint = constraint(kind);
        return new PhoneField(XFormNodes.answer(question), type(kind), label(question))
                .hinted(question.guidance().help())
                .of(isChosen ? options(kind) : List.of())
                .with(Rule.RELEVANT, isChosen ? "" : none + " = ''")
                .with(Rule.CONSTRAINT, constraint)
                .with(Rule.CONSTRAINT_MESSAGE, constraint.isEmpty() ? "" : refusal(kind));
    }

    private static PhoneField.Type type(QuestionKind kind) {
        return kind.map(
                choice -> PhoneField.Type.ONE,
                multiple -> PhoneField.Type.MANY,
                numeric -> PhoneField.Type.DECIMAL,
                text -> PhoneField.Type.TEXT,
                date -> PhoneField.Type.DATE);
    }

    private String label(Question question) {
        String unit = question.kind().numeric().map(QuestionKind.Numeric::unit).orElse("");
        return unit.isEmpty() ? question.text() : messages.get("form.phone.unit", question.text(), unit);
    }

    private List<Choice> options(QuestionKind kind) {
        List<Choice> options = new ArrayList<>();
        kind.options().forEach(option -> options.add(new Choice(option.id(), option.text())));
        if (type(kind) == PhoneField.Type.MANY) {
            options.add(new Choice(XFormLayout.NOTHING_TICKED, messages.getString("form.none")));
        }
        options.addAll(without());
        return options;
    }

    private List<Choice> without() {
        return List.of(
                new Choice(XFormLayout.DONT_KNOW, messages.getString("form.dont-know")),
                new Choice(XFormLayout.NOT_APPLICABLE, messages.getString("form.not-applicable")));
    }

    private List<Choice> grades() {
        return Arrays.stream(Grade.values())
                .map(grade -> new Choice(
                        grade.name(),
                        messages.getString("form.proof." + grade.name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    private static String constraint(QuestionKind kind) {
        return kind.map(
                choice -> "",
                multiple -> "not((selected(., '" + XFormLayout.NOTHING_TICKED + "') or selected(., '"
                        + XFormLayout.DONT_KNOW + "') or selected(., '" + XFormLayout.NOT_APPLICABLE
                        + "')) and count-selected(.) > 1)",
                numeric -> limits(figure(numeric.min()), figure(numeric.max())),
                text -> "",
                date -> limits(day(date.min()), day(date.max())));
    }

    private static String limits(String least, String most) {
        String above = least.isEmpty() ? "" : ". >= " + least;
        String below = most.isEmpty() ? "" : ". <= " + most;
        return above.isEmpty() || below.isEmpty() ? above + below : above + " and " + below;
    }

    private static String figure(@Nullable Double limit) {
        return limit == null ? "" : PlainDecimal.of(limit);
    }

    private static String day(@Nullable LocalDate limit) {
        return limit == null ? "" : "date('" + limit + "')";
    }

    private String refusal(QuestionKind kind) {
        return kind.map(
                choice -> "",
                multiple -> messages.getString("form.phone.alone"),
                numeric -> limits("form.phone.limits", figure(numeric.min()), figure(numeric.max())),
                text -> "",
                date -> limits("form.phone.limits", text(date.min()), text(date.max())));
    }

    private String limits(String key, String least, String most) {
        return messages.get(key, least.isEmpty() ? "-" : least, most.isEmpty() ? "-" : most);
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
