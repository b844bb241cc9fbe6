/**
 * Pictures as SVG: {@link org.southsouth.readiness.report.svg.SvgPicture} for a picture inside a page or as a file, {@link
 * org.southsouth.readiness.report.svg.SvgDocuments} for a report. Texts stay texts.
 */
@NullMarked
package org.southsouth.readiness.report.svg;

import org.jspecify.annotations.NullMarked;
