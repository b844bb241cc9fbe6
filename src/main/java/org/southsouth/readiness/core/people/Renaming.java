package org.southsouth.readiness.core.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Digest;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Step;

/**
 * Chains a trail anew with a role where a name stood. A hash covers who made a change and the hash of the change before, so
 * from the first row of that person on every row of a question gets another one.
 */
public final class Renaming {
    private final String name;
    private final String role;
    private final Digest digest;
    private final Map<String, String> renamed = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private Renaming(String name, String role, Digest digest) {
        this.name = name;
        this.role = role;
        this.digest = digest;
    }

    /** The rows that are others then, by the hash that they had, oldest first. The trail is given oldest first. */
    public static Map<String, HistoryEntry> of(List<HistoryEntry> trail, String name, String role, Digest digest) {
        Renaming renaming = new Renaming(name, role, digest);
        trail.forEach(row -> renaming.taken.add(row.hash()));
        Map<String, HistoryEntry> changed = new LinkedHashMap<>();
        for (HistoryEntry row : trail) {
            Step step = renaming.step(row.step());
            if (!step.equals(row.step())) {
                changed.put(row.hash(), renaming.keep(row, step));
            }
        }
        return changed;
    }

    private Step step(Step step) {
        Step joined = step.following(present(step.previous()), present(step.merged()));
        return People.isSame(step.by(), name) ? joined.signedBy(role) : joined;
    }

    /** Two who said the same in the same microsecond would become one row; the second gets a number. */
    private HistoryEntry keep(HistoryEntry row, Step step) {
        Step kept = step;
        String hash = kept.hash(digest);
        for (int number = 2; !taken.add(hash); number++) {
            kept = step.signedBy(step.by() + " " + number);
            hash = kept.hash(digest);
        }
        renamed.put(row.hash(), hash);
        return new HistoryEntry(row.revision(), row.before(), kept, hash, row.isAside());
    }

    private @Nullable String present(@Nullable String hash) {
        return hash == null ? null : renamed.getOrDefault(hash, hash);
    }
}
