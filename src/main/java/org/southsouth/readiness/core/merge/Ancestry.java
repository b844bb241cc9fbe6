package org.southsouth.readiness.core.merge;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.HistoryEntry;

/** The rows that one copy has of one question, by hash. */
final class Ancestry {
    private final Map<String, HistoryEntry> rows = new HashMap<>();
    private final List<HistoryEntry> trail;
    private final HistoryEntry head;

    private Ancestry(List<HistoryEntry> trail, HistoryEntry head) {
        this.trail = trail;
        this.head = head;
        trail.forEach(row -> rows.put(row.hash(), row));
    }

    /** Null where every row was put aside, or there is none. */
    static @Nullable Ancestry of(List<HistoryEntry> trail) {
        HistoryEntry head = null;
        for (HistoryEntry row : trail) {
            head = row.isAside() ? head : row;
        }
        return head == null ? null : new Ancestry(trail, head);
    }

    HistoryEntry head() {
        return head;
    }

    boolean has(HistoryEntry row) {
        return rows.containsKey(row.hash());
    }

    List<HistoryEntry> trail() {
        return trail;
    }

    /** Whether that row is behind this head, or is it. */
    boolean standsOn(HistoryEntry other) {
        Deque<String> open = new ArrayDeque<>(List.of(head.hash()));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String hash = open.pop();
            if (hash.equals(other.hash())) {
                return true;
            }
            HistoryEntry row = rows.get(hash);
            if (row != null && seen.add(hash)) {
                push(open, row.previous());
                push(open, row.merged());
            }
        }
        return false;
    }

    private static void push(Deque<String> open, @Nullable String hash) {
        if (hash != null) {
            open.push(hash);
        }
    }
}
