/**
 * The questionnaires: a {@link org.southsouth.readiness.core.framework.Framework} is a tree of sections of any depth
 * whose leaves are questions. Begin with {@code Framework}, then {@code Question}. A framework that exists is sound:
 * {@link org.southsouth.readiness.core.framework.FrameworkCheck} says what stands in the way of one. Nothing here knows
 * how a framework is written in a file.
 */
@NullMarked
package org.southsouth.readiness.core.framework;

import org.jspecify.annotations.NullMarked;
