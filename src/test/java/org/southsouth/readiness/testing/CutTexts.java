package org.southsouth.readiness.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** Finds labels and buttons whose text does not fit and is drawn with an ellipsis. */
public final class CutTexts {
    private CutTexts() {}

    public static List<String> in(Scene scene) {
        return in(scene, labeled -> false);
    }

    /** Without those that may be cut, for example since a tooltip says them whole. */
    public static List<String> in(Scene scene, Predicate<Labeled> mayBeCut) {
        List<String> cut = new ArrayList<>();
        look(scene.getRoot(), mayBeCut, cut);
        return cut;
    }

    private static void look(Node node, Predicate<Labeled> mayBeCut, List<String> cut) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null && isCut(labeled) && !mayBeCut.test(labeled)) {
            cut.add(labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, mayBeCut, cut));
        }
    }

    /** Whether something of its text is not drawn, for want of room. */
    public static boolean isCut(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof Text && !(child instanceof FontIcon))
                .map(child -> ((Text) child).getText())
                .anyMatch(drawn -> !drawn.equals(labeled.getText()));
    }
}
