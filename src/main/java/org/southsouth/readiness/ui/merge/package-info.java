/**
 * Exchange files that came from elsewhere: what is in them, what merging would change, the conflicts, the merge and its
 * undoing. Begin with {@link org.southsouth.readiness.ui.merge.MergeViewModel}. Nothing is kept before somebody says so, and
 * nobody's answer is lost when it is.
 */
@NullMarked
package org.southsouth.readiness.ui.merge;

import org.jspecify.annotations.NullMarked;
