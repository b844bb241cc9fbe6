package org.southsouth.readiness.report.xlsx;

import org.southsouth.readiness.report.column.DataColumn;

/** What a cell looks like; the patterns are those of every spreadsheet program, whatever its language. */
enum Look {
    HEAD(""),
    HEAD_FIGURE(""),
    TITLE(""),
    CARE(""),
    TEXT("@"),
    WRAPPED("@"),
    STRONG("@"),
    ABOVE_FIGURES("@"),
    /** 0 to 100, shown whole. */
    SCORE("0"),
    SHARE("0 %"),
    COUNT("0"),
    /** As many decimals as there are. */
    NUMBER("General"),
    /** A change with its sign and one decimal. */
    GAIN("+0.0;\u22120.0;0.0"),
    /** 0 to 1, with two decimals. */
    VALUE("0.00"),
    AMOUNT("#,##0"),
    DATE("yyyy-mm-dd"),
    /** Chosen from a list; can be changed where the sheet is protected. */
    CHOICE("@"),
    ODDS("");

    private final String pattern;

    Look(String pattern) {
        this.pattern = pattern;
    }

    static Look of(DataColumn.Kind kind) {
        return switch (kind) {
            case CODE -> TEXT;
            case WORDS -> WRAPPED;
            case NAME -> STRONG;
            case CHOICE -> CHOICE;
            case CARE -> CARE;
            case SCORE, BOUND -> SCORE;
            case SHARE -> SHARE;
            case FACTOR -> VALUE;
            case NUMBER -> NUMBER;
            case COUNT -> COUNT;
            case GAIN -> GAIN;
            case AMOUNT -> AMOUNT;
            case DAY -> DATE;
        };
    }

    String pattern() {
        return pattern;
    }

    boolean isHead() {
        return this == HEAD || this == HEAD_FIGURE;
    }

    /** Figures, and what stands above them. */
    boolean isRight() {
        return switch (this) {
            case HEAD_FIGURE, ABOVE_FIGURES, SCORE, SHARE, COUNT, NUMBER, GAIN, VALUE, AMOUNT, DATE, ODDS -> true;
            case HEAD, TITLE, CARE, TEXT, WRAPPED, STRONG, CHOICE -> false;
        };
    }

    boolean isWrapped() {
        return isHead() || this == CARE || this == WRAPPED || this == STRONG || this == ABOVE_FIGURES;
    }

    boolean isStrong() {
        return isHead() || this == TITLE || this == STRONG || this == CARE;
    }

    boolean isLocked() {
        return this != CHOICE;
    }
}
