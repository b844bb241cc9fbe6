package org.southsouth.readiness.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import javafx.util.Subscription;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.ui.controls.ActionRow;
import org.southsouth.readiness.ui.controls.ArrowKeys;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.ScoreCell;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.words.Formats;

/** The questions on which the two chosen differ most; before two are chosen, those on which all of them do. */
final class DifferencesCard extends VBox {
    private static final int MOST = 4;

    private Subscription following = Subscription.EMPTY;
    private Consumer<String> arriving = id -> {};

    DifferencesCard() {
        getStyleClass().addAll("card", "side-card");
    }

    /** Who is told to which question the keys or the mouse have come. */
    void whenAt(Consumer<String> told) {
        arriving = told;
    }

    void follow(CompareViewModel model) {
        model.resultProperty()
                .subscribe(result -> result.ifPresent(loaded -> {
                    Visibility.show(
                            this,
                            loaded.entries().size() > 1
                                    && !loaded.comparison().questionRows().isEmpty());
                    following.unsubscribe();
                    following = model.closeUp().pairProperty().subscribe(pair -> show(loaded, pair, model));
                }));
    }

    private void show(Compared loaded, Pair pair, CompareViewModel model) {
        List<Node> rows = new ArrayList<>();
        List<Difference> differences;
        if (pair.isWhole()) {
            int left = Math.min(pair.first().orElseThrow(), pair.second().orElseThrow());
            int right = Math.max(pair.first().orElseThrow(), pair.second().orElseThrow());
            differences = Difference.between(loaded.comparison(), left, right, MOST);
            rows.add(head(model, columnHead(loaded.names(), left), columnHead(loaded.names(), right)));
        } else {
            differences = Difference.amongAll(loaded.comparison(), MOST - 1);
            rows.add(head(
                    model,
                    columnHead(model.context().text("compare.differences.lowest")),
                    columnHead(model.context().text("compare.differences.highest"))));
        }
        List<ActionRow> found = differences.stream()
                .map(difference -> row(difference, pair.isWhole() ? "" : who(difference, loaded, model), loaded, model))
                .toList();
        ArrowKeys.over(found);
        rows.addAll(found);
        if (differences.isEmpty()) {
            rows.add(Texts.muted(model.context().text("compare.differences.none")));
        }
        getChildren().setAll(rows);
    }

    private static HBox head(CompareViewModel model, Label left, Label right) {
        HBox head = row(Texts.filling(model.context().text("compare.differences.title"), "t-body", "b"), left, right);
        // A long name takes more lines than a row is high.
        head.getStyleClass().add("is-head");
        return head;
    }

    private static Label columnHead(Names names, int entry) {
        Label head = columnHead(names.whole(entry));
        head.setAccessibleText(names.whole(entry));
        new EntryName(head).show(names, entry);
        return head;
    }

    private static Label columnHead(String name) {
        Label head = Texts.filling(name, "t-caption", "muted", "difference-head");
        HBox.setHgrow(head, Priority.NEVER);
        head.setWrapText(true);
        head.setTextAlignment(TextAlignment.CENTER);
        head.setMinHeight(USE_PREF_SIZE);
        return head;
    }

    /** Whose the lowest and the highest figure are; of many that are level the first is named and the others counted. */
    private static String who(Difference difference, Compared loaded, CompareViewModel model) {
        return model.context()
                .text(
                        "compare.differences.ends",
                        names(difference.lowest(), loaded, model),
                        names(difference.highest(), loaded, model));
    }

    private static String names(List<Integer> entries, Compared loaded, CompareViewModel model) {
        String first = loaded.names().name(entries.get(0));
        int others = entries.size() - 1;
        return others == 0 ? first : model.context().text("compare.differences.more", first, others);
    }

    private ActionRow row(Difference difference, String who, Compared loaded, CompareViewModel model) {
        Formats formats = model.context().formats();
        VBox words = new VBox(Texts.filling(difference.title(), "t-body"));
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        if (!who.isEmpty()) {
            words.getChildren().add(Texts.paragraph(who, "t-caption", "muted"));
        }
        ActionRow row = new ActionRow(
                8,
                Rows.wide(words),
                cell(difference.left(), loaded.bands(), formats),
                cell(difference.right(), loaded.bands(), formats));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("difference-row");
        Styles.set(row, "is-named", !who.isEmpty());
        row.setAccessibleText(model.context()
                .text(
                        "compare.differences.read",
                        difference.title(),
                        formats.score(difference.left(), loaded.bands()),
                        formats.score(difference.right(), loaded.bands())));
        row.setAccessibleRoleDescription(model.context().text("common.kind.score"));
        row.setOnAction(() -> model.read(difference.id()));
        row.focusedProperty().subscribe(isFocused -> {
            if (isFocused) {
                arriving.accept(difference.id());
            }
        });
        return row;
    }

    private static HBox cell(double value, List<Band> bands, Formats formats) {
        ScoreCell cell = new ScoreCell().show(value, formats.score(value, bands), bands);
        cell.getStyleClass().add("t-caption");
        HBox column = new HBox(cell);
        column.getStyleClass().add("difference-column");
        column.setAlignment(Pos.CENTER);
        return column;
    }

    private static HBox row(Node... nodes) {
        HBox row = Rows.of(8, nodes);
        row.getStyleClass().add("difference-row");
        return row;
    }
}
