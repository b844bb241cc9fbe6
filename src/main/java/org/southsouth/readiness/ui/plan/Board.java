package org.southsouth.readiness.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.ActionState;
import org.southsouth.readiness.ui.controls.Styles;

/**
 * The actions as cards in a column for each state. Arrows walk over the cards; with Ctrl (or Alt) left and right move one to
 * the next state, as dragging it does.
 */
final class Board extends ScrollPane {
    private static final List<ActionState> STATES = List.of(ActionState.values());

    private final PlanViewModel model;
    private final HBox row = new HBox(12);
    private final List<BoardColumn> columns = new ArrayList<>();

    Board(PlanViewModel model) {
        this.model = model;
        getStyleClass().add("plan-board");
        setFitToHeight(true);
        setFitToWidth(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setContent(row);
        for (ActionState state : STATES) {
            columns.add(new BoardColumn(state, model));
        }
        row.getChildren().setAll(columns);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        model.planningProperty().subscribe(read -> read.ifPresent(this::show));
        model.panel().panelProperty().subscribe(panel -> mark());
    }

    private void show(PlanSnapshot snapshot) {
        Optional<ActionId> focused = focused().map(card -> card.action().id());
        PlanRows rows = model.rows(snapshot, snapshot.plan());
        rows.byState()
                .forEach((state, items) -> columns.get(STATES.indexOf(state)).show(items));
        mark();
        focused.flatMap(this::card).ifPresent(Node::requestFocus);
    }

    /** The card whose action stands beside the board. */
    private void mark() {
        Optional<ActionId> shown = model.panel()
                .panelProperty()
                .get()
                .filter(Panel.Detail.class::isInstance)
                .map(panel -> ((Panel.Detail) panel).action().id());
        columns.forEach(column -> column.cards()
                .forEach(card -> Styles.set(
                        card,
                        "is-chosen",
                        shown.filter(card.action().id()::equals).isPresent())));
    }

    private Optional<BoardCard> card(ActionId action) {
        return columns.stream()
                .flatMap(column -> column.cards().stream())
                .filter(card -> card.action().id().equals(action))
                .findFirst();
    }

    private Optional<BoardCard> focused() {
        return columns.stream()
                .flatMap(column -> column.cards().stream())
                .filter(Node::isFocused)
                .findFirst();
    }

    private void press(KeyEvent event) {
        BoardCard card = focused().orElse(null);
        if (card == null) {
            return;
        }
        int step = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
        int column = STATES.indexOf(card.action().state());
        if (step != 0 && (event.isShortcutDown() || event.isAltDown())) {
            move(card.action(), column + step);
        } else if (step != 0) {
            beside(column, step, columns.get(column).cards().indexOf(card)).ifPresent(this::focus);
        } else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            List<BoardCard> cards = columns.get(column).cards();
            int at = cards.indexOf(card) + (event.getCode() == KeyCode.UP ? -1 : 1);
            if (at >= 0 && at < cards.size()) {
                focus(cards.get(at));
            }
        } else if (event.getCode() == KeyCode.DELETE) {
            model.changes().delete(card.action());
        } else {
            return;
        }
        event.consume();
    }

    private void move(Action action, int column) {
        if (column >= 0 && column < columns.size()) {
            model.changes().state(action, STATES.get(column));
        }
    }

    /** In the next column that has any, as far down as this one. */
    private Optional<BoardCard> beside(int from, int step, int place) {
        for (int i = from + step; i >= 0 && i < columns.size(); i += step) {
            List<BoardCard> cards = columns.get(i).cards();
            if (!cards.isEmpty()) {
                return Optional.of(cards.get(Math.min(place, cards.size() - 1)));
            }
        }
        return Optional.empty();
    }

    private void focus(BoardCard card) {
        card.requestFocus();
        BoardColumn column = columns.get(STATES.indexOf(card.action().state()));
        column.reveal(card);
        Bounds bounds = column.getBoundsInParent();
        double room = row.getWidth() - getViewportBounds().getWidth();
        double left = getHvalue() * room;
        if (room > 0 && bounds.getMinX() < left) {
            setHvalue(bounds.getMinX() / room);
        } else if (room > 0 && bounds.getMaxX() > left + getViewportBounds().getWidth()) {
            setHvalue((bounds.getMaxX() - getViewportBounds().getWidth()) / room);
        }
    }

    /** The keys go to the first card. */
    void focusFirst() {
        columns.stream().flatMap(column -> column.cards().stream()).findFirst().ifPresent(this::focus);
    }
}
