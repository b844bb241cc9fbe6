package org.southsouth.readiness.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Prints what was measured against what was promised, and remembers whether a promise was broken. */
final class Verdict {
    private boolean isKept = true;

    /** The machine and how busy it is at this moment: the mean number of programs waiting for it in the last minute. */
    static void printMachine() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        print(
                "%s, Java %s, %d processors, load %.1f",
                System.getProperty("os.name"),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                load);
        if (load > Runtime.getRuntime().availableProcessors()) {
            print("The machine is busy: others wait for its processors too, and what is measured waits with them.");
        }
    }

    static void print(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }

    void atMost(String what, double measured, double limit, String unit) {
        judge(measured <= limit, what, measured, "at most", limit, unit);
    }

    void atLeast(String what, double measured, double limit, String unit) {
        judge(measured >= limit, what, measured, "at least", limit, unit);
    }

    private void judge(boolean isMet, String what, double measured, String bound, double limit, String unit) {
        isKept &= isMet;
        print("%-6s %-58s %10.2f %s (%s %s)", isMet ? "met" : "MISSED", what, measured, unit, bound, shortest(limit));
    }

    private static String shortest(double limit) {
        return limit == Math.rint(limit) ? String.valueOf((long) limit) : String.valueOf(limit);
    }

    /** Ends the program: 0 where every limit was met, else 1. */
    void end() {
        printMachine();
        System.exit(isKept ? 0 : 1);
    }
}
