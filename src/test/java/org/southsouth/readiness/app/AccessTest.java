package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.control.TreeView;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.testing.Contrast;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.controls.ActionRow;
import org.southsouth.readiness.ui.fx.Route;

/** What everybody needs on every screen: focus that is seen, targets that can be hit, names that tell apart, few stops. */
class AccessTest {
    private static final double LEAST = 24;
    private static final int MOST_STOPS = 45;
    private static final double SEEN = 3;
    private static final int LEAST_PIXELS = 32;
    private static final double ROOM = 8;

    @TempDir
    private Path folder;

    private final List<String> found = new ArrayList<>();
    private final Set<String> looked = new HashSet<>();

    @Test
    void the_focus_is_seen_on_everything_that_can_have_it_in_light() throws Exception {
        lookAtFocus(Settings.DEFAULT);
    }

    @Test
    void the_focus_is_seen_on_everything_that_can_have_it_in_dark() throws Exception {
        lookAtFocus(Settings.DEFAULT.withLook(WindowLook.DARK));
    }

    @Test
    void the_focus_is_seen_in_high_contrast() throws Exception {
        EveryScreen screens = new EveryScreen(folder);
        Settings settings = Settings.DEFAULT.withLook(WindowLook.CONTRAST);
        try (EveryScreen.Opened opened = new EveryScreen.Opened(screens.data(), settings, 1440, 900)) {
            for (String screen : List.of("home", "answer", "settings")) {
                opened.go(Objects.requireNonNull(screens.routes().get(screen)));
                lookAtFocus(screen, opened.scene());
                ScreenDriver.picture(opened.scene(), screen + "-contrast");
            }
        }
        assertThat(looked).hasSizeGreaterThan(30);
        assertThat(found).isEmpty();
    }

    private void lookAtFocus(Settings settings) throws Exception {
        EveryScreen screens = new EveryScreen(folder);
        try (EveryScreen.Opened opened = new EveryScreen.Opened(screens.data(), settings, 1440, 900)) {
            for (Map.Entry<String, Route> screen : screens.routes().entrySet()) {
                opened.eachView(screen, view -> lookAtFocus(view, opened.scene()));
            }
        }
        for (Path data : List.of(screens.locked(), folder.resolve("none"))) {
            try (EveryScreen.Opened opened = new EveryScreen.Opened(data, settings, 1440, 900)) {
                opened.go(new Route.Home());
                lookAtFocus(data.getFileName().toString(), opened.scene());
            }
        }
        assertThat(looked).hasSizeGreaterThan(80);
        assertThat(found).isEmpty();
    }

    private void lookAtFocus(String view, Scene scene) {
        for (Node node : focusable(scene)) {
            if (node.getScene() != null && looked.add(look(node))) {
                focus(view, scene, node);
            }
        }
    }

    private static List<Node> focusable(Scene scene) {
        return Nodes.shown(
                scene.getRoot(),
                node -> !node.isDisabled()
                        && !(node instanceof ScrollPane)
                        && !Nodes.isWithin(Cell.class, node)
                        && (node.isFocusTraversable() || node instanceof ButtonBase || node instanceof ActionRow));
    }

    /** Nodes that are drawn alike have their focus drawn alike. */
    private static String look(Node node) {
        boolean isSelected = node instanceof Toggle toggle && toggle.isSelected();
        String around =
                node.getParent() == null ? "" : node.getParent().getStyleClass().toString();
        return node.getClass().getSimpleName() + node.getStyleClass() + isSelected + around;
    }

    private void focus(String screen, Scene scene, Node node) {
        ScreenDriver.onWindow(() -> bringIntoSight(node));
        Rectangle2D place = place(scene, node);
        if (place.getWidth() < 1 || place.getHeight() < 1) {
            looked.remove(look(node));
            return;
        }
        int seen = seen(scene, node, place);
        if (seen < LEAST_PIXELS && node.getParent() != null) {
            // A card with one thing to press can have the ring around itself.
            seen = seen(scene, node, place(scene, node.getParent()));
        }
        if (seen < LEAST_PIXELS) {
            found.add(screen + ": only " + seen + " pixels tell of the focus on " + Nodes.name(node));
        }
    }

    private static int seen(Scene scene, Node node, Rectangle2D place) {
        int[] before = pixels(scene, scene.getRoot(), place);
        int[] after = pixels(scene, node, place);
        int seen = 0;
        for (int i = 0; i < before.length; i++) {
            if (before[i] != after[i] && Contrast.of(before[i], after[i]) >= SEEN) {
                seen++;
            }
        }
        return seen;
    }

    private static void bringIntoSight(Node node) {
        // As somebody does who scrolls: a list that keeps its place by itself leaves it to them from now on.
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SHIFT, true, false, false, false));
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane && pane.getContent() != null) {
                Bounds content = pane.getContent().getLayoutBounds();
                Bounds own = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
                double room = content.getHeight() - pane.getViewportBounds().getHeight();
                if (room > 0) {
                    pane.setVvalue(Math.max(0, Math.min(1, (own.getMinY() - 40) / room)));
                }
                pane.layout();
            }
        }
    }

    /** With what is drawn around it. */
    private static Rectangle2D place(Scene scene, Node node) {
        Bounds own = node.localToScene(node.getLayoutBounds());
        Bounds grown = new BoundingBox(
                Math.max(0, Math.floor(own.getMinX() - ROOM)),
                Math.max(0, Math.floor(own.getMinY() - ROOM)),
                own.getWidth() + 2 * ROOM,
                own.getHeight() + 2 * ROOM);
        double width = Math.min(scene.getWidth(), grown.getMaxX()) - grown.getMinX();
        double height = Math.min(scene.getHeight(), grown.getMaxY()) - grown.getMinY();
        return new Rectangle2D(grown.getMinX(), grown.getMinY(), Math.max(0, width), Math.max(0, height));
    }

    /** As it is drawn while this one has the focus. */
    private static int[] pixels(Scene scene, Node focused, Rectangle2D place) {
        WritableImage[] image = new WritableImage[1];
        ScreenDriver.onWindow(() -> {
            focused.requestFocus();
            image[0] = ScreenDriver.drawn(scene, place);
        });
        PixelReader reader = image[0].getPixelReader();
        int width = (int) image[0].getWidth();
        int height = (int) image[0].getHeight();
        int[] pixels = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = reader.getArgb(x, y);
            }
        }
        return pixels;
    }

    @Test
    void targets_can_be_hit_names_tell_apart_and_no_screen_has_stops_without_end() throws Exception {
        EveryScreen screens = new EveryScreen(folder);
        Map<String, Integer> stops = new TreeMap<>();
        try (EveryScreen.Opened opened = new EveryScreen.Opened(screens.data(), Settings.DEFAULT, 1440, 900)) {
            for (int width : new int[] {1440, 1024}) {
                opened.size(width, width == 1440 ? 900 : 700);
                for (Map.Entry<String, Route> screen : screens.routes().entrySet()) {
                    opened.go(screen.getValue());
                    String name = screen.getKey() + " at " + width;
                    ScreenDriver.onWindow(() -> {
                        lookAtTargets(name, opened.scene());
                        lookAtNames(name, opened.scene());
                        stops.put(name, stops(opened.scene()));
                    });
                }
            }
        }
        stops.forEach((screen, count) -> {
            if (count > MOST_STOPS) {
                found.add(screen + ": " + count + " stops of Tab");
            }
        });
        assertThat(found).isEmpty();
    }

    @Test
    void whatever_can_have_the_focus_says_what_it_is_called_and_what_it_is() throws Exception {
        EveryScreen screens = new EveryScreen(folder);
        try (EveryScreen.Opened opened = new EveryScreen.Opened(screens.data(), Settings.DEFAULT, 1440, 900)) {
            for (Map.Entry<String, Route> screen : screens.routes().entrySet()) {
                opened.eachView(screen, view -> ScreenDriver.onWindow(() -> listen(view, opened.scene())));
            }
        }
        assertThat(looked).hasSizeGreaterThan(30);
        assertThat(found).isEmpty();
    }

    private void listen(String view, Scene scene) {
        Set<Node> labelled = Nodes.shown(scene.getRoot(), Label.class::isInstance).stream()
                .map(label -> ((Label) label).getLabelFor())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Nodes.shown(scene.getRoot(), AccessTest::isHeard).forEach(node -> listen(view, node, labelled.contains(node)));
    }

    private static boolean isHeard(Node node) {
        // The list that a closed list opens is named by it.
        boolean isWhole = (node instanceof ListView<?> && !Nodes.isWithin(ComboBoxBase.class, node))
                || node instanceof TableView<?>
                || node instanceof TreeView<?>;
        boolean isStop = node.isFocusTraversable() && !(node instanceof ScrollPane);
        return isStop || isWhole || node.getAccessibleRole() == AccessibleRole.IMAGE_VIEW;
    }

    /** JavaFX knows what its own controls are; what is built from panes says it in words. */
    private void listen(String screen, Node node, boolean isLabelled) {
        looked.add(look(node));
        Object spoken = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        boolean isNamed = spoken != null && !spoken.toString().isBlank();
        boolean isField = node instanceof TextInputControl || node instanceof ComboBoxBase<?>;
        boolean isCalled = isField
                ? node.getAccessibleText() != null && !node.getAccessibleText().isBlank()
                : isNamed;
        if (!isCalled && !isLabelled) {
            found.add(screen + ": no name for " + Nodes.name(node));
        }
        boolean isPlainRole =
                node.getAccessibleRole() == AccessibleRole.PARENT || node.getAccessibleRole() == AccessibleRole.NODE;
        String kind = node.getAccessibleRoleDescription();
        if (!(node instanceof Control) && (isPlainRole || kind == null || kind.isBlank())) {
            found.add(screen + ": does not say what it is: " + Nodes.name(node));
        }
    }

    private static int stops(Scene scene) {
        return (int) Nodes.usable(scene).stream()
                .filter(node -> !Nodes.isWithin(Cell.class, node) || node.getParent() == null)
                .count();
    }

    private void lookAtTargets(String screen, Scene scene) {
        for (Node node : Nodes.shown(scene.getRoot(), AccessTest::isTarget)) {
            Bounds bounds = node.getLayoutBounds();
            if (bounds.getWidth() < LEAST || bounds.getHeight() < LEAST) {
                found.add(String.format(
                        java.util.Locale.ROOT,
                        "%s: %.0f x %.0f %s",
                        screen,
                        bounds.getWidth(),
                        bounds.getHeight(),
                        Nodes.name(node)));
            }
        }
    }

    private static boolean isTarget(Node node) {
        boolean isOurs = node.isFocusTraversable() || node instanceof ButtonBase || node.getOnMouseClicked() != null;
        return isOurs && !node.isDisabled() && !node.isMouseTransparent() && !(node instanceof Cell<?>);
    }

    /** Buttons of one name at one time cannot be told apart by who hears them. */
    private void lookAtNames(String screen, Scene scene) {
        Map<String, Integer> names = new LinkedHashMap<>();
        Nodes.shown(scene.getRoot(), node -> node instanceof ButtonBase && !node.isDisabled())
                .forEach(node -> names.merge(spoken((ButtonBase) node), 1, Integer::sum));
        names.forEach((name, count) -> {
            if (count > 1 || name.isBlank()) {
                found.add(screen + ": " + count + " are called '" + name + "'");
            }
        });
    }

    private static String spoken(Labeled labeled) {
        String name = labeled.getAccessibleText();
        return name == null || name.isBlank() ? String.valueOf(labeled.getText()) : name;
    }
}
