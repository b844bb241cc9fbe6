/**
 * How the window looks, who is at it, where the data is, and what the application is made of. A change of looks is seen
 * at once; everything is kept by itself.
 */
@NullMarked
package org.southsouth.readiness.ui.settings;

import org.jspecify.annotations.NullMarked;
