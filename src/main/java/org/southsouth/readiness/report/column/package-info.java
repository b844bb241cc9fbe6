/**
 * The tables that stand in more than one of CSV, JSON and XLSX: each column is a
 * {@link org.southsouth.readiness.report.column.DataColumn}, said once, with its name in each. Every one of these formats is a
 * {@link org.southsouth.readiness.report.column.DataWriter}. What one of them has alone (a tree, a formula, a row of heads)
 * stays with it. Several tables go into one {@link org.southsouth.readiness.report.column.TableArchive}.
 */
@NullMarked
package org.southsouth.readiness.report.column;

import org.jspecify.annotations.NullMarked;
