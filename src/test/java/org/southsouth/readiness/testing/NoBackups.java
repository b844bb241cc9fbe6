package org.southsouth.readiness.testing;

import org.southsouth.readiness.cli.StoredBackups;
import org.southsouth.readiness.core.backup.Verdict;

/** For commands that have nothing to do with backups: there are data in every folder; asked for a backup, it fails. */
public final class NoBackups implements StoredBackups {
    @Override
    public boolean exists(String dataFolder) {
        return true;
    }

    @Override
    public void backUp(String dataFolder, String file) {
        throw new AssertionError(file);
    }

    @Override
    public void restore(String dataFolder, String file) {
        throw new AssertionError(file);
    }

    @Override
    public void restore(String dataFolder, String file, char[] password) {
        throw new AssertionError(file);
    }

    @Override
    public String diagnose(String dataFolder, String head) {
        throw new AssertionError(dataFolder);
    }

    @Override
    public Verdict verify(String dataFolder) {
        throw new AssertionError(dataFolder);
    }
}
