package org.southsouth.readiness.report.html;

import java.util.Set;
import org.southsouth.readiness.report.document.DataTable;

/**
 * How wide a table has to be at least, in steps that the style sheet knows. A step above none scrolls in a box of its own
 * where the screen is narrower, and a line above it says so.
 */
final class Breadth {
    /** Their rows become blocks on a phone. */
    private static final Set<String> FOLDING =
            Set.of("strip", "gaps", "findings", "questions", "steps", "actions", "partners");

    private static final int[] STEPS = {28, 38, 48, 60, 72};
    /** As wide as a phone. */
    private static final double NARROW = 22;

    private Breadth() {}

    /** The step as a style class, empty for none. */
    static String of(DataTable table) {
        return step(least(table));
    }

    /** That of a picture with words in it, which must stay legible. */
    static String ofPicture() {
        return step(STEPS[1]);
    }

    static boolean folds(DataTable table) {
        return FOLDING.contains(table.key());
    }

    private static double least(DataTable table) {
        if (folds(table)) {
            return 0;
        }
        int others = table.heads().size() - 1;
        return switch (table.key()) {
            case "profile", "signs" -> 0;
            case "heat" -> 10 + 5 * others;
            case "turned" -> 12 + 1.9 * others;
            case "pairs" -> 4 + 3 * others;
            case "differences" -> 9 + 3.6 * others;
            case "plan" -> 60;
            case "exchange" -> 36;
            default -> 8 + 4 * others;
        };
    }

    private static String step(double least) {
        if (least <= NARROW) {
            return "";
        }
        for (int step : STEPS) {
            if (least <= step) {
                return "wide-" + step;
            }
        }
        return "wide-" + STEPS[STEPS.length - 1];
    }
}
