package org.southsouth.readiness.ui.history;

import java.util.List;
import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Shows the choices of a box in words. */
final class Worded<T> extends StringConverter<T> {
    private final List<T> choices;
    private final Function<T, String> words;

    Worded(List<T> choices, Function<T, String> words) {
        this.choices = List.copyOf(choices);
        this.words = words;
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
