package org.southsouth.readiness.ui.fx;

import java.util.Locale;
import org.southsouth.readiness.core.merge.Refusal;

/** Why what came cannot be merged. */
public final class RefusalWords {
    private RefusalWords() {}

    public static String of(ScreenContext context, Refusal why) {
        return context.text(
                "merge.refused." + why.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
