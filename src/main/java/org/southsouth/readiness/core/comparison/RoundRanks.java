package org.southsouth.readiness.core.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.robustness.DrawWatch;
import org.southsouth.readiness.core.robustness.RankRange;
import org.southsouth.readiness.core.robustness.Robustness;

/** Ranks within a round; method, section 6. */
public final class RoundRanks {
    private RoundRanks() {}

    /**
     * Whom it says something of to be ranked beside the others: the latest round of each, where another one's latest is of the
     * same round. An earlier round, or one alone in its round, would be the first of itself.
     */
    public static List<Integer> ranked(List<Profile> profiles) {
        return byRound(profiles, EachOnce.places(profiles)).values().stream()
                .filter(places -> places.size() > 1)
                .flatMap(List::stream)
                .sorted()
                .toList();
    }

    /**
     * In the order of the profiles, whose robustness it is: the ranks of those at these places, each among those of its round;
     * none for the others. Empty where the watch stopped it.
     */
    public static Optional<List<Optional<RankRange>>> of(
            List<Profile> profiles, List<Integer> places, Robustness robustness, DrawWatch watch) {
        List<Optional<RankRange>> found = new ArrayList<>(Collections.nCopies(profiles.size(), Optional.empty()));
        for (List<Integer> among : byRound(profiles, places).values()) {
            Optional<List<Optional<RankRange>>> ranks = robustness.ranks(among, watch);
            if (ranks.isEmpty()) {
                return Optional.empty();
            }
            for (int i = 0; i < among.size(); i++) {
                found.set(among.get(i), ranks.get().get(i));
            }
        }
        return Optional.of(List.copyOf(found));
    }

    private static Map<Round, List<Integer>> byRound(List<Profile> profiles, List<Integer> places) {
        return places.stream()
                .collect(Collectors.groupingBy(
                        place -> profiles.get(place).round(), LinkedHashMap::new, Collectors.toList()));
    }
}
