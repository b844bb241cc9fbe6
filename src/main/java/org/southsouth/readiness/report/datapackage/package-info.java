/**
 * Answers, scores and all that turns the one into the other as a Data Package (v2): tables as CSV with their schemas, from
 * which every score can be worked out again. Begin with {@link
 * org.southsouth.readiness.report.datapackage.DataPackageDocuments}.
 */
@NullMarked
package org.southsouth.readiness.report.datapackage;

import org.jspecify.annotations.NullMarked;
