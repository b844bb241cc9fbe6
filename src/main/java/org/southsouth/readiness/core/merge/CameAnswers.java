package org.southsouth.readiness.core.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;

/** Which of the questions that files ask have an answer that came with such a file, so that nobody here has said anything of it. */
public final class CameAnswers {
    private CameAnswers() {}

    /** Of a whole trail, of which merges {@code brought} some rows. */
    public static Set<QuestionId> of(
            AskedPart part, Framework framework, List<HistoryEntry> trail, List<BroughtRows> brought) {
        Map<QuestionId, List<AskedPart>> askedBy = new HashMap<>();
        for (AskedPart file : part.all()) {
            for (QuestionId question : file.scope().questions(framework)) {
                askedBy.computeIfAbsent(question, id -> new ArrayList<>()).add(file);
            }
        }
        Set<QuestionId> came = new HashSet<>();
        for (int row = 0; row < trail.size(); row++) {
            HistoryEntry entry = trail.get(row);
            if (entry.isAside()) {
                continue;
            }
            if (BroughtRows.any(brought, row) && isOlder(entry, askedBy.getOrDefault(entry.question(), List.of()))) {
                came.add(entry.question());
            } else {
                came.remove(entry.question());
            }
        }
        return came;
    }

    /** Of a copy in a file, where nothing of it is here yet. */
    public static Set<QuestionId> of(AskedPart part, Framework framework, List<HistoryEntry> trail) {
        return of(part, framework, trail, List.of(new BroughtRows(Instant.MIN, 0, trail.size())));
    }

    /** What a colleague said after a file was made came with an answer to it, and not with the file. */
    private static boolean isOlder(HistoryEntry entry, List<AskedPart> files) {
        return files.stream()
                .map(AskedPart::madeAt)
                .anyMatch(madeAt -> madeAt.filter(entry.at()::isAfter).isEmpty());
    }
}
