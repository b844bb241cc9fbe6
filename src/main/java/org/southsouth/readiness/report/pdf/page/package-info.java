/**
 * Pages as a designer thinks of them: styles, blocks of text, chips and pictures, tables whose heads stand again on every
 * page, running heads and feet. Begin with {@link org.southsouth.readiness.report.pdf.page.Flow}, which goes down a page
 * and on to the next. Lengths are millimetres from the upper left corner of the live area, type sizes points.
 */
@NullMarked
package org.southsouth.readiness.report.pdf.page;

import org.jspecify.annotations.NullMarked;
