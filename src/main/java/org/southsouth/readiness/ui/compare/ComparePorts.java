package org.southsouth.readiness.ui.compare;

import org.southsouth.readiness.core.comparison.CountryGroupsSource;
import org.southsouth.readiness.ui.fx.EntrySource;

/** What the screen reads from, and whom it holds others against. */
public record ComparePorts(EntrySource entries, CountryGroupsSource groups, PinnedReference reference) {}
