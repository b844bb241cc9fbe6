package org.southsouth.readiness.ui.home;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.Scene;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.ui.controls.MenuBelow;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.fx.NextPulse;
import org.southsouth.readiness.ui.fx.RowInSight;
import org.southsouth.readiness.ui.fx.Scrolled;
import org.southsouth.readiness.ui.fx.Theme;

/**
 * The list as a table: only the rows in sight have cells. Enter or a double click opens, Space ticks, Delete removes, the
 * menu key opens the menu. Widths are in units of the text size; the name takes what is left.
 */
public final class HomeTable extends TableView<HomeRow> {
    /** Below this width, in units of the text size, the bars and the last change go too. */
    private static final double NARROW_EM = 66;
    /** Below this one, how much was answered and the status go too. */
    private static final double LEAST_EM = 44;
    /** From here on the words of a score that is between two bands stand beside a whole name. */
    private static final double TWO_BANDS_EM = 40;

    private static final double ROW_EM = 4;
    /** Where there is little room, and below the least width. */
    private static final double NARROW_ROW_EM = 3.1;

    private static final double LEAST_ROW_EM = 2.9;
    /** With the largest text a third row is worth more than the room between two. */
    private static final double LOWEST_ROW_EM = 2.75;

    private static final double LARGEST_EM = 26;
    /**
     * Where the page scrolls it scrolls alone: as many the table shows whole. Of more it keeps some, and what stands above it
     * scrolls away for them.
     */
    private static final int WHOLE_ROWS = 60;

    private static final int KEPT_ROWS = 5;

    private static final int LEAST_ROWS = 1;

    private static final double HEAD_EM = 2.714;
    private static final double FRAME = 2;
    /**
     * Kept free also where there is none: columns that grow into its place while it goes need the other bar, and then each of
     * the two keeps the other there. More than its 8 pixels, since the width of every column is rounded up.
     */
    private static final double SCROLL_BAR = 16;

    private final TableColumn<HomeRow, HomeRow> tick = new TableColumn<>();
    private final TableColumn<HomeRow, HomeRow> name = new TableColumn<>();
    private final TableColumn<HomeRow, HomeRow> round = new TableColumn<>();
    private final TableColumn<HomeRow, HomeRow> depth = new TableColumn<>();
    private final TableColumn<HomeRow, HomeRow> answered = new TableColumn<>();
    private final TableColumn<HomeRow, HomeRow> score = new TableColumn<>();
    private final TableColumn<HomeRow, HomeRow> status = new TableColumn<>();
    private final TableColumn<HomeRow, HomeRow> change = new TableColumn<>();
    private final ReadOnlyBooleanWrapper compact = new ReadOnlyBooleanWrapper();
    private boolean isNarrow;
    private double em = 14;
    private String changeTitle = "";
    /** With the range below the score, and without. */
    private List<String> scoreTitle = List.of("", "");

    private @Nullable HomeOrder order;
    private @Nullable AssessmentId from;
    private boolean isToShow;

    public HomeTable() {
        getStyleClass().add("home-table");
        RowInSight.keep(this);
    }

    boolean isCompact() {
        return compact.get();
    }

    ReadOnlyBooleanProperty compactProperty() {
        return compact.getReadOnlyProperty();
    }

    boolean isNarrow() {
        return isNarrow;
    }

    /** Whether the second line of the name has what else has a column. */
    boolean isLeast() {
        return !answered.isVisible();
    }

    private double rowEm() {
        if (isLeast()) {
            return em > LARGEST_EM ? LOWEST_ROW_EM : LEAST_ROW_EM;
        }
        return isNarrow ? NARROW_ROW_EM : ROW_EM;
    }

    /** Nothing waits for a screen that was left. */
    private void afterPulse(Runnable action) {
        Scene scene = getScene();
        if (scene != null) {
            NextPulse.afterPulse(scene, action);
        }
    }

    /** Whoever comes from this assessment finds it chosen. */
    void comeFrom(Optional<AssessmentId> assessment) {
        from = assessment.orElse(null);
    }

    /** The row below, or above the last one: whoever goes on deleting means what is in sight. */
    private Optional<AssessmentId> beside(AssessmentId gone) {
        List<AssessmentId> ids = getItems().stream().map(HomeRow::id).toList();
        int at = ids.indexOf(gone);
        return at < 0 || ids.size() < 2
                ? Optional.empty()
                : Optional.of(ids.get(at + 1 < ids.size() ? at + 1 : at - 1));
    }

    void follow(HomeViewModel model) {
        model.laterBy(this::afterPulse);
        model.removal().onBack(back -> comeFrom(Optional.of(back)));
        model.removal().onGone(gone -> comeFrom(beside(gone)));
        RowMenu menu = new RowMenu(this, model);
        setContextMenu(menu);
        column(tick, "home.column.tick", model, HomeCells.TickCell::new);
        column(name, "home.column.name", model, () -> new HomeCells.NameCell(this));
        column(round, "home.column.round", model, () -> new HomeCells.WordCell(HomeRow::round, "t-body"));
        column(depth, "home.column.depth", model, () -> new HomeCells.WordCell(HomeRow::depth, "t-body", "muted"));
        column(answered, "home.column.answered", model, () -> new HomeCells.AnsweredCell(this));
        column(score, "home.column.score", model, () -> new HomeCells.ScoresCell(this));
        column(status, "home.column.status", model, HomeCells.StatusCell::new);
        column(change, "home.column.change", model, () -> new HomeCells.ChangeCell(this, menu::showAt));
        tick.setText("");
        changeTitle = change.getText();
        scoreTitle = List.of(score.getText(), model.text("home.column.score.alone"));
        // With its column's whole title it would read as a direction.
        score.setUserData(scoreTitle.get(1));
        // Its head is empty where there is little room.
        change.setUserData(changeTitle);
        order = new HomeOrder(this, model, name);
        orderColumns(order);
        menu.orderedBy(List.of(name, round, depth, answered, score, status, change), order);
        setAccessibleText(model.text("home.table.label"));
        setRowFactory(table -> new Row(model));
        SortedList<HomeRow> sorted = new SortedList<>(model.rows());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        setPlaceholder(new NothingFound(model, sorted));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, model));
        widthProperty().subscribe(this::share);
        heightProperty().subscribe(this::share);
        model.reviews().readProperty().subscribe(count -> refresh());
        getItems().addListener((Observable changed) -> listChanged());
        focusedProperty().subscribe(this::showFocus);
        sceneProperty().subscribe(this::showRow);
        order.follow();
    }

    private void orderColumns(HomeOrder by) {
        by.add(name, HomeOrder.Way.NAMES, by.byName());
        by.add(round, HomeOrder.Way.TIMES, comparing(HomeRow::round));
        by.add(depth, HomeOrder.Way.NAMES, comparing(HomeRow::depth));
        by.add(answered, HomeOrder.Way.FIGURES, comparing(HomeRow::completeness));
        by.add(score, HomeOrder.Way.FIGURES, comparing(HomeRow::scoreOrder));
        by.add(status, HomeOrder.Way.NAMES, comparing(HomeRow::statusWords));
        by.add(change, HomeOrder.Way.TIMES, comparing(HomeRow::changedAt));
    }

    private void listChanged() {
        share();
        getItems().stream().filter(row -> row.id().equals(from)).findFirst().ifPresent(row -> {
            from = null;
            getSelectionModel().clearSelection();
            getSelectionModel().select(row);
            isToShow = true;
            showRow();
        });
        showFocus();
    }

    /** Once it has been laid out: its rows may be there before its window. */
    private void showRow() {
        Scene scene = getScene();
        if (isToShow && scene != null) {
            isToShow = false;
            NextPulse.afterPulse(scene, () -> RowInSight.show(this));
        }
    }

    /** Whoever comes by key sees at once which row the keys mean. */
    private void showFocus() {
        if (isFocused() && getSelectionModel().isEmpty() && !getItems().isEmpty()) {
            int row = Math.min(
                    Math.max(0, getFocusModel().getFocusedIndex()), getItems().size() - 1);
            getSelectionModel().clearAndSelect(row);
        }
    }

    /** Nothing is found, or all that there was is removed. */
    private void column(
            TableColumn<HomeRow, HomeRow> column,
            String title,
            HomeViewModel model,
            Supplier<TableCell<HomeRow, HomeRow>> cell) {
        column.setText(model.text(title));
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        column.setCellFactory(made -> cell.get());
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(false);
        getColumns().add(column);
    }

    /** Not every keyboard has a menu key, and not every system tells of it. Beside the name: whose it is stays in sight. */
    private void showMenu() {
        // A lookup takes no heed of what is selected.
        lookupAll(".table-row-cell").stream()
                .filter(row -> row instanceof TableRow<?> shown && shown.isSelected() && !shown.isEmpty())
                .forEach(row -> MenuBelow.show(getContextMenu(), row, tick.getWidth() + name.getWidth()));
    }

    private void onKey(KeyEvent event, HomeViewModel model) {
        HomeRow row = getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.ENTER) {
            model.open(row);
        } else if (code == KeyCode.SPACE) {
            row.tickedProperty().set(!row.tickedProperty().get());
        } else if (code == KeyCode.CONTEXT_MENU || (code == KeyCode.F10 && event.isShiftDown())) {
            showMenu();
        } else if (code == KeyCode.DELETE) {
            model.removal().remove(row);
        } else if (!isPage(code) || !turn(code == KeyCode.PAGE_DOWN)) {
            if (code == KeyCode.UP || code == KeyCode.HOME) {
                afterPulse(this::showHead);
            }
            return;
        }
        event.consume();
    }

    private static boolean isPage(KeyCode code) {
        return code == KeyCode.PAGE_DOWN || code == KeyCode.PAGE_UP;
    }

    /** Where the page scrolls alone it shows a page of rows; the table, which shows all of them, would go to the last one. */
    private boolean turn(boolean isDown) {
        Optional<Scrolled> page = aroundWhole();
        page.ifPresent(around -> {
            int rows = (int) Math.max(1, around.shown() / getFixedCellSize() - 1);
            int to = getSelectionModel().getSelectedIndex() + (isDown ? rows : -rows);
            getSelectionModel()
                    .clearAndSelect(Math.max(0, Math.min(to, getItems().size() - 1)));
            afterPulse(this::showHead);
        });
        return page.isPresent();
    }

    /** Beside the first row, what stands above the list. */
    private void showHead() {
        if (getSelectionModel().getSelectedIndex() == 0) {
            aroundWhole().ifPresent(around -> around.to(0));
        }
    }

    /** What scrolls around the table, where that does not scroll itself. */
    private Optional<Scrolled> aroundWhole() {
        return Scrolled.around(this).stream()
                .filter(page -> page.room() >= 1 && getHeight() >= getPrefHeight() - 1)
                .findFirst();
    }

    /** Lays the columns out for a text size in pixels. */
    void fit(double width, double textSize) {
        em = textSize;
        compact.set(Theme.isCompact(width, (int) Math.round(textSize)));
        isNarrow = width / textSize < NARROW_EM;
        depth.setVisible(!isCompact());
        answered.setVisible(width / textSize >= LEAST_EM);
        status.setVisible(!isLeast());
        round.setVisible(!isCompact());
        if (order != null) {
            order.head(change, isNarrow ? "" : changeTitle);
            order.head(score, isLeast() ? scoreTitle.get(1) : scoreTitle.get(0));
            order.tell(isLeast());
        }
        share();
        refresh();
    }

    private void share() {
        setColumn(tick, 2.857);
        setColumn(round, 5.143);
        setColumn(depth, 7.429);
        setColumn(answered, isNarrow ? 6.2 : isCompact() ? 8.571 : 9.714);
        setColumn(
                score,
                isLeast() ? (getWidth() / em < TWO_BANDS_EM ? 10 : 14.5) : isNarrow ? 15 : isCompact() ? 17.714 : 20);
        setColumn(status, 8);
        setColumn(change, isNarrow ? 4 : 12);
        double head = Math.ceil(HEAD_EM * em) + FRAME;
        double row = Math.ceil(rowEm() * em);
        double height = head + row * Math.max(2, getItems().size());
        setFixedCellSize(row);
        // Said here: a table would take it from the words for an empty list, also while rows are shown.
        setMinHeight(Math.min(height, head + keptRows() * row));
        setPrefHeight(height);
        setMaxHeight(height);
        double others = getVisibleLeafColumns().stream()
                .filter(column -> column != name)
                .mapToDouble(TableColumn::getPrefWidth)
                .sum();
        name.setPrefWidth(Math.max(4 * em, getWidth() - others - SCROLL_BAR - FRAME));
    }

    private int keptRows() {
        if (!isLeast()) {
            return LEAST_ROWS;
        }
        return getItems().size() <= WHOLE_ROWS ? WHOLE_ROWS : KEPT_ROWS;
    }

    private void setColumn(TableColumn<HomeRow, HomeRow> column, double width) {
        column.setPrefWidth(width * em);
    }

    /** Marks the last one, whose line is the card's own border, and opens by a double click. */
    private static final class Row extends TableRow<HomeRow> {
        Row(HomeViewModel model) {
            setOnMouseClicked(event -> {
                HomeRow row = getItem();
                if (row != null && event.getClickCount() == 2) {
                    model.open(row);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable HomeRow row, boolean empty) {
            super.updateItem(row, empty);
            Styles.set(
                    this,
                    "last",
                    !empty && getIndex() == getTableView().getItems().size() - 1);
        }
    }
}
