/**
 * Who was asked for answers and what came back: a list of requests with the panel of one beside it, and the place where files
 * that came back are dropped. Begin with {@link org.southsouth.readiness.ui.gather.GatherViewModel}.
 */
@NullMarked
package org.southsouth.readiness.ui.gather;

import org.jspecify.annotations.NullMarked;
