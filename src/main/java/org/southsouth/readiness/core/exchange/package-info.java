/**
 * What comes in from files and goes out to them, as ports: frameworks and answers in, reports out. The formats are the
 * contracts of {@code formats.md}; how they are read and written is known to {@code files} and {@code report} alone.
 */
@NullMarked
package org.southsouth.readiness.core.exchange;

import org.jspecify.annotations.NullMarked;
