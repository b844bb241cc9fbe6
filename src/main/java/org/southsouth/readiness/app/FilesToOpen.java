package org.southsouth.readiness.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.southsouth.readiness.ui.fx.Background;
import org.southsouth.readiness.ui.fx.Navigator;
import org.southsouth.readiness.ui.fx.OpenedFiles;
import org.southsouth.readiness.ui.fx.Route;

/**
 * Files that the program was started with, or that a second start handed on: they wait until the data can be read, and
 * until no dialog is open. Window thread.
 */
final class FilesToOpen {
    private final Navigator navigator;
    private final Background background;
    private final Runnable openData;
    private final Supplier<Route> here;
    private final List<String> waiting = new ArrayList<>();
    private boolean isReading;
    private boolean isHeld;

    /** {@code openData} blocks, and fails where a password is missing or the data cannot be read; {@code here}: the screen that is shown. */
    FilesToOpen(Navigator navigator, Background background, Runnable openData, Supplier<Route> here) {
        this.navigator = navigator;
        this.background = background;
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

    private void tryOpening() {
        if (waiting.isEmpty() || isReading || isHeld) {
            return;
        }
        isReading = true;
        background.run(
                () -> {
                    openData.run();
                    return true;
                },
                isOpen -> {
                    isReading = false;
                    if (!isHeld) {
                        next().map(this::together).ifPresent(navigator::go);
                    }
                },
                // Whoever shows the data says so too, and asks for the password.
                failure -> isReading = false);
    }

    /** Some systems start the program anew for each of the files that somebody opens at once: they are merged together. */
    private Route together(Route route) {
        return route instanceof Route.Merge more && here.get() instanceof Route.Merge before
                ? new Route.Merge(Stream.concat(before.files().stream(), more.files().stream())
                        .distinct()
                        .toList())
                : route;
    }

    /** Where to go now that the data can be read: to what waits, if anything does. */
    Optional<Route> next() {
        Optional<Route> route = OpenedFiles.route(waiting);
        waiting.clear();
        return route;
    }
}
