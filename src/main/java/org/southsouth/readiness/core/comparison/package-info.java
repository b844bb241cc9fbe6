/**
 * Assessments side by side. Begin with {@link org.southsouth.readiness.core.comparison.Comparison};
 * {@link org.southsouth.readiness.core.comparison.Comparability} says first what may not be compared. Nobody is ranked
 * here, and a missing score stays missing. {@link org.southsouth.readiness.core.comparison.RoundChange} tells what moved
 * between two rounds, {@link org.southsouth.readiness.core.comparison.CommonQuestions} and
 * {@link org.southsouth.readiness.core.comparison.VersionChange} how versions are compared, and
 * {@link org.southsouth.readiness.core.comparison.GroupFigures} what a group of countries has.
 */
@NullMarked
package org.southsouth.readiness.core.comparison;

import org.jspecify.annotations.NullMarked;
