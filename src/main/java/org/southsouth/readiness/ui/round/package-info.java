/**
 * Makes the next round of an assessment: its name, the version of the questionnaire, and what is carried and left behind,
 * before anything is made. Begin with {@link org.southsouth.readiness.ui.round.NextRoundViewModel}.
 */
@NullMarked
package org.southsouth.readiness.ui.round;

import org.jspecify.annotations.NullMarked;
