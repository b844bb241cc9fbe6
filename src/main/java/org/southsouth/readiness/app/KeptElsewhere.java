package org.southsouth.readiness.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.backup.Backup;
import org.southsouth.readiness.core.backup.BackupReason;
import org.southsouth.readiness.core.backup.Backups;
import org.southsouth.readiness.core.backup.DatabaseContents;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.Moving;

/** The backups of a shared database: whoever keeps the server has them, and the window neither makes nor restores any. */
record KeptElsewhere(Database server) implements Backups {
    @Override
    public List<Backup> all() {
        return List.of();
    }

    @Override
    public Optional<Backup> newestSound() {
        return Optional.empty();
    }

    @Override
    public Optional<Instant> lastWritten() {
        return Optional.empty();
    }

    @Override
    public boolean isSound(Backup backup) {
        return false;
    }

    @Override
    public void beforeRisk(BackupReason reason) {}

    @Override
    public Optional<Backup> ifChanged() {
        return Optional.empty();
    }

    @Override
    public DatabaseContents now() {
        return Moving.contents(server);
    }

    @Override
    public int renew() {
        return 0;
    }

    @Override
    public Backup make(BackupReason reason) {
        throw notHere();
    }

    @Override
    public void restore(Backup backup) {
        throw notHere();
    }

    @Override
    public void restore(String file) {
        throw notHere();
    }

    @Override
    public void restore(Backup backup, char[] password) {
        throw notHere();
    }

    @Override
    public void restore(String file, char[] password) {
        throw notHere();
    }

    @Override
    public DatabaseContents look(String file) {
        throw notHere();
    }

    @Override
    public boolean isThere(String file) {
        throw notHere();
    }

    @Override
    public DatabaseContents writeTo(String file) {
        throw notHere();
    }

    private StoreException notHere() {
        return new StoreException(Reason.MISSING, "the backups of " + server + " are kept there", null);
    }
}
