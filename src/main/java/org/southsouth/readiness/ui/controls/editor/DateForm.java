package org.southsouth.readiness.ui.controls.editor;

import java.time.LocalDate;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.TypedDay;

/** A day, typed in any of the ways that {@link TypedDay} takes; its year is never guessed. */
record DateForm(AnswerHost host, QuestionKind.Date kind) implements TypedForm {
    @Override
    public Entry read(String typed) {
        if (typed.isBlank()) {
            return new Entry(new Response.Blank(), "");
        }
        Optional<Response.Day> read = TypedDay.of(today(), typed).flatMap(day -> Response.Day.of(day.toString()));
        if (read.isEmpty()) {
            return new Entry(null, host.text(TypedDay.refusal(typed), typed.strip(), TypedDay.yearAhead(today())));
        }
        LocalDate day = read.get().value();
        LocalDate min = kind.min();
        LocalDate max = kind.max();
        if (min != null && day.isBefore(min)) {
            return new Entry(null, host.text("answer.date.error.below", words(day), words(min)));
        }
        if (max != null && day.isAfter(max)) {
            return new Entry(null, host.text("answer.date.error.above", words(day), words(max)));
        }
        return new Entry(read.get(), "");
    }

    private LocalDate today() {
        return formats().dayOf(host.context().clock().instant());
    }

    private String words(LocalDate day) {
        return formats().date(day);
    }

    private Formats formats() {
        return host.context().formats();
    }

    /** Written out, so that everybody sees which day was understood; as in files where that would not read back. */
    @Override
    public String text(Response response) {
        return response.day()
                .map(day -> TypedDay.of(words(day)).filter(day::equals).isPresent() ? words(day) : day.toString())
                .orElse("");
    }

    @Override
    public Optional<String> stands(Response response) {
        return response.day().map(this::words);
    }

    @Override
    public boolean isToldOnLeaving() {
        return true;
    }

    @Override
    public String style() {
        return "day-field";
    }

    @Override
    public String unit() {
        return host.text("answer.date.unit");
    }

    @Override
    public String limits() {
        LocalDate min = kind.min();
        LocalDate max = kind.max();
        if (min != null && max != null) {
            return host.text("answer.number.range", words(min), words(max));
        }
        if (min != null) {
            return host.text("answer.date.range.min", words(min));
        }
        return max == null ? "" : host.text("answer.date.range.max", words(max));
    }

    @Override
    public String rule(Response response) {
        return "";
    }
}
