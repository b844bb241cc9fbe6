package org.southsouth.readiness.core.comparison;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;

/** Each country and each city once, where several rounds of one are compared: a figure over countries counts none twice. */
public final class EachOnce {
    private EachOnce() {}

    /** The same places, or all of them where they are rounds of one subject: then these are what is compared. */
    public static List<Integer> counted(List<Profile> profiles) {
        List<Integer> once = places(profiles);
        return once.size() > 1
                ? once
                : IntStream.range(0, profiles.size()).boxed().toList();
    }

    /** The places of the latest round of each subject, in order; of one round the full assessment before the core check. */
    public static List<Integer> places(List<Profile> profiles) {
        Comparator<Profile> byRound = Comparator.comparing(
                Profile::round,
                Round.order(profiles.stream().map(Profile::round).toList()));
        Comparator<Profile> order = byRound.thenComparing(profile -> profile.depth() == Depth.FULL);
        Map<Subject, Integer> latest = new HashMap<>();
        for (int i = 0; i < profiles.size(); i++) {
            latest.merge(
                    profiles.get(i).subject(),
                    i,
                    (one, other) -> order.compare(profiles.get(other), profiles.get(one)) > 0 ? other : one);
        }
        return latest.values().stream().sorted().toList();
    }
}
