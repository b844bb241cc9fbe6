package org.southsouth.readiness.core.evidence;

import java.util.function.Consumer;

/**
 * The bytes of a file, wherever they are: each call hands them over from the beginning, piece by piece, so that they are
 * never in memory together. Blocks, and throws where they cannot be read any more.
 */
@FunctionalInterface
public interface FileBytes {
    /** A piece is the receiver's to keep. */
    void forEachPiece(Consumer<byte[]> receiver);
}
