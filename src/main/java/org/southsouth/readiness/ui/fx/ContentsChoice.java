package org.southsouth.readiness.ui.fx;

import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.settings.SettingsStore;

/** What goes into reports, as it was chosen last; kept with the settings, so the choice outlives the window. */
public final class ContentsChoice {
    private final Background background;
    private final SettingsStore store;
    private ReportContents contents;

    /** Begins with what the settings say at the start. */
    public ContentsChoice(Background background, SettingsStore store, ReportContents contents) {
        this.background = background;
        this.store = store;
        this.contents = contents;
    }

    public ReportContents contents() {
        return contents;
    }

    public void includeNotes(boolean hasNotes) {
        ReportContents chosen = new ReportContents(hasNotes);
        contents = chosen;
        background.run(
                () -> {
                    store.save(store.load().withContents(chosen));
                    return chosen;
                },
                kept -> {});
    }
}
