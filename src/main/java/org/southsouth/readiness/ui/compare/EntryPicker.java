package org.southsouth.readiness.ui.compare;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.southsouth.readiness.ui.controls.ChosenWords;
import org.southsouth.readiness.ui.controls.ListKeys;

/** A choice of one entry, or of nobody; open, it says of which round each is. */
final class EntryPicker extends ComboBox<Integer> {
    private static final int NOBODY = -1;

    private Consumer<OptionalInt> picking = entry -> {};
    private final int size;
    private boolean isShowing;

    EntryPicker(Names names, String nobody) {
        getStyleClass().add("entry-picker");
        Function<Integer, String> words = entry -> entry == NOBODY ? nobody : names.whole(entry);
        ChosenWords.show(this, words);
        setButtonCell(new Chosen(names, nobody));
        this.size = names.size();
        show(OptionalInt.empty(), OptionalInt.empty());
        ListKeys.take(this, words, entry -> {
            if (!isShowing) {
                picking.accept(entry == NOBODY ? OptionalInt.empty() : OptionalInt.of(entry));
            }
        });
    }

    /** What is chosen, in the room of the closed list. */
    private static final class Chosen extends ListCell<Integer> {
        private final EntryName fitting = EntryName.alone(this);
        private final Names names;
        private final String nobody;

        Chosen(Names names, String nobody) {
            this.names = names;
            this.nobody = nobody;
        }

        @Override
        protected void updateItem(Integer entry, boolean isEmpty) {
            super.updateItem(entry, isEmpty);
            if (isEmpty || entry == null || entry == NOBODY) {
                fitting.show(nobody);
            } else {
                fitting.show(names, entry);
            }
        }
    }

    void whenPicked(Consumer<OptionalInt> picking) {
        this.picking = picking;
    }

    /** Whom the other box has is left out: arrows that pass over it would take it away from there. */
    void show(OptionalInt entry, OptionalInt other) {
        isShowing = true;
        List<Integer> offered = IntStream.range(NOBODY, size)
                .filter(one -> !OptionalInt.of(one).equals(other))
                .boxed()
                .toList();
        if (!offered.equals(getItems())) {
            getItems().setAll(offered);
        }
        setValue(entry.orElse(NOBODY));
        isShowing = false;
    }
}
