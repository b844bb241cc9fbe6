package org.southsouth.readiness.ui.plan;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.ui.controls.ActionRow;
import org.southsouth.readiness.ui.controls.Texts;

/** An action on the board. It opens beside it, can be dragged, and has the menu of states at the menu key. */
final class BoardCard extends ActionRow {
    private final Action action;

    BoardCard(PlanRow.Item item, PlanViewModel model) {
        super(0);
        this.action = item.action();
        getStyleClass().addAll("card", "board-card");
        VBox words = new VBox(4, Texts.paragraph(item.title(), "t-body"));
        words.setMinWidth(0);
        words.prefWidthProperty().bind(widthProperty().subtract(24));
        if (!item.lead().isBlank()) {
            words.getChildren().add(Texts.caption(item.lead()));
        }
        words.getChildren().add(foot(item, model));
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
            ContextMenu menu = StateMenu.of(action, model);
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

    /** Each on lines of its own: beside each other they would leave no room for a day in a narrow column. */
    private static VBox foot(PlanRow.Item item, PlanViewModel model) {
        Label due = Texts.paragraph(
                item.isOverdue() ? model.text("plan.due.late", item.due()) : item.due(),
                "t-caption",
                item.isOverdue() ? "danger-text" : "muted");
        boolean isFigure = item.gain().startsWith("+");
        if (item.where().isEmpty()) {
            return new VBox(2, due, Texts.paragraph(item.gain(), "t-caption", isFigure ? "b" : "muted"));
        }
        Label where = Texts.caption(item.where());
        where.setMinWidth(0);
        Label gain = Texts.whole(item.gain(), "t-caption", isFigure ? "b" : "muted");
        return new VBox(2, due, new HBox(8, gain, where));
    }

    Action action() {
        return action;
    }
}
