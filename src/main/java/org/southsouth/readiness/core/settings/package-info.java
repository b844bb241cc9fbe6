/** What one person prefers on one computer: looks and name. The port keeps it; it holds nothing of an assessment. */
@NullMarked
package org.southsouth.readiness.core.settings;

import org.jspecify.annotations.NullMarked;
