package org.southsouth.readiness.ui.fx;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/**
 * The row that keys act on is seen when the focus comes to its list by a key, and when keys go on to another row: also where
 * the list, or the page around it, was scrolled away. A mouse brings the focus to what is seen already, and nothing may move
 * below it.
 */
public final class RowInSight {
    /** A row that is far away is brought to the edge first, and is seen whole after that. */
    private static final int TRIES = 2;

    private RowInSight() {}

    public static void keep(ListView<?> list) {
        keep(list, list.getFocusModel().focusedIndexProperty());
    }

    public static void keep(TableView<?> table) {
        keep(table, table.getFocusModel().focusedIndexProperty());
    }

    private static void keep(Control list, ReadOnlyIntegerProperty row) {
        PressedMouse.watch(list);
        list.focusedProperty().subscribe(isNow -> {
            if (isNow && isByKey(list)) {
                // What is about to be laid out is laid out once: after that it is brought anyway.
                if (!list.isNeedsLayout()) {
                    show(list, row.get());
                }
                bringLater(list, row);
            }
        });
        // Beside something that has just come its rows are higher.
        list.widthProperty().subscribe(() -> {
            if (list.isFocused() && isByKey(list)) {
                bringLater(list, row);
            }
        });
        // The list scrolls itself to the row; of the page around it, which may be low, it knows nothing.
        row.subscribe(() -> {
            if (list.isFocused() && isByKey(list)) {
                bringLater(list, row);
            }
        });
    }

    private static boolean isByKey(Control list) {
        return list.getScene() != null && !PressedMouse.isDown(list.getScene());
    }

    private static void bringLater(Control list, ReadOnlyIntegerProperty row) {
        NextPulse.afterPulse(list.getScene(), () -> {
            if (list.isFocused()) {
                showWhole(list, row.get());
            }
        });
    }

    /**
     * Whole within its list, also where that has just got other rows or has rows of several lines: until it has laid them out,
     * it only guesses where a row stands. The page around it stays, whatever has the focus.
     */
    public static void showLater(ListView<?> list) {
        if (list.getScene() != null) {
            NextPulse.afterPulse(
                    list.getScene(), () -> scroll(list, list.getFocusModel().getFocusedIndex()));
        }
    }

    private static void showWhole(Control list, int row) {
        scroll(list, row);
        bring(list, row);
    }

    private static void scroll(Control list, int row) {
        for (int i = 0; i < TRIES && row >= 0; i++) {
            list.layout();
            if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                if (isFirst(flow, row)) {
                    return;
                }
                flow.scrollTo(row);
            }
        }
    }

    /** It stands at the top already, where nearly every list begins. */
    private static boolean isFirst(VirtualFlow<?> flow, int row) {
        return row == 0 && flow.getPosition() == 0 && flow.getFirstVisibleCell() != null;
    }

    /** At once, where the list has been laid out. */
    public static void show(ListView<?> list) {
        show(list, list.getFocusModel().getFocusedIndex());
    }

    /** At once, where the table has been laid out. */
    public static void show(TableView<?> table) {
        show(table, table.getFocusModel().getFocusedIndex());
    }

    static void show(Control list, int row) {
        if (row >= 0 && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(row);
            bring(list, row);
        }
    }

    private static void bring(Control list, int row) {
        list.layout();
        list.lookupAll(".indexed-cell").stream()
                .filter(node -> node instanceof IndexedCell<?> cell && cell.getIndex() == row && !cell.isEmpty())
                .filter(node -> node.isVisible() && !(node.getParent() instanceof IndexedCell<?>))
                .findFirst()
                .ifPresent(IntoSight::bring);
    }
}
