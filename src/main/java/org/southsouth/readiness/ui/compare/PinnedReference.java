package org.southsouth.readiness.ui.compare;

import java.util.Optional;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.settings.SettingsStore;
import org.southsouth.readiness.ui.fx.Background;

/** The country that others are held against, as it was chosen last; kept with the settings. */
public final class PinnedReference {
    private final Background background;
    private final SettingsStore store;
    private Optional<Subject> subject;

    /** Begins with what the settings say at the start. */
    public PinnedReference(Background background, SettingsStore store, Optional<Subject> subject) {
        this.background = background;
        this.store = store;
        this.subject = subject;
    }

    Optional<Subject> subject() {
        return subject;
    }

    /** Empty for nobody. */
    void pin(Optional<Subject> chosen) {
        subject = chosen;
        background.run(
                () -> {
                    store.save(store.load().withReference(chosen));
                    return chosen;
                },
                kept -> {});
    }
}
