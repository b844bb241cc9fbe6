/**
 * The formats of {@code formats.md}, sections 1 and 2, on disk: frameworks as JSON and answers as CSV, read whole or
 * refused with every problem, and {@link org.southsouth.readiness.files.WholeFile}, which writes a file whole or not at
 * all. Begin with {@link org.southsouth.readiness.files.JsonFrameworkSource} and
 * {@link org.southsouth.readiness.files.CsvAnswersSource}. What is wrong with one value is found here; what is wrong
 * between values is the core's {@code FrameworkCheck}. Every reader has limits on size, depth and count.
 */
@NullMarked
package org.southsouth.readiness.files;

import org.jspecify.annotations.NullMarked;
