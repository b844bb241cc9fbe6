package org.southsouth.readiness.app;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.Labeled;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.Tips;

/** Words in the bars of a screen neither lie over one another nor are cut, and no button is. */
final class FullBars extends ScreenLook {
    /** What stands at the head of a screen, with its buttons, and what narrows a list. */
    private static final List<String> BARS = List.of(
            "topbar",
            "page-head",
            "review-filters",
            "review-checks",
            "review-foot",
            "home-head",
            "home-filters",
            "question-bar",
            "compare-bar",
            "theme-head",
            "sticky",
            "statusbar",
            "footer",
            "toolbar",
            "segmented");

    @Override
    void at(View view) {
        ScreenDriver.onWindow(() -> look(view.place(), view.scene()));
    }

    private void look(String screen, Scene scene) {
        Nodes.shown(scene.getRoot(), node -> node.getStyleClass().stream().anyMatch(BARS::contains))
                .forEach(bar -> lookInBar(screen, scene, (Parent) bar));
        Nodes.shown(scene.getRoot(), node -> node instanceof ButtonBase button && CutTexts.isCut(button))
                .forEach(node -> found(screen + ": cut " + Nodes.name(node)));
    }

    private void lookInBar(String screen, Scene scene, Parent bar) {
        List<Node> words = Nodes.shown(
                bar,
                node -> node instanceof Labeled labeled
                        && !(node instanceof Cell<?>)
                        && labeled.getText() != null
                        && !labeled.getText().isEmpty());
        for (Node node : words) {
            Labeled labeled = (Labeled) node;
            if (CutTexts.isCut(labeled) && Tips.of(labeled).isEmpty()) {
                found(screen + ": cut in " + bar.getStyleClass() + " " + Nodes.name(node));
            }
            Bounds place = node.localToScene(node.getLayoutBounds());
            if (place.getMaxX() > scene.getWidth() + 1 || place.getMinX() < -1) {
                found(screen + ": outside " + Nodes.name(node));
            }
        }
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                if (overlap(words.get(i), words.get(j))) {
                    found(screen + ": " + Nodes.name(words.get(i)) + " over " + Nodes.name(words.get(j)));
                }
            }
        }
    }

    private static boolean overlap(Node one, Node other) {
        if (Nodes.isWithin(one, other) || Nodes.isWithin(other, one)) {
            return false;
        }
        Bounds first = one.localToScene(one.getLayoutBounds());
        Bounds second = other.localToScene(other.getLayoutBounds());
        double across = Math.min(first.getMaxX(), second.getMaxX()) - Math.max(first.getMinX(), second.getMinX());
        double down = Math.min(first.getMaxY(), second.getMaxY()) - Math.max(first.getMinY(), second.getMinY());
        return across > 2 && down > 2;
    }
}
