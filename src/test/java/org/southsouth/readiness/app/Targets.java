package org.southsouth.readiness.app;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.Labeled;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.ScreenDriver;

/** Targets can be hit, names tell apart, and no screen has stops of Tab without end. */
final class Targets extends ScreenLook {
    private static final double LEAST = 24;
    private static final int MOST_STOPS = 45;

    @Override
    void at(View view) {
        if (view.isFirstOfScreen()) {
            ScreenDriver.onWindow(() -> {
                lookAtTargets(view.place(), view.scene());
                lookAtNames(view.place(), view.scene());
                int stops = stops(view.scene());
                if (stops > MOST_STOPS) {
                    found(view.place() + ": " + stops + " stops of Tab");
                }
            });
        }
    }

    private static int stops(Scene scene) {
        return (int) Nodes.usable(scene).stream()
                .filter(node -> !Nodes.isWithin(Cell.class, node) || node.getParent() == null)
                .count();
    }

    private void lookAtTargets(String screen, Scene scene) {
        for (Node node : Nodes.shown(scene.getRoot(), Targets::isTarget)) {
            Bounds bounds = node.getLayoutBounds();
            if (bounds.getWidth() < LEAST || bounds.getHeight() < LEAST) {
                found(String.format(
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
                found(screen + ": " + count + " are called '" + name + "'");
            }
        });
    }

    private static String spoken(Labeled labeled) {
        String name = labeled.getAccessibleText();
        return name == null || name.isBlank() ? String.valueOf(labeled.getText()) : name;
    }
}
