package org.southsouth.readiness.core.settings;

/** Port: keeps the settings of one computer. Both calls block for a moment. */
public interface SettingsStore {
    /** The defaults where there are none yet, or where they cannot be read. */
    Settings load();

    void save(Settings settings);
}
