/**
 * A report as what it says, whatever it is written as: headings, paragraphs, facts, tables and charts in their order. Begin
 * with {@link org.southsouth.readiness.report.document.Document}; the classes that end in {@code Document} make one of a report of {@code report.model},
 * each once. A format is a {@link org.southsouth.readiness.report.document.BlockWriter}: it decides how a block looks and never what it says.
 */
@NullMarked
package org.southsouth.readiness.report.document;

import org.jspecify.annotations.NullMarked;
