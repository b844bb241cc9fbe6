package org.southsouth.readiness.ui.fx;

import java.util.Locale;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.exchange.FileException;
import org.southsouth.readiness.words.FailureText;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** One dialog for all failed work: what failed, what is safe, what to do; the details below, to be copied. */
public final class FxFailures implements Failures {
    private final FxDialogs dialogs;
    private final Messages messages;

    public FxFailures(FxDialogs dialogs, Messages messages) {
        this.dialogs = dialogs;
        this.messages = messages;
    }

    @Override
    public void show(RuntimeException failure) {
        WritingArea details = new WritingArea(String.valueOf(failure.getMessage()));
        details.setEditable(false);
        details.setPrefRowCount(3);
        details.setAccessibleText(messages.getString("shell.failure.details"));
        dialogs.tell(
                new Dialogs.Question(
                        messages.getString("shell.failure.title"),
                        words(messages, failure),
                        messages.getString("shell.failure.close"),
                        false),
                details);
    }

    /** What to say of a failure: by its reason where it has one. */
    public static String words(Messages messages, RuntimeException failure) {
        if (failure instanceof StoreException store) {
            return FailureText.of(messages, store);
        }
        if (failure instanceof FileException file) {
            return messages.get("failure.file." + name(file.reason()), Formats.file(file.file()));
        }
        return messages.getString("failure.unknown");
    }

    private static String name(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
