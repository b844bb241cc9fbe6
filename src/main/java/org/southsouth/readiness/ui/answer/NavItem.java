package org.southsouth.readiness.ui.answer;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Tips;

/** A row of the navigation: name, which may wrap, and its count or a tick. A button by nature, a row by layout. */
final class NavItem extends HBox {
    private final Label name = Rows.wide(Texts.paragraph("", "t-body", "nav-name"));
    private final StackPane lead = new StackPane();
    private final Label count = Texts.plain("", "t-caption", "faint");
    private final Runnable action;
    private boolean isSelected;
    private boolean isExpanded;
    private boolean isFoldable;

    /** What kind of row it is is told in words to whoever does not see it. */
    NavItem(String name, String style, String kind, Runnable action) {
        this.action = action;
        getStyleClass().addAll("nav-item", style);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleRoleDescription(kind);
        setAccessibleText(name);
        setFocusTraversable(true);
        this.name.setText(name);
        if (style.equals("nav-pillar")) {
            this.name.getStyleClass().add("b");
        }
        this.name.setMinWidth(0);
        count.setMinWidth(Region.USE_PREF_SIZE);
        lead.getStyleClass().add("nav-lead");
        getChildren().addAll(this.name, count);
        setMinHeight(Region.USE_PREF_SIZE);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                action.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean isPlain = !event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown();
            if (isPlain && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
                action.run();
                event.consume();
            }
        });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction asked, Object... parameters) {
        if (asked == AccessibleAction.FIRE) {
            action.run();
        } else {
            super.executeAccessibleAction(asked, parameters);
        }
    }

    void whole(String words) {
        Tips.show(name, words);
        setAccessibleHelp(words);
    }

    void lead(Node icon) {
        lead.getChildren().setAll(icon);
        if (!getChildren().contains(lead)) {
            getChildren().add(0, lead);
        }
    }

    void count(String text, boolean isComplete) {
        count.setText(isComplete ? "" : text);
        if (isComplete && count.getGraphic() == null) {
            count.setGraphic(Icons.of(Feather.CHECK));
        } else if (!isComplete) {
            count.setGraphic(null);
        }
    }

    void setSelected(boolean selected) {
        isSelected = selected;
        getStyleClass().remove("is-selected");
        if (selected) {
            getStyleClass().add("is-selected");
        }
    }

    boolean isSelected() {
        return isSelected;
    }

    /** From now on rows below it can be shown and put away. */
    void setExpanded(boolean expanded) {
        isFoldable = true;
        isExpanded = expanded;
    }

    boolean isFoldable() {
        return isFoldable;
    }

    /** What pressing it does. */
    void fire() {
        action.run();
    }

    boolean isExpanded() {
        return isExpanded;
    }
}
