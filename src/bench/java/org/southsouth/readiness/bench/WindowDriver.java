package org.southsouth.readiness.bench;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Window;

/**
 * Does in the window what a person does, through the nodes that the person sees; window thread. It knows the application
 * by its style classes alone.
 */
final class WindowDriver {
    private static final double WHEEL_PIXELS = 40;

    private final Scene scene;

    private WindowDriver(Scene scene) {
        this.scene = scene;
    }

    static WindowDriver of(Scene scene) {
        return new WindowDriver(scene);
    }

    /** Takes the one window there is. */
    static WindowDriver ofOnlyWindow() {
        return new WindowDriver(Window.getWindows().get(0).getScene());
    }

    /** The first such node that is on the screen now. */
    Optional<Node> seen(String selector) {
        return scene.getRoot().lookupAll(selector).stream()
                .filter(WindowDriver::isSeen)
                .findFirst();
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private Node find(String selector) {
        return seen(selector).orElseThrow(() -> new IllegalStateException("not on the screen: " + selector));
    }

    void press(String selector) {
        ((ButtonBase) find(selector)).fire();
    }

    /** The last of the buttons that stand together in one box. */
    void pressLast(String selector) {
        List<Node> together = find(selector).getParent().getChildrenUnmodifiable();
        ((ButtonBase) together.get(together.size() - 1)).fire();
    }

    /** A button of the top bar, by the place it leads to. */
    void goTo(String place) {
        Stream.of(".button", ".toggle-button")
                .flatMap(kind -> scene.getRoot().lookupAll(kind).stream())
                .filter(node -> place.equals(node.getUserData()) && isSeen(node))
                .findFirst()
                .map(ButtonBase.class::cast)
                .orElseThrow(() -> new IllegalStateException("nothing leads to " + place))
                .fire();
    }

    /** How many rows the list of assessments has; 0 where it is not on the screen. */
    int rowsOfList() {
        return seen(".home-table")
                .map(node -> ((TableView<?>) node).getItems().size())
                .orElse(0);
    }

    void search(String words) {
        ((TextField) find(".home-search .text-field")).setText(words);
    }

    /** Ticks every row of the list with the space bar, and no other: what was compared before is ticked still. */
    void tickAll() {
        seen(".home-ticks .quiet").map(ButtonBase.class::cast).ifPresent(ButtonBase::fire);
        TableView<?> table = (TableView<?>) find(".home-table");
        for (int row = 0; row < table.getItems().size(); row++) {
            table.getSelectionModel().clearAndSelect(row);
            Event.fireEvent(
                    table, new KeyEvent(KeyEvent.KEY_PRESSED, " ", " ", KeyCode.SPACE, false, false, false, false));
        }
    }

    /** Opens the first row of the list. */
    void openFirst() {
        TableView<?> table = (TableView<?>) find(".home-table");
        table.getSelectionModel().clearAndSelect(0);
        type(".home-table", KeyCode.ENTER);
    }

    void type(String selector, KeyCode key) {
        Event.fireEvent(
                find(selector), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    /** The mouse at these shares of a node's width and height, 0 to 1. */
    void mouse(EventType<MouseEvent> what, String selector, double across, double down) {
        Node node = find(selector);
        Bounds bounds = node.getLayoutBounds();
        Point2D at = node.localToScene(bounds.getWidth() * across, bounds.getHeight() * down);
        boolean isPressed = what == MouseEvent.MOUSE_PRESSED;
        Event.fireEvent(
                node,
                new MouseEvent(
                        what,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        isPressed ? MouseButton.PRIMARY : MouseButton.NONE,
                        isPressed ? 1 : 0,
                        false,
                        false,
                        false,
                        false,
                        isPressed,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }

    /** Turns the wheel over a node by one notch; {@code towards} is 1 for forward, -1 for back. */
    void scroll(String selector, boolean isSideways, int towards) {
        double delta = -towards * WHEEL_PIXELS;
        double x = isSideways ? delta : 0;
        double y = isSideways ? 0 : delta;
        Event.fireEvent(
                find(selector),
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        100,
                        100,
                        100,
                        100,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        x,
                        y,
                        x,
                        y,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }
}
