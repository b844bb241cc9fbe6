/**
 * Puts together. {@link org.southsouth.readiness.app.Wiring} is read from top to bottom: every {@code new} that matters
 * stands there. The only package that knows all others.
 */
@NullMarked
package org.southsouth.readiness.app;

import org.jspecify.annotations.NullMarked;
