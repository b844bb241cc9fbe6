/**
 * The window around every screen: top bar, navigation, status line, and the dialogs' layer. It is the navigator's face;
 * which screens there are is known to {@code app.Wiring} alone.
 */
@NullMarked
package org.southsouth.readiness.ui.shell;

import org.jspecify.annotations.NullMarked;
