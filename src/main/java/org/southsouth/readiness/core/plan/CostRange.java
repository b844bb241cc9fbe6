package org.southsouth.readiness.core.plan;

import java.math.BigDecimal;

/** What an action may cost, from {@code low} to {@code high} (neither below 0), in a currency by its ISO 4217 code. */
public record CostRange(BigDecimal low, BigDecimal high, String currency) {}
