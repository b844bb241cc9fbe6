package org.southsouth.readiness.bench;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.southsouth.readiness.Launcher;

/** The part of {@link PartnersBench} that is measured; frames are those of {@link Pulses}. */
public final class PartnersProbe {
    private static final int FRAMES = 300;
    private static final int BACK_AND_FORTH = 100;
    private static final int PAUSE = 50;
    private static final int CLICKS = 20;
    /** Half a second: nobody chooses faster. */
    private static final int BETWEEN_CLICKS = 30;
    private static final double LONGEST_FRAME_MILLIS = 33;
    private static final double LONGEST_BLOCK_MILLIS = 100;
    private static final String GRID = ".partner-grid";
    private static final List<KeyCode> WALK = List.of(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.LEFT);

    private final int countries = Integer.getInteger("bench.countries", 30);
    private final WindowDriver hands = WindowDriver.ofOnlyWindow();
    private final Pulses pulses = new Pulses();
    private final Samples opening = new Samples();
    private final Frames idle = Frames.none();
    private final Frames hovering = Frames.none();
    private final Frames chosen = Frames.none();
    private final Frames choosing = Frames.none();
    private final Frames walking = Frames.none();
    private final Frames scrolling = Frames.none();

    public static void main(String[] arguments) {
        Launcher.main(new String[0]);
        // The window is shown by what was queued before.
        Platform.runLater(() -> new PartnersProbe().begin());
    }

    private void begin() {
        Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> {
            thrown.printStackTrace();
            Runtime.getRuntime().halt(2);
        });
        pulses.waitUntil("the list", () -> hands.rowsOfList() == countries);
        pulses.then(hands::openFirst);
        pulses.waitUntil("an assessment", () -> hands.seen(".q-open").isPresent());
        pulses.then(() -> hands.goTo("cooperate"));
        pulses.waitUntil("the partners", () -> hands.seen(".exchange-card").isPresent());
        pulses.waitFrames(PAUSE);
        pulses.open(
                opening,
                () -> hands.press(".page-head .segment.last"),
                "the picture",
                () -> hands.seen(GRID).isPresent());
        pulses.waitFrames(PAUSE);
        pulses.frames(FRAMES, idle, number -> {});
        pulses.frames(FRAMES, hovering, number -> hands.mouse(MouseEvent.MOUSE_MOVED, GRID, across(number), down(number)));
        pulses.waitFrames(PAUSE);
        for (int i = 0; i < CLICKS; i++) {
            int number = i * FRAMES / CLICKS + i;
            pulses.frames(
                    1, chosen, frame -> hands.mouse(MouseEvent.MOUSE_PRESSED, GRID, across(number), down(number)));
            pulses.frames(BETWEEN_CLICKS, choosing, frame -> {});
        }
        pulses.waitFrames(PAUSE);
        pulses.frames(FRAMES, walking, number -> hands.type(GRID, WALK.get(number % WALK.size())));
        pulses.waitFrames(PAUSE);
        pulses.frames(
                FRAMES, scrolling, number -> hands.scroll(GRID, false, number / BACK_AND_FORTH % 2 == 0 ? 1 : -1));
        pulses.then(this::end);
        pulses.start();
    }

    /** From the names on over every column, a row after the other. */
    private static double across(int number) {
        return 0.3 + 0.68 * (number % 60) / 60;
    }

    private static double down(int number) {
        return 0.1 + 0.85 * number / FRAMES;
    }

    private void end() {
        Verdict.print(
                "%n%-44s %9s %9s %9s %9s %9s",
                "ms, " + countries + " countries, in " + ScaleBench.MEMORY, "median", "p95", "most", "CPU", "CPU p95");
        Verdict.print("%-44s %9.1f", "the picture, the first time", opening.medianMillis());
        idle.print("a frame while nothing happens (floor)");
        hovering.print("a frame while the mouse wanders");
        chosen.print("the frame in which a cell is chosen");
        choosing.print("a frame between them");
        walking.print("a frame while the keys walk");
        scrolling.print("a frame while the page scrolls");
        Verdict verdict = new Verdict();
        frame(verdict, "while hovering", hovering);
        verdict.atMost(
                "the frame in which a cell is chosen, p95",
                chosen.wall().quantileMillis(0.95),
                LONGEST_BLOCK_MILLIS,
                "ms");
        frame(verdict, "between choices", choosing);
        frame(verdict, "while walking", walking);
        frame(verdict, "while scrolling", scrolling);
        verdict.end();
    }

    private static void frame(Verdict verdict, String what, Frames frames) {
        verdict.atMost("a frame " + what + ", p95", frames.wall().quantileMillis(0.95), LONGEST_FRAME_MILLIS, "ms");
    }
}
