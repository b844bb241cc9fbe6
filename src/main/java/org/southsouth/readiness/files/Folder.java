package org.southsouth.readiness.files;

import org.southsouth.readiness.core.problem.Parsed;

/** Where the files of a framework lie, on disk or on the class path. Nothing outside it is ever opened. */
interface Folder {
    /** No file of a framework is larger: 16 MB. */
    int LARGEST = 16 * 1024 * 1024;

    /**
     * The bytes of the file of this name, which is relative, with {@code /} between folders and without {@code ..}; or
     * what stands in the way, told of the place that names the file.
     */
    Parsed<byte[]> open(String name, String where);
}
