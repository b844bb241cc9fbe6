/**
 * Asks for the password of the data, where it has one, before anything of it is shown. Begin with
 * {@link org.southsouth.readiness.ui.lock.LockViewModel}. Nothing of this is loaded where the data has none.
 */
@NullMarked
package org.southsouth.readiness.ui.lock;

import org.jspecify.annotations.NullMarked;
