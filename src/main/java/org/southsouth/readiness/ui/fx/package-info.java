/**
 * What all screens share: routes and the navigator, the background where work is done, the frame around a screen (title,
 * status line), dialogs, failures, theme. Begin with {@link org.southsouth.readiness.ui.fx.ScreenContext}. The only
 * package of the window that knows threads.
 */
@NullMarked
package org.southsouth.readiness.ui.fx;

import org.jspecify.annotations.NullMarked;
