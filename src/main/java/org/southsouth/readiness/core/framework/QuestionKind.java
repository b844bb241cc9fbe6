package org.southsouth.readiness.core.framework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an answer looks like and how it earns points. Nobody asks for a kind with {@code instanceof}: {@link #map} and
 * {@link #mapScored} name every kind, so that the compiler finds each place which a new one needs.
 */
public sealed interface QuestionKind {
    /** The word of the framework's files. */
    String type();

    /** In the framework's order; empty where the answer is typed. */
    List<Option> options();

    /** Whether options belong to the kind, also where none could be read. */
    boolean hasOptions();

    /**
     * Every part that an answer depends on, for the checksum of a questionnaire. What is known keeps its checksum only
     * while these stay as they are.
     */
    List<String> parts();

    default <T> T map(
            Function<Choice, T> choice,
            Function<Multiple, T> multiple,
            Function<Numeric, T> numeric,
            Function<Text, T> text,
            Function<Date, T> date) {
        return map(new Cases<>(choice, multiple, numeric, text, date));
    }

    <T> T map(Cases<T> cases);

    /** What each kind becomes. */
    record Cases<T>(
            Function<Choice, T> choice,
            Function<Multiple, T> multiple,
            Function<Numeric, T> numeric,
            Function<Text, T> text,
            Function<Date, T> date) {}

    /** Of the kinds that earn points; empty for those that are only shown. */
    default <T> Optional<T> mapScored(
            Function<Choice, T> choice, Function<Multiple, T> multiple, Function<Numeric, T> numeric) {
        return map(
                one -> Optional.of(choice.apply(one)),
                one -> Optional.of(multiple.apply(one)),
                one -> Optional.of(numeric.apply(one)),
                text -> Optional.empty(),
                date -> Optional.empty());
    }

    default boolean isScored() {
        return mapScored(choice -> true, multiple -> true, numeric -> true).orElse(false);
    }

    default Optional<Choice> choice() {
        return Optional.empty();
    }

    default Optional<Numeric> numeric() {
        return Optional.empty();
    }

    /** Exactly one of the options. */
    record Choice(List<Option> options) implements QuestionKind {
        public Choice {
            options = List.copyOf(options);
        }

        public Optional<Option> option(String id) {
            return find(options, id);
        }

        @Override
        public String type() {
            return "choice";
        }

        @Override
        public boolean hasOptions() {
            return true;
        }

        @Override
        public List<String> parts() {
            return withOptions("choice", options);
        }

        @Override
        public Optional<Choice> choice() {
            return Optional.of(this);
        }

        @Override
        public <T> T map(Cases<T> cases) {
            return cases.choice().apply(this);
        }
    }

    /** Any number of the options, none too. Without points of their own, the share that is ticked counts. */
    record Multiple(List<Option> options, boolean countsShare) implements QuestionKind {
        public Multiple {
            options = List.copyOf(options);
        }

        public Optional<Option> option(String id) {
            return find(options, id);
        }

        @Override
        public String type() {
            return "multiple";
        }

        @Override
        public boolean hasOptions() {
            return true;
        }

        @Override
        public List<String> parts() {
            return withOptions(countsShare ? "share" : "multiple", options);
        }

        @Override
        public <T> T map(Cases<T> cases) {
            return cases.multiple().apply(this);
        }
    }

    /**
     * A figure. {@code min} and {@code max} are what is accepted (null: no limit), both inclusive; {@code decimals} is
     * how many are shown.
     */
    record Numeric(
            String unit,
            Goalposts goalposts,
            @Nullable Double min,
            @Nullable Double max,
            int decimals) implements QuestionKind {
        public boolean accepts(double figure) {
            return Double.isFinite(figure) && figure == nearest(figure);
        }

        /** Whether it counts in per cent: 6, where a share of one would be 0.06. */
        public boolean isInPerCent() {
            return unit.startsWith("%");
        }

        /** The figure, or the limit that it lies beyond. */
        public double nearest(double figure) {
            double above = min == null ? figure : Math.max(min, figure);
            return max == null ? above : Math.min(max, above);
        }

        @Override
        public String type() {
            return "number";
        }

        @Override
        public List<Option> options() {
            return List.of();
        }

        @Override
        public boolean hasOptions() {
            return false;
        }

        @Override
        public List<String> parts() {
            return List.of(
                    goalposts.isLog() ? "log" : "linear",
                    unit,
                    FrameworkChecksum.bits(goalposts.floor()),
                    FrameworkChecksum.bits(goalposts.ceiling()),
                    min == null ? "-" : FrameworkChecksum.bits(min),
                    max == null ? "-" : FrameworkChecksum.bits(max),
                    Integer.toString(decimals));
        }

        @Override
        public Optional<Numeric> numeric() {
            return Optional.of(this);
        }

        @Override
        public <T> T map(Cases<T> cases) {
            return cases.numeric().apply(this);
        }
    }

    /** Words; never scored. */
    record Text() implements QuestionKind {
        @Override
        public String type() {
            return "text";
        }

        @Override
        public List<Option> options() {
            return List.of();
        }

        @Override
        public boolean hasOptions() {
            return false;
        }

        @Override
        public List<String> parts() {
            return List.of("text");
        }

        @Override
        public <T> T map(Cases<T> cases) {
            return cases.text().apply(this);
        }
    }

    /** A day; never scored. {@code min} and {@code max} are what is accepted (null: no limit), both inclusive. */
    record Date(@Nullable LocalDate min, @Nullable LocalDate max) implements QuestionKind {
        public boolean accepts(LocalDate day) {
            return (min == null || !day.isBefore(min)) && (max == null || !day.isAfter(max));
        }

        @Override
        public String type() {
            return "date";
        }

        @Override
        public List<Option> options() {
            return List.of();
        }

        @Override
        public boolean hasOptions() {
            return false;
        }

        @Override
        public List<String> parts() {
            return List.of("date", min == null ? "-" : min.toString(), max == null ? "-" : max.toString());
        }

        @Override
        public <T> T map(Cases<T> cases) {
            return cases.date().apply(this);
        }
    }

    private static List<String> withOptions(String word, List<Option> options) {
        List<String> parts = new ArrayList<>(List.of(word, Integer.toString(options.size())));
        for (Option option : options) {
            parts.add(option.id());
            parts.add(option.text());
            parts.add(FrameworkChecksum.bits(option.points()));
        }
        return parts;
    }

    private static Optional<Option> find(List<Option> options, String id) {
        for (Option option : options) {
            if (option.id().equals(id)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }
}
