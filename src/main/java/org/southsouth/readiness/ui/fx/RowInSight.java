package org.southsouth.readiness.ui.fx;

import java.util.function.IntSupplier;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/**
 * The row that keys act on is seen when the focus comes back to its list by a key, also where it was scrolled away. A mouse
 * brings the focus to what is seen already, and nothing may move below it.
 */
public final class RowInSight {
    private RowInSight() {}

    public static void keep(ListView<?> list) {
        keep(list, () -> list.getFocusModel().getFocusedIndex());
    }

    public static void keep(TableView<?> table) {
        keep(table, () -> table.getFocusModel().getFocusedIndex());
    }

    private static void keep(Control list, IntSupplier row) {
        list.focusVisibleProperty().subscribe(isByKey -> {
            if (isByKey) {
                show(list, row.getAsInt());
            }
        });
    }

    /** At once, where the list has been laid out. */
    public static void show(ListView<?> list) {
        show(list, list.getFocusModel().getFocusedIndex());
    }

    /** At once, where the table has been laid out. */
    public static void show(TableView<?> table) {
        show(table, table.getFocusModel().getFocusedIndex());
    }

    private static void show(Control list, int row) {
        if (row >= 0 && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(row);
        }
    }
}
