package org.southsouth.readiness.app;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.southsouth.readiness.core.settings.SettingsStore;
import org.southsouth.readiness.ui.fx.Background;

/** Keeps with the settings where a dialog for files ended. */
record KeptFolder(Background background, SettingsStore settings) {
    private static final Logger LOG = LoggerFactory.getLogger(KeptFolder.class);

    /** Nobody is told where that fails: the next dialog of this start begins there all the same. */
    void keep(String folder) {
        background.run(
                () -> {
                    settings.save(settings.load().withFolder(Optional.of(folder)));
                    return folder;
                },
                kept -> {},
                failure -> LOG.warn("the folder of a dialog is not kept", failure));
    }
}
