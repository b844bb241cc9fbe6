/**
 * Everything that turns values into words for a person: messages by key, numbers and dates. Shared by the window, the
 * command line and the reports, so that a figure reads the same everywhere. Knows the core and nothing else.
 */
@NullMarked
package org.southsouth.readiness.words;

import org.jspecify.annotations.NullMarked;
