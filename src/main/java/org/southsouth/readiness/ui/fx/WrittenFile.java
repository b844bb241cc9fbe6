package org.southsouth.readiness.ui.fx;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file that was written for a person: where, how many bytes (below 0 where that is not known), and when. Of {@code files} in one
 * folder it is one.
 */
public record WrittenFile(String file, long size, Instant at, int files) {
    /** One by itself. */
    public WrittenFile(String file, long size, Instant at) {
        this(file, size, at, 1);
    }

    public boolean isOneOfSeveral() {
        return files > 1;
    }

    /** Without its folders. */
    public String name() {
        Path name = Path.of(file).getFileName();
        return name == null ? file : name.toString();
    }
}
