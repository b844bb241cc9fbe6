package org.southsouth.readiness.ui.home;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.Route;

/** What can be opened from outside: answers are a file, a questionnaire is a folder, exchange files are many, and each has its own chooser. */
final class OpenMenu extends ContextMenu {
    private final HomeViewModel model;

    OpenMenu(HomeViewModel model, Dialogs dialogs) {
        this.model = model;
        getItems()
                .addAll(
                        item(
                                "home.open.exchange",
                                "home.open.exchange.title",
                                title -> dialogs.filesToOpen(title, List.of("readiness", "xlsx", "xml", "zip"))),
                        item(
                                "home.open.answers",
                                "home.open.answers.title",
                                title -> dialogs.fileToOpen(title).stream().toList()),
                        item(
                                "home.open.framework",
                                "home.open.framework.title",
                                title -> dialogs.folderToOpen(title).stream().toList()));
        MenuItem merges = new MenuItem(model.text("home.open.merges"));
        merges.setOnAction(event -> model.go(new Route.Merge(List.of())));
        getItems().addAll(new SeparatorMenuItem(), merges);
        if (model.samples().canBeAdded()) {
            MenuItem sample = new MenuItem(model.text("home.sample.add"));
            sample.setOnAction(event -> model.samples().add());
            getItems().add(sample);
        }
    }

    private MenuItem item(String label, String title, Function<String, List<String>> choose) {
        MenuItem item = new MenuItem(model.text(label));
        item.setOnAction(event -> model.openPaths(choose.apply(model.text(title))));
        return item;
    }
}
