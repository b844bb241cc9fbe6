/**
 * The first screen: the list of assessments, what can be done with each, and the way to the others. Begin with
 * {@link org.southsouth.readiness.ui.home.HomeViewModel}. It reads no answers, except to copy an assessment.
 * {@link org.southsouth.readiness.ui.home.News} is what a new version says there once.
 */
@NullMarked
package org.southsouth.readiness.ui.home;

import org.jspecify.annotations.NullMarked;
