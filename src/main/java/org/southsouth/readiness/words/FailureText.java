package org.southsouth.readiness.words;

import java.util.Locale;
import org.southsouth.readiness.core.assessment.ForeignObject;
import org.southsouth.readiness.core.assessment.StoreException;

/** What is said where storing or loading failed: by its reason, and by name where something foreign is the reason. */
public final class FailureText {
    private FailureText() {}

    public static String of(Messages messages, StoreException failure) {
        String key = "failure.store." + word(failure.reason());
        return failure.foreign()
                .map(foreign -> messages.get(key, kind(messages, foreign), foreign.name()))
                .or(() -> failure.row().map(row -> messages.get(key, row)))
                .orElseGet(() -> messages.getString(key));
    }

    /** One word or two for what the thing is, as “trigger”. */
    public static String kind(Messages messages, ForeignObject foreign) {
        return messages.getString("failure.foreign." + word(foreign.kind()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
