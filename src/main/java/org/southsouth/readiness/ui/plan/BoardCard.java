package org.southsouth.readiness.ui.plan;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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
            words.getChildren().add(Texts.paragraph(item.lead(), "t-caption", "muted"));
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
        setOnAction(() -> model.beside().open(action.id()));
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

    private static HBox foot(PlanRow.Item item, PlanViewModel model) {
        Label due = Texts.paragraph(
                item.isOverdue() ? model.text("plan.due.late", item.due()) : item.due(),
                "t-caption",
                item.isOverdue() ? "danger-text" : "muted");
        HBox.setHgrow(due, Priority.ALWAYS);
        Label gain = Texts.whole(item.gain(), "t-caption", item.gain().startsWith("+") ? "b" : "muted");
        VBox gains = new VBox(gain);
        gains.setAlignment(Pos.CENTER_RIGHT);
        if (!item.where().isEmpty()) {
            gains.getChildren().add(Texts.whole(item.where(), "t-caption", "muted"));
        }
        HBox foot = new HBox(8, due, gains);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    Action action() {
        return action;
    }
}
