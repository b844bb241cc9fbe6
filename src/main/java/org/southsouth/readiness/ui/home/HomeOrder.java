package org.southsouth.readiness.ui.home;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import org.southsouth.readiness.ui.fx.WindowFrame;

/**
 * By which column the list is ordered, and which way. A column in sight says so by its arrow; for one that has no head here, the
 * head of the names says it in words.
 */
final class HomeOrder {
    private final TableView<HomeRow> table;
    private final HomeViewModel model;
    private final TableColumn<HomeRow, HomeRow> name;
    private boolean isBrief;

    HomeOrder(TableView<HomeRow> table, HomeViewModel model, TableColumn<HomeRow, HomeRow> name) {
        this.table = table;
        this.model = model;
        this.name = name;
    }

    /** As it was ordered when it was left. */
    void follow() {
        model.order().ifPresent(this::take);
        table.setOnSort(event -> {
            model.keepOrder(current());
            tell();
        });
        tell();
    }

    private void take(WindowFrame.ListOrder order) {
        by(table.getColumns().get(order.column()), order.isDescending());
    }

    /** First to last; where it is so already, the other way round. */
    void turn(TableColumn<HomeRow, ?> column) {
        by(column, isBy(column) && column.getSortType() == SortType.ASCENDING);
    }

    private void by(TableColumn<HomeRow, ?> column, boolean isDescending) {
        column.setSortType(isDescending ? SortType.DESCENDING : SortType.ASCENDING);
        table.getSortOrder().setAll(List.of(column));
    }

    boolean isBy(TableColumn<HomeRow, ?> column) {
        return table.getSortOrder().contains(column);
    }

    private Optional<WindowFrame.ListOrder> current() {
        return table.getSortOrder().stream()
                .findFirst()
                .map(column -> new WindowFrame.ListOrder(
                        table.getColumns().indexOf(column), column.getSortType() == SortType.DESCENDING));
    }

    /** Where there is little room the order stands instead of the head's own words, which the names below do not need. */
    void tell(boolean isNowBrief) {
        isBrief = isNowBrief;
        tell();
    }

    private void tell() {
        String title = model.text("home.column.name");
        name.setText(table.getSortOrder().stream()
                .findFirst()
                .filter(column -> !column.isVisible() || column.getText().isEmpty())
                .map(column -> isBrief ? words(column) : model.text("home.column.name.order", title, words(column)))
                .orElse(title));
    }

    private String words(TableColumn<HomeRow, ?> column) {
        return model.text("home.order", title(column), way(column));
    }

    /** A column in words, also while its head is empty. */
    String title(TableColumn<HomeRow, ?> column) {
        return column.getUserData() instanceof String words ? words : column.getText();
    }

    /** In a menu the one that holds says which way. */
    String choice(TableColumn<HomeRow, ?> column) {
        return isBy(column) ? model.text("home.order.now", title(column), way(column)) : title(column);
    }

    private String way(TableColumn<HomeRow, ?> column) {
        return model.text(column.getSortType() == SortType.DESCENDING ? "home.order.down" : "home.order.up");
    }
}
