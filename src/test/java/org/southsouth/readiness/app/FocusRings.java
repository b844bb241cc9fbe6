package org.southsouth.readiness.app;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Toggle;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.southsouth.readiness.testing.Contrast;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.controls.ActionRow;

/** The focus is seen on everything that can have it. */
final class FocusRings extends ScreenLook {
    private static final double SEEN = 3;
    private static final int LEAST_PIXELS = 32;
    private static final double ROOM = 8;

    private final Set<String> looked = new HashSet<>();

    @Override
    void at(View view) {
        for (Node node : focusable(view.scene())) {
            if (node.getScene() != null && looked.add(look(node))) {
                focus(view.name(), view.scene(), node);
            }
        }
    }

    /** How many that are drawn in different ways were looked at. */
    int looked() {
        return looked.size();
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
    static String look(Node node) {
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
            found(screen + ": only " + seen + " pixels tell of the focus on " + Nodes.name(node));
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
}
