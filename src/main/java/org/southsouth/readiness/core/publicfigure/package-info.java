/**
 * Published figures that a number question may be answered with: {@code PublicFigures} (the newest that is not too old),
 * {@code FigureSource} (who published it, and what must be printed), {@code FarFigure} (whether a typed value is far from what
 * is known), {@code KnownFigures} (what is known beside an answer, and the answers that it makes), {@code FiguresBeside} (those
 * of one assessment), {@code ReadFigures} (the person's own table, or the shipped one). Port: {@code PublicFiguresSource}.
 */
@NullMarked
package org.southsouth.readiness.core.publicfigure;

import org.jspecify.annotations.NullMarked;
