package org.southsouth.readiness.store;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.evidence.EvidenceStore;
import org.southsouth.readiness.core.evidence.FileBytes;

/** The bytes of attached files in the database. The caller closes the database. */
public final class JdbiEvidenceStore implements EvidenceStore {
    /** An answer that waits to be saved, on this computer or another, may still come to name them. */
    private static final Duration WAITING = Duration.ofDays(7);

    private final Database database;
    private final Clock clock;

    public JdbiEvidenceStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A good moment to let go of what was kept for an answer that never came: something is written anyway. */
    @Override
    public void keep(AttachedFile file, FileBytes bytes) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try {
            database.write(handle -> {
                EvidenceRows rows = new EvidenceRows(handle);
                rows.forgetUnused(now.minus(WAITING));
                rows.keep(file, bytes, now);
            });
        } catch (StoreException e) {
            // Somebody else kept the same bytes in the same moment: then they are here.
            boolean isTheirs = e.reason() == Reason.FAILED
                    && !present(Set.of(file.sha256())).isEmpty();
            if (!isTheirs) {
                throw e;
            }
        }
    }

    @Override
    public FileBytes bytes(AttachedFile file) {
        if (present(Set.of(file.sha256())).isEmpty()) {
            throw new StoreException(Reason.FILE_GONE, "no bytes of " + file.sha256(), null);
        }
        return receiver -> hand(file, receiver);
    }

    /** Piece by piece, so that a save need not wait for all of them. */
    private void hand(AttachedFile file, Consumer<byte[]> receiver) {
        MessageDigest digest = EvidenceRows.sha256();
        int ordinal = 0;
        for (Optional<byte[]> piece = piece(file, ordinal); piece.isPresent(); piece = piece(file, ++ordinal)) {
            digest.update(piece.get());
            receiver.accept(piece.get());
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) {
            throw new StoreException(Reason.DAMAGED, "other bytes than were kept: " + file.sha256(), null);
        }
    }

    private Optional<byte[]> piece(AttachedFile file, int ordinal) {
        return database.read(handle -> Optional.ofNullable(new EvidenceRows(handle).piece(file.sha256(), ordinal)));
    }

    @Override
    public Set<String> present(Collection<String> hashes) {
        return hashes.isEmpty() ? Set.of() : database.read(handle -> new EvidenceRows(handle).present(hashes));
    }
}
