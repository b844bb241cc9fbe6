package org.southsouth.readiness.report.workbook;

/** What a cell of a questionnaire looks like, and whether it is to be filled in. */
enum FormLook {
    TITLE("@"),
    PLAIN("@"),
    /** Runs on over the cells beside it. */
    LINE("@"),
    /** A line of text in which a part is reckoned. */
    COUNT("General"),
    STRONG("@"),
    HEAD("@"),
    CODE("@"),
    QUESTION("@"),
    OPTION("@"),
    HELP("@"),
    WORDS("@"),
    FIGURE("General"),
    DAY("yyyy-mm-dd"),
    LETTER("@"),
    YEAR("0"),
    /** Locked, where others of the column are not. */
    SHUT("@"),
    RECKONED("0");

    private final String pattern;

    FormLook(String pattern) {
        this.pattern = pattern;
    }

    String pattern() {
        return pattern;
    }

    boolean isOpen() {
        return switch (this) {
            case WORDS, FIGURE, DAY, LETTER, YEAR -> true;
            default -> false;
        };
    }

    /** Within the table. */
    boolean hasLines() {
        return switch (this) {
            case TITLE, PLAIN, LINE, COUNT, STRONG, RECKONED -> false;
            default -> true;
        };
    }

    boolean isGrey() {
        return switch (this) {
            case CODE, QUESTION, OPTION, HELP, SHUT -> true;
            default -> false;
        };
    }

    boolean isWrapped() {
        return switch (this) {
            case TITLE, LINE, COUNT, LETTER, YEAR, RECKONED -> false;
            default -> true;
        };
    }

    boolean isStrong() {
        return this == TITLE || this == STRONG || this == HEAD || this == QUESTION || this == COUNT;
    }
}
