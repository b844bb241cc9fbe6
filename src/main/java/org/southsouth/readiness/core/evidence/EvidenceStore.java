package org.southsouth.readiness.core.evidence;

import java.util.Collection;
import java.util.Set;

/**
 * Port: the bytes of attached files, by their hash, beside the answers. Every call blocks; failed work is thrown as a
 * {@code StoreException} and has changed nothing. Bytes stay as long as any assessment has a change that names them, a
 * removed one too.
 */
public interface EvidenceStore {
    /**
     * Keeps bytes before an answer names them, in one transaction. What is here already is not kept twice. Fails where they
     * are not the ones that the hash is of.
     */
    void keep(AttachedFile file, FileBytes bytes);

    /** Fails with {@code FILE_GONE} where they are not here. */
    FileBytes bytes(AttachedFile file);

    /** Those of these hashes whose bytes are here. */
    Set<String> present(Collection<String> hashes);
}
