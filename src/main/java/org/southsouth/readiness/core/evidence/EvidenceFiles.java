package org.southsouth.readiness.core.evidence;

import java.util.Optional;
import java.util.function.DoublePredicate;
import org.southsouth.readiness.core.problem.Parsed;

/** Port: files of this computer, to be attached or looked at. Every call blocks. */
public interface EvidenceFiles {
    /**
     * Reads a file to its end, to know what it is, and keeps nothing of it. {@code goesOn} is told the share that was read
     * and says whether to go on; empty where it does not.
     */
    Optional<Parsed<AttachedFile>> look(String path, DoublePredicate goesOn);

    /** To be read once more, to be kept. Fails with {@code FILE_GONE} where it is not there any more. */
    FileBytes bytes(String path);

    /**
     * Puts a file that is kept where a program of the desktop can open it, and nobody can write to it; gives the path.
     * It stays until the application ends. Fails as an {@code OutputFile} does.
     */
    String layOut(AttachedFile file, FileBytes bytes);
}
