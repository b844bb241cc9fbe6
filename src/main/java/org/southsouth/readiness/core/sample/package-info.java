/**
 * Fictional countries to try the application with: three rounds, a file of a ministry that contradicts, actions, peers.
 * Begin with {@link org.southsouth.readiness.core.sample.FictionalCountries}, which is what comes with the application, and {@link
 * org.southsouth.readiness.core.sample.SampleStore}, which puts it beside what is here and takes it away again. Nothing
 * else in {@code core} knows that it exists.
 */
@NullMarked
package org.southsouth.readiness.core.sample;

import org.jspecify.annotations.NullMarked;
