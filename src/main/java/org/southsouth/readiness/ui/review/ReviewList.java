package org.southsouth.readiness.ui.review;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Visibility;

/**
 * The answers, of which only those in sight have cells. Several can be chosen at once, a theme by its heading. Enter or a
 * double click goes to the question.
 */
public final class ReviewList extends ListView<ReviewRow> {
    private static final List<String> CHIPS = List.of("accent", "warn", "outline");

    private Consumer<List<ReviewRow>> whenChosen = chosen -> {};
    private ReviewFilter filter = ReviewFilter.NONE;
    private boolean isFilling;

    public ReviewList() {
        getStyleClass().add("review-list");
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    }

    void follow(ReviewViewModel model) {
        setAccessibleText(model.text("review.list"));
        setCellFactory(list -> new Cell(model));
        setPlaceholder(Texts.paragraph(model.text("review.none"), "t-body", "muted", "review-none"));
        model.rowsProperty().subscribe(rows -> show(rows, model.filterProperty().get()));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && getFocusModel().getFocusedItem() instanceof ReviewRow.Item item) {
                model.open(item.question());
                event.consume();
            }
        });
    }

    /** Told whenever something else is chosen, and when what is chosen reads otherwise than before. */
    void whenChosen(Consumer<List<ReviewRow>> listener) {
        whenChosen = listener;
        listener.accept(chosen());
        getSelectionModel().getSelectedItems().addListener((ListChangeListener<ReviewRow>) change -> {
            if (!isFilling) {
                whenChosen.accept(chosen());
            }
        });
    }

    /** Tells what is chosen once more: what was said about it may be another now. */
    void tell() {
        whenChosen.accept(chosen());
    }

    List<ReviewRow> chosen() {
        return List.copyOf(getSelectionModel().getSelectedItems());
    }

    /**
     * What was chosen stays so; where it is gone, the line that stands in its place now. A list that is narrowed otherwise is
     * another one: nothing stays chosen out of sight, and where nothing stays, the first line is.
     */
    private void show(List<ReviewRow> rows, ReviewFilter narrowed) {
        boolean isOther = !narrowed.equals(filter);
        filter = narrowed;
        Set<String> before = new HashSet<>();
        chosen().forEach(row -> before.add(row.id()));
        isFilling = true;
        int place = isOther ? 0 : firstChosen();
        getItems().setAll(rows);
        int[] kept = IntStream.range(0, rows.size())
                .filter(i -> before.contains(rows.get(i).id()))
                .toArray();
        getSelectionModel().clearSelection();
        if (kept.length > 0) {
            getSelectionModel().selectIndices(kept[0], kept);
            getFocusModel().focus(kept[kept.length - 1]);
        } else {
            firstItemFrom(rows, place).ifPresent(getSelectionModel()::clearAndSelect);
        }
        if (isOther) {
            // With the heading above it.
            scrollTo(Math.max(0, firstChosen() - 1));
        }
        isFilling = false;
        whenChosen.accept(chosen());
    }

    private int firstChosen() {
        return getSelectionModel().getSelectedIndices().stream()
                .min(Comparator.naturalOrder())
                .orElse(0);
    }

    private static Optional<Integer> firstItemFrom(List<ReviewRow> rows, int place) {
        for (int i = Math.min(place, rows.size() - 1); i >= 0 && i < rows.size(); i++) {
            if (rows.get(i) instanceof ReviewRow.Item) {
                return Optional.of(i);
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.size() - 1);
    }

    /** A heading, or a question with its answer, grade, comments and state; made once and filled anew for each row. */
    private static final class Cell extends ListCell<ReviewRow> {
        /** Below each row. */
        private static final double LINE = 1;

        private final ReviewViewModel model;
        private final Label title = new Label();
        private final Label below = new Label();
        private final Label grade = new Label();
        private final Label talk = new Label();
        private final Label chip = new Label();
        private final Label signed = new Label();
        private final Tooltip whole = Texts.tip("");
        private final HBox columns;
        private final VBox state;
        private final VBox words;

        Cell(ReviewViewModel model) {
            this.model = model;
            getStyleClass().add("review-cell");
            title.getStyleClass().addAll("t-body", "b");
            below.getStyleClass().addAll("t-caption", "muted");
            grade.getStyleClass().add("chip");
            talk.getStyleClass().addAll("t-caption", "muted");
            chip.getStyleClass().add("chip");
            signed.getStyleClass().addAll("t-caption", "muted");
            words = new VBox(title, below);
            words.setAlignment(Pos.CENTER_LEFT);
            words.setMinWidth(0);
            words.setPrefWidth(1);
            Rows.wide(words);
            title.setWrapText(true);
            words.widthProperty().subscribe(() -> fit());
            state = new VBox(2, chip, signed);
            state.setAlignment(Pos.CENTER_LEFT);
            state.getStyleClass().add("review-state");
            talk.setMinWidth(USE_PREF_SIZE);
            columns = new HBox(16, words, talk, grade, state);
            columns.setAlignment(Pos.CENTER_LEFT);
            columns.prefHeightProperty().bind(heightProperty().subtract(LINE));
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && getItem() instanceof ReviewRow.Item item) {
                    model.open(item.question());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable ReviewRow row, boolean empty) {
            super.updateItem(row, empty);
            Styles.set(this, "heading", row instanceof ReviewRow.Heading);
            if (row == null || empty) {
                setGraphic(null);
                setTooltip(null);
                setAccessibleText(null);
                return;
            }
            if (row instanceof ReviewRow.Item item) {
                show(item);
            } else if (row instanceof ReviewRow.Heading heading) {
                show(heading);
            }
            fit();
            setGraphic(columns);
        }

        /** A title that needs two lines has the room of the answer, which stands whole beside the list. */
        private void fit() {
            Visibility.show(below, title.prefWidth(-1) <= words.getWidth());
        }

        private void show(ReviewRow.Heading heading) {
            title.setText(heading.title());
            below.setText(heading.detail());
            for (Label label : List.of(grade, talk)) {
                Visibility.show(label, false);
            }
            Visibility.show(state, false);
            whole.setText(heading.title() + "\n" + heading.detail());
            setTooltip(whole);
            setAccessibleText(heading.title() + ". " + heading.detail());
        }

        private void show(ReviewRow.Item item) {
            title.setText(item.title());
            below.setText(item.answer());
            grade.setText(item.evidence());
            Styles.set(grade, "accent", item.scored().answer().evidence().isDocumented());
            Visibility.show(grade, !item.evidence().isEmpty());
            talk.setText(item.openComments() == 0 ? "" : model.text("review.comments.open", item.openComments()));
            Visibility.show(talk, item.openComments() > 0);
            Visibility.show(state, true);
            chip.setText(item.markWords());
            Visibility.show(chip, item.mark().isPresent());
            Styles.choose(chip, CHIPS, item.mark().map(Cell::style).orElse(""));
            signed.setText(item.signed());
            Visibility.show(signed, !item.signed().isEmpty());
            String words = String.join(
                    "\n", List.of(item.title(), item.answer(), item.place(), item.markWords() + " " + item.signed()));
            whole.setText(words);
            setTooltip(whole);
            setAccessibleText(words);
        }

        static String style(StateMark mark) {
            return switch (mark) {
                case DRAFT -> "";
                case OUTDATED, DISPUTED -> "warn";
                case REVIEWED -> "outline";
                case VALIDATED -> "accent";
            };
        }
    }
}
