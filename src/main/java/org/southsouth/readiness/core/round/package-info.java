/**
 * From one round of an assessment to the next. {@link org.southsouth.readiness.core.round.NextRound} carries answers
 * forward as something to confirm, never as answers, and says what another version of the questionnaire leaves behind.
 */
@NullMarked
package org.southsouth.readiness.core.round;

import org.jspecify.annotations.NullMarked;
