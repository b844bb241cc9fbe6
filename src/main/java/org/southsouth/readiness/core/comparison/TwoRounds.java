package org.southsouth.readiness.core.comparison;

import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Round;

/** Two rounds of one subject, equally deep, the earlier one first. */
public record TwoRounds(Entry before, Entry after) {
    /** Of these in either order; empty where they are not two, or are of two subjects or depths. */
    public static Optional<TwoRounds> of(List<Entry> entries) {
        if (entries.size() != 2) {
            return Optional.empty();
        }
        Entry one = entries.get(0);
        Entry other = entries.get(1);
        if (!one.profile().subject().equals(other.profile().subject())
                || !one.scorecard().basis().equals(other.scorecard().basis())) {
            return Optional.empty();
        }
        Round first = one.profile().round();
        Round second = other.profile().round();
        boolean isInOrder = Round.order(List.of(first, second)).compare(first, second) <= 0;
        return Optional.of(isInOrder ? new TwoRounds(one, other) : new TwoRounds(other, one));
    }

    /** What changed between the two. */
    public RoundChange change() {
        return RoundChange.of(before.scorecard(), after.scorecard());
    }
}
