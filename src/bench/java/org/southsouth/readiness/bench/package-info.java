/** Measurements, run by hand: each is a main class that prints figures. Begin with the one named after what you changed. */
@NullMarked
package org.southsouth.readiness.bench;

import org.jspecify.annotations.NullMarked;
