/**
 * What the answers of many subjects say about the questions themselves, for those who revise a questionnaire; nothing of
 * it enters a score. Begin with {@link org.southsouth.readiness.core.statistics.Consistency}.
 */
@NullMarked
package org.southsouth.readiness.core.statistics;

import org.jspecify.annotations.NullMarked;
