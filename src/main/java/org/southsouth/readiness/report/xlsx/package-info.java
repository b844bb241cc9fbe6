/**
 * Reports as workbooks: {@link org.southsouth.readiness.report.xlsx.Book} streams rows and never touches a disk;
 * {@link org.southsouth.readiness.report.xlsx.XlsxTable} fills cells, and is the only way to them: text stays text
 * whatever it begins with, figures stay figures in full precision, and what is missing stays empty. Each other class is
 * one sheet.
 */
@NullMarked
package org.southsouth.readiness.report.xlsx;

import org.jspecify.annotations.NullMarked;
