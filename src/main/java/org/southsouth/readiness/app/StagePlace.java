package org.southsouth.readiness.app;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.slf4j.LoggerFactory;
import org.southsouth.readiness.core.settings.SettingsStore;
import org.southsouth.readiness.core.settings.WindowPlace;
import org.southsouth.readiness.ui.fx.Background;

/** Where the window stands: where it stood the last time, as far as the screens that there are now allow it. */
final class StagePlace {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 700;

    private final Stage stage;
    private WindowPlace last = new WindowPlace(0, 0, WIDTH, HEIGHT, false);

    StagePlace(Stage stage) {
        this.stage = stage;
    }

    /** Where there is no former place: in the middle, as large as the design or as the screen allows. */
    void fit(Optional<WindowPlace> former) {
        WindowPlace.Screen first = area(Screen.getPrimary());
        least();
        List<WindowPlace.Screen> screens =
                Screen.getScreens().stream().map(StagePlace::area).toList();
        // Also the first place is said: left to itself, JavaFX forgets the title bar, and a window as large as the
        // screen hangs
        // over its lower edge.
        stand(former.flatMap(place -> place.on(screens)).orElseGet(() -> WindowPlace.middle(first, WIDTH, HEIGHT)));
        for (var edge : List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())) {
            edge.addListener((observed, before, after) -> remember());
        }
    }

    /** Its first screen is there: from now on it may be made as small as the screens allow. */
    void opened() {
        least();
    }

    private void least() {
        Rectangle2D first = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, first.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, first.getHeight()));
    }

    private static WindowPlace.Screen area(Screen screen) {
        Rectangle2D bounds = screen.getVisualBounds();
        return new WindowPlace.Screen(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    private void stand(WindowPlace place) {
        stage.setX(place.x());
        stage.setY(place.y());
        size(place.width(), place.height());
        last = place;
        stage.setMaximized(place.isMaximized());
    }

    /**
     * No smaller than that until it is open: with some window managers of Linux, JavaFX forgets the size that was set
     * before and opens the window at its least one.
     */
    private void size(double width, double height) {
        stage.setWidth(Math.max(width, stage.getMinWidth()));
        stage.setHeight(Math.max(height, stage.getMinHeight()));
        stage.setMinWidth(stage.getWidth());
        stage.setMinHeight(stage.getHeight());
    }

    /** Keeps the place of the window, except while it is maximised, full screen or minimised: then the place before that counts. */
    private void remember() {
        if (!stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified()) {
            WindowPlace.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false)
                    .ifPresent(place -> last = place);
        }
    }

    /** For the next time; on the store's queue, which is emptied before the process ends. */
    void keep(Background background, SettingsStore store) {
        WindowPlace place = new WindowPlace(last.x(), last.y(), last.width(), last.height(), stage.isMaximized());
        background.run(
                () -> {
                    store.save(store.load().withWindow(Optional.of(place)));
                    return place;
                },
                kept -> {},
                failure -> LoggerFactory.getLogger(StagePlace.class).warn("the window's place was not kept", failure));
    }
}
