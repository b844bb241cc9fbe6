package org.southsouth.readiness.core.chart;

import java.util.List;

/** The figures of a chart as a table of texts: the first column names the rows. Every row is as long as the heads. */
public record Figures(List<String> heads, List<List<String>> rows) {
    public Figures {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
