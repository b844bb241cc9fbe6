package org.southsouth.readiness.ui.compare;

import java.util.OptionalInt;

/** The one or two entries that somebody chose to look at closely, by their place; the first is drawn in the accent colour. */
record Pair(OptionalInt first, OptionalInt second) {
    static final Pair NONE = new Pair(OptionalInt.empty(), OptionalInt.empty());

    static Pair of(int first, int second) {
        return new Pair(OptionalInt.of(first), OptionalInt.of(second));
    }

    boolean isEmpty() {
        return first.isEmpty() && second.isEmpty();
    }

    boolean isWhole() {
        return first.isPresent() && second.isPresent();
    }

    boolean has(int entry) {
        return isFirst(entry) || isSecond(entry);
    }

    boolean isFirst(int entry) {
        return first.equals(OptionalInt.of(entry));
    }

    boolean isSecond(int entry) {
        return second.equals(OptionalInt.of(entry));
    }

    /** Takes an entry in, as the second where there is a first; one that is in already goes. */
    Pair toggled(int entry) {
        if (isFirst(entry)) {
            return new Pair(OptionalInt.empty(), second);
        }
        if (isSecond(entry)) {
            return new Pair(first, OptionalInt.empty());
        }
        return first.isEmpty() ? withFirst(OptionalInt.of(entry)) : withSecond(OptionalInt.of(entry));
    }

    Pair withFirst(OptionalInt entry) {
        return new Pair(entry, entry.isPresent() && entry.equals(second) ? OptionalInt.empty() : second);
    }

    Pair withSecond(OptionalInt entry) {
        return new Pair(entry.isPresent() && entry.equals(first) ? OptionalInt.empty() : first, entry);
    }
}
