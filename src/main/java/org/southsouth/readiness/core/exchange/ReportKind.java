package org.southsouth.readiness.core.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a report is about, and what it can be written as. */
public enum ReportKind {
    /** One assessment, or several side by side. */
    SCORECARD,
    /** What is to be done: an action matrix. */
    PLAN,
    /** Who could exchange what with whom. */
    MATCH;

    /** In the order of {@link ReportFormat}. */
    public List<ReportFormat> formats() {
        return Arrays.stream(ReportFormat.values())
                .filter(format -> format.holds(this))
                .toList();
    }

    /** Whether notes beside the answers can go into it. */
    public boolean hasNotes() {
        return this == SCORECARD;
    }

    /** The word of the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
