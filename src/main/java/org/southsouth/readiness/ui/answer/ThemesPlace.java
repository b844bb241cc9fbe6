package org.southsouth.readiness.ui.answer;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.Visibility;

/**
 * Where pillars and themes stand: beside the questions; or, where these need the width, over them, for as long as somebody is
 * among them.
 */
final class ThemesPlace {
    private final BorderPane page;
    private final StackPane over;
    private final SideList list;
    private final Runnable back;

    /** {@code back} gives the keys to the question that is open. */
    ThemesPlace(BorderPane page, StackPane over, SideList list, Runnable back) {
        this.page = page;
        this.over = over;
        this.list = list;
        this.back = back;
        Visibility.show(over, false);
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave();
                event.consume();
            }
        });
        page.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() instanceof Node pressed && !Nesting.isIn(pressed, over)) {
                Visibility.show(over, false);
            }
        });
        over.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(focused -> {
            if (!Nesting.isIn(focused, over)) {
                Visibility.show(over, false);
            }
        });
        place(false);
    }

    void place(boolean isOver) {
        Visibility.show(over, false);
        if (isOver) {
            page.setLeft(null);
            over.getChildren().setAll(list);
        } else {
            over.getChildren().clear();
            page.setLeft(list);
        }
    }

    /** The keys go to the theme that is open, which comes into sight. */
    void enter() {
        if (!over.getChildren().isEmpty()) {
            Visibility.show(over, true);
            // What has no size yet cannot be scrolled to.
            over.applyCss();
            page.layout();
        }
        list.focusCurrent();
    }

    boolean holds(@Nullable Node node) {
        return Nesting.isIn(node, list);
    }

    /** Something was chosen: a theme that was open already, or a page without a question, leaves the keys here. */
    void chosen() {
        if (over.isVisible() || list.isFocusWithin()) {
            leave();
        }
    }

    private void leave() {
        back.run();
        Visibility.show(over, false);
    }
}
