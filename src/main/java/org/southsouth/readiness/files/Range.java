package org.southsouth.readiness.files;

/** The numbers that a field takes, both ends included. */
record Range(double least, double most) {
    static final Range ANY = new Range(-Double.MAX_VALUE, Double.MAX_VALUE);
    /** What is measured: beyond it not every whole number can be kept, and two of its ends have no distance. */
    static final Range MEASURED = new Range(-1e15, 1e15);

    static final Range NOT_NEGATIVE = new Range(0, Double.MAX_VALUE);
    static final Range SHARE = new Range(0, 1);
    static final Range POINTS = new Range(0, 100);

    /** The number, or NaN and a problem where it lies outside; NaN has had its problem already. */
    double check(double number, JsonPlace place, Problems problems) {
        if (Double.isNaN(number) || (number >= least && number <= most)) {
            return number;
        }
        if (Double.isInfinite(number)) {
            problems.add(place, "problem.number.finite");
        } else if (most == Double.MAX_VALUE) {
            problems.add(place, "problem.number.least", Numbers.plain(number), Numbers.plain(least));
        } else {
            problems.add(
                    place, "problem.number.range", Numbers.plain(number), Numbers.plain(least), Numbers.plain(most));
        }
        return Double.NaN;
    }
}
