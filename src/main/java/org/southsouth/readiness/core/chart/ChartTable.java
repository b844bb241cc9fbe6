package org.southsouth.readiness.core.chart;

import java.util.List;

/** The figures of a chart as a table of texts: the first column names the rows. Every row is as long as the heads. */
public record ChartTable(List<String> heads, List<List<String>> rows) {
    public ChartTable {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
