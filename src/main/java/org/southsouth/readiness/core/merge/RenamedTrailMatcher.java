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
import org.southsouth.readiness.core.review.ReviewTrail;
import org.southsouth.readiness.core.review.ReviewTrail.Given;

/**
 * Finds the changes that both copies have under different hashes, since a person's name was replaced by a role in one of
 * them: the same in every part but by whom, after the same changes. They are taken for the one that is here, with the name
 * that stands here, and what follows them is joined to it. Otherwise an erasure would cut the copies apart.
 */
final class RenamedTrailMatcher {
    private record Moment(QuestionId question, Instant at) {}

    private final Digest digest;
    private final Set<String> here;
    private final Map<Moment, List<HistoryEntry>> byMoment;
    private final Map<String, String> renamed = new HashMap<>();

    private RenamedTrailMatcher(Set<String> here, Map<Moment, List<HistoryEntry>> byMoment, Digest digest) {
        this.here = here;
        this.byMoment = byMoment;
        this.digest = digest;
    }

    /** Theirs, with the hashes that the changes have here. Mine can be long: nothing is kept of it that could not match. */
    static Copy of(Copy mine, Copy theirs, Digest digest) {
        Set<String> sent = new HashSet<>();
        theirs.trail().forEach(row -> sent.add(row.hash()));
        Set<String> here = new HashSet<>();
        mine.trail().stream().map(HistoryEntry::hash).filter(sent::contains).forEach(here::add);
        Set<Instant> unknown = new HashSet<>();
        theirs.trail().stream().filter(row -> !here.contains(row.hash())).forEach(row -> unknown.add(row.at()));
        Map<Moment, List<HistoryEntry>> byMoment = new HashMap<>();
        mine.trail().stream()
                .filter(row -> unknown.contains(row.at()))
                .forEach(row -> byMoment.computeIfAbsent(
                                new Moment(row.question(), row.at()), moment -> new ArrayList<>(1))
                        .add(row));
        return byMoment.isEmpty() ? theirs : new RenamedTrailMatcher(here, byMoment, digest).of(theirs);
    }

    private Copy of(Copy theirs) {
        List<HistoryEntry> trail = theirs.trail().stream().map(this::asHere).toList();
        return renamed.isEmpty() ? theirs : theirs.with(trail, asHere(theirs.review()));
    }

    private ReviewTrail asHere(ReviewTrail review) {
        List<Given> given = review.given().stream()
                .map(one -> new Given(
                        one.question(),
                        renamed.getOrDefault(one.change(), one.change()),
                        one.state(),
                        one.at(),
                        one.by()))
                .toList();
        return new ReviewTrail(given, review.comments(), review.signOffs());
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
