package org.southsouth.readiness.core.robustness;

/** Counts the draws of all subjects and asks the watch after every few of them. */
final class Steps {
    /** A draw of the largest questionnaires takes about half a millisecond. */
    private static final int BETWEEN = 32;

    private final DrawWatch watch;
    private final long all;
    private long done;

    Steps(DrawWatch watch, long all) {
        this.watch = watch;
        this.all = all;
    }

    /** Whether to go on after one more draw. */
    boolean oneMore() {
        done++;
        return done % BETWEEN != 0 || goOn();
    }

    /** Whether to go on after a subject that has no score, and so no draws. */
    boolean passed(int draws) {
        done += draws;
        return goOn();
    }

    boolean goOn() {
        // A watch counts in ints; more draws than these are told in parts of the whole.
        long scale = 1 + all / Integer.MAX_VALUE;
        return watch.goesOn((int) (done / scale), (int) (all / scale));
    }
}
