/**
 * What a report says, as values, whatever it is written as: a tree of sections and questions with answers in words, and
 * what follows from them. Begin with {@link org.southsouth.readiness.report.model.ScorecardReport} and
 * {@link org.southsouth.readiness.report.model.ComparisonReport}; the classes named as gerunds make them. Figures stay
 * unrounded here; only a writer for people rounds, by {@code words.Formats}.
 */
@NullMarked
package org.southsouth.readiness.report.model;

import org.jspecify.annotations.NullMarked;
