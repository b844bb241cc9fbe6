package org.southsouth.readiness.core.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.southsouth.readiness.core.assessment.ChainCheck;
import org.southsouth.readiness.core.assessment.Digest;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Step;
import org.southsouth.readiness.core.review.ReviewTrail;
import org.southsouth.readiness.core.review.ReviewTrail.Given;

/**
 * The answers that somebody gave here before they had a name, with the name they have now: as they stand, not what was changed
 * before that. Merging knows such a change again, since it is the same in all but by whom.
 */
public final class NamedAnswers {
    private NamedAnswers() {}

    /**
     * The whole copy of this computer, of which the rows that merges {@code brought} are others'. What was signed stays as it was
     * signed, and so does what another change rests on.
     */
    public static Copy of(Copy copy, List<BroughtRows> brought, String by, Digest digest) {
        if (by.isBlank() || !copy.review().signOffs().isEmpty()) {
            return copy;
        }
        Set<HistoryEntry> heads = new HashSet<>(ChainCheck.heads(copy.trail()).values());
        Set<String> restedOn = new HashSet<>();
        copy.trail().stream()
                .flatMap(row -> Stream.of(row.previous(), row.merged()))
                .filter(Objects::nonNull)
                .forEach(restedOn::add);
        Map<String, String> named = new HashMap<>();
        List<HistoryEntry> trail = new ArrayList<>();
        for (int row = 0; row < copy.trail().size(); row++) {
            HistoryEntry entry = copy.trail().get(row);
            boolean isMeant = entry.by().isEmpty()
                    && heads.contains(entry)
                    && !restedOn.contains(entry.hash())
                    && !BroughtRows.any(brought, row);
            trail.add(isMeant ? named(entry, by, digest, named) : entry);
        }
        return copy.with(trail, named(copy.review(), named));
    }

    private static HistoryEntry named(HistoryEntry entry, String by, Digest digest, Map<String, String> named) {
        Step step = entry.step().signedBy(by);
        String hash = step.hash(digest);
        named.put(entry.hash(), hash);
        return new HistoryEntry(entry.revision(), entry.before(), step, hash, entry.isAside());
    }

    private static ReviewTrail named(ReviewTrail review, Map<String, String> named) {
        List<Given> given = review.given().stream()
                .map(one -> new Given(
                        one.question(),
                        named.getOrDefault(one.change(), one.change()),
                        one.state(),
                        one.at(),
                        one.by()))
                .toList();
        return new ReviewTrail(given, review.comments(), review.signOffs());
    }
}
