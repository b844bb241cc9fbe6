package org.southsouth.readiness.core.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * What became of two answers to a question where copies were merged: which was taken, whose it was, and what was laid
 * aside for it. Read from a whole trail; immutable after that.
 */
public final class MergedAnswers {
    private final Map<String, HistoryEntry> byHash = new HashMap<>();

    /** By the hash of the other copy's row that they settle. */
    private final Map<String, HistoryEntry> decisions = new HashMap<>();

    /** The hashes of rows of others after which the same side said something else. */
    private final Set<String> followed = new HashSet<>();

    private final Map<QuestionId, List<Said>> asides = new HashMap<>();

    /** An answer that does not stand because of a merge, and the change that settled it; null where nobody decided. */
    private record Said(HistoryEntry row, @Nullable HistoryEntry decision) {
        /** Somebody chose, and said why. */
        boolean isSettled() {
            return decision != null && !decision.reason().isBlank();
        }
    }

    /** What became of a row that came from another copy and was laid aside. */
    public enum Fate {
        /** Somebody decided for what it says. */
        TAKEN,
        /** Whoever said it said something else before it was merged. */
        CHANGED,
        /** Another answer was kept, or given. */
        LEFT
    }

    private MergedAnswers() {}

    public static MergedAnswers of(List<HistoryEntry> trail) {
        MergedAnswers merged = new MergedAnswers();
        for (HistoryEntry row : trail) {
            merged.byHash.put(row.hash(), row);
            String settled = row.merged();
            if (settled != null) {
                merged.decisions.put(settled, row);
            }
            String before = row.previous();
            if (row.isAside() && before != null) {
                merged.followed.add(before);
            }
        }
        trail.forEach(merged::lay);
        return merged;
    }

    private void lay(HistoryEntry row) {
        if (row.isAside()) {
            if (fate(row) == Fate.LEFT) {
                add(row, decisions.get(row.hash()));
            }
            return;
        }
        String before = row.previous();
        HistoryEntry own = row.merged() == null || before == null ? null : byHash.get(before);
        if (own != null && !saysTheSame(own, row)) {
            add(own, row);
        }
    }

    /** Of each person the newest. */
    private void add(HistoryEntry row, @Nullable HistoryEntry decision) {
        List<Said> said = asides.computeIfAbsent(row.question(), question -> new ArrayList<>());
        said.removeIf(earlier -> earlier.row().by().equals(row.by()));
        said.add(new Said(row, decision));
    }

    private static boolean saysTheSame(HistoryEntry one, HistoryEntry other) {
        return one.after().equals(other.after());
    }

    /** What was answered otherwise than now and laid aside, by others or here, the newest of each person last. */
    public List<HistoryEntry> competing(QuestionId question, Answer now) {
        return said(question, now).stream().map(Said::row).toList();
    }

    /** Whether something of it was laid aside without anybody saying why. */
    public boolean isOpen(QuestionId question, Answer now) {
        return said(question, now).stream()
                .filter(said -> said.row().after().response().isAnswer())
                .anyMatch(said -> !said.isSettled());
    }

    private List<Said> said(QuestionId question, Answer now) {
        return asides.getOrDefault(question, List.of()).stream()
                .filter(said -> !said.row().after().response().isBlank())
                .filter(said -> !said.row().after().response().equals(now.response()))
                .toList();
    }

    /** Whose answer this change took whole from another copy; empty where it settles none, or something else was chosen. */
    public Optional<HistoryEntry> takenBy(HistoryEntry change) {
        return Optional.ofNullable(change.merged()).map(byHash::get).filter(theirs -> saysTheSame(theirs, change));
    }

    public Fate fate(HistoryEntry aside) {
        HistoryEntry decision = decisions.get(aside.hash());
        if (decision != null && saysTheSame(aside, decision)) {
            return Fate.TAKEN;
        }
        return followed.contains(aside.hash()) ? Fate.CHANGED : Fate.LEFT;
    }
}
