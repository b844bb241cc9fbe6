package org.southsouth.readiness.ui.merge;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.southsouth.readiness.ui.merge.Choice.Side;

/** M takes mine, T theirs, and both go on to the next open conflict; N asks for another answer. Not while somebody types. */
final class MergeKeys {
    private MergeKeys() {}

    static void install(Node page, RowList rows, Detail detail) {
        page.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean isTyping = event.getTarget() instanceof TextInputControl;
            boolean isPlain = !event.isShortcutDown() && !event.isAltDown();
            if (!isTyping && isPlain && act(event.getCode(), rows, detail)) {
                event.consume();
            }
        });
    }

    private static boolean act(KeyCode code, RowList rows, Detail detail) {
        boolean isConflict = rows.selected().filter(MergeRow::isConflict).isPresent();
        if (!isConflict) {
            return false;
        }
        switch (code) {
            case M -> detail.choose(Side.MINE);
            case T -> detail.choose(Side.THEIRS);
            case N -> {
                detail.choose(Side.OTHER);
                return true;
            }
            default -> {
                return false;
            }
        }
        rows.next();
        return true;
    }
}
