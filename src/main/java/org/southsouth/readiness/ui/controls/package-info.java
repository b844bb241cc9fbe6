/**
 * Our own controls, the same on every screen: bars, cells, icons, and what makes labels, rows and buttons. They draw what they are given and decide nothing;
 * colours come from style classes alone.
 */
@NullMarked
package org.southsouth.readiness.ui.controls;

import org.jspecify.annotations.NullMarked;
