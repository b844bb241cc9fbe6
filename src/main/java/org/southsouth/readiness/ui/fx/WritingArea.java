package org.southsouth.readiness.ui.fx;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A field of several lines, which wrap. Enter makes a new line; Tab and Shift Tab lead out of it as out of every field, so
 * that nobody is caught in it. Every field of several lines is one of these.
 */
public class WritingArea extends TextArea {
    public WritingArea() {
        this("");
    }

    public WritingArea(String text) {
        super(text);
        setWrapText(true);
        PlainTyping.lines(this);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                event.consume();
                fireEvent(leaving(event.isShiftDown()));
            }
        });
    }

    /** The key with which the toolkit's own area is left. */
    private KeyEvent leaving(boolean isBack) {
        return new KeyEvent(this, this, KeyEvent.KEY_PRESSED, "", "\t", KeyCode.TAB, isBack, true, false, false);
    }
}
