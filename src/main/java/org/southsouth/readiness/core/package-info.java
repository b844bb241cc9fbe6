/**
 * The pure ring: values in, values out. Begin with {@code framework} (the questionnaires), then {@code assessment} (the
 * answers), {@code scoring} (the scorecard) and {@code comparison}. Nothing here knows files, databases, windows,
 * clocks or threads.
 */
@NullMarked
package org.southsouth.readiness.core;

import org.jspecify.annotations.NullMarked;
