package org.southsouth.readiness.core.exchange;

import org.southsouth.readiness.core.evidence.FileBytes;

/** Port: writes a file as {@link OutputFile} does, of contents that are never in memory together. It blocks. */
@FunctionalInterface
public interface LargeOutputFile {
    /** Throws {@link FileException}, or what the contents throw, and leaves what was there. */
    void write(String file, FileBytes contents);
}
