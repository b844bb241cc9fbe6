package org.southsouth.readiness.core.exchange;

import java.util.Locale;

/** What a report can be written as; commands call it by its name in lower case. */
public enum ReportFormat {
    PDF,
    /** Two pages of a scorecard, or the overview of a comparison, as PDF. */
    BRIEF,
    HTML,
    /** Markdown. */
    MD,
    CSV,
    /** The answers, to be read back. */
    ANSWERS,
    JSON,
    XLSX,
    DOCX,
    /** All charts as one picture that can be enlarged. */
    SVG,
    /** All charts as one picture of dots. */
    PNG,
    /** The two tables that the R package COINr reads, in one archive. */
    COINR;

    /** The word of the command line, and the last part of a message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What its files end with, without the point. */
    public String ending() {
        return switch (this) {
            case COINR -> "zip";
            case BRIEF -> "pdf";
            case ANSWERS -> "csv";
            default -> word();
        };
    }
}
