package org.southsouth.readiness.app;

import java.time.Clock;
import org.southsouth.readiness.files.DiskEvidence;
import org.southsouth.readiness.files.WholeFile;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.JdbiEvidenceStore;
import org.southsouth.readiness.ui.answer.AttachingPorts;

/** Attached files: kept in the database, and laid out in the data folder while somebody looks at them. */
final class EvidenceDesk {
    /** Below the data folder: files as they were opened for a person. */
    static final String LAID_OUT = "opened";

    private final DiskEvidence laidOut;
    private final JdbiEvidenceStore kept;

    EvidenceDesk(Database database, Clock clock, AppFolders folders) {
        this.laidOut = new DiskEvidence(folders.data().resolve(LAID_OUT));
        this.kept = new JdbiEvidenceStore(database, clock);
    }

    JdbiEvidenceStore kept() {
        return kept;
    }

    AttachingPorts ports() {
        return new AttachingPorts(kept, laidOut, new WholeFile(), DesktopOpening.here());
    }

    /** What was laid out goes. */
    void empty() {
        laidOut.empty();
    }
}
