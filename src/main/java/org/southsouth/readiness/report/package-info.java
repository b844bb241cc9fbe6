/**
 * Scorecards and comparisons as files. {@link org.southsouth.readiness.report.Reports} makes one report model (package
 * {@code model}: values with all words and figures in them) and hands it to the writer of the format: {@code html},
 * {@code csv}, {@code json}, {@code xlsx}, {@code docx}. A new format is one more {@code ReportRenderer}. Nothing here touches a disk.
 */
@NullMarked
package org.southsouth.readiness.report;

import org.jspecify.annotations.NullMarked;
