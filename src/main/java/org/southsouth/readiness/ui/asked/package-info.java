/**
 * A file that asks, and the way back. Begin with {@link org.southsouth.readiness.ui.asked.AskedViewModel}, what somebody sees first;
 * {@link org.southsouth.readiness.ui.asked.SendBackViewModel} packs the answers for whoever asked. Between them stands the answer
 * screen with these questions alone. Must not know files or databases.
 */
@NullMarked
package org.southsouth.readiness.ui.asked;

import org.jspecify.annotations.NullMarked;
