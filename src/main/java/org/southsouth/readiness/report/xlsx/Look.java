package org.southsouth.readiness.report.xlsx;

/** What a cell looks like; the patterns are those of every spreadsheet program, whatever its language. */
enum Look {
    HEAD(""),
    TITLE(""),
    CARE(""),
    TEXT("@"),
    WRAPPED("@"),
    STRONG("@"),
    /** 0 to 100, shown whole. */
    SCORE("0"),
    SHARE("0 %"),
    COUNT("0"),
    /** As many decimals as there are. */
    NUMBER("General"),
    ODDS("");

    private final String pattern;

    Look(String pattern) {
        this.pattern = pattern;
    }

    String pattern() {
        return pattern;
    }

    boolean isWrapped() {
        return this == HEAD || this == CARE || this == WRAPPED || this == STRONG;
    }

    boolean isStrong() {
        return this == HEAD || this == TITLE || this == STRONG || this == CARE;
    }
}
