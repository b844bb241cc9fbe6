package org.southsouth.readiness.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.southsouth.readiness.ui.fx.KeysPlace;
import org.southsouth.readiness.ui.fx.LetterKeys;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.WindowFrame;

/**
 * F6 reaches the top bar too: where a screen has no further part for it, after the line that asks for a name, and from
 * everywhere with Shift. In the bar it leads to the first part of the screen, or back to where the keys were, and with Shift first
 * to the name, which comes before the bar. Window thread.
 */
final class BarKeys {
    private final HBox topBar;
    private final ScreenPlace place;
    private final FormerFocus former;
    private final Foot foot;
    private final ShellViewModel model;
    private final String keys;
    private String before = "";
    private boolean isAsking;

    /** {@code keys} says which keys the tabs have: at the foot while the bar has the focus, or Ctrl is held. */
    BarKeys(HBox topBar, ScreenPlace place, Foot foot, ShellViewModel model, String keys) {
        this.topBar = topBar;
        this.place = place;
        this.foot = foot;
        this.model = model;
        this.keys = keys;
        this.former = new FormerFocus(topBar, place::focusScreen);
        // Whoever came through the bar goes on in the screen: the first thing in the bar leads out of it.
        KeysPlace.in(topBar, this::leadIntoScreen);
    }

    private void leadIntoScreen(Node button) {
        Node before = button.getScene().getFocusOwner();
        place.focusScreen();
        if (button.getScene().getFocusOwner() == before) {
            // There is no screen yet.
            button.requestFocus();
        }
    }

    void follow(Node window) {
        former.follow();
        LetterKeys.lend(topBar, place::offer);
        topBar.focusWithinProperty().subscribe((was, isWithin) -> tell(isWithin));
        window.addEventFilter(KeyEvent.ANY, event -> {
            if (event.getCode() == KeyCode.CONTROL) {
                tell(event.getEventType() == KeyEvent.KEY_PRESSED || topBar.isFocusWithin());
            }
        });
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean isBack = event.isShiftDown();
            if (event.getCode() == KeyCode.F6 && !isAsking && (isBack || isInBar())) {
                if (!isBack || !(isInBar() ? foot.enterName() : foot.leaveName())) {
                    turn();
                }
                event.consume();
            }
        });
        window.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F6 && !isAsking) {
                if (!foot.enterName()) {
                    enter();
                }
                event.consume();
            }
        });
    }

    /** What a screen has said meanwhile stays. */
    private void tell(boolean isWanted) {
        WindowFrame frame = model.frame();
        boolean isTold = frame.contextProperty().get().equals(keys);
        if (isWanted && !isTold && model.hasTabs()) {
            before = frame.contextProperty().get();
            frame.showContext(keys);
        } else if (!isWanted && isTold) {
            frame.showContext(before);
        }
    }

    private boolean isInBar() {
        return topBar.getScene() != null && Nesting.isIn(topBar.getScene().getFocusOwner(), topBar);
    }

    private void turn() {
        if (!isInBar()) {
            enter();
            return;
        }
        isAsking = true;
        boolean isTaken = place.offer(KeyCode.F6);
        isAsking = false;
        if (!isTaken) {
            former.giveBack();
        }
    }

    /** The tab that is chosen, or the first that can be. */
    private void enter() {
        topBar.lookupAll(".toggle-button").stream()
                .filter(tab -> Nesting.isShown(tab) && tab instanceof ToggleButton button && button.isSelected())
                .findFirst()
                .or(() -> topBar.lookupAll(".button").stream()
                        .filter(Nesting::isShown)
                        .findFirst())
                .ifPresent(Node::requestFocus);
    }
}
