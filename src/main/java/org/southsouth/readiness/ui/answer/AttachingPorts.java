package org.southsouth.readiness.ui.answer;

import java.util.function.Consumer;
import org.southsouth.readiness.core.evidence.EvidenceFiles;
import org.southsouth.readiness.core.evidence.EvidenceStore;
import org.southsouth.readiness.core.exchange.LargeOutputFile;

/** Where attached files come from and are kept, what writes a copy, and what shows a laid-out file with the desktop's program. */
public record AttachingPorts(
        EvidenceStore store, EvidenceFiles files, LargeOutputFile output, Consumer<String> desktop) {}
