package org.southsouth.readiness.core.exchange;

/** What a report can be written as; its file ending is the name in lower case. */
public enum ReportFormat {
    HTML,
    CSV,
    JSON
}
