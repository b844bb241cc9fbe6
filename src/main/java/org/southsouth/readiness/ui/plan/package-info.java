/**
 * The plan of one assessment: its actions as a list, a board and a timeline, what they would do to the score, and what came
 * of those of an earlier round. Begin with {@link org.southsouth.readiness.ui.plan.PlanViewModel}; what it shows at a time is
 * a {@code PlanSnapshot}, of which {@code PlanRows} makes lines in words; {@code PlanChanges} writes, and a {@code Draft} is an
 * action while somebody types it.
 */
@NullMarked
package org.southsouth.readiness.ui.plan;

import org.jspecify.annotations.NullMarked;
