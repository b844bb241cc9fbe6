package org.southsouth.readiness.ui.gather;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.gather.GatheredRow;
import org.southsouth.readiness.ui.controls.GreyBar;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.NextPulse;
import org.southsouth.readiness.ui.fx.RowInSight;
import org.southsouth.readiness.ui.fx.Theme;
import org.southsouth.readiness.ui.fx.Visibility;

/** Everybody who was asked, below the heads of the columns. Enter opens the panel, Delete takes somebody off. */
public final class GatherList extends VBox {
    static final String SENT = "gather-sent";
    static final String DUE = "gather-due";
    static final String ANSWERED = "gather-answered";
    static final String BACK = "gather-back";
    static final String STATE = "gather-state";

    /** Below this width, in units of the text size, the second line says when it came back. */
    private static final double NARROW_EM = 52;

    /** Beside the columns, with room for a bar, so that they stand below their heads whether there is one or not. */
    private static final double MARGINS = 44;

    private static final double LARGEST_WRAPPED = 24;

    private final ListView<GatheredRow> list = new ListView<>();
    private final HBox heads = Rows.of(0);
    private Optional<GatherWords> words = Optional.empty();
    private boolean isWide = true;
    private boolean isNarrow;
    private boolean isWrapped;
    private boolean isFilling;
    private boolean isFilled;
    private Runnable whenOpened = () -> {};
    private Consumer<GatheredRow> whenRemoved = row -> {};

    public GatherList() {
        getStyleClass().addAll("card", "table-card");
        heads.getStyleClass().addAll("trow", "head", "first", "gather-heads");
        list.getStyleClass().add("gather-list");
        VBox.setVgrow(list, Priority.ALWAYS);
        RowInSight.keep(list);
        getChildren().addAll(heads, list);
    }

    void follow(GatherViewModel model) {
        heads.getChildren()
                .setAll(
                        Rows.wide(head(model, "gather.column.asked")),
                        column(head(model, "gather.column.sent"), SENT),
                        column(head(model, "gather.column.due"), DUE),
                        column(head(model, "gather.column.answered"), ANSWERED),
                        column(head(model, "gather.column.back"), BACK),
                        column(head(model, "gather.column.state"), STATE));
        list.setAccessibleText(model.context().text("gather.list"));
        list.setCellFactory(made -> new GatherCell(this));
        list.setPlaceholder(Texts.paragraph(model.context().text("gather.none"), "t-body", "muted", "gather-none"));
        model.loadedProperty().subscribe(read -> words = read);
        model.rowsProperty().subscribe(rows -> {
            boolean isFirst = !isFilled && !rows.isEmpty();
            show(rows, isFirst ? model.cameBackTo() : chosen());
            isFilled |= isFirst;
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private static Label head(GatherViewModel model, String key) {
        return Texts.plain(model.context().text(key), "t-caption", "muted");
    }

    ObservableValue<Number> innerWidth() {
        return list.widthProperty().map(width -> Math.max(0, width.doubleValue() - MARGINS));
    }

    static StackPane column(Node content, String style) {
        StackPane column = new StackPane(content);
        column.getStyleClass().addAll("gather-column", style);
        return column;
    }

    private void pressed(KeyEvent event) {
        GatheredRow row = chosen().orElse(null);
        if (row != null && event.getCode() == KeyCode.ENTER) {
            whenOpened.run();
            event.consume();
        } else if (row != null && event.getCode() == KeyCode.DELETE) {
            whenRemoved.accept(row);
            event.consume();
        }
    }

    /** Who was chosen stays so, as the same request in the rows that were read anew. */
    private void show(List<GatheredRow> rows, Optional<GatheredRow> before) {
        isFilling = true;
        list.getItems().setAll(rows);
        // One or two are no reason to push what stands below out of a window with large text.
        Styles.set(list, "one", rows.size() == 1);
        Styles.set(list, "two", rows.size() == 2);
        IntStream.range(0, rows.size())
                .filter(i -> before.filter(
                                row -> row.latest().isLike(rows.get(i).latest()))
                        .isPresent())
                .findFirst()
                .ifPresentOrElse(list.getSelectionModel()::clearAndSelect, () -> {
                    if (!rows.isEmpty()) {
                        list.getSelectionModel().clearAndSelect(0);
                    }
                });
        isFilling = false;
        RowInSight.showLater(list);
    }

    Optional<GatheredRow> chosen() {
        // A list keeps what was chosen where its rows are gone.
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).filter(list.getItems()::contains);
    }

    void whenChosen(Runnable listener) {
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<GatheredRow>) change -> {
            // While rows are read anew nobody is chosen: the panel would close and open at its top.
            // Whoever follows the rows is told after it.
            if (!isFilling) {
                listener.run();
            }
        });
    }

    void whenOpened(Runnable listener) {
        whenOpened = listener;
        list.setOnMouseClicked(event -> chosen().ifPresent(row -> listener.run()));
    }

    void whenRemoved(Consumer<GatheredRow> listener) {
        whenRemoved = listener;
    }

    /** Rows may be higher beside the panel: once the list has its width and then its rows theirs, the chosen one is brought back into sight. */
    void showChosen() {
        Scene scene = getScene();
        NextPulse.afterPulse(
                scene,
                () -> NextPulse.afterPulse(scene, () -> {
                    RowInSight.show(list);
                    // Something else may have been laid out meanwhile, and the rows only after it.
                    RowInSight.showLater(list);
                }));
    }

    void focus() {
        list.requestFocus();
    }

    Optional<GatherWords> words() {
        return words;
    }

    boolean isWide() {
        return isWide;
    }

    boolean isNarrow() {
        return isNarrow;
    }

    /** By the width of the list itself, in pixels: the panel may stand beside it. */
    void fit(double width, double textSize) {
        isWide = !Theme.isCompact(width, (int) Math.round(textSize)) || width >= 66 * textSize;
        isNarrow = width < NARROW_EM * textSize;
        isWrapped = textSize <= LARGEST_WRAPPED;
        fit(heads, null);
        list.refresh();
    }

    /** With the largest text three rows would not be seen: there the tooltip and the panel say the rest of the second line. */
    boolean isWrapped() {
        return isWrapped;
    }

    /** The columns that there is room for. */
    void fit(HBox row, @Nullable GreyBar bar) {
        for (Node column : row.getChildren()) {
            Styles.set(column, "narrow", isNarrow);
            if (column.getStyleClass().contains(SENT)) {
                Visibility.show(column, isWide);
            } else if (column.getStyleClass().contains(BACK)) {
                Visibility.show(column, !isNarrow);
            }
        }
        if (bar != null) {
            Visibility.show(bar, !isNarrow);
        }
    }
}
