package org.southsouth.readiness.ui.history;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.RowInSight;
import org.southsouth.readiness.ui.fx.SearchLead;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;

/** What happened, of which only the rows in sight have cells. Space reads one whole; Enter or a double click opens what it is about. */
public final class HistoryList extends ListView<HistoryRow> {
    private boolean isNarrow;

    public HistoryList() {
        getStyleClass().add("history-list");
        RowInSight.keep(this);
    }

    /** Then before and after stand below the question, which has the whole width. */
    void narrow(boolean isNowNarrow) {
        if (isNarrow != isNowNarrow) {
            isNarrow = isNowNarrow;
            refresh();
        }
    }

    void follow(HistoryViewModel model, TextField search, Consumer<HistoryRow> read) {
        setAccessibleText(model.context().text("history.list"));
        setItems(model.rows());
        SearchLead.into(search, this, row -> true);
        setCellFactory(list -> new Cell(model, () -> isNarrow));
        Label none = Texts.instead("", "t-body", "muted", "history-none");
        setPlaceholder(none);
        model.subtitleProperty()
                .subscribe(counted ->
                        none.setText(model.isNarrowed() ? model.context().text("history.none") : counted));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            chooseFirst();
            HistoryRow row = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && row != null) {
                model.open(row);
                event.consume();
            } else if (event.getCode() == KeyCode.SPACE && row != null) {
                read.accept(row);
                event.consume();
            }
        });
        focusedProperty().subscribe(this::chooseFirst);
        getItems().addListener((ListChangeListener<HistoryRow>) change -> chooseFirst());
    }

    /** At the entry that somebody was at before. */
    void begin(HistoryRow former) {
        getSelectionModel().clearAndSelect(getItems().indexOf(former));
        scrollTo(former);
    }

    /** The row that the keys are at is the one they act on, also where the entries come after the focus. */
    private void chooseFirst() {
        if (isFocused() && getSelectionModel().isEmpty() && !getItems().isEmpty()) {
            getSelectionModel().select(Math.max(0, getFocusModel().getFocusedIndex()));
        }
    }

    /** When and who, the question, what was before and what is after; made once and filled anew for each row. */
    private static final class Cell extends ListCell<HistoryRow> {
        private static final int COLUMNS = 5;

        private static final double SHARE = 0.36;

        /** Below each row. */
        private static final double LINE = 1;

        private final HistoryViewModel model;
        private final Label when = new Label();
        private final Label who = new Label();
        private final Label title = new Label();
        private final Label theme = new Label();
        private final Label before = new Label();
        private final Label moreBefore = new Label();
        private final Label after = new Label();
        private final Label moreAfter = new Label();
        private final BooleanSupplier narrow;
        private final VBox signed = lines(when, who, "t-body");
        private final VBox asked = filling(lines(title, theme, "b"));
        private final VBox was = lines(before, moreBefore, "muted");
        private final VBox is = filling(lines(after, moreAfter, "t-body"));
        private final Label sign;
        private final HBox columns = new HBox(16);
        private final String arrow;

        Cell(HistoryViewModel model, BooleanSupplier narrow) {
            this.model = model;
            this.narrow = narrow;
            this.arrow = model.context().text("history.arrow");
            this.sign = Texts.whole(arrow, "t-body", "faint");
            signed.getStyleClass().add("history-signed");
            columns.setAlignment(Pos.CENTER_LEFT);
            // All of the row, which is one height for all: a title of two lines needs it.
            columns.prefHeightProperty().bind(heightProperty().subtract(LINE));
            getStyleClass().add("history-cell");
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                HistoryRow row = getItem();
                if (row != null && event.getClickCount() == 2) {
                    model.open(row);
                }
            });
        }

        private void arrange(boolean isNarrow) {
            if (!columns.getChildren().isEmpty()
                    && isNarrow == columns.getChildren().size() < COLUMNS) {
                return;
            }
            columns.getChildren().clear();
            was.setPrefWidth(isNarrow ? USE_COMPUTED_SIZE : 1);
            HBox.setHgrow(was, isNarrow ? Priority.SOMETIMES : Priority.ALWAYS);
            was.maxWidthProperty().unbind();
            was.setMaxWidth(Double.MAX_VALUE);
            if (isNarrow) {
                // A long answer before leaves as much to the one after.
                was.maxWidthProperty().bind(columns.widthProperty().multiply(SHARE));
                HBox step = new HBox(8, was, sign, is);
                step.setAlignment(Pos.CENTER_LEFT);
                VBox both = new VBox(asked, step);
                both.setAlignment(Pos.CENTER_LEFT);
                both.setMinWidth(0);
                columns.getChildren().setAll(signed, filling(both));
            } else {
                columns.getChildren().setAll(signed, asked, was, sign, is);
            }
        }

        private static VBox lines(Label first, Label second, String style) {
            first.getStyleClass().addAll("t-body", style);
            second.getStyleClass().addAll("t-caption", "muted");
            first.setWrapText(true);
            first.getStyleClass().add("history-first");
            VBox lines = new VBox(first, second);
            lines.setAlignment(Pos.CENTER_LEFT);
            lines.setMinWidth(0);
            return lines;
        }

        private static VBox filling(VBox lines) {
            lines.setPrefWidth(1);
            Rows.wide(lines);
            return lines;
        }

        @Override
        protected void updateItem(@Nullable HistoryRow row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty) {
                setGraphic(null);
                Tips.none(this);
                setAccessibleText(null);
                return;
            }
            boolean isNarrow = narrow.getAsBoolean();
            arrange(isNarrow);
            when.setText(row.when());
            who.setText(row.who());
            title.setText(row.title());
            show(theme, isNarrow ? "" : row.themeTitle());
            sign.setVisible(row.isStep());
            before.setText(isNarrow ? row.beforeInShort() : row.before().answer());
            show(moreBefore, isNarrow ? "" : row.before().more());
            after.setText(isNarrow ? row.afterInShort() : row.after().answer());
            show(moreAfter, isNarrow ? "" : reasoned(row));
            Tips.show(this, row.whole(arrow));
            setAccessibleText(row.whole(arrow));
            setGraphic(columns);
        }

        private String reasoned(HistoryRow row) {
            if (row.why().isEmpty()) {
                return row.after().more();
            }
            String why = model.context().text("history.why", row.why());
            return row.after().more().isEmpty()
                    ? why
                    : why + "  ·  " + row.after().more();
        }

        private static void show(Label label, String text) {
            label.setText(text);
            Visibility.show(label, !text.isEmpty());
        }
    }
}
