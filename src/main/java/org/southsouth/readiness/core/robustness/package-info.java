/**
 * How sure a score is (method.md 6): many draws of weights and of missing answers. Begin with
 * {@link org.southsouth.readiness.core.robustness.Robustness}. The same settings give the same figures on every machine.
 */
@NullMarked
package org.southsouth.readiness.core.robustness;

import org.jspecify.annotations.NullMarked;
