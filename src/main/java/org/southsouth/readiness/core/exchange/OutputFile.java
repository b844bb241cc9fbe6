package org.southsouth.readiness.core.exchange;

/** Port: writes a file whole or not at all; an older file of that name is replaced only when the new one is complete. It blocks. */
public interface OutputFile {
    /** Throws {@link FileException} and leaves what was there. */
    void write(String file, byte[] contents);
}
