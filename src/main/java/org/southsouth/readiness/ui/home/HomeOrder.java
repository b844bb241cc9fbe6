package org.southsouth.readiness.ui.home;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.ui.fx.WindowFrame;

/**
 * By which column the list is ordered, and which way. A column in sight says so by its arrow; for one that has no head here, the
 * head of the names says it in words.
 */
final class HomeOrder {
    private final TableView<HomeRow> table;
    private final HomeViewModel model;
    private final TableColumn<HomeRow, HomeRow> name;
    private final Map<TableColumn<HomeRow, ?>, Way> ways = new LinkedHashMap<>();
    private final Map<TableColumn<HomeRow, ?>, String> heads = new LinkedHashMap<>();
    private final Comparator<HomeRow> names;
    private @Nullable Comparator<String> alphabet;
    private boolean isBrief;

    /** What a column holds, and so with what it begins when somebody orders by it. */
    enum Way {
        NAMES,
        FIGURES,
        TIMES;

        /** The highest figure and the newest day are looked for; names begin with A. */
        boolean isFromLast() {
            return this != NAMES;
        }
    }

    HomeOrder(TableView<HomeRow> table, HomeViewModel model, TableColumn<HomeRow, HomeRow> name) {
        this.table = table;
        this.model = model;
        this.name = name;
        // To make a language's order takes longer than a row: not before somebody orders.
        this.names = (row, other) -> alphabetical().compare(row.name(), other.name());
    }

    private Comparator<String> alphabetical() {
        Comparator<String> made = alphabet == null ? model.alphabetical() : alphabet;
        alphabet = made;
        return made;
    }

    /** By name, as the language orders names. */
    Comparator<HomeRow> byName() {
        return names;
    }

    /**
     * One that the list can be ordered by, given from the lowest. What it tells alike stands as in a list that nobody ordered: by
     * name, the newest round first.
     */
    void add(TableColumn<HomeRow, HomeRow> column, Way way, Comparator<HomeRow> rising) {
        column.setComparator((way.isFromLast() ? rising.reversed() : rising)
                .thenComparing(byName())
                .thenComparing(HomeRow::round, Comparator.reverseOrder()));
        column.setSortable(true);
        ways.put(column, way);
        heads.put(column, column.getText());
    }

    /** Another head for a column; it is seen with the next {@link #tell(boolean)}. */
    void head(TableColumn<HomeRow, ?> column, String words) {
        heads.put(column, words);
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

    /** The way that its column begins with; where it is so already, the other way round. */
    void turn(TableColumn<HomeRow, ?> column) {
        by(column, isBy(column) ? !isDescending(column) : isFromLast(column));
    }

    private boolean isFromLast(TableColumn<HomeRow, ?> column) {
        return way(column).isFromLast();
    }

    private Way way(TableColumn<HomeRow, ?> column) {
        return ways.getOrDefault(column, Way.NAMES);
    }

    /** For the table the first way is always the rising one, so that a press of a head begins with it. */
    private boolean isDescending(TableColumn<HomeRow, ?> column) {
        return (column.getSortType() == SortType.DESCENDING) != isFromLast(column);
    }

    private void by(TableColumn<HomeRow, ?> column, boolean isDescending) {
        boolean isFirst = isDescending == isFromLast(column);
        column.setSortType(isFirst ? SortType.ASCENDING : SortType.DESCENDING);
        table.getSortOrder().setAll(List.of(column));
    }

    boolean isBy(TableColumn<HomeRow, ?> column) {
        return table.getSortOrder().contains(column);
    }

    private Optional<WindowFrame.ListOrder> current() {
        return table.getSortOrder().stream()
                .findFirst()
                .map(column -> new WindowFrame.ListOrder(table.getColumns().indexOf(column), isDescending(column)));
    }

    /** Where there is little room the order stands instead of the head's own words, which the names below do not need. */
    void tell(boolean isNowBrief) {
        isBrief = isNowBrief;
        tell();
    }

    private void tell() {
        String title = model.text("home.column.name");
        heads.forEach((column, head) -> column.setText(isBy(column) && !head.isEmpty() ? ordered(column) : head));
        table.getSortOrder().stream()
                .findFirst()
                .filter(column -> !column.isVisible() || head(column).isEmpty())
                .map(column -> isBrief ? words(column) : model.text("home.column.name.order", title, words(column)))
                .ifPresent(name::setText);
    }

    private String head(TableColumn<HomeRow, ?> column) {
        return heads.getOrDefault(column, "");
    }

    /** With its arrow beside it. */
    private String ordered(TableColumn<HomeRow, ?> column) {
        return model.text(isDescending(column) ? "home.order.head.down" : "home.order.head.up", title(column));
    }

    private String words(TableColumn<HomeRow, ?> column) {
        return model.text("home.order", title(column), wayWords(column));
    }

    /** A column in words, also while its head is empty. */
    String title(TableColumn<HomeRow, ?> column) {
        return column.getUserData() instanceof String words ? words : head(column);
    }

    /** In a menu the one that holds says which way. */
    String choice(TableColumn<HomeRow, ?> column) {
        return isBy(column) ? model.text("home.order.now", title(column), wayWords(column)) : title(column);
    }

    private String wayWords(TableColumn<HomeRow, ?> column) {
        String kind = "home.order." + way(column).name().toLowerCase(Locale.ROOT);
        return model.text(kind + (isDescending(column) ? ".down" : ".up"));
    }
}
