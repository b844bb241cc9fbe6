package org.southsouth.readiness.core.chart.kind;

import java.util.List;
import java.util.function.DoubleFunction;
import org.southsouth.readiness.core.chart.BandSteps;
import org.southsouth.readiness.core.chart.TextMeasure;

/**
 * What every chart needs beside its own figures: how long texts are, the bands with their ranges as texts ("25–49") in
 * their order, how a whole figure of the scale is written, and whether the chart reads from right to left.
 */
public record Setting(
        TextMeasure measure,
        BandSteps bands,
        List<String> bandRanges,
        DoubleFunction<String> tick,
        boolean isRightToLeft) {
    public Setting {
        bandRanges = List.copyOf(bandRanges);
    }
}
