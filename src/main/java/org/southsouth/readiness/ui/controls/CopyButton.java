package org.southsouth.readiness.ui.controls;

import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Copies a text, and says so in place of its own words. */
public final class CopyButton extends Button {
    private final String words;

    public CopyButton(String words, String copied, String text) {
        this(words, copied, () -> text, () -> {});
        getStyleClass().add("quiet");
    }

    /** A text that may be another one each time; told when it was copied. */
    public CopyButton(String words, String copied, Supplier<String> text, Runnable whenCopied) {
        super(words, Icons.of(Feather.COPY));
        this.words = words;
        setMinWidth(Region.USE_PREF_SIZE);
        setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text.get());
            Clipboard.getSystemClipboard().setContent(content);
            setText(copied);
            whenCopied.run();
        });
    }

    /** What was copied is not what would be now. */
    public void again() {
        setText(words);
    }
}
