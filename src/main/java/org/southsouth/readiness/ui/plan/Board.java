package org.southsouth.readiness.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.ActionState;
import org.southsouth.readiness.ui.controls.ActionRow;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.IntoSight;

/**
 * The actions as cards in a column for each state. Arrows walk over the cards; with Ctrl (or Alt) left and right move one to
 * the next state, as dragging it does.
 */
final class Board extends ScrollPane {
    private static final List<ActionState> STATES = List.of(ActionState.values());
    private static final double ROUNDING = 1;

    private final PlanViewModel model;
    private final HBox row = new HBox(12);
    private final List<Column> columns = new ArrayList<>();
    private Optional<ActionId> stop = Optional.empty();
    private boolean isTight;

    Board(PlanViewModel model) {
        this.model = model;
        getStyleClass().add("plan-board");
        setFitToHeight(true);
        setFitToWidth(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setContent(row);
        for (ActionState state : STATES) {
            columns.add(new Column(state, model));
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
                .forEach((state, items) -> columns.get(STATES.indexOf(state)).show(items, isTight));
        mark();
        cards().forEach(this::follow);
        stopAt(stop.flatMap(this::card).or(() -> cards().findFirst()).orElse(null));
        focused.flatMap(this::card).ifPresent(Node::requestFocus);
    }

    /** The card of this action has the keys next. */
    void select(ActionId action) {
        card(action).ifPresent(this::stopAt);
    }

    /** With the largest text a card says only what one chooses by: the panel has the rest. */
    void fit(boolean isNowTight) {
        if (isNowTight != isTight) {
            isTight = isNowTight;
            model.planningProperty().get().ifPresent(this::show);
        }
    }

    /** All cards are one stop of Tab, at the one that had the focus last; the arrows walk over them. */
    private void follow(Card card) {
        card.focusedProperty().subscribe(isFocused -> {
            if (isFocused) {
                stopAt(card);
            }
        });
    }

    private void stopAt(@Nullable Card card) {
        stop = Optional.ofNullable(card).map(one -> one.action().id());
        cards().forEach(one -> one.setFocusTraversable(one.equals(card)));
    }

    private Stream<Card> cards() {
        return columns.stream().flatMap(column -> column.cards().stream());
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

    private Optional<Card> card(ActionId action) {
        return cards().filter(card -> card.action().id().equals(action)).findFirst();
    }

    private Optional<Card> focused() {
        return cards().filter(Node::isFocused).findFirst();
    }

    Optional<Action> action() {
        return focused().map(Card::action);
    }

    private void press(KeyEvent event) {
        Card card = focused().orElse(null);
        if (card == null) {
            return;
        }
        int step = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
        int column = STATES.indexOf(card.action().state());
        if (step != 0 && (event.isShortcutDown() || event.isAltDown())) {
            move(card.action(), column + step);
        } else if (step != 0) {
            beside(column, step, columns.get(column).cards().indexOf(card))
                    .ifPresentOrElse(this::focus, () -> look(column, step));
        } else if (event.getCode() == KeyCode.HOME || event.getCode() == KeyCode.END) {
            List<Card> cards = columns.get(column).cards();
            focus(cards.get(event.getCode() == KeyCode.HOME ? 0 : cards.size() - 1));
        } else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            List<Card> cards = columns.get(column).cards();
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
    private Optional<Card> beside(int from, int step, int place) {
        for (int i = from + step; i >= 0 && i < columns.size(); i += step) {
            List<Card> cards = columns.get(i).cards();
            if (!cards.isEmpty()) {
                return Optional.of(cards.get(Math.min(place, cards.size() - 1)));
            }
        }
        return Optional.empty();
    }

    /** The last card of them all leads no further. What lies beyond has no cards: it comes into sight as far as the card stays there. */
    private void look(int from, int step) {
        bring(columns.get(step < 0 ? 0 : columns.size() - 1));
        bring(columns.get(from));
    }

    private void focus(Card card) {
        card.requestFocus();
        Column column = columns.get(STATES.indexOf(card.action().state()));
        column.reveal(card);
        bring(column);
        // With large text the page around the board scrolls too.
        IntoSight.bring(card);
    }

    private void bring(Column column) {
        Bounds bounds = column.getBoundsInParent();
        double room = row.getWidth() - getViewportBounds().getWidth();
        double left = getHvalue() * room;
        if (room > 0 && bounds.getMinX() < left - ROUNDING) {
            setHvalue(bounds.getMinX() / room);
        } else if (room > 0 && bounds.getMaxX() > left + getViewportBounds().getWidth() + ROUNDING) {
            setHvalue((bounds.getMaxX() - getViewportBounds().getWidth()) / room);
        }
    }

    /** The keys go to the card that had them last, or to the first. */
    void focusFirst() {
        stop.flatMap(this::card).or(() -> cards().findFirst()).ifPresent(this::focus);
    }

    /** An action on the board. It opens beside it, can be dragged, and has the menu of states at the menu key. */
    static final class Card extends ActionRow {
        private final Action action;

        Card(PlanRow.Item item, PlanViewModel model, boolean isTight) {
            super(0);
            this.action = item.action();
            getStyleClass().addAll("card", "board-card");
            VBox words = new VBox(4, Texts.paragraph(item.title(), "t-body"));
            words.setMinWidth(0);
            words.prefWidthProperty().bind(widthProperty().subtract(isTight ? 16 : 24));
            if (!item.lead().isBlank()) {
                words.getChildren().add(Texts.caption(item.lead()));
            }
            words.getChildren().add(isTight ? shortFoot(item, model) : foot(item, model));
            getChildren().add(words);
            setAccessibleText(Stream.of(
                            item.title(),
                            item.lead(),
                            item.due(),
                            item.isOverdue() ? model.text("plan.overdue") : "",
                            item.state(),
                            item.spoken())
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining("\n")));
            setAccessibleRoleDescription(model.text("common.kind.action"));
            setOnAction(() -> model.panel().open(action.id()));
            setOnContextMenuRequested(event -> {
                ContextMenu menu = StateChip.StateMenu.of(action, model);
                menu.show(this, Side.BOTTOM, 0, 0);
                event.consume();
            });
            setOnDragDetected(event -> {
                ClipboardContent content = new ClipboardContent();
                content.putString(action.title());
                startDragAndDrop(TransferMode.MOVE).setContent(content);
                event.consume();
            });
        }

        /** Where the gain would be is in the panel. */
        private static FlowPane shortFoot(PlanRow.Item item, PlanViewModel model) {
            return new FlowPane(12, 0, due(item, model), gain(item));
        }

        private static Label due(PlanRow.Item item, PlanViewModel model) {
            return Texts.paragraph(
                    item.isOverdue() ? model.text("plan.due.late", item.due()) : item.due(),
                    "t-caption",
                    item.isOverdue() ? "danger-text" : "muted");
        }

        private static Label gain(PlanRow.Item item) {
            return Texts.paragraph(item.gain(), "t-caption", item.gain().startsWith("+") ? "b" : "muted");
        }

        /** Each on lines of its own: beside each other they would leave no room for a day in a narrow column. */
        private static VBox foot(PlanRow.Item item, PlanViewModel model) {
            Label due = due(item, model);
            if (item.where().isEmpty()) {
                return new VBox(2, due, gain(item));
            }
            Label where = Texts.caption(item.where());
            where.setMinWidth(0);
            Label gain = Texts.whole(item.gain(), "t-caption", item.gain().startsWith("+") ? "b" : "muted");
            return new VBox(2, due, new HBox(8, gain, where));
        }

        Action action() {
            return action;
        }
    }

    /** One state of the board with its cards; one that is dropped on it takes this state. */
    static final class Column extends VBox {
        private final ActionState state;
        private final PlanViewModel model;
        private final Label count = Texts.whole("", "t-body", "muted");
        private final VBox stack = new VBox(8);
        private final ScrollPane scroll = new ScrollPane(stack);
        private List<Board.Card> cards = List.of();

        Column(ActionState state, PlanViewModel model) {
            super(8);
            this.state = state;
            this.model = model;
            getStyleClass().addAll("soft", "board-column");
            stack.getStyleClass().add("board-stack");
            Label name = Texts.whole(model.text(PlanWords.key(state)), "t-body", "b");
            HBox head = Rows.of(8, name, count);
            head.getStyleClass().add("board-head");
            scroll.setFitToWidth(true);
            scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            scroll.setFocusTraversable(false);
            VBox.setVgrow(scroll, Priority.ALWAYS);
            Rows.wide(this);
            getChildren().addAll(head, scroll);
            setOnDragOver(event -> {
                if (isOurs(event)) {
                    event.acceptTransferModes(TransferMode.MOVE);
                    event.consume();
                }
            });
            setOnDragEntered(event -> Styles.set(this, "is-target", isOurs(event)));
            setOnDragExited(event -> Styles.set(this, "is-target", false));
            setOnDragDropped(this::drop);
        }

        private static boolean isOurs(DragEvent event) {
            return event.getGestureSource() instanceof Board.Card;
        }

        private void drop(DragEvent event) {
            if (event.getGestureSource() instanceof Board.Card card) {
                take(card.action().id());
                event.setDropCompleted(true);
                event.consume();
            }
        }

        /** The action gets this state. */
        void take(ActionId action) {
            model.planningProperty()
                    .get()
                    .flatMap(snapshot -> snapshot.of(action))
                    .ifPresent(moved -> model.changes().state(moved, state));
        }

        void show(List<PlanRow.Item> items, boolean isTight) {
            count.setText(String.valueOf(items.size()));
            // Narrow, so that all states are seen at once where some have none.
            Styles.set(this, "is-empty", items.isEmpty());
            cards = items.stream()
                    .map(item -> new Board.Card(item, model, isTight))
                    .toList();
            stack.getChildren().setAll(cards);
        }

        List<Board.Card> cards() {
            return cards;
        }

        /** Scrolls so far that the whole card is seen. */
        void reveal(Board.Card card) {
            double room = stack.getHeight() - scroll.getViewportBounds().getHeight();
            double top = scroll.getVvalue() * room;
            double height = scroll.getViewportBounds().getHeight();
            if (room > 0 && card.getBoundsInParent().getMinY() < top) {
                scroll.setVvalue(card.getBoundsInParent().getMinY() / room);
            } else if (room > 0 && card.getBoundsInParent().getMaxY() > top + height) {
                scroll.setVvalue((card.getBoundsInParent().getMaxY() - height) / room);
            }
        }
    }
}
