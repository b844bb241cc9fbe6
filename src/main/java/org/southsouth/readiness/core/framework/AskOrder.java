package org.southsouth.readiness.core.framework;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * The questions' places in an order in which every gate comes before those that hang on it (Kahn's algorithm, the order
 * of reading where there is a choice), so that conditions are evaluated in one pass and without recursion.
 */
public final class AskOrder {
    private final List<Integer> order;
    private final int[] ranks;
    private final List<List<Integer>> dependents;

    private AskOrder(List<Integer> order, int[] ranks, List<List<Integer>> dependents) {
        this.order = order;
        this.ranks = ranks;
        this.dependents = dependents;
    }

    /** Refuses a condition that names an unknown question or closes a cycle. */
    static AskOrder of(List<Question> questions, Map<QuestionId, Integer> places) {
        int count = questions.size();
        int[] open = new int[count];
        List<List<Integer>> dependents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            dependents.add(new ArrayList<>());
        }
        for (int i = 0; i < count; i++) {
            AskIf askIf = questions.get(i).askIf();
            if (askIf != null) {
                for (QuestionId gate : askIf.gates()) {
                    Integer place = places.get(gate);
                    if (place == null) {
                        throw new IllegalArgumentException("askIf names an unknown question: " + gate);
                    }
                    dependents.get(place).add(i);
                    open[i]++;
                }
            }
        }
        List<Integer> order = sort(open, dependents);
        if (order.size() < count) {
            throw new IllegalArgumentException("askIf closes a cycle");
        }
        int[] ranks = new int[count];
        for (int rank = 0; rank < count; rank++) {
            ranks[order.get(rank)] = rank;
        }
        return new AskOrder(order, ranks, dependents);
    }

    private static List<Integer> sort(int[] open, List<List<Integer>> dependents) {
        Deque<Integer> ready = new ArrayDeque<>();
        for (int i = 0; i < open.length; i++) {
            if (open[i] == 0) {
                ready.add(i);
            }
        }
        List<Integer> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            int next = ready.remove();
            order.add(next);
            for (int dependent : dependents.get(next)) {
                if (--open[dependent] == 0) {
                    ready.add(dependent);
                }
            }
        }
        return order;
    }

    /** All places, gates first. */
    public List<Integer> order() {
        return Collections.unmodifiableList(order);
    }

    /** Where a question's place stands in {@link #order()}. */
    public int rankOf(int questionPlace) {
        return ranks[questionPlace];
    }

    /** The places of the questions whose condition names this one, in the order of reading. */
    public List<Integer> dependentsOf(int questionPlace) {
        return Collections.unmodifiableList(dependents.get(questionPlace));
    }
}
