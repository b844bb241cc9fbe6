package org.southsouth.readiness.core.assessment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What somebody answered to one question. Nobody asks for a case with {@code instanceof}: {@link #map} names every one, so
 * that the compiler finds each place which a new one needs.
 */
public sealed interface Response {
    /** Every case; the first is for what is no answer, which {@link #byStatus} tells apart. */
    default <T> T map(
            Function<Response, T> none,
            Function<Chosen, T> chosen,
            Function<Ticked, T> ticked,
            Function<Figure, T> figure,
            Function<Written, T> written,
            Function<Day, T> day) {
        return map(new Cases<>(none, chosen, ticked, figure, written, day));
    }

    <T> T map(Cases<T> cases);

    /** What each case becomes. */
    record Cases<T>(
            Function<Response, T> none,
            Function<Chosen, T> chosen,
            Function<Ticked, T> ticked,
            Function<Figure, T> figure,
            Function<Written, T> written,
            Function<Day, T> day) {}

    /** By what a value is made of, for whoever writes values into files; a code is an id or alike, nothing that people typed. */
    default <T> T content(
            Function<String, T> code,
            Function<List<String>, T> codes,
            DoubleFunction<T> figure,
            Function<String, T> words,
            Supplier<T> nothing) {
        return map(
                none -> nothing.get(),
                chosen -> code.apply(chosen.option()),
                ticked -> codes.apply(ticked.options()),
                number -> figure.apply(number.value()),
                written -> words.apply(written.text()),
                day -> code.apply(day.value().toString()));
    }

    /** One of four things, after whether it is an answer and why not. */
    default <T> T byStatus(T answered, T blank, T dontKnow, T notApplicable) {
        return answered;
    }

    /** Whether it says something about the subject: neither blank, nor don't know, nor not applicable. */
    default boolean isAnswer() {
        return byStatus(true, false, false, false);
    }

    default boolean isBlank() {
        return byStatus(false, true, false, false);
    }

    default boolean isDontKnow() {
        return byStatus(false, false, true, false);
    }

    default boolean isNotApplicable() {
        return byStatus(false, false, false, true);
    }

    /** The id of the option of a choice. */
    default Optional<String> chosen() {
        return Optional.empty();
    }

    default Optional<List<String>> ticked() {
        return Optional.empty();
    }

    default OptionalDouble figure() {
        return OptionalDouble.empty();
    }

    default Optional<String> written() {
        return Optional.empty();
    }

    default Optional<LocalDate> day() {
        return Optional.empty();
    }

    /** Whether it says this option, alone or among others. */
    default boolean names(String option) {
        return content(option::equals, ids -> ids.contains(option), figure -> false, words -> false, () -> false);
    }

    /** Nothing yet; there may be a note or evidence already. */
    record Blank() implements Response {
        @Override
        public <T> T byStatus(T answered, T blank, T dontKnow, T notApplicable) {
            return blank;
        }

        @Override
        public <T> T map(Cases<T> cases) {
            return cases.none().apply(this);
        }
    }

    /** A known gap: listed with whom to ask, never a zero. */
    record DontKnow() implements Response {
        @Override
        public <T> T byStatus(T answered, T blank, T dontKnow, T notApplicable) {
            return dontKnow;
        }

        @Override
        public <T> T map(Cases<T> cases) {
            return cases.none().apply(this);
        }
    }

    /** The question does not apply to this subject; the answer's note says why. */
    record NotApplicable() implements Response {
        @Override
        public <T> T byStatus(T answered, T blank, T dontKnow, T notApplicable) {
            return notApplicable;
        }

        @Override
        public <T> T map(Cases<T> cases) {
            return cases.none().apply(this);
        }
    }

    /** One option of a choice. */
    record Chosen(String option) implements Response {
        @Override
        public Optional<String> chosen() {
            return Optional.of(option);
        }

        @Override
        public <T> T map(Cases<T> cases) {
            return cases.chosen().apply(this);
        }
    }

    /** The ticked options of a multiple, in the framework's order where they come from the window; none is an answer. */
    record Ticked(List<String> options) implements Response {
        public Ticked {
            options = List.copyOf(options);
        }

        @Override
        public Optional<List<String>> ticked() {
            return Optional.of(options);
        }

        @Override
        public <T> T map(Cases<T> cases) {
            return cases.ticked().apply(this);
        }
    }

    /** A finite figure in the question's unit. */
    record Figure(double value) implements Response {
        @Override
        public OptionalDouble figure() {
            return OptionalDouble.of(value);
        }

        @Override
        public <T> T map(Cases<T> cases) {
            return cases.figure().apply(this);
        }
    }

    /** Words. */
    record Written(String text) implements Response {
        @Override
        public Optional<String> written() {
            return Optional.of(text);
        }

        @Override
        public <T> T map(Cases<T> cases) {
            return cases.written().apply(this);
        }
    }

    /** A day of the calendar, of the years 1 to 9999. */
    record Day(LocalDate value) implements Response {
        private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

        public Day {
            if (value.getYear() < 1 || value.getYear() > 9999) {
                throw new IllegalArgumentException("a day of no year that is taken: " + value);
            }
        }

        /** As files have it, "2026-08-31" and nothing else; empty where the calendar has no such day. */
        public static Optional<Day> of(String text) {
            try {
                return ISO.matcher(text).matches() && !text.startsWith("0000")
                        ? Optional.of(new Day(LocalDate.parse(text)))
                        : Optional.empty();
            } catch (DateTimeException e) {
                // 30 February and its like.
                return Optional.empty();
            }
        }

        @Override
        public Optional<LocalDate> day() {
            return Optional.of(value);
        }

        @Override
        public <T> T map(Cases<T> cases) {
            return cases.day().apply(this);
        }
    }
}
