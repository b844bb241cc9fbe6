/**
 * CSV after {@code formats.md}: scores, comparisons and the list of what is stored. All of it goes through
 * {@link org.southsouth.readiness.report.csv.CsvSheet}, which keeps the common rules: UTF-8, LF, plain decimals, empty
 * where there is nothing, and no text that a spreadsheet would run as a formula.
 */
@NullMarked
package org.southsouth.readiness.report.csv;

import org.jspecify.annotations.NullMarked;
