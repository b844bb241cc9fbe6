package org.southsouth.readiness.report.pdf.page;

import org.southsouth.readiness.core.chart.Tone;

/** The same on every page: who and what at the left, the round, the state in a box and the date at the right. An empty state has no box. */
public record RunningHead(String who, String document, String round, String state, Tone stateTone, String date) {
    /** Where nobody looks at the head. */
    public static final RunningHead NONE = new RunningHead("", "", "", "", Tone.INK, "");
}
