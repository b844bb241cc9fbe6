package org.southsouth.readiness.app;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.southsouth.readiness.testing.BrokenWords;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.Theme;

/** No word breaks, nothing lies outside its place, no tab is cut, and no screen scrolls sideways or presses the window. */
final class Layout extends ScreenLook {
    private static final double ROUNDING = 2;
    /** Columns beside one another, as many as there are states or countries: the arrows bring the one that has the keys into sight. */
    private static final Set<String> COLUMNS = Set.of("plan-board", "heat-grid");

    @Override
    void at(View view) {
        ScreenDriver.onWindow(() -> look(view.place(), view.scene()));
    }

    private void look(String place, Scene scene) {
        Region root = (Region) scene.getRoot();
        if (root.getWidth() > scene.getWidth() || root.minWidth(-1) > scene.getWidth()) {
            found(place + ": the window would have to be as wide as " + root.minWidth(-1));
        }
        Nodes.shown(scene.getRoot(), Layout::isOutsideItsPlace)
                .forEach(
                        node -> found(place + ": outside of " + Nodes.name(node.getParent()) + " " + Nodes.name(node)));
        Nodes.shown(scene.getRoot(), Layout::isSideways)
                .forEach(bar -> found(place + ": scrolls sideways in " + Nodes.name(bar.getParent())));
        for (Node node : Nodes.shown(scene.getRoot(), Labeled.class::isInstance)) {
            Labeled labeled = (Labeled) node;
            // With huge text half a window is narrower than a long word.
            if (labeled.isManaged() && !Theme.isHuge(scene)) {
                BrokenWords.in(labeled)
                        .ifPresent(word -> found(place + ": breaks " + word + " in " + Nodes.name(node)));
            }
            if (labeled instanceof ToggleButton
                    && labeled.getStyleClass().contains("tab-button")
                    && CutTexts.isCut(labeled)) {
                found(place + ": cut tab " + labeled.getText());
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
