/**
 * The review of an assessment: the state of each answer, comments, what stops validation, and the sign-off that locks it.
 * Begin with {@link org.southsouth.readiness.core.review.Reviews}, then {@link
 * org.southsouth.readiness.core.review.Obstacles}. A state belongs to one revision of an answer and to no other. The port
 * {@link org.southsouth.readiness.core.review.ReviewStore} is what keeps them; how, is not known here.
 */
@NullMarked
package org.southsouth.readiness.core.review;

import org.jspecify.annotations.NullMarked;
