package org.southsouth.readiness.ui.fx;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** From a search field into the list that it narrows: Down goes to the first row that is chosen there, or to the first. */
public final class SearchLead {
    private SearchLead() {}

    /** Only to rows of which {@code isRow} is true: a heading is none. */
    public static <T> void into(TextField search, ListView<T> list, Predicate<T> isRow) {
        onDown(search, () -> choose(list, list.getItems(), list.getSelectionModel(), isRow));
    }

    public static <T> void into(TextField search, TableView<T> table) {
        onDown(search, () -> choose(table, table.getItems(), table.getSelectionModel(), row -> true));
    }

    /** Where there is something to go to, {@code down} goes there. */
    public static void onDown(TextField search, Runnable down) {
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean isPlain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
            if (event.getCode() == KeyCode.DOWN && isPlain) {
                down.run();
                event.consume();
            }
        });
    }

    private static <T> void choose(Control list, List<T> rows, MultipleSelectionModel<T> chosen, Predicate<T> isRow) {
        int row = chosen.getSelectedIndices().stream()
                .filter(at -> at < rows.size() && isRow.test(rows.get(at)))
                .min(Comparator.naturalOrder())
                .orElseGet(() -> first(rows, isRow));
        if (row >= 0) {
            list.requestFocus();
            chosen.clearAndSelect(row);
            RowInSight.show(list, row);
        }
    }

    private static <T> int first(List<T> rows, Predicate<T> isRow) {
        for (int i = 0; i < rows.size(); i++) {
            if (isRow.test(rows.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
