package org.southsouth.readiness.ui.controls;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.ui.fx.ListLetters;

/**
 * The keys of a list that changes the page around it, as people know them from other programs: Enter opens it too, letters go to
 * the next choice that begins with them or has such a word, and while it is open nothing is taken. Enter takes the row, Esc leaves
 * what was chosen.
 */
public final class ListKeys<T> {
    private final ComboBox<T> box;
    private final Consumer<T> taking;
    private @Nullable T before;
    private boolean isListening;

    private ListKeys(ComboBox<T> box, Consumer<T> taking) {
        this.box = box;
        this.taking = taking;
    }

    /** Tells what is taken of the choices in these words, also what the program sets. */
    public static <T> void take(ComboBox<T> box, Function<T, String> words, Consumer<T> taking) {
        ListLetters.jump(box, words);
        follow(box, taking);
    }

    /**
     * The same of what is kept at once: at the closed list no letter chooses, since whoever types beside a field would change what
     * is stored.
     */
    public static <T> void takeFromOpen(ComboBox<T> box, Function<T, String> words, Consumer<T> taking) {
        ListLetters.jumpInOpen(box, words);
        follow(box, taking);
    }

    private static <T> void follow(ComboBox<T> box, Consumer<T> taking) {
        ListKeys<T> keys = new ListKeys<>(box, taking);
        ChosenWords.openByEnter(box);
        box.valueProperty().subscribe(chosen -> {
            // The arrows walk the rows of an open list, and each of them would be taken.
            if (!box.isShowing()) {
                keys.take(chosen);
            }
        });
        box.addEventHandler(ComboBoxBase.ON_SHOWN, event -> keys.begin());
        box.addEventHandler(ComboBoxBase.ON_HIDDEN, event -> keys.end());
    }

    private void begin() {
        before = box.getValue();
        // The list has its own window, which is there from the first time on and takes the keys first.
        if (!isListening && box.getSkin() instanceof ComboBoxListViewSkin<?> skin) {
            isListening = true;
            skin.getPopupContent().getScene().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
            // The first time it is taken for higher than it is, and placed far from its box, where that much would fit.
            box.hide();
            box.show();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            box.setValue(before);
            box.hide();
            event.consume();
        }
    }

    private void end() {
        if (!Objects.equals(box.getValue(), before)) {
            take(box.getValue());
        }
    }

    private void take(@Nullable T chosen) {
        if (chosen != null) {
            taking.accept(chosen);
        }
    }
}
