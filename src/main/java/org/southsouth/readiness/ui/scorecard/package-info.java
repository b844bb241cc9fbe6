/**
 * The scorecard of one assessment, where every figure opens to what it is made from. Begin with {@link
 * org.southsouth.readiness.ui.scorecard.ScorecardViewModel}; {@link org.southsouth.readiness.ui.scorecard.Explanations} turns a
 * node of the scorecard into the words of the panel beside it, without a window. Works out no score itself.
 */
@NullMarked
package org.southsouth.readiness.ui.scorecard;

import org.jspecify.annotations.NullMarked;
