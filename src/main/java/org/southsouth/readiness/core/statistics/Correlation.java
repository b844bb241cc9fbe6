package org.southsouth.readiness.core.statistics;

import org.southsouth.readiness.core.framework.QuestionId;

/**
 * Pearson's correlation of the points of two questions over the subjects that have both, -1 to 1; NaN for fewer than
 * {@link Consistency#LEAST} of them, or where one of the two does not vary.
 */
public record Correlation(QuestionId first, QuestionId second, int subjects, double value) {}
