package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.BrokenWords;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Theme;

/** Every view of every screen at usual sizes of the window, with each size of the text: what must hold at all of them. */
class EveryWidthTest {
    private static final double ROUNDING = 2;
    /** Columns beside one another, as many as there are states or countries: the arrows bring the one that has the keys into sight. */
    private static final Set<String> COLUMNS = Set.of("plan-board", "heat-grid");

    @TempDir
    private Path folder;

    private final Set<String> found = new LinkedHashSet<>();

    @ParameterizedTest
    @ValueSource(ints = {14, 16, 18, 20, 24, 28})
    void no_word_breaks_and_no_screen_presses_the_window(int textSize) throws Exception {
        EveryScreen screens = new EveryScreen(folder);
        Settings settings = Settings.DEFAULT.withTextSize(textSize);
        try (EveryScreen.Opened opened = new EveryScreen.Opened(screens.data(), settings, 1024, 700)) {
            for (Map.Entry<String, Route> screen : screens.routes().entrySet()) {
                opened.eachView(screen, view -> look(view, textSize, opened));
                if (screen.getKey().equals("answer")) {
                    answer(opened);
                    look("answer, just given", textSize, opened);
                }
            }
        }
        assertThat(found).isEmpty();
    }

    /** In the smallest window; with the two smaller sizes of the text also in a usual one. */
    private void look(String view, int textSize, EveryScreen.Opened opened) {
        look(view, textSize, opened, 1024, 700);
        if (textSize == 14) {
            look(view, textSize, opened, 1440, 900);
        } else if (textSize == 16) {
            look(view, textSize, opened, 1366, 768);
        }
    }

    private void look(String view, int textSize, EveryScreen.Opened opened, int width, int height) {
        opened.size(width, height);
        ScreenDriver.onWindow(() -> look(view + " at " + width + ", text " + textSize, opened.scene()));
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

    private void look(String place, Scene scene) {
        Region root = (Region) scene.getRoot();
        if (root.getWidth() > scene.getWidth() || root.minWidth(-1) > scene.getWidth()) {
            found.add(place + ": the window would have to be as wide as " + root.minWidth(-1));
        }
        Nodes.shown(scene.getRoot(), EveryWidthTest::isOutsideItsPlace)
                .forEach(node ->
                        found.add(place + ": outside of " + Nodes.name(node.getParent()) + " " + Nodes.name(node)));
        Nodes.shown(scene.getRoot(), EveryWidthTest::isSideways)
                .forEach(bar -> found.add(place + ": scrolls sideways in " + Nodes.name(bar.getParent())));
        for (Node node : Nodes.shown(scene.getRoot(), Labeled.class::isInstance)) {
            Labeled labeled = (Labeled) node;
            // With huge text half a window is narrower than a long word.
            if (labeled.isManaged() && !Theme.isHuge(scene)) {
                BrokenWords.in(labeled)
                        .ifPresent(word -> found.add(place + ": breaks " + word + " in " + Nodes.name(node)));
            }
            if (labeled instanceof ToggleButton
                    && labeled.getStyleClass().contains("tab-button")
                    && CutTexts.isCut(labeled)) {
                found.add(place + ": cut tab " + labeled.getText());
            }
        }
    }

    private static boolean isSideways(Node node) {
        return node instanceof ScrollBar bar
                && bar.getOrientation() == Orientation.HORIZONTAL
                && COLUMNS.stream().noneMatch(bar.getParent().getStyleClass()::contains);
    }

    /** Where it is drawn over what stands above, below or beside, or is not seen. */
    private static boolean isOutsideItsPlace(Node node) {
        if (!(node instanceof Region region) || !(node.getParent() instanceof Pane around) || !node.isManaged()) {
            return false;
        }
        Optional<ScrollPane> scroll = scrollOf(node);
        if (scroll.isPresent()) {
            return scroll.get().getHbarPolicy() == ScrollPane.ScrollBarPolicy.NEVER
                    && region.getWidth() > scroll.get().getViewportBounds().getWidth() + ROUNDING;
        }
        // What stands in line with words above it by its own padding begins and ends that much further out.
        double left = Math.min(0, around.getInsets().getLeft());
        double right = Math.min(0, around.getInsets().getRight());
        return region.getLayoutX() < left - ROUNDING
                || region.getLayoutY() < -ROUNDING
                || region.getLayoutX() + region.getWidth() > around.getWidth() - right + ROUNDING
                || region.getLayoutY() + region.getHeight() > around.getHeight() + ROUNDING;
    }

    /** Where this is the content of one, or what JavaFX puts around it. */
    private static Optional<ScrollPane> scrollOf(Node node) {
        return Stream.iterate(node.getParent(), Objects::nonNull, Node::getParent)
                .limit(3)
                .filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast)
                .findFirst();
    }
}
