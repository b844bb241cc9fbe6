/**
 * Questionnaires for phones, as an XForm that ODK Collect, KoboCollect and ODK Web Forms load:
 * {@link org.southsouth.readiness.report.xform.XForm}. It has no scores: the total of many questions would be too much for a
 * phone, and whoever answers should not answer for points.
 */
@NullMarked
package org.southsouth.readiness.report.xform;

import org.jspecify.annotations.NullMarked;
