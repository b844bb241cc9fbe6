/**
 * From answers to scores. Begin with {@link org.southsouth.readiness.core.scoring.Scoring}; what comes out is a
 * {@link org.southsouth.readiness.core.scoring.Scorecard} that keeps every part, so that each figure can be opened down
 * to the answer. Figures are doubles, 0 to 100, never rounded here; NaN is "no score", so that a missing one can never
 * be taken for 0. The method is in {@code src/site/markdown/method.md}.
 */
@NullMarked
package org.southsouth.readiness.core.scoring;

import org.jspecify.annotations.NullMarked;
