package org.southsouth.readiness.core.merge;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * A merge that was made here and not taken back; who made it may be empty. {@code files} are their names, none where the merge is so old
 * that they were not kept. What stands in the way of taking it back is told first.
 */
public record PastMerge(
        Receipt receipt, String by, List<String> files, List<Part> parts, Optional<Hindrance> hindrance) {
    public PastMerge {
        files = List.copyOf(files);
        parts = List.copyOf(parts);
    }

    /** What came to one assessment, and whether it was not here before. */
    public record Part(Profile profile, boolean isNew, Came came) {}

    /**
     * How many answers here became others, each counted once as the merge itself does: somebody chose, nothing was here before, or theirs
     * was newer. Of those that were decided, {@code kept} stayed as they were here, and {@code others} became what neither side had said.
     * {@code from} gave the rest.
     */
    public record Came(int decided, int kept, int others, int added, int changed, List<String> from) {
        public Came {
            from = List.copyOf(from);
        }

        /** Of the rows of a trail from one place to before another, which a merge brought. */
        public static Came of(List<HistoryEntry> trail, int start, int end) {
            Map<QuestionId, Answer> before = new HashMap<>();
            Map<QuestionId, Answer> after = new HashMap<>();
            Map<String, Answer> sent = new HashMap<>();
            Map<QuestionId, Answer> chosen = new HashMap<>();
            Set<String> from = new LinkedHashSet<>();
            for (int row = 0; row < Math.min(end, trail.size()); row++) {
                HistoryEntry entry = trail.get(row);
                sent.put(entry.hash(), entry.after());
                if (!entry.isAside()) {
                    (row < start ? before : after).put(entry.question(), entry.after());
                }
                if (row >= start && entry.merged() != null) {
                    // What was sent stands beside it, before it.
                    chosen.put(entry.question(), sent.getOrDefault(entry.merged(), entry.after()));
                } else if (row >= start && !entry.by().isBlank()) {
                    from.add(entry.by().strip());
                }
            }
            // Whoever changed an answer and changed it back changed nothing.
            after.entrySet().removeIf(one -> one.getValue().equals(before.get(one.getKey())));
            int kept = (int) chosen.keySet().stream()
                    .filter(one -> !after.containsKey(one))
                    .count();
            int others = (int) chosen.entrySet().stream()
                    .filter(one -> after.containsKey(one.getKey()))
                    .filter(one -> !one.getValue().equals(after.get(one.getKey())))
                    .count();
            after.keySet().removeAll(chosen.keySet());
            int changed =
                    (int) after.keySet().stream().filter(before::containsKey).count();
            return new Came(chosen.size(), kept, others, after.size() - changed, changed, List.copyOf(from));
        }

        /** Those that became what was sent. */
        public int answers() {
            return decided - kept - others + added + changed;
        }
    }

    /** Something that was done since with an assessment, and would be lost. */
    public record Hindrance(Reason reason, Optional<Profile> profile) {}

    public enum Reason {
        /** An assessment of it was deleted for good. */
        GONE,
        REMOVED,
        SIGNED_OFF,
        /** Another merge came after it, and can be taken back first. */
        MERGED,
        ANSWERED,
        /** Reviews, comments, plans, priorities or cards. */
        REVIEWED,
        /** Somebody was asked for answers to what came with it, and would be forgotten. */
        ASKED,
        SET_UP
    }
}
