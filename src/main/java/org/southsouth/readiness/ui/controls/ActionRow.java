package org.southsouth.readiness.ui.controls;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

/** A row that acts as one button: mouse, Enter and Space press it; what is in it is laid out as in any row. */
public class ActionRow extends HBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private Runnable action = () -> {};

    public ActionRow(double spacing, Node... children) {
        super(spacing, children);
        getStyleClass().add("action-row");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                action.run();
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                action.run();
                event.consume();
            }
        });
    }

    public final void setOnAction(Runnable action) {
        this.action = action;
    }

    /** What is shown elsewhere on the screen at the moment: the same ring as focus. */
    public final void setSelected(boolean isSelected) {
        pseudoClassStateChanged(SELECTED, isSelected);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction accessibleAction, Object... parameters) {
        if (accessibleAction == AccessibleAction.FIRE) {
            action.run();
        } else {
            super.executeAccessibleAction(accessibleAction, parameters);
        }
    }
}
