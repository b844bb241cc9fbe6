package org.southsouth.readiness.bench;

import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.Launcher;

/**
 * The part of {@link WindowBench} that is measured: starts the application in this process and uses it. A screen counts
 * as open from the action that leads to it until it has been laid out with what it shows. Frames are those of {@link
 * Pulses}; their floors are frames in which nothing happens, and frames in which a {@link PlainList} scrolls.
 */
public final class WindowProbe {
    private static final int FRAMES = 300;
    private static final int BACK_AND_FORTH = 100;
    private static final int TIMES = 5;
    private static final double LONGEST_MILLIS = 500;
    private static final double LONGEST_BLOCK_MILLIS = 100;
    private static final double LONGEST_SCORECARD_MILLIS = 300;
    private static final double LONGEST_SCORECARD_AGAIN_MILLIS = 100;
    private static final double LONGEST_FRAME_MILLIS = 33;
    private static final int ALL = ScaleBench.COUNTRIES * ScaleBench.ROUNDS;

    private final WindowDriver hands = WindowDriver.ofOnlyWindow();
    private final Pulses pulses = new Pulses();
    private final Samples firstList = new Samples();
    private final Samples list = new Samples();
    private final Samples firstComparison = new Samples();
    private final Samples comparison = new Samples();
    private final Frames firstOpening = Frames.none();
    private final Frames opening = Frames.none();
    private final Samples firstScorecard = new Samples();
    private final Samples scorecard = new Samples();
    private final Frames firstScorecardFrames = Frames.none();
    private final Frames scorecardFrames = Frames.none();
    private final PlainList plainList = new PlainList();
    private @Nullable WindowDriver plainHands;
    private final Frames idle = Frames.none();
    private final Frames plainFrames = Frames.none();
    private final Frames listFrames = Frames.none();
    private final Frames themeFrames = Frames.none();
    private final Frames questionFrames = Frames.none();

    public static void main(String[] arguments) {
        Launcher.main(new String[0]);
        // The window is shown by what was queued before.
        Platform.runLater(() -> new WindowProbe().begin());
    }

    private void begin() {
        Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> {
            thrown.printStackTrace();
            Runtime.getRuntime().halt(2);
        });
        pulses.open(firstList, () -> {}, "the list", isListOf(ALL));
        pulses.waitFrames(FRAMES / 2);
        pulses.frames(FRAMES, idle, number -> {});
        scrollPlainList();
        scroll(".home-table .virtual-flow", false, listFrames);
        for (int i = 0; i < TIMES; i++) {
            pulses.then(() -> hands.goTo("settings"));
            pulses.waitUntil("the settings", isListOf(0));
            pulses.waitFrames(BACK_AND_FORTH / 2);
            pulses.open(list, () -> hands.goTo("home"), "the list", isListOf(ALL));
        }
        pulses.then(this::printList);
        openScorecards();
        compare(firstComparison, firstOpening);
        scroll(".heat-grid", true, themeFrames);
        pulses.then(() -> hands.press(".compare-tools .segment.middle"));
        pulses.waitFrames(BACK_AND_FORTH / 2);
        scroll(".heat-grid", false, questionFrames);
        // The same ones open again in the view in which they were left.
        pulses.then(() -> hands.press(".compare-tools .segment.first"));
        for (int i = 0; i < TIMES; i++) {
            pulses.then(() -> hands.goTo("home"));
            compare(comparison, opening);
        }
        pulses.then(this::end);
        pulses.start();
    }

    private void openScorecards() {
        pulses.then(hands::openFirst);
        openScorecard(firstScorecard, firstScorecardFrames);
        for (int i = 0; i < TIMES; i++) {
            pulses.then(() -> hands.goTo("answer"));
            openScorecard(scorecard, scorecardFrames);
        }
        pulses.then(() -> hands.goTo("home"));
    }

    private void openScorecard(Samples samples, Frames frames) {
        pulses.waitUntil("the questions", () -> hands.seen(".q-open").isPresent());
        pulses.waitFrames(BACK_AND_FORTH / 2);
        pulses.watch(frames);
        pulses.open(
                samples,
                () -> hands.goTo("scorecard"),
                "the scorecard",
                () -> hands.seen(".heat-tile").isPresent());
        pulses.waitFrames(BACK_AND_FORTH / 2);
        pulses.watch(Frames.none());
    }

    private void compare(Samples samples, Frames opening) {
        // Whoever comes back finds the list as it was narrowed before.
        pulses.waitUntil("the list", () -> hands.rowsOfList() > 0);
        pulses.then(() -> hands.search(""));
        pulses.waitUntil("the whole list", isListOf(ALL));
        pulses.then(() -> hands.search(String.valueOf(FilledStore.FIRST_ROUND + ScaleBench.ROUNDS - 1)));
        pulses.waitUntil("the latest round", isListOf(ScaleBench.COUNTRIES));
        pulses.then(hands::tickAll);
        pulses.waitFrames(BACK_AND_FORTH / 2);
        pulses.watch(opening);
        pulses.open(samples, () -> hands.pressLast(".home-ticks .button"), "the comparison", this::isComparisonSeen);
        pulses.waitUntil("the likely ranges", this::areRangesSeen);
        pulses.watch(Frames.none());
    }

    /** Its heads are made only when its figures are there, its totals last. */
    private boolean isComparisonSeen() {
        return hands.seen(".grid-head").isPresent() && hands.seen(".totals-list .total-name").isPresent();
    }

    /** The bar of progress goes when the draws are done. */
    private boolean areRangesSeen() {
        return hands.seen(".compare-side .progress-bar").isEmpty();
    }

    private BooleanSupplier isListOf(int rows) {
        return () -> hands.rowsOfList() == rows;
    }

    private void scrollPlainList() {
        pulses.then(() -> plainHands = plainList.show(ALL));
        pulses.waitFrames(BACK_AND_FORTH / 2);
        pulses.frames(FRAMES, plainFrames, number -> {
            WindowDriver shown = plainHands;
            if (shown != null) {
                shown.scroll(".virtual-flow", false, towards(number));
            }
        });
        pulses.then(plainList::hide);
        pulses.waitFrames(BACK_AND_FORTH / 2);
    }

    private void scroll(String selector, boolean isSideways, Frames taken) {
        pulses.frames(FRAMES, taken, number -> hands.scroll(selector, isSideways, towards(number)));
    }

    private static int towards(int frame) {
        return frame / BACK_AND_FORTH % 2 == 0 ? 1 : -1;
    }

    private void printList() {
        Verdict.print(
                "%n%-44s %9s %9s %9s %9s %9s",
                "ms, in " + ScaleBench.MEMORY, "median", "p95", "most", "CPU", "CPU p95");
        print("the list of 1,000, after the window is shown", firstList);
        print("the list of 1,000, again", list);
        idle.print("a frame while nothing happens (floor)");
        plainFrames.print("a frame while lines of bare text scroll (floor)");
        listFrames.print("a frame while the list scrolls");
    }

    private void end() {
        print("a scorecard, the first time", firstScorecard);
        print("a scorecard, again", scorecard);
        firstScorecardFrames.print("a frame while it opens, the first time");
        scorecardFrames.print("a frame while it opens, again");
        print("a comparison of 200, the first time", firstComparison);
        print("a comparison of 200, again", comparison);
        themeFrames.print("a frame while the themes scroll sideways");
        questionFrames.print("a frame while the questions scroll");
        firstOpening.print("a frame while it opens, the first time");
        opening.print("a frame while it opens, again");
        Verdict verdict = new Verdict();
        verdict.atMost("the list, after the window is shown", firstList.medianMillis(), LONGEST_MILLIS, "ms");
        verdict.atMost("the list, again", list.medianMillis(), LONGEST_MILLIS, "ms");
        verdict.atMost("a scorecard, the first time", firstScorecard.medianMillis(), LONGEST_SCORECARD_MILLIS, "ms");
        verdict.atMost("a scorecard, again", scorecard.medianMillis(), LONGEST_SCORECARD_AGAIN_MILLIS, "ms");
        longest(verdict, "a scorecard opens, the first time", firstScorecardFrames);
        longest(verdict, "a scorecard opens, again", scorecardFrames);
        verdict.atMost("a comparison of 200, the first time", firstComparison.medianMillis(), LONGEST_MILLIS, "ms");
        verdict.atMost("a comparison of 200, again", comparison.medianMillis(), LONGEST_MILLIS, "ms");
        longest(verdict, "a comparison opens, the first time", firstOpening);
        longest(verdict, "a comparison opens, again", opening);
        frame(verdict, "the list", listFrames);
        frame(verdict, "the themes", themeFrames);
        frame(verdict, "the questions", questionFrames);
        verdict.end();
    }

    private static void longest(Verdict verdict, String when, Frames frames) {
        verdict.atMost(
                "the longest frame while " + when,
                frames.wall().quantileMillis(1),
                LONGEST_BLOCK_MILLIS,
                "ms");
    }

    private static void frame(Verdict verdict, String what, Frames frames) {
        verdict.atMost("a frame while scrolling " + what + ", p95", frames.wall().quantileMillis(0.95), LONGEST_FRAME_MILLIS, "ms");
    }

    private static void print(String what, Samples samples) {
        Verdict.print(
                "%-44s %9.1f %9.1f %9.1f",
                what, samples.medianMillis(), samples.quantileMillis(0.95), samples.quantileMillis(1));
    }
}
