/**
 * The charts of a report: which ones it has, in which order, and what stands in them. Every writer takes them from here,
 * so that the same picture is in all of them. Begin with {@link
 * org.southsouth.readiness.report.figure.ScorecardFigures} and {@link
 * org.southsouth.readiness.report.figure.ComparisonFigures}.
 */
@NullMarked
package org.southsouth.readiness.report.figure;

import org.jspecify.annotations.NullMarked;
