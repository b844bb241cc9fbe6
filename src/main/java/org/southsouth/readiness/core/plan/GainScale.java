package org.southsouth.readiness.core.plan;

import org.southsouth.readiness.core.scoring.Scorecard;

/** What the points of a gain are points of. One list has one scale, so that its gains can be held against each other. */
public enum GainScale {
    /** Of the overall score. */
    OVERALL,
    /** Of the pillar that holds the question, where there is no overall score: a city, a core check, too few answers. */
    PILLAR;

    public static GainScale of(Scorecard scorecard) {
        return scorecard.root().hasScore() ? OVERALL : PILLAR;
    }
}
