package org.southsouth.readiness.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;

/**
 * Works through a script, at each pulse of the window a little: one for each frame, 60 a second where nothing holds them
 * up. The time between two pulses is what somebody sees as a frame. Window thread.
 */
final class Pulses extends AnimationTimer {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long LONGEST_NANOS = 60_000_000_000L;

    private final Deque<Step> script = new ArrayDeque<>();
    private Frames watched = Frames.none();
    private String awaited = "nothing";
    private long stepBegan = System.nanoTime();
    private long last = stepBegan;
    private long lastCpu;

    /** Asked at each pulse, with the frame since the one before, until it says that it is done. */
    private interface Step {
        boolean isDoneAfter(Frames.Frame frame);
    }

    void then(Runnable action) {
        script.add(frame -> {
            action.run();
            return true;
        });
    }

    /** Waits until it holds, and for a pulse more, so that what it needed has been laid out. */
    void waitUntil(String what, BooleanSupplier holds) {
        script.add(frame -> {
            awaited = what;
            return holds.getAsBoolean();
        });
        waitFrames(1);
    }

    void waitFrames(int count) {
        frames(count, Frames.none(), number -> {});
    }

    /** Acts on so many frames, numbered from 0, and takes what each of them was. */
    void frames(int count, Frames taken, IntConsumer action) {
        int[] number = {0};
        script.add(frame -> {
            if (number[0] > 0) {
                taken.add(frame);
            }
            if (number[0] == count) {
                return true;
            }
            action.accept(number[0]++);
            return false;
        });
    }

    /** From here on takes every frame too, whatever the script does meanwhile; until it is told to watch for another. */
    void watch(Frames taken) {
        then(() -> watched = taken);
    }

    /**
     * Acts, waits until it holds, and takes how long that was, to the beginning of the next pulse: then what it needed has been
     * laid out, in the pulse in which it held first. Steps of their own would each count one pulse more.
     */
    void open(Samples samples, Runnable action, String what, BooleanSupplier holds) {
        long[] start = {0};
        boolean[] held = {false};
        then(() -> {
            start[0] = System.nanoTime();
            action.run();
        });
        script.add(frame -> {
            awaited = what;
            if (held[0]) {
                samples.add(System.nanoTime() - start[0]);
                return true;
            }
            held[0] = holds.getAsBoolean();
            return false;
        });
    }

    @Override
    public void handle(long scheduled) {
        // Not the time the pulse was due, which moves on evenly even where the frame came late.
        long now = System.nanoTime();
        long nowCpu = THREADS.getCurrentThreadCpuTime();
        Frames.Frame frame = new Frames.Frame(now - last, nowCpu - lastCpu);
        last = now;
        lastCpu = nowCpu;
        watched.add(frame);
        Step step = script.peek();
        if (step == null) {
            stop();
        } else if (step.isDoneAfter(frame)) {
            script.remove();
            stepBegan = now;
        } else if (now - stepBegan > LONGEST_NANOS) {
            stop();
            throw new IllegalStateException("waited in vain for " + awaited);
        }
    }
}
