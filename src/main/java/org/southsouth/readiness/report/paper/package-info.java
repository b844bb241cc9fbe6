/**
 * What every writer that draws has in common: the colours of paper ({@link
 * org.southsouth.readiness.report.paper.PaperTones}), the faces ({@link
 * org.southsouth.readiness.report.paper.PaperFonts}) and how long a text is in them ({@link
 * org.southsouth.readiness.report.paper.PaperMeasure}). Colours come from the token files, faces from the application.
 */
@NullMarked
package org.southsouth.readiness.report.paper;

import org.jspecify.annotations.NullMarked;
