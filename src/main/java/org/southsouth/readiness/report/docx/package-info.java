/**
 * Reports as documents to edit: {@link org.southsouth.readiness.report.docx.Manuscript} has the page, the margins' texts
 * and the paragraphs, each in a named style of {@link org.southsouth.readiness.report.docx.Style}, so that an office can
 * restyle the whole; {@link org.southsouth.readiness.report.docx.TablePen} writes real tables. The same order as HTML.
 */
@NullMarked
package org.southsouth.readiness.report.docx;

import org.jspecify.annotations.NullMarked;
