/**
 * Any number of assessments side by side: what may be compared first, profiles next, totals last, nobody ranked. Begin
 * with {@link org.southsouth.readiness.ui.compare.CompareViewModel}; {@link org.southsouth.readiness.ui.compare.HeatGrid}
 * draws only the cells that are seen, so that two hundred columns cost no more than eight. From a figure one comes to
 * {@link org.southsouth.readiness.ui.compare.SideBySide}, everybody's answer to one question.
 */
@NullMarked
package org.southsouth.readiness.ui.compare;

import org.jspecify.annotations.NullMarked;
