/**
 * The review screen: every answer by theme with its state, comments and evidence, what stops validation, and the sign-off.
 * Begin with {@link org.southsouth.readiness.ui.review.ReviewViewModel}; what it shows at a time is a {@code Reviewing},
 * of which {@code ReviewListRows} makes the lines of the list.
 */
@NullMarked
package org.southsouth.readiness.ui.review;

import org.jspecify.annotations.NullMarked;
