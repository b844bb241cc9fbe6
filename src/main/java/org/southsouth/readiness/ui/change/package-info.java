/**
 * What moved a score since an earlier round of the same country or city: what each part did, the themes then and now, and
 * the answers that changed. Begin with {@link org.southsouth.readiness.ui.change.ChangeViewModel}; {@link
 * org.southsouth.readiness.ui.change.RoundChangeText} puts what is found into words and charts.
 */
@NullMarked
package org.southsouth.readiness.ui.change;

import org.jspecify.annotations.NullMarked;
