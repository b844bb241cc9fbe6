package org.southsouth.readiness.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.ui.fx.WrittenFile;

/** Above the screen after a file was written: its name, where it lies, and ways to it. */
final class WrittenCard extends HBox {
    private final WrittenViewModel model;
    private final Label refusal = Texts.plain("", "t-body", "warn-text");

    WrittenCard(WrittenViewModel model) {
        super(12);
        this.model = model;
        getStyleClass().addAll("card", "written-card");
        refusal.setWrapText(true);
        refusal.setMinHeight(USE_PREF_SIZE);
        model.refusalProperty().subscribe(words -> {
            refusal.setText(words);
            Visibility.show(refusal, !words.isEmpty());
        });
        setAlignment(Pos.CENTER_LEFT);
    }

    void show(WrittenFile written) {
        model.forgetRefusal();
        Label name = Texts.filling(model.name(written), "t-body", "b");
        Label facts = Texts.caption(model.facts(written));
        VBox words = new VBox(name, facts, refusal);
        words.setMinWidth(0);
        Rows.wide(words);
        getChildren().setAll(Icons.of(Feather.CHECK_CIRCLE), words);
        if (model.canOpen(written)) {
            add(Feather.EXTERNAL_LINK, "shell.written.open", () -> model.open(written));
        }
        add(Feather.FOLDER, "shell.written.folder", () -> model.showFolder(written));
        Button copy = add(Feather.COPY, "shell.written.copy", () -> {});
        copy.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(model.path(written));
            Clipboard.getSystemClipboard().setContent(content);
            copy.setText(model.text("shell.written.copied"));
        });
        getChildren().add(Buttons.icon(Feather.X, model.text("shell.written.close"), model::close, "icon", "btn-s"));
    }

    private Button add(Feather icon, String key, Runnable action) {
        Button button = Buttons.of(icon, model.text(key), action);
        getChildren().add(button);
        return button;
    }
}
