package org.southsouth.readiness.ui.controls;

import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Copies a text, and says so in place of its own words. */
public final class CopyButton extends Button {
    public CopyButton(String words, String copied, String text) {
        super(words, Icons.of(Feather.COPY));
        getStyleClass().add("quiet");
        setMinWidth(Region.USE_PREF_SIZE);
        setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            setText(copied);
        });
    }
}
