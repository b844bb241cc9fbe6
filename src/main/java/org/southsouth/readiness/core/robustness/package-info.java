/**
 * How sure a score is (method.md 6): many draws of weights and of missing answers. Begin with
 * {@link org.southsouth.readiness.core.robustness.Robustness}. The same settings give the same figures on every machine.
 * {@link org.southsouth.readiness.core.robustness.Omission} says what the score owes to each theme. Readings of the method
 * are in {@code decisions/0009-robustness.md}.
 */
@NullMarked
package org.southsouth.readiness.core.robustness;

import org.jspecify.annotations.NullMarked;
