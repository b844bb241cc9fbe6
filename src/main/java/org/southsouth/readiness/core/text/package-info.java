/**
 * Which characters the texts of people may hold, wherever they come from:
 * {@link org.southsouth.readiness.core.text.PlainText}, the one rule for what is typed and what comes in a file.
 */
@NullMarked
package org.southsouth.readiness.core.text;

import org.jspecify.annotations.NullMarked;
