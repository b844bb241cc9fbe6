package org.southsouth.readiness.ui.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.ui.controls.GreyBar;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.NextPulse;
import org.southsouth.readiness.ui.fx.Tips;

/** Beside the questions: how far they are, rows that lead to them and scroll, and what stands below. */
abstract class SideList extends VBox {
    private final Label answered = Texts.paragraph("", "t-body", "b");
    private final Label percent = Texts.plain("", "t-body", "muted");
    private final GreyBar bar = new GreyBar();
    private final VBox progress;
    private final ScrollPane scroll = new ScrollPane();
    private final VBox items = new VBox();
    private final VBox foot = new VBox();
    private boolean isToReveal;

    SideList() {
        getStyleClass().addAll("side", "answer-nav");
        // Not beside the words: these would wrap as the figures grow, and move the rows below.
        HBox line = Rows.of(8, Rows.wide(bar), percent);
        percent.setMinWidth(Region.USE_PREF_SIZE);
        progress = new VBox(4, answered, line);
        progress.getStyleClass().add("nav-progress");
        progress.setMinHeight(USE_PREF_SIZE);
        scroll.setContent(items);
        ScrollRoom.watch(scroll);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.addEventFilter(InputEvent.ANY, this::moved);
        items.getStyleClass().add("nav-items");
        items.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        items.focusWithinProperty().subscribe(this::oneStop);
        foot.getStyleClass().add("nav-foot");
        foot.getChildren().add(Rows.hairline());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(progress, scroll, foot);
    }

    /** The size that em counts from here: that of a label of body size. */
    Label probe() {
        return percent;
    }

    VBox progress() {
        return progress;
    }

    VBox items() {
        return items;
    }

    VBox foot() {
        return foot;
    }

    void showProgress(String words, String share, double done) {
        answered.setText(words);
        percent.setText(share);
        bar.show(done);
    }

    /** What else there is to know of how far they are; null where that stands below it. */
    void tellBeside(String words) {
        Tips.show(answered, words);
    }

    /** The place that is current, also where it cannot be seen. */
    abstract Optional<NavItem> current();

    /** Where F6 goes: to what is current, or what stands for it. */
    abstract Optional<NavItem> stop();

    /** The current row is brought into sight once heights are known. */
    void revealCurrent() {
        isToReveal = true;
        oneStop();
    }

    /** Tab stops once among the rows, at the current one or where the arrows led; the way on is not twenty stops long. */
    private void oneStop() {
        if (!items.isFocusWithin()) {
            stop().ifPresent(this::stopAt);
        }
    }

    private void stopAt(NavItem stop) {
        items.getChildren().stream()
                .filter(NavItem.class::isInstance)
                .forEach(row -> row.setFocusTraversable(row.equals(stop)));
    }

    /** From now on the place is somebody's own, until the question moves on. */
    private void moved(InputEvent event) {
        if (event.getEventType() == ScrollEvent.SCROLL
                || event.getEventType() == MouseEvent.MOUSE_PRESSED
                || event.getEventType() == KeyEvent.KEY_PRESSED) {
            isToReveal = false;
        }
    }

    /**
     * Whenever heights are known: scrolls as little as is needed for the current row to be seen. Not only once, since what
     * stands above and below takes its height later, and the window may change its own.
     */
    void reveal() {
        if (isToReveal && scroll.getViewportBounds().getHeight() > 0) {
            current().filter(Node::isVisible).ifPresent(this::reveal);
        }
    }

    private void reveal(NavItem item) {
        double room = scroll.getViewportBounds().getHeight();
        double range = items.getHeight() - room;
        if (range <= 0) {
            return;
        }
        double from = scroll.getVvalue() * range;
        double bottom = item.getBoundsInParent().getMaxY();
        double head = headOf(item);
        double top = bottom - head <= room ? head : item.getBoundsInParent().getMinY();
        // Also where nothing needs to move: what takes of the height leaves a row cut.
        double wanted = wholeRowFrom(Math.max(bottom - room, rowAt(Math.min(from, top))), top);
        double value = Math.min(1, wanted / range);
        if (Math.abs(value - scroll.getVvalue()) > 1e-6) {
            scroll.setVvalue(value);
            scroll.layout();
        }
    }

    /** What was opened last may have no room with all its rows: then it is seen itself, and the end of them is below. */
    void revealOpened(NavItem item) {
        NextPulse.afterPulse(getScene(), () -> reveal(item));
    }

    /** Where the row begins under which this one stands; its own beginning where it stands under none. */
    private double headOf(NavItem item) {
        List<Node> before = items.getChildren().subList(0, items.getChildren().indexOf(item) + 1);
        return before.stream()
                .filter(row -> row.isManaged() && row.getStyleClass().contains("nav-pillar"))
                .reduce((first, second) -> second)
                .orElse(item)
                .getBoundsInParent()
                .getMinY();
    }

    private double rowAt(double place) {
        return items.getChildren().stream()
                .filter(Node::isManaged)
                .mapToDouble(row -> row.getBoundsInParent().getMinY())
                .filter(top -> top <= place)
                .max()
                .orElse(0);
    }

    /** Where the first row that is whole begins, so that what is above the current one is not cut. */
    private double wholeRowFrom(double least, double most) {
        return items.getChildren().stream()
                .filter(Node::isManaged)
                .mapToDouble(row -> row.getBoundsInParent().getMinY())
                .filter(top -> top >= least && top <= most)
                .min()
                .orElse(least);
    }

    /** The arrows go from row to row, and choose none; the pane around them would only scroll. */
    private void walk(KeyEvent event) {
        List<NavItem> rows = items.getChildren().stream()
                .filter(row -> row instanceof NavItem && row.isVisible())
                .map(NavItem.class::cast)
                .toList();
        int at = IntStream.range(0, rows.size())
                .filter(place -> rows.get(place).isFocused())
                .findFirst()
                .orElse(-1);
        boolean isPlain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (at < 0 || !isPlain) {
            return;
        }
        boolean isFold = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
        if (isFold) {
            fold(rows, at, event.getCode() == KeyCode.RIGHT);
            event.consume();
            return;
        }
        int to = switch (event.getCode()) {
            case UP -> at - 1;
            case DOWN -> at + 1;
            case HOME -> 0;
            case END -> rows.size() - 1;
            default -> Integer.MIN_VALUE;
        };
        if (to == Integer.MIN_VALUE) {
            return;
        }
        if (to >= 0 && to < rows.size()) {
            rows.get(to).requestFocus();
            stopAt(rows.get(to));
            reveal(rows.get(to));
        }
        event.consume();
    }

    /** Right opens what is closed, Left closes it; from a row of it Left goes to its head. */
    private void fold(List<NavItem> rows, int at, boolean isToOpen) {
        NavItem row = rows.get(at);
        if (row.isFoldable()) {
            if (row.isExpanded() != isToOpen) {
                row.fire();
            }
        } else if (!isToOpen) {
            rows.subList(0, at).stream()
                    .filter(NavItem::isFoldable)
                    .reduce((first, second) -> second)
                    .ifPresent(head -> {
                        head.requestFocus();
                        stopAt(head);
                        reveal(head);
                    });
        }
    }

    /** F6 comes here, and it can be seen there. */
    void focusCurrent() {
        stop().ifPresent(item -> {
            item.requestFocus();
            reveal(item);
        });
    }
}
