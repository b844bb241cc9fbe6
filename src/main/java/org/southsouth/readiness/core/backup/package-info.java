/**
 * Copies of everything that is kept, as values and ports: {@link org.southsouth.readiness.core.backup.Backups} makes,
 * lists and restores them, {@link org.southsouth.readiness.core.backup.Safeguard} is what risky work asks first, and
 * {@link org.southsouth.readiness.core.backup.Retention} says which of them may go. How they lie on a disk is known to
 * {@code store} alone.
 */
@NullMarked
package org.southsouth.readiness.core.backup;

import org.jspecify.annotations.NullMarked;
