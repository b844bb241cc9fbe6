package org.southsouth.readiness.ui.settings;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.assessment.Removed;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.BusyPart;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.Visibility;

/** A button, then what was removed: each with the way back into the list and the way out for good. */
public final class RemovedPane extends VBox {
    private final Button look = new Button();
    private final VBox list = new VBox(12);

    public RemovedPane() {
        super(12);
        getChildren().addAll(look, list);
    }

    void follow(RemovedViewModel model, Dialogs dialogs) {
        look.setText(model.text("settings.removed.look"));
        look.setOnAction(event -> model.load());
        model.shownProperty().subscribe(removed -> {
            Visibility.show(look, removed.isEmpty());
            Visibility.show(list, removed.isPresent());
            show(model, dialogs, removed);
        });
        BusyPart.follow(list, model.busyProperty());
    }

    private void show(RemovedViewModel model, Dialogs dialogs, Optional<List<Removed>> found) {
        List<Removed> removed = found.orElse(List.of());
        list.getChildren().clear();
        if (removed.isEmpty()) {
            list.getChildren().add(Texts.muted(model.text("settings.removed.none")));
        }
        removed.forEach(one -> list.getChildren().add(row(model, dialogs, one)));
    }

    private static VBox row(RemovedViewModel model, Dialogs dialogs, Removed removed) {
        Button back = button(
                model,
                "settings.removed.restore",
                "settings.removed.restore.of",
                removed,
                () -> model.bringBack(removed));
        Button purge = button(
                model,
                "settings.removed.purge",
                "settings.removed.purge.of",
                removed,
                () -> dialogs.confirm(model.question(removed), () -> model.purge(removed)));
        return new VBox(
                4,
                Texts.paragraph(model.title(removed), "t-body"),
                Texts.caption(model.when(removed)),
                new FlowPane(8, 8, back, purge));
    }

    private static Button button(RemovedViewModel model, String key, String spoken, Removed removed, Runnable action) {
        Button button = Buttons.of(model.text(key), action, "quiet", "btn-s");
        button.setAccessibleText(model.text(spoken, model.title(removed)));
        return button;
    }
}
