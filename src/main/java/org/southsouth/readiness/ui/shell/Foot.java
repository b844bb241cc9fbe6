package org.southsouth.readiness.ui.shell;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The foot of the window: the status line and, while somebody is asked for their name, a line for that above it. */
public final class Foot extends VBox {
    private final NameLine nameLine = new NameLine();
    private final StatusLine statusLine = new StatusLine();

    public Foot() {
        getChildren().addAll(nameLine, statusLine);
    }

    public String getRetryText() {
        return statusLine.getRetryText();
    }

    public void setRetryText(String text) {
        statusLine.setRetryText(text);
    }

    public String getStopText() {
        return statusLine.getStopText();
    }

    public void setStopText(String text) {
        statusLine.setStopText(text);
    }

    public String getUndoText() {
        return statusLine.getUndoText();
    }

    public void setUndoText(String text) {
        statusLine.setUndoText(text);
    }

    public String getUndoTip() {
        return statusLine.getUndoTip();
    }

    public void setUndoTip(String text) {
        statusLine.setUndoTip(text);
    }

    public String getRedoText() {
        return statusLine.getRedoText();
    }

    public void setRedoText(String text) {
        statusLine.setRedoText(text);
    }

    public String getRedoTip() {
        return statusLine.getRedoTip();
    }

    public void setRedoTip(String text) {
        statusLine.setRedoTip(text);
    }

    /** The keys go to where a name is asked for; false where none is, or somebody is there already. */
    boolean enterName() {
        boolean isThere = nameLine.isVisible() && !nameLine.isFocusWithin();
        if (isThere) {
            nameLine.enter();
        }
        return isThere;
    }

    /** {@code focusScreen} gives the keys to the screen, where what had them before is gone. */
    void follow(ShellViewModel model, Runnable focusScreen) {
        FormerFocus former = new FormerFocus(this, focusScreen);
        former.follow();
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            // Whoever came to the name by the same key goes on to the bar.
            if (event.getCode() == KeyCode.F6 && !(nameLine.isFocusWithin() && nameLine.isOnTheWay())) {
                former.giveBack();
                event.consume();
            }
        });
        statusLine.follow(model.frame());
        nameLine.visibleProperty().subscribe(statusLine::askedAbove);
        model.name().ifPresent(name -> {
            nameLine.follow(name, former::giveBack);
            statusLine.follow(name, () -> {
                name.ask();
                nameLine.focusField();
            });
        });
    }
}
