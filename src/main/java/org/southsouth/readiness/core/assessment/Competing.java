package org.southsouth.readiness.core.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.southsouth.readiness.core.framework.QuestionId;

/** What others answered to a question and was laid aside. */
public final class Competing {
    private Competing() {}

    /** The rows of a trail that were laid aside, by question, the newest of each person last. */
    public static Map<QuestionId, List<HistoryEntry>> in(List<HistoryEntry> trail) {
        Map<QuestionId, List<HistoryEntry>> aside = new HashMap<>();
        for (HistoryEntry row : trail) {
            if (row.isAside()) {
                List<HistoryEntry> rows = aside.computeIfAbsent(row.question(), question -> new ArrayList<>());
                rows.removeIf(earlier -> earlier.by().equals(row.by()));
                rows.add(row);
            }
        }
        return aside;
    }

    /** Those that say something else than the answer as it is now. */
    public static List<HistoryEntry> with(Answer now, List<HistoryEntry> aside) {
        return aside.stream()
                .filter(row -> !row.after().response().isBlank())
                .filter(row -> !row.after().response().equals(now.response()))
                .toList();
    }
}
