package org.southsouth.readiness.ui.compare;

import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.southsouth.readiness.ui.controls.ChosenWords;

/** A choice of one entry, or of nobody. */
final class EntryPicker extends ComboBox<Integer> {
    private static final int NOBODY = -1;

    private Consumer<OptionalInt> picking = entry -> {};
    private boolean isShowing;

    EntryPicker(Names names, String nobody) {
        getStyleClass().add("entry-picker");
        ChosenWords.show(this, entry -> entry == NOBODY ? nobody : names.name(entry));
        setButtonCell(new Chosen(names, nobody));
        getItems().setAll(IntStream.range(NOBODY, names.size()).boxed().toList());
        valueProperty().subscribe(entry -> {
            if (!isShowing && entry != null) {
                picking.accept(entry == NOBODY ? OptionalInt.empty() : OptionalInt.of(entry));
            }
        });
    }

    /** What is chosen, in the room of the closed list. */
    private static final class Chosen extends ListCell<Integer> {
        private final EntryName fitting = new EntryName(this);
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

    void show(OptionalInt entry) {
        isShowing = true;
        setValue(entry.orElse(NOBODY));
        isShowing = false;
    }
}
