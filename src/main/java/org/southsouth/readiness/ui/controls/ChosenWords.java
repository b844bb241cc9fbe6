package org.southsouth.readiness.ui.controls;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.ui.fx.Tips;

/**
 * What stands in a closed list: words for each choice, and a tooltip, since a list is often shorter than the words chosen.
 * Space opens it, as it presses a button; in JavaFX only Alt and Down do.
 */
public final class ChosenWords {
    private ChosenWords() {}

    /** From now on each choice stands there in these words, also in a tooltip where they are longer than the box. */
    public static <T> void show(ComboBox<T> box, Function<T, String> words) {
        box.setConverter(new Words<>(box, words));
        tell(box);
    }

    /** Where Enter does nothing else, as in a form that is saved by another key, it opens the list too. Before it has its look. */
    public static void openByEnter(ComboBox<?> box) {
        KeyCombination enter = new KeyCodeCombination(KeyCode.ENTER);
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (enter.match(event) && !box.isEditable() && !box.isShowing()) {
                box.show();
                event.consume();
            }
        });
    }

    /** Only the tooltip and the key; a list that has a converter has it before this. */
    public static <T> void tell(ComboBox<T> box) {
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE && !box.isEditable() && !box.isShowing()) {
                box.show();
                event.consume();
            }
        });
        box.valueProperty().subscribe(chosen -> Tips.show(box, chosen == null ? "" : words(box, chosen)));
    }

    private static <T> String words(ComboBox<T> box, T chosen) {
        return box.getConverter() == null
                ? chosen.toString()
                : box.getConverter().toString(chosen);
    }

    private static final class Words<T> extends StringConverter<T> {
        private final ComboBox<T> box;
        private final Function<T, String> words;

        Words(ComboBox<T> box, Function<T, String> words) {
            this.box = box;
            this.words = words;
        }

        @Override
        public String toString(@Nullable T choice) {
            return choice == null ? "" : words.apply(choice);
        }

        @Override
        public @Nullable T fromString(String text) {
            return box.getItems().stream()
                    .filter(choice -> words.apply(choice).equals(text))
                    .findFirst()
                    .orElse(null);
        }
    }
}
