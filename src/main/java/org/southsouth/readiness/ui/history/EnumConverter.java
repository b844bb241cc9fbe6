package org.southsouth.readiness.ui.history;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.ui.controls.ChosenWords;

/** Shows the choices of a box in words. */
final class EnumConverter<T> extends StringConverter<T> {
    private final List<T> choices;
    private final Function<T, String> words;

    private EnumConverter(List<T> choices, Function<T, String> words) {
        this.choices = List.copyOf(choices);
        this.words = words;
    }

    /** From now on, also in a tooltip where they are longer than the box. */
    static <T> void show(ComboBox<T> box, List<T> choices, Function<T, String> words) {
        box.setConverter(new EnumConverter<>(choices, words));
        ChosenWords.tell(box);
    }

    @Override
    public String toString(@Nullable T choice) {
        return choice == null ? "" : words.apply(choice);
    }

    @Override
    public @Nullable T fromString(String text) {
        return choices.stream()
                .filter(choice -> words.apply(choice).equals(text))
                .findFirst()
                .orElse(null);
    }
}
