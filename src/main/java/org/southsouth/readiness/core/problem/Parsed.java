package org.southsouth.readiness.core.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of reading something from outside: the whole value, or every problem that stood in its way; never both. */
public final class Parsed<T> {
    private final @Nullable T value;
    private final List<Problem> problems;

    private Parsed(@Nullable T value, List<Problem> problems) {
        this.value = value;
        this.problems = List.copyOf(problems);
    }

    public static <T> Parsed<T> of(T value) {
        return new Parsed<>(value, List.of());
    }

    /** Refused whole. */
    public static <T> Parsed<T> refused(List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a refusal names at least one problem");
        }
        return new Parsed<>(null, problems);
    }

    public boolean isSound() {
        return problems.isEmpty();
    }

    /** In the order of the source; empty when it is sound. */
    public List<Problem> problems() {
        return problems;
    }

    /** The value; only to be asked for when {@link #isSound()}. */
    public T value() {
        if (value == null) {
            throw new IllegalStateException("refused: " + problems);
        }
        return value;
    }
}
