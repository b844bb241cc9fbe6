package org.southsouth.readiness.report.pdf;

/** What is given up on the first page of a brief, one after the other, so that it stays one page. */
enum Density {
    WIDE(12, 5, 4),
    WITHOUT_NOTES(10, 5, 4),
    SMALL_VERDICT(8, 4, 4),
    SMALL_FACTS(6, 4, 4),
    LOW_CHARTS(6, 4, 4),
    LOW_SLOPE(6, 4, 4),
    /** One line more above: nearer heads keep the rounds. */
    NEAR_HEADS(6, 4, 4),
    WITHOUT_SLOPE(5, 3, 4),
    THREE_FACTS(5, 3, 3),
    FEW(4, 3, 2),
    /** There is room for all facts again. */
    WITHOUT_THEMES(3, 2, 4),
    FEWEST(1, 1, 4);

    private final int offices;
    private final int findings;
    private final int facts;

    Density(int offices, int findings, int facts) {
        this.offices = offices;
        this.findings = findings;
        this.facts = facts;
    }

    boolean isBefore(Density other) {
        return compareTo(other) < 0;
    }

    /** Without the themes there is room again. */
    boolean hasNearHeads() {
        return !isBefore(NEAR_HEADS) && isBefore(WITHOUT_THEMES);
    }

    /** So many offices to ask are named. */
    int offices() {
        return offices;
    }

    /** So many strong and so many missing answers. */
    int findings() {
        return findings;
    }

    /** So many say how sure it is, where no earlier round stands beside them. */
    int facts() {
        return facts;
    }
}
