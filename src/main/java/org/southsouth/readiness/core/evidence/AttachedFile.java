package org.southsouth.readiness.core.evidence;

import java.util.regex.Pattern;

/**
 * A file that an answer rests on: its name, safe on every system, the SHA-256 of its bytes and how many there are. The bytes
 * are kept apart, and need not be here.
 */
public record AttachedFile(String name, String sha256, long size) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public AttachedFile {
        if (!FileName.isSafe(name) || !isHash(sha256) || size < 1) {
            throw new IllegalArgumentException("no attached file of ours: '" + name + "', " + sha256 + ", " + size);
        }
    }

    public FileKind kind() {
        return FileKind.of(name);
    }

    public static boolean isHash(String text) {
        return SHA_256.matcher(text).matches();
    }
}
