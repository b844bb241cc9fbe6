package org.southsouth.readiness.core.exchange;

import org.southsouth.readiness.core.evidence.FileBytes;

/** Port: writes a file whole or not at all; an older file of that name is replaced only when the new one is complete. It blocks. */
public interface OutputFile {
    /** Throws {@link FileException} and leaves what was there. */
    void write(String file, byte[] contents);

    /** The same for what is too large to be in memory; what the bytes throw is thrown on, and leaves what was there too. */
    void write(String file, FileBytes contents);
}
