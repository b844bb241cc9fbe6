package org.southsouth.readiness.testing;

import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.exchange.FileException;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.SettingsStore;

/** Settings in memory, which can refuse to be kept. */
public final class MemorySettings implements SettingsStore {
    private Settings kept;
    private int saves;
    private @Nullable FileException failure;

    public MemorySettings(Settings kept) {
        this.kept = kept;
    }

    @Override
    public Settings load() {
        return kept;
    }

    @Override
    public void save(Settings settings) {
        if (failure != null) {
            throw failure;
        }
        kept = settings;
        saves++;
    }

    /** Every save fails with this until it is null again. */
    public void failWith(@Nullable FileException failure) {
        this.failure = failure;
    }

    public int saves() {
        return saves;
    }
}
