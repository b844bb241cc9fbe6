/**
 * What a scorecard would be with other answers or other weights; nothing here is saved. Begin with {@link
 * org.southsouth.readiness.ui.whatif.WhatIfViewModel}; a {@link org.southsouth.readiness.ui.whatif.WhatIfLine} is one
 * question with the answers it can be given.
 */
@NullMarked
package org.southsouth.readiness.ui.whatif;

import org.jspecify.annotations.NullMarked;
