/**
 * Pictures as SVG, inside a page or as a file: {@link org.southsouth.readiness.report.svg.SvgPicture}. Texts stay texts.
 */
@NullMarked
package org.southsouth.readiness.report.svg;

import org.jspecify.annotations.NullMarked;
