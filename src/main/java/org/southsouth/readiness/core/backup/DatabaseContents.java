package org.southsouth.readiness.core.backup;

/**
 * What a database holds, without the deleted assessments: how many of them, and how many answers. The mark is short and
 * changes with everything that is entered; two databases with the same one hold the same.
 */
public record DatabaseContents(int assessments, int answers, String mark) {}
