package org.southsouth.readiness.ui.compare;

import org.southsouth.readiness.core.comparison.CountryGroupsSource;
import org.southsouth.readiness.ui.fx.EntrySource;

/** What the screen reads from. */
public record ComparePorts(EntrySource entries, CountryGroupsSource groups) {}
