package org.southsouth.readiness.app;

import java.util.Map;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.ScreenDriver;

/** How many whole rows of each list are seen in the smallest window, at once or after one press of Page Down. */
final class RowsInView extends ScreenLook {
    private static final int ENOUGH = 5;
    private static final double ROUNDING = 1;
    /** Above a foot with what ends a merge, which stays in sight as long as the page need not scroll. */
    private static final String ABOVE_A_FOOT = "merge-rows";

    /** Below a result that is read while answers are chosen, and stays in sight with them where text is largest. */
    private static final String BELOW_A_RESULT = "whatif-list";

    private static final int LARGEST = 24;
    private static final int FEWER = 3;
    /** On a page of several cards, or below a result that is read first: seen after one press of Page Down. */
    private static final Set<String> BELOW_OTHERS = Set.of("totals-list", "whatif-list", "office-list", "merge-rows");
    /**
     * What fewer rows there are at once with large text; after Page Down five as well. Those of the list of assessments, the plan
     * and a review have two lines.
     */
    private static final Map<Integer, Map<String, Integer>> FEWER_AT_ONCE = Map.of(
            24, Map.of("home-table", 4, "plan-rows", 3, "review-list", 3),
            28, Map.of("home-table", 3, "review-list", 2, "plan-rows", 2, "history-list", 4, "gather-list", 2));

    @Override
    void at(View view) {
        look(view.name(), view.textSize(), view.scene());
    }

    private void look(String view, int textSize, Scene scene) {
        // As it is opened: another view of the same screen may have been scrolled.
        ScreenDriver.onWindow(() -> Nodes.shown(scene.getRoot(), ScrollPane.class::isInstance)
                .forEach(pane -> ((ScrollPane) pane).setVvalue(0)));
        Nodes.shown(scene.getRoot(), RowsInView::isList).forEach(list -> {
            String name = list.getStyleClass().get(list.getStyleClass().size() - 1);
            int wanted = Math.min(size(list), isShort(name, textSize) ? FEWER : ENOUGH);
            long atOnce = whole(list, scene);
            if (atOnce < wanted) {
                pageDown(list);
            }
            long after = whole(list, scene);
            if (atOnce < atOnce(name, wanted, textSize) || after < wanted) {
                found(view + ": " + atOnce + ", after Page Down " + after + " of " + size(list) + " in " + name);
            }
        });
    }

    private static boolean isShort(String list, int textSize) {
        return (list.equals(ABOVE_A_FOOT) && textSize == 20) || (list.equals(BELOW_A_RESULT) && textSize >= LARGEST);
    }

    private static int atOnce(String list, int wanted, int textSize) {
        if (BELOW_OTHERS.contains(list)) {
            return 0;
        }
        return Math.min(wanted, FEWER_AT_ONCE.getOrDefault(textSize, Map.of()).getOrDefault(list, wanted));
    }

    /** Those of choices, which are in windows of their own, have no class of ours. */
    private static boolean isList(Node node) {
        boolean isList = node instanceof ListView<?> || node instanceof TableView<?>;
        return isList && node.getStyleClass().size() > 1;
    }

    private static int size(Node list) {
        return list instanceof ListView<?> rows
                ? rows.getItems().size()
                : ((TableView<?>) list).getItems().size();
    }

    private static void pageDown(Node list) {
        ScreenDriver.onWindow(() -> {
            list.requestFocus();
            Event.fireEvent(
                    list, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.PAGE_DOWN, false, false, false, false));
        });
    }

    private static long whole(Node list, Scene scene) {
        Bounds seen = seen(list, scene);
        return Nodes.shown((Control) list, node -> node instanceof ListCell<?> || node instanceof TableRow<?>).stream()
                .filter(row -> isOf(list, (IndexedCell<?>) row) && !((IndexedCell<?>) row).isEmpty())
                .filter(row -> {
                    Bounds place = row.localToScene(row.getLayoutBounds());
                    return place.getMinY() >= seen.getMinY() - ROUNDING && place.getMaxY() <= seen.getMaxY() + ROUNDING;
                })
                .count();
    }

    /** And not of a choice in one of its rows. */
    private static boolean isOf(Node list, IndexedCell<?> row) {
        return row instanceof ListCell<?> cell
                ? cell.getListView() == list
                : ((TableRow<?>) row).getTableView() == list;
    }

    /** The part of the list that nothing around it cuts off. */
    private static Bounds seen(Node list, Scene scene) {
        Bounds own = list.localToScene(list.getLayoutBounds());
        double top = Math.max(0, own.getMinY());
        double bottom = Math.min(scene.getHeight(), own.getMaxY());
        for (Node at = list.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane || at.getClip() != null) {
                Bounds around = at.localToScene(at.getLayoutBounds());
                top = Math.max(top, around.getMinY());
                bottom = Math.min(bottom, around.getMaxY());
            }
        }
        return new BoundingBox(0, top, 1, Math.max(0, bottom - top));
    }
}
