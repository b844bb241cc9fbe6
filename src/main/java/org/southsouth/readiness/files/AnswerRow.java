package org.southsouth.readiness.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.ResponseFit;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionKind;

/** Reads one row's answer to a question that is known; every column that is wrong is told. */
final class AnswerRow {
    private static final Pattern YEAR = Pattern.compile("[1-9][0-9]{3}");
    private static final Response NOTHING = new Response.Blank();

    private final List<String> fields;
    private final String where;
    private final Problems problems;

    AnswerRow(List<String> fields, String where, Problems problems) {
        this.fields = fields;
        this.where = where;
        this.problems = problems;
    }

    /** What stands beside the response can be read without knowing the question. */
    Answer read(@Nullable Question question) {
        String note = text(5, CsvForm.TEXT);
        Evidence evidence = new Evidence(grade(), text(7, CsvForm.SOURCE), year());
        return new Answer(response(question), note, evidence);
    }

    private Response response(@Nullable Question question) {
        String value = text(4, CsvForm.TEXT);
        return switch (field(3)) {
            case "answered" -> question == null ? NOTHING : answered(question, value);
            case "dont-know" -> without(value, new Response.DontKnow());
            case "not-applicable" -> without(value, new Response.NotApplicable());
            default -> {
                problems.add(where, "problem.answer.status", Excerpt.of(field(3)));
                yield NOTHING;
            }
        };
    }

    private Response without(String value, Response response) {
        if (!value.isEmpty()) {
            problems.add(where, "problem.answer.value.extra", field(3), Excerpt.of(value));
        }
        return response;
    }

    private Response answered(Question question, String value) {
        // Nothing ticked is an answer where several can be.
        boolean isMissing =
                value.isEmpty() && ResponseFit.of(new Response.Ticked(List.of()), question.kind()) != ResponseFit.FITS;
        if (isMissing) {
            problems.add(where, "problem.answer.value.missing", question.id().value());
            return NOTHING;
        }
        return question.kind()
                .map(
                        choice -> chosen(question, choice, value),
                        multiple ->
                                value.isEmpty() ? new Response.Ticked(List.of()) : ticked(question, multiple, value),
                        numeric -> figure(question, numeric, value),
                        text -> new Response.Written(value),
                        date -> day(question, date, value));
    }

    private Response chosen(Question question, QuestionKind.Choice choice, String value) {
        Optional<Option> option = choice.option(value);
        unknown(option, question, value, choice.options());
        return option.<Response>map(found -> new Response.Chosen(found.id())).orElse(NOTHING);
    }

    private Response ticked(Question question, QuestionKind.Multiple multiple, String value) {
        List<String> ticked = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String id : value.split(";", -1)) {
            Optional<Option> option = multiple.option(id);
            unknown(option, question, id, multiple.options());
            if (option.isPresent() && !seen.add(id)) {
                problems.add(where, "problem.answer.option.twice", id);
            }
            option.ifPresent(found -> ticked.add(found.id()));
        }
        return new Response.Ticked(ticked);
    }

    private void unknown(Optional<Option> option, Question question, String id, List<Option> known) {
        if (option.isEmpty()) {
            List<String> ids = known.stream().map(Option::id).toList();
            problems.add(
                    where,
                    "problem.answer.option.unknown",
                    Excerpt.of(id),
                    question.id().value(),
                    String.join(", ", ids));
        }
    }

    private Response figure(Question question, QuestionKind.Numeric numeric, String value) {
        OptionalDouble parsed = Numbers.parse(value);
        if (parsed.isEmpty()) {
            problems.add(where, "problem.answer.number", Excerpt.of(value));
            return NOTHING;
        }
        double number = parsed.getAsDouble();
        if (Double.isInfinite(number)) {
            problems.add(where, "problem.answer.number.finite", Excerpt.of(value));
            return NOTHING;
        }
        Double min = numeric.min();
        Double max = numeric.max();
        String id = question.id().value();
        if (min != null && number < min) {
            problems.add(where, "problem.answer.number.least", Excerpt.of(value), Numbers.plain(min), id);
        }
        if (max != null && number > max) {
            problems.add(where, "problem.answer.number.most", Excerpt.of(value), Numbers.plain(max), id);
        }
        return new Response.Figure(number);
    }

    private Response day(Question question, QuestionKind.Date date, String value) {
        Optional<Response.Day> day = Response.Day.of(value);
        if (day.isEmpty()) {
            problems.add(where, "problem.answer.day", Excerpt.of(value));
            return NOTHING;
        }
        LocalDate min = date.min();
        LocalDate max = date.max();
        String id = question.id().value();
        if (min != null && day.get().value().isBefore(min)) {
            problems.add(where, "problem.answer.day.least", value, min.toString(), id);
        }
        if (max != null && day.get().value().isAfter(max)) {
            problems.add(where, "problem.answer.day.most", value, max.toString(), id);
        }
        return day.get();
    }

    private @Nullable Grade grade() {
        String text = field(6);
        for (Grade grade : Grade.values()) {
            if (grade.name().equals(text)) {
                return grade;
            }
        }
        if (!text.isEmpty()) {
            problems.add(where, "problem.answer.grade", Excerpt.of(text));
        }
        return null;
    }

    private @Nullable Integer year() {
        String text = field(8);
        if (YEAR.matcher(text).matches()) {
            return Integer.valueOf(text);
        }
        if (!text.isEmpty()) {
            problems.add(where, "problem.answer.year", Excerpt.of(text));
        }
        return null;
    }

    private String text(int column, int most) {
        String text = field(column);
        if (text.length() > most && text.codePointCount(0, text.length()) > most) {
            problems.add(where, "problem.answer.long", CsvForm.COLUMNS.get(column), Integer.toString(most));
        }
        return text;
    }

    private String field(int column) {
        return column < fields.size() ? fields.get(column) : "";
    }
}
