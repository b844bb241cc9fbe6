package org.southsouth.readiness.ui.fx;

import java.time.InstantSource;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** What every view model is given: words, where to go, where to work, the frame around it, and the time. */
public record ScreenContext(
        Messages messages,
        Formats formats,
        Navigator navigator,
        Background background,
        WindowFrame frame,
        InstantSource clock) {
    /** The text of a message key with its placeholders filled. */
    public String text(String key, Object... arguments) {
        return messages.get(key, arguments);
    }
}
