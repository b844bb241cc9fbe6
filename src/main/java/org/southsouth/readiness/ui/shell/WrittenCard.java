package org.southsouth.readiness.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.WrittenFile;

/** Above the screen after a file was written: its name, where it lies, and ways to it. Escape in it closes it. */
final class WrittenCard extends HBox {
    private final WrittenViewModel model;

    WrittenCard(WrittenViewModel model) {
        super(12);
        this.model = model;
        getStyleClass().addAll("card", "written-card");
        setAlignment(Pos.CENTER_LEFT);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.close();
                event.consume();
            }
        });
    }

    void show(WrittenFile written) {
        Label name = Texts.filling(written.name(), "t-body", "b");
        Label facts = Texts.filling(model.facts(written), "t-caption", "muted");
        VBox words = new VBox(name, facts);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(Icons.of(Feather.CHECK_CIRCLE), words);
        if (model.canOpen(written)) {
            add("shell.written.open", Feather.EXTERNAL_LINK).setOnAction(event -> model.open(written));
        }
        add("shell.written.folder", Feather.FOLDER).setOnAction(event -> model.showFolder(written));
        Button copy = add("shell.written.copy", Feather.COPY);
        copy.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(model.path(written));
            Clipboard.getSystemClipboard().setContent(content);
            copy.setText(model.text("shell.written.copied"));
        });
        Button close = new Button("", Icons.of(Feather.X));
        close.getStyleClass().addAll("icon", "btn-s");
        close.setAccessibleText(model.text("shell.written.close"));
        close.setOnAction(event -> model.close());
        getChildren().add(close);
    }

    private Button add(String key, Feather icon) {
        Button button = new Button(model.text(key), Icons.of(icon));
        button.setMinWidth(USE_PREF_SIZE);
        getChildren().add(button);
        return button;
    }
}
