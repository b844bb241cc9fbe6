/**
 * The kinds of charts: each a record of what is to be shown, with {@code draw}, which makes a {@link
 * org.southsouth.readiness.core.chart.Picture} of it. Words and figures come in as texts, ready to be drawn; the doubles
 * beside them are for the geometry alone, 0 to 100, unrounded, NaN where there is none. What is missing is a dashed
 * outline without a fill. {@link org.southsouth.readiness.core.chart.kind.Setting} is what all of them need; {@code
 * PictureBuilder} draws, measures and mirrors.
 */
@NullMarked
package org.southsouth.readiness.core.chart.kind;

import org.jspecify.annotations.NullMarked;
