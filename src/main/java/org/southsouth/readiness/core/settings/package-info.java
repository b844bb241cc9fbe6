/** What one person prefers on one computer: looks, name, and what goes into reports. The port keeps it; it holds nothing of an assessment. */
@NullMarked
package org.southsouth.readiness.core.settings;

import org.jspecify.annotations.NullMarked;
