/**
 * What of an assessment goes into an exchange file: all of it, a pillar, a theme, or what one body is to be asked; with notes
 * or without; with a password or without. Begin with {@link org.southsouth.readiness.ui.send.SendViewModel}. Nothing is sent
 * anywhere: it ends with a file.
 */
@NullMarked
package org.southsouth.readiness.ui.send;

import org.jspecify.annotations.NullMarked;
