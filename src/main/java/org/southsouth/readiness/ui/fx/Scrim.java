package org.southsouth.readiness.ui.fx;

import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The layer in front of the window that holds one dialog at a time; Esc closes it, and focus goes back to where it was.
 * While it is open, no key with Ctrl or Alt acts that the dialog itself has not taken: what stands behind stays as it is.
 */
public final class Scrim extends StackPane {
    private final EventHandler<KeyEvent> keeping = this::keep;
    private @Nullable Node behind;
    private @Nullable Node focusBefore;
    private Runnable whenClosed = () -> {};

    public Scrim() {
        getStyleClass().add("scrim");
        setAlignment(Pos.CENTER);
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        // A scene runs its shortcuts after its handlers, and only where none of these took the key.
        sceneProperty().subscribe((before, scene) -> {
            if (before != null) {
                before.removeEventHandler(KeyEvent.KEY_PRESSED, keeping);
            }
            if (scene != null) {
                scene.addEventHandler(KeyEvent.KEY_PRESSED, keeping);
            }
        });
    }

    private void keep(KeyEvent event) {
        boolean isShortcut = event.isShortcutDown() || event.isControlDown() || event.isAltDown() || event.isMetaDown();
        if (isVisible() && isShortcut) {
            event.consume();
        }
    }

    /** What cannot be used while a dialog is open. */
    public void standBefore(Node content) {
        behind = content;
    }

    /** Shows a card in the middle; the node given gets the focus. */
    public void show(Region card, Node focused) {
        whenClosed = () -> {};
        focusBefore = getScene() == null ? null : getScene().getFocusOwner();
        card.getStyleClass().add("dialog-card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().setAll(card);
        setVisible(true);
        if (behind instanceof Parent parent) {
            parent.setDisable(true);
        }
        // What scrolls holds its fields only once it is dressed.
        card.applyCss();
        focused.requestFocus();
    }

    /** What is done, once, after whoever is asked has closed this dialog and the focus is back. */
    void whenClosed(Runnable action) {
        whenClosed = action;
    }

    public void close() {
        setVisible(false);
        getChildren().clear();
        if (behind instanceof Parent parent) {
            parent.setDisable(false);
        }
        if (focusBefore != null) {
            focusBefore.requestFocus();
        }
        Runnable action = whenClosed;
        whenClosed = () -> {};
        action.run();
    }
}
