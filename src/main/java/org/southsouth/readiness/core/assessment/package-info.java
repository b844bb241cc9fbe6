/**
 * One subject's answers in one round. Begin with {@link org.southsouth.readiness.core.assessment.Assessment}, then
 * {@link org.southsouth.readiness.core.assessment.Answers}. The port
 * {@link org.southsouth.readiness.core.assessment.AssessmentStore} is what keeps them; how, is not known here.
 */
@NullMarked
package org.southsouth.readiness.core.assessment;

import org.jspecify.annotations.NullMarked;
