/**
 * The user guide as values: {@code Guide} has chapters, a chapter has blocks ({@code GuideBlock}) of styled text. Port:
 * {@code GuideSource}.
 */
@NullMarked
package org.southsouth.readiness.core.guide;

import org.jspecify.annotations.NullMarked;
