package org.southsouth.readiness.app;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Cell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.compare.HeatGrid;
import org.southsouth.readiness.ui.fx.Theme;
import org.southsouth.readiness.ui.fx.Tips;

/** All words can be read with the largest text in the smallest window. The theme only changes colours, so one is enough. */
final class CutWords extends ScreenLook {
    private static final double ROUNDING = 2;

    @Override
    void at(View view) {
        ScreenDriver.onWindow(() -> look(view.place(), view.scene()));
    }

    private void look(String screen, Scene scene) {
        for (Node node : Nodes.shown(scene.getRoot(), Labeled.class::isInstance)) {
            Labeled labeled = (Labeled) node;
            if (labeled.getText() != null && CutTexts.isCut(labeled) && !mayBeCut(labeled, scene)) {
                found(screen + ": cut " + Nodes.name(labeled));
            }
            Bounds place = node.localToScene(node.getLayoutBounds());
            if (!scrollsSideways(node) && (place.getMaxX() > scene.getWidth() + 1 || place.getMinX() < -1)) {
                found(screen + ": outside " + Nodes.name(node));
            }
            if (node.isManaged() && isWiderThanItsPlace(node)) {
                found(screen + ": over its edge " + Nodes.name(node));
            }
        }
        for (Node node : Nodes.shown(scene.getRoot(), TextField.class::isInstance)) {
            TextField field = (TextField) node;
            Text prompt = new Text(field.getPromptText());
            prompt.setFont(field.getFont());
            double room = field.getWidth()
                    - field.getInsets().getLeft()
                    - field.getInsets().getRight();
            boolean isTold = !Tips.of(field).isEmpty() && Tips.of(field).equals(field.getPromptText());
            if (field.getText().isEmpty() && prompt.getLayoutBounds().getWidth() > room && !isTold) {
                found(screen + ": cut prompt " + field.getPromptText());
            }
        }
        for (Node node : Nodes.shown(scene.getRoot(), ScrollBar.class::isInstance)) {
            ScrollBar bar = (ScrollBar) node;
            boolean isAcross = bar.getOrientation() == Orientation.HORIZONTAL && bar.getOpacity() > 0;
            if (isAcross && bar.getHeight() > 0 && !scrollsSideways(bar)) {
                found(screen + ": scrolls sideways " + Nodes.name(bar.getParent()));
            }
        }
    }

    /** A column for each country, and one for each state of an action: as many as there are; with huge text any page. */
    private static boolean scrollsSideways(Node node) {
        return Nodes.isWithin(HeatGrid.class, node) || isOnBoard(node) || isOnScrolledPage(node);
    }

    private static boolean isOnScrolledPage(Node node) {
        return Theme.isHuge(node.getScene())
                && Stream.<Node>iterate(node, Objects::nonNull, Node::getParent)
                        .anyMatch(at -> at instanceof ScrollPane pane
                                && pane.getContent() != null
                                && pane.getContent().getStyleClass().contains("page"));
    }

    private static boolean isOnBoard(Node node) {
        Node at = node;
        while (at != null && !at.getStyleClass().contains("plan-board")) {
            at = at.getParent();
        }
        return at != null;
    }

    private static boolean isWiderThanItsPlace(Node node) {
        double end = node.getLayoutX() + node.getLayoutBounds().getWidth();
        return node.getParent() instanceof Region around && end > around.getWidth() + ROUNDING;
    }

    /**
     * Never a name, which is bold, but with huge text, where a tooltip tells it. What else is cut is told whole elsewhere, and is
     * free text of rows that are all of one height, or what was chosen in a closed list.
     */
    private static boolean mayBeCut(Labeled labeled, Scene scene) {
        if (Theme.isHuge(scene) && (isToldWhole(labeled) || Nodes.isWithin(HeatGrid.class, labeled))) {
            return true;
        }
        boolean isName = labeled.getStyleClass().contains("b");
        boolean isInRow = Nodes.isWithin(Cell.class, labeled);
        return isToldWhole(labeled) && !isName && isInRow;
    }

    /** Whoever points at it sees all of it, and whoever hears the window hears all of it. */
    private static boolean isToldWhole(Labeled labeled) {
        Object spoken = labeled.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        boolean isSpoken = spoken != null && spoken.toString().contains(labeled.getText());
        for (Node at = labeled; at != null; at = at.getParent()) {
            if (!Tips.of(at).isEmpty()) {
                return isSpoken && Tips.of(at).contains(labeled.getText());
            }
        }
        return false;
    }
}
