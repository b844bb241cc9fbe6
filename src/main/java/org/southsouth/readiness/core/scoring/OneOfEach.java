package org.southsouth.readiness.core.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * The order of what stands out: one of each theme before the second of any, so that the first few are not all of one theme.
 * Window and reports show the same first ones.
 */
public final class OneOfEach {
    private OneOfEach() {}

    /**
     * All of these, no two of them equal, in that order; where two are equally far on in their themes and alike in this
     * order, the one of the earlier theme comes first.
     */
    public static <Q> List<Q> first(List<List<Q>> themes, Comparator<? super Q> order) {
        Map<Q, Integer> rounds = new HashMap<>();
        List<Q> found = new ArrayList<>();
        for (List<Q> theme : themes) {
            List<Q> sorted = theme.stream().sorted(order).toList();
            for (int i = 0; i < sorted.size(); i++) {
                rounds.put(sorted.get(i), i);
            }
            found.addAll(sorted);
        }
        ToIntFunction<Q> round = question -> rounds.getOrDefault(question, 0);
        found.sort(Comparator.comparingInt(round).thenComparing(order));
        return List.copyOf(found);
    }
}
