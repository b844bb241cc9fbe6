package org.southsouth.readiness.ui.answer;

import org.southsouth.readiness.core.evidence.EvidenceFiles;
import org.southsouth.readiness.core.evidence.EvidenceStore;
import org.southsouth.readiness.core.exchange.LargeOutputFile;
import org.southsouth.readiness.ui.fx.DesktopPrograms;

/** Where attached files come from and are kept, what writes a copy, and what shows a laid-out file with the desktop's program. */
public record AttachingPorts(
        EvidenceStore store, EvidenceFiles files, LargeOutputFile output, DesktopPrograms desktop) {}
