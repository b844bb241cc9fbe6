/**
 * A database on a server that several machines share: its address, and the ports to try it and to move everything into
 * it or out of it. Holds no password.
 */
@NullMarked
package org.southsouth.readiness.core.shared;

import org.jspecify.annotations.NullMarked;
