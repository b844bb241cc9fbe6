package org.southsouth.readiness.ui.merge;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.fx.RowInSight;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;

/** The answers of the kind that is chosen; the selected one stays selected when a choice has it planned anew. */
public final class RowList extends ListView<MergeRow> {
    private MergeRow.@Nullable Key last;
    private Consumer<@Nullable MergeRow> show = row -> {};

    public RowList() {
        getStyleClass().addAll("merge-list", "merge-rows");
        RowInSight.keep(this);
    }

    void follow(MergeViewModel model) {
        setAccessibleText(model.words().text("merge.rows"));
        setItems(model.rows());
        setCellFactory(list -> new Cell(model));
        getSelectionModel().selectedItemProperty().subscribe(row -> {
            // While rows are planned anew nothing is selected for a moment; what is shown stays then.
            if (row != null) {
                last = row.key();
                show.accept(row);
            }
        });
        // A list keeps the key for itself, and would not let it come to the way out.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.leave();
                event.consume();
            }
        });
        // Not as an invalidation, which would come before the rows of that kind.
        model.tabProperty().subscribe(kind -> select(null));
        model.plansProperty().subscribe(() -> select(last));
        model.onMoved(this::select);
    }

    /** Who shows the selected row; null where there is none. */
    void onSelect(Consumer<@Nullable MergeRow> shown) {
        show = shown;
    }

    /** The row with this key, else the first. */
    private void select(MergeRow.@Nullable Key key) {
        int at = 0;
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).key().equals(key)) {
                at = i;
            }
        }
        if (getItems().isEmpty()) {
            show.accept(null);
        } else {
            getSelectionModel().clearAndSelect(at);
            // The list keeps its selection, and says nothing, where another row has come to the same place.
            MergeRow row = getItems().get(at);
            last = row.key();
            show.accept(row);
        }
    }

    Optional<MergeRow> selected() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    /** To the next conflict that nobody has settled, round the end; stays where there is none. */
    void next() {
        int size = getItems().size();
        int from = getSelectionModel().getSelectedIndex();
        for (int step = 1; step <= size; step++) {
            int at = (from + step) % size;
            if (getItems().get(at).isOpen()) {
                getSelectionModel().clearAndSelect(at);
                scrollTo(Math.max(0, at - 2));
                return;
            }
        }
    }

    private static final class Cell extends ListCell<MergeRow> {
        /** Below each row. */
        private static final double LINE = 1;

        private final MergeViewModel model;
        private final Label title = new Label();
        private final Label line = new Label();
        private final Label chip = new Label();
        private final HBox row;

        Cell(MergeViewModel model) {
            this.model = model;
            title.getStyleClass().addAll("t-body", "b");
            line.getStyleClass().addAll("t-caption", "muted");
            chip.getStyleClass().add("chip");
            chip.setMinWidth(USE_PREF_SIZE);
            title.setWrapText(true);
            VBox lines = new VBox(title, line);
            lines.setAlignment(Pos.CENTER_LEFT);
            lines.setMinWidth(0);
            Rows.wide(lines);
            row = new HBox(8, lines, chip);
            row.setAlignment(Pos.CENTER_LEFT);
            // All of the row, which is one height for all: a title of two lines needs it.
            row.prefHeightProperty().bind(heightProperty().subtract(LINE));
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable MergeRow one, boolean empty) {
            super.updateItem(one, empty);
            if (one == null || empty) {
                setGraphic(null);
                Tips.none(this);
                setAccessibleText(null);
                return;
            }
            MergeWords words = model.words();
            title.setText(one.question().title());
            line.setText(model.line(one));
            Visibility.show(chip, one.isConflict());
            chip.setText(words.state(one));
            Styles.set(chip, "warn", one.isOpen());
            Styles.set(chip, "accent", !one.isOpen());
            Tips.show(this, title.getText() + "\n" + line.getText());
            setAccessibleText(title.getText() + ". " + line.getText() + ". " + chip.getText());
            setGraphic(row);
        }
    }
}
