/**
 * A tagged PDF file: pages to draw on ({@link org.southsouth.readiness.report.pdf.file.PdfPage}), the tree of what is
 * drawn ({@link org.southsouth.readiness.report.pdf.file.Tag}), the faces it uses, cut down to the glyphs used, and what
 * PDF/UA-1 asks of a file ({@link org.southsouth.readiness.report.pdf.file.PdfFile}, where to begin). Lengths are
 * millimetres from the upper left corner of the live area, which is the same on A4 and Letter.
 */
@NullMarked
package org.southsouth.readiness.report.pdf.file;

import org.jspecify.annotations.NullMarked;
