/**
 * What comes from outside as a file or folder: it is read in the background, shown before anything is kept, and refused
 * with every problem. Begin with {@link org.southsouth.readiness.ui.open.OpenViewModel}. Nothing here ever overwrites.
 */
@NullMarked
package org.southsouth.readiness.ui.open;

import org.jspecify.annotations.NullMarked;
