/**
 * The validation workshop: one question at a time in large type, the answers that compete for it with who gave each, and
 * the decision with its reason. Begin with {@link org.southsouth.readiness.ui.workshop.WorkshopViewModel}; what is on the
 * wall is a {@code Topic}, which {@code Agenda} makes.
 */
@NullMarked
package org.southsouth.readiness.ui.workshop;

import org.jspecify.annotations.NullMarked;
