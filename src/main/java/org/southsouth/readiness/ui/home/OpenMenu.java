package org.southsouth.readiness.ui.home;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.southsouth.readiness.ui.fx.Dialogs;

/** What can be opened from outside: answers are a file, a questionnaire is a folder, and each has its own chooser. */
final class OpenMenu extends ContextMenu {
    private final HomeViewModel model;

    OpenMenu(HomeViewModel model, Dialogs dialogs) {
        this.model = model;
        getItems()
                .addAll(
                        item("home.open.answers", "home.open.answers.title", dialogs::fileToOpen),
                        item("home.open.framework", "home.open.framework.title", dialogs::folderToOpen));
    }

    private MenuItem item(String label, String title, Function<String, Optional<String>> choose) {
        MenuItem item = new MenuItem(model.text(label));
        item.setOnAction(event -> choose.apply(model.text(title)).ifPresent(model::openPath));
        return item;
    }
}
