/**
 * From figures to charts in words, for the window and for paper alike: {@link
 * org.southsouth.readiness.charts.RoundCharts} of two rounds, {@link org.southsouth.readiness.charts.ExchangeCharts} of
 * everybody who could help, {@link org.southsouth.readiness.charts.Drawing} for all others. How long a text is they ask whoever draws.
 */
@NullMarked
package org.southsouth.readiness.charts;

import org.jspecify.annotations.NullMarked;
