package org.southsouth.readiness.ui.plan;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.ActionState;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;

/** One state of the board with its cards; one that is dropped on it takes this state. */
final class BoardColumn extends VBox {
    private final ActionState state;
    private final PlanViewModel model;
    private final Label count = Texts.whole("", "t-body", "muted");
    private final VBox stack = new VBox(8);
    private final ScrollPane scroll = new ScrollPane(stack);
    private List<BoardCard> cards = List.of();

    BoardColumn(ActionState state, PlanViewModel model) {
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
        return event.getGestureSource() instanceof BoardCard;
    }

    private void drop(DragEvent event) {
        if (event.getGestureSource() instanceof BoardCard card) {
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

    void show(List<PlanRow.Item> items) {
        count.setText(String.valueOf(items.size()));
        cards = items.stream().map(item -> new BoardCard(item, model)).toList();
        stack.getChildren().setAll(cards);
    }

    List<BoardCard> cards() {
        return cards;
    }

    /** Scrolls so far that the whole card is seen. */
    void reveal(BoardCard card) {
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
