package org.southsouth.readiness.ui.compare;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.comparison.GroupFigures;
import org.southsouth.readiness.ui.controls.ChosenWords;
import org.southsouth.readiness.ui.controls.ListKeys;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.ScoreCell;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.words.Formats;

/** Median and range of a group, for the pillars and the whole; stands where the radar is small, as long as nobody is chosen. */
final class GroupCard extends VBox {
    private final Label title = Texts.filling("", "t-body", "b");
    private final ComboBox<Group> choice = new ComboBox<>();
    private final VBox rows = new VBox(2);
    private final Label trouble = Texts.paragraph("", "t-caption", "warn-text");

    GroupCard() {
        getStyleClass().addAll("card", "side-card");
        choice.getStyleClass().add("group-choice");
        HBox head = Rows.of(8, title, choice);
        getChildren().addAll(head, rows, trouble);
    }

    void follow(CompareViewModel model) {
        title.setText(model.context().text("compare.group.title"));
        ChosenWords.tell(choice);
        choice.setAccessibleText(model.context().text("compare.group.choose"));
        ListKeys.take(choice, Group::toString, group -> show(group, model));
        model.resultProperty()
                .subscribe(result -> result.ifPresent(loaded -> {
                    offer(loaded);
                    trouble.setText(loaded.trouble());
                    Visibility.show(trouble, !loaded.trouble().isEmpty());
                    show(model);
                }));
        model.closeUp().pairProperty().subscribe(pair -> show(model));
    }

    /** Whoever looks at a group still does where it is there: with another reference, or with others beside it. */
    private void offer(Compared loaded) {
        String before = choice.getValue() == null ? "" : choice.getValue().name();
        choice.setItems(FXCollections.observableArrayList(loaded.groups()));
        loaded.groups().stream()
                .filter(group -> group.name().equals(before))
                .findFirst()
                .ifPresentOrElse(choice::setValue, choice.getSelectionModel()::selectFirst);
    }

    private void show(CompareViewModel model) {
        Visibility.show(
                this,
                model.closeUp().pairProperty().get().isEmpty()
                        && model.resultProperty()
                                .get()
                                .filter(loaded -> loaded.entries().size() > 2)
                                .isPresent());
    }

    private void show(Group group, CompareViewModel model) {
        rows.getChildren().clear();
        model.resultProperty().get().ifPresent(loaded -> {
            for (Group.Line line : group.lines()) {
                rows.getChildren().add(row(line, loaded, model));
            }
        });
    }

    private static Node row(Group.Line line, Compared loaded, CompareViewModel model) {
        Formats formats = model.context().formats();
        GroupFigures figures = line.figures();
        ScoreCell median =
                new ScoreCell().show(figures.median(), formats.score(figures.median(), loaded.bands()), loaded.bands());
        median.getStyleClass().add("t-caption");
        HBox cell = new HBox(median);
        cell.getStyleClass().add("difference-column");
        cell.setAlignment(Pos.CENTER);
        String range = formats.bounds(figures.lowest(), figures.highest(), figures.median(), loaded.bands());
        String count = model.context()
                .text("compare.group.count", String.valueOf(figures.count()), String.valueOf(line.members()));
        HBox row = Rows.of(
                8,
                Texts.filling(line.title(), "t-body"),
                Texts.whole(count, "t-caption", "muted"),
                cell,
                Texts.whole(range, "t-body", "muted", "group-range"));
        row.getStyleClass().add("difference-row");
        return row;
    }
}
