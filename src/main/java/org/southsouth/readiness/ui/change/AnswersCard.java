package org.southsouth.readiness.ui.change;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.ui.controls.ArrowKeys;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.NextPulse;
import org.southsouth.readiness.ui.fx.PageKeys;
import org.southsouth.readiness.ui.fx.PressedMouse;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.StayingHeads;
import org.southsouth.readiness.ui.fx.Visibility;

/** The answers that are others now: then, now and what that did to the question's points. */
public final class AnswersCard extends VBox {
    private final List<Hyperlink> links = new ArrayList<>();
    private final Label title = Texts.filling("", "t-body", "b");
    private final Label count = Texts.whole("", "t-caption", "muted");
    private final Label none = Texts.muted("");
    private final GridPane heads = grid();
    private final GridPane table = grid();
    private final StayingHeads staying = StayingHeads.over(heads, table);

    public AnswersCard() {
        super(8);
        PressedMouse.watch(this);
        getStyleClass().addAll("card", "change-card");
        HBox head = Rows.of(8, title, count);
        heads.getStyleClass().add("change-heads");
        getChildren().addAll(head, none, heads, table);
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.setHgap(16);
        grid.setVgap(8);
        for (double share : List.of(27.0, 30.5, 30.5, 12.0)) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    void show(RoundChangeText change, ChangeViewModel model) {
        List<RoundChangeText.Line> lines = change.answers();
        title.setText(model.context().text("change.answers"));
        count.setText(model.context().text("change.answers.count", lines.size()));
        none.setText(model.context().text("change.answers.none"));
        Visibility.show(none, lines.isEmpty());
        Visibility.show(table, !lines.isEmpty());
        Visibility.show(heads, !lines.isEmpty());
        table.getChildren().clear();
        showHeads(change, model.context());
        links.clear();
        int row = 0;
        for (int i = 0; i < lines.size(); i++) {
            RoundChangeText.Line line = lines.get(i);
            if (i == 0 || line.kind() != lines.get(i - 1).kind()) {
                table.add(Texts.paragraph(model.context().text(key(line.kind())), "t-body", "b"), 0, row++, 4, 1);
            }
            Hyperlink link = link(line, model);
            links.add(link);
            table.addRow(
                    row++,
                    new VBox(link, Texts.caption(line.theme())),
                    Texts.muted(line.was()),
                    Texts.paragraph(line.is(), "t-body"),
                    points(Texts.whole(model.context().formats().change(line.points()), "t-body", "b")));
        }
        // One stop of Tab for all of them; there can be a hundred.
        ArrowKeys.over(links);
        PageKeys.takeAlong(links);
        table.getChildren().forEach(node -> GridPane.setValignment(node, VPos.TOP));
    }

    private void showHeads(RoundChangeText change, ScreenContext context) {
        heads.getChildren().clear();
        heads.addRow(
                0,
                Texts.filling(context.text("change.question"), "t-caption", "muted"),
                Texts.filling(change.before().profile().round().name(), "t-caption", "muted"),
                Texts.filling(change.after().profile().round().name(), "t-caption", "muted"),
                points(Texts.filling(context.text("change.points"), "t-caption", "muted")));
    }

    /** The keys at the row of a question, as for somebody who comes back from it; nothing where it has none. */
    void lead(QuestionId question) {
        links.stream()
                .filter(link -> question.equals(link.getUserData()))
                .findFirst()
                .ifPresent(link -> {
                    link.requestFocus();
                    IntoSight.bring(link);
                    staying.uncover(row(link));
                });
    }

    /** All that stands beside the link, which is lower than long answers are. */
    private List<Node> row(Hyperlink link) {
        Integer row = GridPane.getRowIndex(link.getParent());
        return table.getChildren().stream()
                .filter(node -> row.equals(GridPane.getRowIndex(node)))
                .toList();
    }

    /** After the page itself has scrolled to the link, which knows nothing of the heads; nothing moves below a pressed mouse. */
    private void uncoverLater(Hyperlink link) {
        Scene scene = link.getScene();
        if (scene != null && !PressedMouse.isDown(scene)) {
            NextPulse.afterPulse(scene, () -> {
                if (link.isFocused()) {
                    staying.uncover(row(link));
                }
            });
        }
    }

    private static String key(RoundChangeText.Kind kind) {
        return switch (kind) {
            case CHANGED -> "change.answers.changed";
            case ANSWERED -> "change.answers.answered";
            case LEFT -> "change.answers.left";
        };
    }

    private static Label points(Label label) {
        label.setMaxWidth(Double.MAX_VALUE);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }

    private Hyperlink link(RoundChangeText.Line line, ChangeViewModel model) {
        Hyperlink link = new Hyperlink(line.title());
        link.setWrapText(true);
        link.getStyleClass().add("change-question");
        link.setUserData(line.question());
        link.setOnAction(event -> model.answer(line.question()));
        link.focusedProperty().subscribe(isFocused -> {
            if (isFocused) {
                uncoverLater(link);
            }
        });
        return link;
    }
}
