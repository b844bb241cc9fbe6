package org.southsouth.readiness.core.comparison;

import org.southsouth.readiness.core.problem.Parsed;

/** Port: the table of country groups. It blocks and has limits on size and count. */
public interface CountryGroupsSource {
    /** The person's own table where there is one, else the shipped one; or every problem of it. */
    Parsed<CountryGroups> read();
}
