/**
 * From texts to glyphs on lines: which face has a character ({@link org.southsouth.readiness.report.pdf.text.Family}), what
 * its glyphs are and where they stand ({@link org.southsouth.readiness.report.pdf.text.Shaper}), and where lines end
 * ({@link org.southsouth.readiness.report.pdf.text.Typesetter}, where to begin). Latin, Vietnamese, Cyrillic, Chinese,
 * Arabic and Khmer may stand in one line. Lengths are millimetres, sizes points. Nothing here knows PDF.
 */
@NullMarked
package org.southsouth.readiness.report.pdf.text;

import org.jspecify.annotations.NullMarked;
