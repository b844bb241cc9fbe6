package org.southsouth.readiness.app;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.ScreenDriver;

/** Whatever can have the focus says what it is called and what it is. */
final class SpokenNames extends ScreenLook {
    private final Set<String> looked = new HashSet<>();

    @Override
    void at(View view) {
        ScreenDriver.onWindow(() -> listen(view.name(), view.scene()));
    }

    /** How many that are of different kinds were heard. */
    int looked() {
        return looked.size();
    }

    private void listen(String view, Scene scene) {
        Set<Node> labelled = Nodes.shown(scene.getRoot(), Label.class::isInstance).stream()
                .map(label -> ((Label) label).getLabelFor())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Nodes.shown(scene.getRoot(), SpokenNames::isHeard).forEach(node -> listen(view, node, labelled.contains(node)));
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
        looked.add(FocusRings.look(node));
        Object spoken = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        boolean isNamed = spoken != null && !spoken.toString().isBlank();
        boolean isField = node instanceof TextInputControl || node instanceof ComboBoxBase<?>;
        boolean isCalled = isField
                ? node.getAccessibleText() != null && !node.getAccessibleText().isBlank()
                : isNamed;
        if (!isCalled && !isLabelled) {
            found(screen + ": no name for " + Nodes.name(node));
        }
        boolean isPlainRole =
                node.getAccessibleRole() == AccessibleRole.PARENT || node.getAccessibleRole() == AccessibleRole.NODE;
        String kind = node.getAccessibleRoleDescription();
        if (!(node instanceof Control) && (isPlainRole || kind == null || kind.isBlank())) {
            found(screen + ": does not say what it is: " + Nodes.name(node));
        }
    }
}
