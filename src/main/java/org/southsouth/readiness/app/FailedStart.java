package org.southsouth.readiness.app;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.swing.JOptionPane;
import javax.swing.WindowConstants;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.words.Messages;

/**
 * A start that brings no window, for example where a library of the system is missing or a file of the program is damaged:
 * says so once, lets the data go, and ends the process. Any thread.
 */
final class FailedStart implements Thread.UncaughtExceptionHandler {
    static final int NO_WINDOW = 3;

    private static final long CLOSING_MILLIS = 5_000;

    private final Path logs;
    private final Messages messages;
    private final PrintStream told;
    private final SecondStarts others;
    private final AtomicBoolean hasFailed = new AtomicBoolean();

    /** Comes later, or never. */
    private volatile @Nullable Wiring wiring;

    FailedStart(Path logs, Messages messages, PrintStream told, SecondStarts others) {
        this.logs = logs;
        this.messages = messages;
        this.told = told;
        this.others = others;
    }

    /** What has to be closed before another window can open the data. */
    void wired(Wiring made) {
        wiring = made;
    }

    /** A step without which there is no window. JavaFX would print what it throws, and wait for ever. */
    Runnable step(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException | LinkageError fault) {
                end("failure.start", fault);
            }
        };
    }

    /** A thread without a part that it needs ends the start; other mistakes are the same as later on. */
    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        if (isEnding()) {
            return;
        }
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof LinkageError) {
                end("failure.start", fault);
                return;
            }
        }
        log("our mistake on " + thread.getName(), fault);
    }

    /** Returns at once; the process ends when the sentence has been read, where a dialog can show it. */
    void end(String sentence, Throwable fault) {
        if (!isEnding() && hasFailed.compareAndSet(false, true)) {
            new Thread(() -> tellAndHalt(messages.get(sentence, logs), fault), "failed start").start();
        }
    }

    private void tellAndHalt(String sentence, Throwable fault) {
        told.println(sentence);
        try {
            LogFile.in(logs);
            log("the start failed", fault);
            Wiring made = wiring;
            if (made != null) {
                made.close(CLOSING_MILLIS);
            }
            others.giveUp();
            show(sentence);
        } finally {
            // No exit: a JavaFX that has begun by half may not let go.
            Runtime.getRuntime().halt(NO_WINDOW);
        }
    }

    /** Not by a library of ours, which may be what is missing. */
    private static void log(String what, Throwable fault) {
        System.getLogger(FailedStart.class.getName()).log(System.Logger.Level.ERROR, what, fault);
    }

    /** By Java's own windows, since JavaFX may be what is missing; where they are too, the terminal has been told. */
    private void show(String sentence) {
        if (GraphicsEnvironment.isHeadless()) {
            return;
        }
        try {
            JOptionPane pane = new JOptionPane(sentence.replace(". ", ".\n"), JOptionPane.ERROR_MESSAGE);
            var dialog = pane.createDialog(messages.getString("common.app.name"));
            dialog.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
            dialog.setAlwaysOnTop(true);
            dialog.setVisible(true);
        } catch (AWTError | LinkageError e) {
            log("no dialog", e);
        }
    }

    /** Whether the process is being ended from outside: what then breaks has failed nobody. */
    static boolean isEnding() {
        Thread none = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(none);
            Runtime.getRuntime().removeShutdownHook(none);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }
}
