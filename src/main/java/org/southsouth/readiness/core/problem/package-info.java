/**
 * Expected trouble as a value. A {@link org.southsouth.readiness.core.problem.Problem} says where something is wrong and
 * by which message; only the faces turn it into words.
 */
@NullMarked
package org.southsouth.readiness.core.problem;

import org.jspecify.annotations.NullMarked;
