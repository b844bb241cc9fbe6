package org.southsouth.readiness.app;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.ui.fx.OpenedFiles;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

/**
 * Files that the program was started with, or that a second start handed on. They wait until the data can be read, until
 * no dialog is open, and while a screen is shown on which something could be begun that is kept nowhere; what is left of
 * several opens when somebody is back at the list. Window thread.
 */
final class FilesToOpen {
    private static final long AGAIN_MILLIS = 2_000;
    private static final Duration SEEN = Duration.ofSeconds(1);
    private static final Duration TOGETHER = Duration.ofSeconds(10);

    private final ScreenContext context;
    private final Runnable openData;
    private final Supplier<Route> here;
    private final List<String> waiting = new ArrayList<>();
    private @Nullable Route shown;
    private Instant opened = Instant.EPOCH;
    private boolean isReading;
    private boolean isHeld;

    /**
     * {@code openData} blocks, and fails where a password is missing or the data cannot be read; {@code here}: the screen
     * that is shown.
     */
    FilesToOpen(ScreenContext context, Runnable openData, Supplier<Route> here) {
        this.context = context;
        this.openData = openData;
        this.here = here;
    }

    /** Nothing is opened while this is so, that is, behind a dialog. */
    void waitFor(ObservableValue<Boolean> isDialogOpen) {
        isDialogOpen.subscribe(isOpen -> {
            isHeld = isOpen;
            tryOpening();
        });
    }

    void add(List<String> files) {
        waiting.addAll(files);
        tryOpening();
    }

    /** Opens nothing more, and says what was not opened, or so late that hardly anybody can have seen it. */
    List<String> stop() {
        isHeld = true;
        boolean isUnseen = Duration.between(opened, context.clock().instant()).compareTo(SEEN) < 0
                && here.get().equals(shown);
        return Stream.concat(isUnseen ? OpenedFiles.of(here.get()).stream() : Stream.empty(), waiting.stream())
                .toList();
    }

    /** Another screen is shown. */
    void arrived() {
        if (here.get() instanceof Route.Home) {
            tryOpening();
        } else if (!isReading) {
            tellWhatWaits();
        }
    }

    /** Never over an answer that is not saved, nor over a file that is being written. */
    private void tellWhatWaits() {
        if (!waiting.isEmpty() && context.frame().savingProperty().get().givesWay()) {
            String key = isHeld && canBeLeft(here.get()) ? "shell.files.wait.dialog" : "shell.files.wait";
            context.frame().showStatus(Saving.NOTHING, context.text(key, waiting.size()));
        }
    }

    private void tryOpening() {
        if (isHeld) {
            tellWhatWaits();
            return;
        }
        if (waiting.isEmpty() || isReading) {
            return;
        }
        isReading = true;
        context.background()
                .run(
                        () -> {
                            openData.run();
                            return true;
                        },
                        isOpen -> {
                            isReading = false;
                            open();
                        },
                        this::failed);
    }

    /** Whoever shows the data says so too, and asks for the password; then {@link #next} is asked for. */
    private void failed(RuntimeException failure) {
        isReading = false;
        boolean isLocked = failure instanceof StoreException store && store.reason() == StoreException.Reason.LOCKED;
        if (!isLocked) {
            context.background().after(AGAIN_MILLIS, this::tryOpening);
        }
    }

    private void open() {
        if (isHeld) {
            tellWhatWaits();
            return;
        }
        Route at = here.get();
        if (isJustOpened(at) || canBeLeft(at)) {
            next().ifPresent(context.navigator()::go);
        } else {
            tellWhatWaits();
        }
    }

    /** Where to go now that the data can be read: to what waits, if anything does. */
    Optional<Route> next() {
        Optional<Route> route = OpenedFiles.route(waiting).map(this::together);
        route.ifPresent(going -> {
            waiting.removeAll(OpenedFiles.of(going));
            shown = going;
            opened = context.clock().instant();
        });
        return route;
    }

    /** Some systems start the program anew for each of the files that somebody opens at once. */
    private boolean isJustOpened(Route at) {
        return at instanceof Route.Merge
                && OpenedFiles.route(waiting)
                        .filter(Route.Merge.class::isInstance)
                        .isPresent()
                && Duration.between(opened, context.clock().instant()).compareTo(TOGETHER) < 0;
    }

    private Route together(Route route) {
        return route instanceof Route.Merge more && here.get() instanceof Route.Merge before
                ? new Route.Merge(
                        Stream.concat(before.files().stream(), more.files().stream())
                                .distinct()
                                .toList(),
                        before.isPlain(),
                        before.gathered())
                : route;
    }

    /** What is begun there is kept: each answer, draft and choice as it is made. */
    private static boolean canBeLeft(Route route) {
        return route instanceof Route.Home
                || route instanceof Route.Answer
                || route instanceof Route.Asked
                || route instanceof Route.Scorecard
                || route instanceof Route.Change
                || route instanceof Route.History
                || route instanceof Route.Review
                || route instanceof Route.Workshop
                || route instanceof Route.Plan
                || route instanceof Route.Cards
                || route instanceof Route.Cooperate
                || route instanceof Route.Compare;
    }
}
