package org.southsouth.readiness.ui.home;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.southsouth.readiness.ui.controls.MenuBelow;
import org.southsouth.readiness.ui.fx.Route;

/** Everything that can be done with the selected row. */
final class RowMenu extends ContextMenu {
    private final TableView<HomeRow> table;
    private final HomeViewModel model;

    RowMenu(TableView<HomeRow> table, HomeViewModel model) {
        this.table = table;
        this.model = model;
        getItems()
                .addAll(
                        item("home.row.open", HomeViewModel::open),
                        way("home.row.scorecard", row -> new Route.Scorecard(row.id())),
                        way("home.row.review", row -> new Route.Review(row.id())),
                        way("home.row.setup", row -> new Route.Setup(Optional.of(row.id()))),
                        way("home.row.history", row -> new Route.History(row.id(), Optional.empty())),
                        way("home.row.gather", row -> new Route.Gather(row.id())),
                        way("home.row.send", row -> new Route.Send(row.id())),
                        way("home.row.next", row -> new Route.NextRound(row.id())),
                        new SeparatorMenuItem(),
                        item("home.row.remove", (home, row) -> home.removal().remove(row)));
    }

    /** For whoever has no mouse to press the head of a column: by this one, and the other way round the second time. */
    void orderedBy(List<TableColumn<HomeRow, ?>> columns, HomeOrder by) {
        Menu order = new Menu(model.text("home.row.order"));
        for (TableColumn<HomeRow, ?> column : columns) {
            MenuItem item = new MenuItem(by.title(column));
            item.setOnAction(event -> by.turn(column));
            // Each time the menu is shown: somebody may have pressed the head of a column meanwhile.
            showingProperty().subscribe(isShowing -> item.setText(by.choice(column)));
            order.getItems().add(item);
        }
        getItems().addAll(new SeparatorMenuItem(), order);
    }

    private MenuItem way(String key, Function<HomeRow, Route> route) {
        return item(key, (home, row) -> home.go(route.apply(row)));
    }

    private MenuItem item(String key, BiConsumer<HomeViewModel, HomeRow> action) {
        MenuItem item = new MenuItem(model.text(key));
        item.setOnAction(event -> {
            HomeRow row = table.getSelectionModel().getSelectedItem();
            if (row != null) {
                action.accept(model, row);
            }
        });
        return item;
    }

    void showAt(Node button, HomeRow row) {
        table.getSelectionModel().select(row);
        MenuBelow.show(this, button);
    }
}
