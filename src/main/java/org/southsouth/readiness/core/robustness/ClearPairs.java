package org.southsouth.readiness.core.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Of all pairs that may be held against each other, those of which one can be said to be higher, and how many are too close to
 * call. Subjects by their place; {@code leads} has those that are higher than somebody, in the order of their places.
 */
public record ClearPairs(List<Lead> leads, int close) {
    public ClearPairs {
        leads = List.copyOf(leads);
    }

    /** One that is higher than these, in the order of their places. */
    public record Lead(int higher, List<Integer> lower) {
        public Lead {
            lower = List.copyOf(lower);
        }
    }

    /** What may be said of one beside all others; whoever cannot be held against it is in none of the lists. */
    public record Beside(List<Integer> higher, List<Integer> lower, List<Integer> close) {
        public Beside {
            higher = List.copyOf(higher);
            lower = List.copyOf(lower);
            close = List.copyOf(close);
        }

        public boolean isEmpty() {
            return higher.isEmpty() && lower.isEmpty() && close.isEmpty();
        }
    }

    /** Looks at every pair of so many subjects from both sides: 132 times the draws for 12 of them. Not for the window thread. */
    public static ClearPairs of(Robustness robustness, int subjects) {
        List<Lead> leads = new ArrayList<>();
        int close = 0;
        for (int one = 0; one < subjects; one++) {
            Beside others = beside(one, robustness, subjects);
            close += others.close().size();
            if (!others.lower().isEmpty()) {
                leads.add(new Lead(one, others.lower()));
            }
        }
        return new ClearPairs(leads, close / 2);
    }

    /** Those that are higher than this one, those that are lower, and those too close to call. */
    public static Beside beside(int one, Robustness robustness, int subjects) {
        List<Integer> higher = new ArrayList<>();
        List<Integer> lower = new ArrayList<>();
        List<Integer> close = new ArrayList<>();
        IntStream.range(0, subjects).filter(other -> other != one).forEach(other -> {
            Optional<PairVerdict> verdict = robustness.pair(one, other);
            verdict.ifPresent(said -> (switch (said) {
                        case ALWAYS_HIGHER, HIGHER -> lower;
                        case CLOSE -> close;
                        case LOWER, ALWAYS_LOWER -> higher;
                    })
                    .add(other));
        });
        return new Beside(higher, lower, close);
    }

    /** How many pairs were held against each other. */
    public int pairs() {
        return clear() + close;
    }

    /** Of so many one can be said to be higher. */
    public int clear() {
        return leads.stream().mapToInt(lead -> lead.lower().size()).sum();
    }
}
