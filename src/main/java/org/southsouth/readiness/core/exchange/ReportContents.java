package org.southsouth.readiness.core.exchange;

/**
 * What goes into a report beside the figures. {@code hasNotes}: the notes beside the answers, which may name people and
 * are written for one's own office. The reason why a question does not apply is part of the answer and always stands.
 */
public record ReportContents(boolean hasNotes) {
    /** What can be given away without another look. */
    public static final ReportContents DEFAULT = new ReportContents(false);
}
