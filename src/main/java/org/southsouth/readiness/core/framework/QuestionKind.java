package org.southsouth.readiness.core.framework;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an answer looks like and how it earns points. */
public sealed interface QuestionKind {
    /** Exactly one of the options. */
    record Choice(List<Option> options) implements QuestionKind {
        public Choice {
            options = List.copyOf(options);
        }

        public Optional<Option> option(String id) {
            return find(options, id);
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
            int decimals) implements QuestionKind {}

    /** Words; never scored. */
    record Text() implements QuestionKind {}

    private static Optional<Option> find(List<Option> options, String id) {
        for (Option option : options) {
            if (option.id().equals(id)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }
}
