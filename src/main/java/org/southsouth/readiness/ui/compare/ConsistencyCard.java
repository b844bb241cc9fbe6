package org.southsouth.readiness.ui.compare;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.statistics.Consistency;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.words.Formats;

/** For those who revise the questions: alpha of each theme, and the correlations inside the one that is chosen. */
final class ConsistencyCard extends VBox {
    private final Label title = Texts.filling("", "t-body", "b");
    private final Label help = Texts.muted("");
    private final HBox heads = new HBox(8);
    private final ListView<Consistency> themes = new ListView<>();
    private final CorrelationGrid grid = new CorrelationGrid();

    ConsistencyCard(CompareViewModel model) {
        super(8);
        getStyleClass().addAll("card", "consistency-card");
        themes.getStyleClass().addAll("totals-list", "consistency-list");
        heads.getStyleClass().add("consistency-heads");
        VBox left = new VBox(4, heads, themes);
        left.getStyleClass().add("consistency-themes");
        VBox.setVgrow(themes, Priority.ALWAYS);
        ScrollPane right = new ScrollPane(grid);
        right.getStyleClass().add("consistency-pairs");
        right.setFitToWidth(true);
        Rows.wide(right);
        HBox body = new HBox(24, left, right);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(title, help, body);
        follow(model);
    }

    private void follow(CompareViewModel model) {
        title.setText(model.context().text("compare.consistency.title"));
        themes.setAccessibleText(title.getText());
        heads.getChildren()
                .setAll(
                        Texts.filling(model.context().text("compare.consistency.theme"), "t-caption", "muted"),
                        head(model, "compare.consistency.questions"),
                        head(model, "compare.consistency.subjects"),
                        head(model, "compare.consistency.alpha"));
        model.consistencyProperty()
                .subscribe(found -> model.resultProperty().get().ifPresent(shown -> show(found, shown, model)));
    }

    private static Label head(CompareViewModel model, String key) {
        return Texts.whole(model.context().text(key), "t-caption", "muted", "consistency-figure");
    }

    private void show(List<Consistency> found, Compared shown, CompareViewModel model) {
        Framework framework = shown.entries().get(0).scorecard().framework();
        help.setText(model.context()
                .text(
                        "compare.consistency.help",
                        String.valueOf(shown.eachOnce().size()),
                        String.valueOf(Consistency.LEAST)));
        themes.setCellFactory(view -> new Theme(framework, model.context().formats()));
        themes.setItems(FXCollections.observableArrayList(found));
        themes.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                grid.show(chosen, framework, model.context());
            }
        });
        themes.getSelectionModel().selectFirst();
    }

    /** A theme: how many questions, how many subjects answered all of them, alpha. */
    private static final class Theme extends ListCell<Consistency> {
        private final Framework framework;
        private final Formats formats;
        private final Label name = Texts.filling("", "t-body");
        private final Label questions = figure();
        private final Label subjects = figure();
        private final Label alpha = figure();
        private final HBox row = new HBox(8, name, questions, subjects, alpha);

        Theme(Framework framework, Formats formats) {
            this.framework = framework;
            this.formats = formats;
            row.setAlignment(Pos.CENTER_LEFT);
            // As wide as the list and no wider: a long name is cut before there is a bar below.
            setPrefWidth(0);
        }

        private static Label figure() {
            return Texts.whole("", "t-body", "consistency-figure");
        }

        @Override
        protected void updateItem(@Nullable Consistency theme, boolean isEmpty) {
            super.updateItem(theme, isEmpty);
            setGraphic(isEmpty || theme == null ? null : row);
            if (isEmpty || theme == null) {
                return;
            }
            Section section = framework.section(theme.theme());
            name.setText(section.title());
            questions.setText(String.valueOf(section.questions().stream()
                    .filter(question -> question.isScored())
                    .count()));
            subjects.setText(String.valueOf(theme.subjects()));
            alpha.setText(formats.coefficient(theme.alpha()));
        }
    }
}
