package org.southsouth.readiness.core.cooperation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.comparison.CountryFacts;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.framework.Band;

/**
 * How alike a learner and its peer are, 0.5 to 1 (method, section 8): the mean of the agreements on {@link Trait}s, those
 * that are unknown left out, at least {@link #LEAST}, and {@link #RISE} more, at most 1, where the peer's overall score
 * reached a higher band than in the round before. {@code shared} are the traits that both have, in their order: two that are
 * both no least developed countries agree, but share nothing worth saying.
 */
public record Similarity(double value, List<Trait> shared, boolean hasRisen) {
    /** Nobody counts as less alike than this; also where nothing is known. */
    public static final double LEAST = 0.5;

    /** What a rise by a band adds. */
    public static final double RISE = 0.1;

    /** What two countries can have in common. */
    public enum Trait {
        REGION,
        LDC,
        LLDC,
        SIDS,
        /** An official language, at least one of them. */
        LANGUAGE
    }

    public Similarity {
        shared = List.copyOf(shared);
    }

    /** Not the same the other way round: the rise is that of the peer, which is asked for once. */
    static Similarity between(Party learner, Party peer, boolean hasRisen) {
        List<Trait> shared = new ArrayList<>();
        double mean = learner.facts().isPresent() && peer.facts().isPresent()
                ? agreement(learner.facts().get(), peer.facts().get(), shared)
                : LEAST;
        double floored = Math.max(LEAST, mean);
        return new Similarity(hasRisen ? Math.min(1, floored + RISE) : floored, shared, hasRisen);
    }

    private static double agreement(CountryFacts one, CountryFacts other, List<Trait> shared) {
        int agreeing = 0;
        int known = 0;
        if (!one.region().isEmpty() && !other.region().isEmpty()) {
            known++;
            agreeing += note(one.region().equals(other.region()), true, Trait.REGION, shared);
        }
        agreeing += note(one.isLdc() == other.isLdc(), one.isLdc(), Trait.LDC, shared);
        agreeing += note(one.isLldc() == other.isLldc(), one.isLldc(), Trait.LLDC, shared);
        agreeing += note(one.isSids() == other.isSids(), one.isSids(), Trait.SIDS, shared);
        known += 3;
        if (!one.languages().isEmpty() && !other.languages().isEmpty()) {
            known++;
            boolean isShared = !Collections.disjoint(one.languages(), other.languages());
            agreeing += note(isShared, true, Trait.LANGUAGE, shared);
        }
        return (double) agreeing / known;
    }

    private static int note(boolean agrees, boolean isWorthSaying, Trait trait, List<Trait> shared) {
        if (agrees && isWorthSaying) {
            shared.add(trait);
        }
        return agrees ? 1 : 0;
    }

    /** Both rounds have an overall score after the same version, and the later one is in a higher band. */
    static boolean hasRisen(Party peer) {
        return peer.before()
                .filter(before -> before.scorecard()
                        .framework()
                        .ref()
                        .equals(peer.scorecard().framework().ref()))
                .filter(before -> rank(before) >= 0 && rank(peer.entry()) > rank(before))
                .isPresent();
    }

    /** The place of its band, from 0; -1 where it has none. */
    private static int rank(Entry entry) {
        Optional<Band> band = Optional.ofNullable(entry.scorecard().root().band());
        return band.map(entry.scorecard().framework().head().bands()::indexOf).orElse(-1);
    }
}
