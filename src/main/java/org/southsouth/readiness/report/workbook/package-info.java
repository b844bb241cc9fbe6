/**
 * Questionnaires as workbooks that somebody fills in without this application. Begin with {@link
 * org.southsouth.readiness.report.workbook.FormBook}; what comes back is read in {@code files}, by the same layout.
 */
@NullMarked
package org.southsouth.readiness.report.workbook;

import org.jspecify.annotations.NullMarked;
