/**
 * Two copies of one assessment become one, by who knew what, never by comparing clocks. Begin with
 * {@link org.southsouth.readiness.core.merge.Merging}: mine and theirs give a
 * {@link org.southsouth.readiness.core.merge.MergePlan}, the plan with what people decided gives
 * {@link org.southsouth.readiness.core.merge.MergeChanges}, and the port {@link org.southsouth.readiness.core.merge.MergeStore}
 * keeps that. {@link org.southsouth.readiness.core.merge.ExchangeImport} does so for the files that came,
 * {@link org.southsouth.readiness.core.merge.ExchangeExport} packs what goes. Must not know files or databases.
 */
@NullMarked
package org.southsouth.readiness.core.merge;

import org.jspecify.annotations.NullMarked;
