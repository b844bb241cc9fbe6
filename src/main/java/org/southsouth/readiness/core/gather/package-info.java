/**
 * Who was sent which questions of an assessment, and what came back of them. Begin with
 * {@link org.southsouth.readiness.core.gather.Gathering}: it counts from the answers as they are, so nothing is kept twice.
 */
@NullMarked
package org.southsouth.readiness.core.gather;

import org.jspecify.annotations.NullMarked;
