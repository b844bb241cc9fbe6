package org.southsouth.readiness.core.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Digest;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Step;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * Finds the changes that both copies have under different hashes, since a person's name was replaced by a role in one of
 * them: the same in every part but by whom, after the same changes. They are taken for the one that is here, with the name
 * that stands here, and what follows them is joined to it. Otherwise an erasure would cut the copies apart.
 */
final class Recognition {
    private record Moment(QuestionId question, Instant at) {}

    private final Digest digest;
    private final Set<String> here = new HashSet<>();
    private final Map<Moment, List<HistoryEntry>> byMoment = new HashMap<>();
    private final Map<String, String> renamed = new HashMap<>();

    private Recognition(Copy mine, Digest digest) {
        this.digest = digest;
        for (HistoryEntry row : mine.trail()) {
            here.add(row.hash());
            byMoment.computeIfAbsent(new Moment(row.question(), row.at()), moment -> new ArrayList<>(1))
                    .add(row);
        }
    }

    /** Theirs, with the hashes that the changes have here. */
    static Copy of(Copy mine, Copy theirs, Digest digest) {
        Recognition recognition = new Recognition(mine, digest);
        List<HistoryEntry> trail =
                theirs.trail().stream().map(recognition::asHere).toList();
        return recognition.renamed.isEmpty()
                ? theirs
                : new Copy(theirs.id(), theirs.framework(), theirs.profile(), trail, theirs.carried());
    }

    private HistoryEntry asHere(HistoryEntry row) {
        if (here.contains(row.hash())) {
            return row;
        }
        Step joined = row.step().following(nameHere(row.previous()), nameHere(row.merged()));
        for (HistoryEntry mine : byMoment.getOrDefault(new Moment(row.question(), row.at()), List.of())) {
            Step same = joined.signedBy(mine.by());
            if (same.hash(digest).equals(mine.hash())) {
                return renamed(row, same, mine.hash());
            }
        }
        return joined.equals(row.step()) ? row : renamed(row, joined, joined.hash(digest));
    }

    private HistoryEntry renamed(HistoryEntry row, Step step, String hash) {
        renamed.put(row.hash(), hash);
        return new HistoryEntry(row.revision(), row.before(), step, hash, row.isAside());
    }

    private @Nullable String nameHere(@Nullable String hash) {
        return hash == null ? null : renamed.getOrDefault(hash, hash);
    }
}
