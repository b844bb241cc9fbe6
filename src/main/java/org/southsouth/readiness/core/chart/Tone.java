package org.southsouth.readiness.core.chart;

/** The colours of a chart, by what they mean. */
public enum Tone {
    INK,
    /** The one that is looked at closely. */
    CHOSEN,
    MUTED,
    FAINT,
    RULE,
    WASH,
    PAPER,
    SCORE_1,
    SCORE_2,
    SCORE_3,
    SCORE_4,
    ON_SCORE_1,
    ON_SCORE_2,
    ON_SCORE_3,
    ON_SCORE_4,
    /** The outline of what has no score. */
    NO_SCORE,
    /** Only for what needs care: a draft, a fall. */
    CARE
}
