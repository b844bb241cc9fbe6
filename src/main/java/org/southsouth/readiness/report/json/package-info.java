/**
 * Reports as JSON for other programs: the tree of the report with titles, answers and reasons, numbers in full precision
 * and null where there is none. The shapes are contracts, described by {@code assessments/schema/scorecard.schema.json}
 * and {@code comparison.schema.json}; change them together with their version number.
 */
@NullMarked
package org.southsouth.readiness.report.json;

import org.jspecify.annotations.NullMarked;
