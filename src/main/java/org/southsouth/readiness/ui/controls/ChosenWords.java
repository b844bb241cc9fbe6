package org.southsouth.readiness.ui.controls;

import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.ui.fx.Tips;

/**
 * What stands in a closed list: words for each choice, and a tooltip, since a list is often shorter than the words chosen.
 * Space opens it, as it presses a button; in JavaFX only Alt and Down do.
 */
public final class ChosenWords {
    /** As many rows as a list shows where there is room. */
    private static final Object ROWS = new Object();

    private static final int FEWEST_ROWS = 3;

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
        box.addEventHandler(ComboBoxBase.ON_SHOWING, event -> fitRows(box));
    }

    /** A list that fits neither below nor above its box would lie over it: it shows fewer rows, and scrolls. */
    private static void fitRows(ComboBox<?> box) {
        Object wished = box.getProperties().computeIfAbsent(ROWS, key -> box.getVisibleRowCount());
        Bounds place = box.localToScreen(box.getBoundsInLocal());
        Rectangle2D screen = Screen.getScreensForRectangle(place.getMinX(), place.getMinY(), 1, 1).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
        double room = Math.max(screen.getMaxY() - place.getMaxY(), place.getMinY() - screen.getMinY());
        // A row is no higher than the box, which has a frame beside its words.
        int fitting = Math.max(FEWEST_ROWS, (int) (room / place.getHeight()));
        box.setVisibleRowCount(Math.min((Integer) wished, fitting));
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
