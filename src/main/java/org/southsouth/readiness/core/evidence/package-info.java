/**
 * Files that are attached to answers as evidence. Begin with {@link org.southsouth.readiness.core.evidence.AttachedFile}, the
 * value that is part of an answer; the bytes themselves are never in the model: the port
 * {@link org.southsouth.readiness.core.evidence.EvidenceStore} keeps them by their hash, and
 * {@link org.southsouth.readiness.core.evidence.FileBytes} hands them over piece by piece. Must not know answers, files or
 * databases.
 */
@NullMarked
package org.southsouth.readiness.core.evidence;

import org.jspecify.annotations.NullMarked;
