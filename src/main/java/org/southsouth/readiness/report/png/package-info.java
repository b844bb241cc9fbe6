/**
 * Pictures as PNG, for documents and as a report of their own. {@link
 * org.southsouth.readiness.report.png.PngPicture} draws one with AWT and needs no display.
 */
@NullMarked
package org.southsouth.readiness.report.png;

import org.jspecify.annotations.NullMarked;
