/**
 * Scorecards and comparisons as tagged PDF, on A4 or, in the United States and Canada, on Letter. Begin with {@link
 * org.southsouth.readiness.report.pdf.PdfDocuments}; a class for each chapter. How text is set is in {@code text}, how
 * pages are laid out in {@code page}, how a file is made in {@code file}.
 */
@NullMarked
package org.southsouth.readiness.report.pdf;

import org.jspecify.annotations.NullMarked;
