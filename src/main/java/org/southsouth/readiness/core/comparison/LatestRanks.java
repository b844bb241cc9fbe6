package org.southsouth.readiness.core.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.robustness.DrawWatch;
import org.southsouth.readiness.core.robustness.RankRange;
import org.southsouth.readiness.core.robustness.Robustness;

/** Ranks among the latest rounds of all: an earlier round has none, since it would stand beside its own later one. */
public final class LatestRanks {
    private LatestRanks() {}

    /** In the order of these, whose robustness it is; empty where the watch stopped it. */
    public static Optional<List<Optional<RankRange>>> of(
            List<Profile> profiles, Robustness robustness, DrawWatch watch) {
        List<Integer> latest = EachOnce.places(profiles);
        return robustness.ranks(latest, watch).map(ranks -> {
            List<Optional<RankRange>> found = new ArrayList<>(Collections.nCopies(profiles.size(), Optional.empty()));
            for (int i = 0; i < latest.size(); i++) {
                found.set(latest.get(i), ranks.get(i));
            }
            return List.copyOf(found);
        });
    }
}
