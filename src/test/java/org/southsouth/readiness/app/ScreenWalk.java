package org.southsouth.readiness.app;

import static org.junit.jupiter.api.Assertions.assertAll;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.RadioButton;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.words.Messages;

/**
 * One walk through every view of every screen with all that is looked at there: to open them takes longer than to look.
 * {@code -Dreadiness.screens=write} writes a picture of each.
 */
final class ScreenWalk {
    private record Stop(int width, int height, List<ScreenLook> looks) {}

    private final Settings settings;
    private final Messages messages;
    private final List<Stop> stops = new ArrayList<>();

    ScreenWalk(Settings settings) {
        this(settings, Messages.in(Locale.ENGLISH));
    }

    ScreenWalk(Settings settings, Messages messages) {
        this.settings = settings;
        this.messages = messages;
    }

    /** What is looked at in a window of this size. One that moves the focus or a list stands last. */
    ScreenWalk at(int width, int height, ScreenLook... looks) {
        stops.add(new Stop(width, height, List.of(looks)));
        return this;
    }

    void go(EveryScreen screens) throws Exception {
        go(screens.data(), screens.routes());
    }

    void go(Path data, Map<String, Route> routes) throws Exception {
        Stop first = stops.get(0);
        try (EveryScreen.Opened opened =
                new EveryScreen.Opened(data, settings, messages, first.width(), first.height())) {
            for (Map.Entry<String, Route> screen : routes.entrySet()) {
                Consumer<String> look = view -> look(screen.getKey(), view, opened);
                opened.eachView(screen, look);
                if (screen.getKey().equals("answer")) {
                    answer(opened);
                    look.accept("answer, just given");
                }
            }
        }
        assertAll(stops.stream().flatMap(stop -> stop.looks().stream()).map(look -> look::assertAllIsWell));
    }

    private void look(String screen, String name, EveryScreen.Opened opened) {
        Scene scene = opened.scene();
        for (Stop stop : stops) {
            if (stops.size() > 1) {
                opened.size(stop.width(), stop.height());
            }
            ScreenDriver.picture(scene, String.join("-", name, String.valueOf(stop.width()), kind()));
            stop.looks()
                    .forEach(look ->
                            look.at(new ScreenLook.View(screen, name, scene, stop.width(), settings.textSize())));
        }
    }

    private String kind() {
        boolean isUsual = settings.textSize() == Settings.DEFAULT.textSize();
        return isUsual ? name(settings.look()) : String.valueOf(settings.textSize());
    }

    private static String name(WindowLook look) {
        return look.name().toLowerCase(Locale.ROOT);
    }

    /** The first option that is not chosen yet, of the card in focus: what that moves is told beside it. */
    private static void answer(EveryScreen.Opened opened) throws Exception {
        ScreenDriver.onWindow(() -> Nodes.shown(
                        opened.scene().getRoot(),
                        node -> node instanceof RadioButton option
                                && option.getStyleClass().contains("option")
                                && !option.isSelected())
                .stream()
                .findFirst()
                .map(RadioButton.class::cast)
                .ifPresent(RadioButton::fire));
        EveryScreen.settle(opened.wiring());
    }
}
