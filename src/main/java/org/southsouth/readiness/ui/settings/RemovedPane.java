package org.southsouth.readiness.ui.settings;

import java.util.ArrayList;
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
    private List<Button> ways = List.of();
    /** The row somebody did something with: another one takes its place. */
    private int at;

    public RemovedPane() {
        super(12);
        getChildren().addAll(look, list);
    }

    void follow(RemovedViewModel model, Dialogs dialogs) {
        look.setText(model.text("settings.removed.look"));
        look.setOnAction(event -> model.load());
        model.shownProperty().subscribe(removed -> {
            boolean hadKeys = look.isFocused();
            Visibility.show(look, removed.filter(rows -> !rows.isEmpty()).isEmpty());
            Visibility.show(list, removed.isPresent());
            show(model, dialogs, removed);
            if (hadKeys) {
                goOn();
            }
        });
        BusyPart.follow(list, model.busyProperty());
        // It gives the focus to the list where the row that had it is gone.
        list.focusedProperty().subscribe(isFocused -> {
            if (isFocused) {
                goOn();
            }
        });
    }

    private void goOn() {
        Button next = ways.isEmpty() ? look : ways.get(Math.min(at, ways.size() - 1));
        next.requestFocus();
    }

    private void show(RemovedViewModel model, Dialogs dialogs, Optional<List<Removed>> found) {
        List<Removed> removed = found.orElse(List.of());
        list.getChildren().clear();
        if (removed.isEmpty()) {
            list.getChildren().add(Texts.muted(model.text("settings.removed.none")));
        }
        List<Button> made = new ArrayList<>();
        for (Removed one : removed) {
            list.getChildren().add(row(model, dialogs, one, made));
        }
        ways = List.copyOf(made);
    }

    private VBox row(RemovedViewModel model, Dialogs dialogs, Removed removed, List<Button> made) {
        int row = made.size();
        Button back = button(model, "settings.removed.restore", "settings.removed.restore.of", removed, () -> {
            at = row;
            model.bringBack(removed);
        });
        made.add(back);
        Button purge = button(model, "settings.removed.purge", "settings.removed.purge.of", removed, () -> {
            at = row;
            dialogs.confirm(model.question(removed), () -> model.purge(removed));
        });
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
