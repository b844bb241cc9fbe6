/**
 * Everything that happened to one assessment: changes of answers, states, comments, sign-offs. Begin with {@link
 * org.southsouth.readiness.ui.history.HistoryViewModel}; an entry in words is a {@code HistoryRow}, what narrows the list a
 * {@code HistoryFilter}. The trail is only read here.
 */
@NullMarked
package org.southsouth.readiness.ui.history;

import org.jspecify.annotations.NullMarked;
