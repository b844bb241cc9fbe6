package org.southsouth.readiness.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** Walks a scene for texts that are shown with an ellipsis. */
public final class CutTexts {
    private CutTexts() {}

    /** Every cut text of a scene in which none may be cut. */
    public static List<String> in(Scene scene) {
        return in(scene.getRoot(), label -> false);
    }

    /** The whole texts of those that are cut, without those that may be. */
    public static List<String> in(Parent root, Predicate<Labeled> mayBeCut) {
        List<String> found = new ArrayList<>();
        walk(root, mayBeCut, found);
        return found;
    }

    private static void walk(Node node, Predicate<Labeled> mayBeCut, List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && !mayBeCut.test(labeled) && isCut(labeled)) {
            found.add(labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, mayBeCut, found));
        }
    }

    private static boolean isCut(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .anyMatch(text -> !text.getText().equals(labeled.getText())
                        && text.getText().endsWith("..."));
    }
}
