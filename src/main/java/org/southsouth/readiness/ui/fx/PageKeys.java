package org.southsouth.readiness.ui.fx;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import javafx.event.EventTarget;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Page Up and Page Down show the next page of what scrolls around the focus, or nearest to it; a scroll pane alone would move by one step. Lists,
 * tables and long fields turn their own pages, and so does what says so. Behind an open menu nothing moves, and behind a panel that has the focus neither.
 * Where what has the focus is one of several that arrows walk, it is not left behind out of sight.
 */
public final class PageKeys {
    private static final Object OWN = new Object();
    private static final Object WITHIN = new Object();
    private static final Object ALONG = new Object();
    private static final Object ROWS = new Object();

    /** So much further is what stands aside than what stands above or below. */
    private static final double ASIDE = 4;

    /** What is still seen of the page before. */
    private static final double KEPT = 48;

    private PageKeys() {}

    public static void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int pages = event.getCode() == KeyCode.PAGE_DOWN ? 1 : event.getCode() == KeyCode.PAGE_UP ? -1 : 0;
            boolean isPlain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
            boolean isEnd = event.getCode() == KeyCode.HOME || event.getCode() == KeyCode.END;
            if (isEnd && isPlain && event.getTarget() instanceof ComboBox<?> box && box.isShowing()) {
                // The page behind an open list of choices would scroll, and nothing be chosen.
                choose(box, event.getCode());
                event.consume();
                return;
            }
            boolean isOfField = isEnd && event.getTarget() instanceof TextInputControl;
            if ((pages != 0 || isEnd) && isPlain && !isOfField && hasMenu(scene)) {
                // The menu had them before; what it leaves would scroll the page behind it.
                event.consume();
                return;
            }
            boolean isTurned = pages != 0 && isPlain && turn(event.getTarget(), pages);
            if (isTurned && event.getTarget() instanceof Node node) {
                bringAlong(node);
            }
            if (isTurned || (isEnd && isPlain && toEnd(event.getTarget(), event.getCode()))) {
                event.consume();
            }
        });
        // What has the focus comes first here: fields, lists and options have a beginning and an end of their own.
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean isPlain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
            boolean isEnd = event.getCode() == KeyCode.HOME || event.getCode() == KeyCode.END;
            if (isEnd && isPlain && !event.isConsumed() && toEndNear(event.getTarget(), event.getCode())) {
                event.consume();
            }
        });
    }

    /**
     * A page that scrolls as a whole where it has to, and has room for all now, leaves Home and End to what scrolls in it: the
     * toolkit's pane takes them also where it does nothing with them. Before it has its look.
     */
    public static void passOn(ScrollPane page) {
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean isPlain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
            boolean isEnd = event.getCode() == KeyCode.HOME || event.getCode() == KeyCode.END;
            boolean isWhole = isEnd && isPlain && new Scrolled(page).room() < 1;
            if (isWhole && toEndNear(event.getTarget(), event.getCode())) {
                event.consume();
            }
        });
    }

    /** From a button or a toggle that stands above or below a page, and so in nothing that scrolls. */
    private static boolean toEndNear(EventTarget target, KeyCode code) {
        Node at = target instanceof Node node ? node : null;
        while (at != null && !hasOwn(at)) {
            Optional<ScrollPane> pane = within(at);
            if (pane.isPresent()) {
                ScrollPane found = pane.get();
                found.setVvalue(code == KeyCode.END ? found.getVmax() : found.getVmin());
                return true;
            }
            at = parent(at);
        }
        return false;
    }

    /** Whether a menu or a list of choices is open over this window; the words of a tooltip are none. */
    public static boolean hasMenu(Scene scene) {
        return Window.getWindows().stream()
                .anyMatch(window -> window instanceof PopupWindow popup
                        && !(popup instanceof Tooltip)
                        && popup.getOwnerWindow() == scene.getWindow());
    }

    private static void choose(ComboBox<?> box, KeyCode end) {
        if (end == KeyCode.HOME) {
            box.getSelectionModel().selectFirst();
        } else {
            box.getSelectionModel().selectLast();
        }
    }

    /** These keys have a meaning of their own in this node. */
    public static void leaveTo(Node node) {
        node.getProperties().put(OWN, true);
    }

    /** From whatever has the focus in this panel they turn its own pages, and never those of what it stands over. */
    public static void keepWithin(Node panel) {
        panel.getProperties().put(WITHIN, true);
    }

    /** One of these has the keys: where a page is turned and it is out of sight then, the nearest that is seen has them. */
    public static void takeAlong(List<? extends Node> stops) {
        List<Node> all = List.copyOf(stops);
        all.forEach(stop -> stop.getProperties().put(ALONG, all));
    }

    /**
     * Rows that are no list of the toolkit: from a button beside them, where no page around both has much more to show, these are
     * turned; told by how many pages, it says whether there were any.
     */
    public static void turnRows(Node rows, IntPredicate turning) {
        rows.getProperties().put(ROWS, turning);
    }

    private static boolean turnOwn(Node part, int pages) {
        if (!part.isVisible()) {
            return false;
        }
        if (part.getProperties().get(ROWS) instanceof IntPredicate turning) {
            return turning.test(pages);
        }
        return part instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(child -> turnOwn(child, pages));
    }

    private static void bringAlong(Node from) {
        List<Scrolled> around = Scrolled.around(from);
        if (!around.isEmpty() && from.getProperties().get(ALONG) instanceof List<?> stops) {
            Scrolled page = around.get(0);
            List<Node> all = stops.stream().map(Node.class::cast).toList();
            nearest(from, all, page, true)
                    .or(() -> nearest(from, all, page, false))
                    .ifPresent(stop -> {
                        stop.requestFocus();
                        IntoSight.bring(stop);
                    });
        }
    }

    /** Of those that are seen whole, or at least in part; itself, where it is. */
    private static Optional<Node> nearest(Node from, List<Node> stops, Scrolled page, boolean isWhole) {
        Bounds here = page.place(from);
        double top = page.top();
        double bottom = top + page.shown();
        return stops.stream()
                .filter(stop -> {
                    Bounds own = page.place(stop);
                    return isWhole
                            ? own.getMinY() >= top && own.getMaxY() <= bottom
                            : own.getMaxY() > top && own.getMinY() < bottom;
                })
                .min(Comparator.comparingDouble(stop -> {
                    Bounds own = page.place(stop);
                    return Math.abs(own.getCenterY() - here.getCenterY())
                            + ASIDE * Math.abs(own.getCenterX() - here.getCenterX());
                }));
    }

    /** False where somebody else has the keys, or nothing scrolls. */
    private static boolean turn(EventTarget target, int pages) {
        Node from = target instanceof Scene scene ? scene.getRoot() : target instanceof Node node ? node : null;
        if (from instanceof ListView<?> list && !hasLeft(list) && isAtEnd(list, pages)) {
            // There is no further row in it, but there may be more of the page around it.
            return turnAround(list.getParent(), pages);
        }
        return turnAround(from, pages) || turnNear(from, pages) || turnRows(from, null, pages) || isKept(from);
    }

    private static boolean hasLeft(Node node) {
        return node.getProperties().containsKey(OWN);
    }

    private static boolean isAtEnd(ListView<?> list, int pages) {
        int end = pages > 0 ? list.getItems().size() - 1 : 0;
        return list.getItems().isEmpty() || list.getFocusModel().getFocusedIndex() == end;
    }

    /** Where no page scrolls, the rows nearest to what has the focus do, as below the tabs of a plan; what is chosen stays. */
    private static boolean turnRows(@Nullable Node from, @Nullable Node end, int pages) {
        for (Node at = from; at != end && at != null && !hasOwn(at); at = parent(at)) {
            if (turnOwn(at, pages)) {
                return true;
            }
            Optional<VirtualFlow<?>> rows = rowsWithin(at);
            if (rows.isPresent()) {
                VirtualFlow<?> flow = rows.get();
                double shown = flow.getHeight();
                flow.scrollPixels(pages * Math.max(shown - KEPT, shown / 2));
                return true;
            }
        }
        return false;
    }

    /** The first list that has more rows than are seen. */
    private static Optional<VirtualFlow<?>> rowsWithin(Node part) {
        if (!part.isVisible()) {
            return Optional.empty();
        }
        if (part instanceof ListView<?> list && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            boolean isWhole = flow.getFirstVisibleCell() == null
                    || (flow.getPosition() == 0
                            && isAllSeen(flow, list.getItems().size()));
            return isWhole ? Optional.empty() : Optional.of(flow);
        }
        return part instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> rowsWithin(child).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isAllSeen(VirtualFlow<?> flow, int rows) {
        IndexedCell<?> last = flow.getLastVisibleCell();
        return last != null
                && last.getIndex() == rows - 1
                && last.getBoundsInParent().getMaxY() <= flow.getHeight();
    }

    /** The nearest that scrolls beside what has the focus, as a button below a page has the page above it. */
    private static boolean turnNear(@Nullable Node from, int pages) {
        for (Node at = from; at != null && !hasOwn(at); at = parent(at)) {
            if (within(at).filter(pane -> turn(pane, pages)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether it stands in a panel that keeps the keys, and nothing in between has them for itself. */
    private static boolean isKept(@Nullable Node from) {
        Node at = from;
        while (at != null && !hasOwn(at) && !at.getProperties().containsKey(WITHIN)) {
            at = at.getParent();
        }
        return at != null && !hasOwn(at);
    }

    private static @Nullable Node parent(Node node) {
        return node.getProperties().containsKey(WITHIN) ? null : node.getParent();
    }

    /** Home and End where the focus is on a whole page; a scroll pane itself takes them from what is in it. */
    private static boolean toEnd(EventTarget target, KeyCode code) {
        Node from = target instanceof Scene scene ? scene.getRoot() : target instanceof Node node ? node : null;
        Optional<ScrollPane> pane = from == null || from instanceof Control ? Optional.empty() : within(from);
        pane.ifPresent(found -> found.setVvalue(code == KeyCode.END ? found.getVmax() : found.getVmin()));
        return pane.isPresent();
    }

    /** The first that scrolls in a part that has the focus as a whole, as a page has it that was just opened. */
    private static Optional<ScrollPane> within(Node part) {
        if (!part.isVisible() || hasOwn(part)) {
            return Optional.empty();
        }
        if (part instanceof ScrollPane pane && new Scrolled(pane).room() >= 1) {
            return Optional.of(pane);
        }
        return part instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> within(child).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean turnAround(@Nullable Node from, int pages) {
        Node at = from;
        while (at != null && !hasOwn(at)) {
            if (at instanceof ScrollPane pane) {
                double before = new Scrolled(pane).top();
                if (turn(pane, pages)) {
                    // With large text a page with rows has only a little of its own to show.
                    if (Math.abs(new Scrolled(pane).top() - before) < KEPT) {
                        turnRows(from, pane, pages);
                    }
                    return true;
                }
            }
            at = parent(at);
        }
        return false;
    }

    private static boolean hasOwn(Node node) {
        boolean isPaged = node instanceof ListView || node instanceof TableView || node instanceof WritingArea;
        return isPaged || node.getProperties().containsKey(OWN);
    }

    private static boolean turn(ScrollPane pane, int pages) {
        Scrolled page = new Scrolled(pane);
        if (page.room() < 1) {
            return false;
        }
        page.to(page.top() + pages * Math.max(page.shown() - KEPT, page.shown() / 2));
        return true;
    }
}
