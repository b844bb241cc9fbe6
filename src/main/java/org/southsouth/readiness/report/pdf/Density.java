package org.southsouth.readiness.report.pdf;

/** What is given up on the first page of a brief, one after the other, so that it stays one page. */
enum Density {
    WIDE(12, 5),
    WITHOUT_NOTES(10, 5),
    SMALL_VERDICT(8, 4),
    SMALL_FACTS(6, 4),
    LOW_CHARTS(6, 4),
    LOW_SLOPE(6, 4),
    WITHOUT_SLOPE(5, 3),
    THREE_FACTS(5, 3),
    FEW(4, 3),
    WITHOUT_THEMES(3, 2),
    FEWEST(1, 1);

    private final int offices;
    private final int findings;

    Density(int offices, int findings) {
        this.offices = offices;
        this.findings = findings;
    }

    boolean isBefore(Density other) {
        return compareTo(other) < 0;
    }

    /** So many offices to ask are named. */
    int offices() {
        return offices;
    }

    /** So many strong and so many missing answers. */
    int findings() {
        return findings;
    }
}
