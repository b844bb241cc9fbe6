package org.southsouth.readiness.core.country;

import org.southsouth.readiness.core.problem.Parsed;

/** Port: where the names of countries come from. Blocks. */
public interface CountryNamesSource {
    /** All names, or every problem of the table. */
    Parsed<CountryNames> read();
}
