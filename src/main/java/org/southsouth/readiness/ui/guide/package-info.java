/**
 * The user guide inside the application: {@code GuideViewModel} reads it and searches it, {@code GuidePage} lays a chapter out.
 */
@NullMarked
package org.southsouth.readiness.ui.guide;

import org.jspecify.annotations.NullMarked;
