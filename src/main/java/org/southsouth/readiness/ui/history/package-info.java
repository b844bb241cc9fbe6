/**
 * Every change of every answer of one assessment. Begin with {@link org.southsouth.readiness.ui.history.HistoryViewModel};
 * a change in words is a {@code HistoryRow}, what narrows the list a {@code HistoryFilter}. The trail is only read here.
 */
@NullMarked
package org.southsouth.readiness.ui.history;

import org.jspecify.annotations.NullMarked;
