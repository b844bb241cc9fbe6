/**
 * What somebody may send to whoever helps: {@link org.southsouth.readiness.core.support.SupportText} is a text of plain
 * figures, and {@link org.southsouth.readiness.core.support.ScrubbedLog} what of a log may stand in it. {@link
 * org.southsouth.readiness.core.support.PackedTexts} is what an installed program brings to read.
 */
@NullMarked
package org.southsouth.readiness.core.support;

import org.jspecify.annotations.NullMarked;
