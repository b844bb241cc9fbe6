/**
 * What is to be done by whom and by when: an {@link org.southsouth.readiness.core.plan.Action} answers one low answer,
 * {@link org.southsouth.readiness.core.plan.Suggestion} makes it from the questionnaire's own words,
 * {@link org.southsouth.readiness.core.plan.Gain} says what it would do to the score,
 * {@link org.southsouth.readiness.core.plan.ActionPlan} sorts a plan by time, state and priority, and
 * {@link org.southsouth.readiness.core.plan.PlanProgress} tells in the next round what came of it. {@link
 * org.southsouth.readiness.core.plan.PlanStore} keeps what an
 * {@link org.southsouth.readiness.core.plan.ActionEdit} makes of them. Days are calendar days
 * without a time zone.
 */
@NullMarked
package org.southsouth.readiness.core.plan;

import org.jspecify.annotations.NullMarked;
