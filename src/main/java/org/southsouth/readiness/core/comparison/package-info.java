/**
 * Assessments side by side. Begin with {@link org.southsouth.readiness.core.comparison.Comparison};
 * {@link org.southsouth.readiness.core.comparison.Comparability} says first what may not be compared. Nobody is ranked
 * here, and a missing score stays missing.
 */
@NullMarked
package org.southsouth.readiness.core.comparison;

import org.jspecify.annotations.NullMarked;
