/**
 * Documents to edit: {@link org.southsouth.readiness.report.docx.DocxFile} has the page and the margins' texts, {@link
 * org.southsouth.readiness.report.docx.DocxWriter} writes each block in a named style of {@link
 * org.southsouth.readiness.report.docx.DocxStyle}, so that an office can restyle the whole; {@link
 * org.southsouth.readiness.report.docx.DocxTable} writes real tables. The same order as HTML.
 */
@NullMarked
package org.southsouth.readiness.report.docx;

import org.jspecify.annotations.NullMarked;
