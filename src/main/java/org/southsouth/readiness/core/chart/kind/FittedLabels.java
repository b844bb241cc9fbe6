package org.southsouth.readiness.core.chart.kind;

import java.util.List;
import org.southsouth.readiness.core.chart.Label;
import org.southsouth.readiness.core.chart.Type;

/**
 * The labels of a chart in places of one width: every name whole, or else every code with a key below, so that what tells
 * two of them apart is never cut away.
 */
record FittedLabels(Fit fit, List<Label> labels, Type type, double room, boolean areCodes) {
    /** A longer name ends with an ellipsis in the key, too; its code does not. */
    private static final int MOST_LINES = 4;

    FittedLabels {
        labels = List.copyOf(labels);
    }

    /** Codes where a name takes more lines than these and all have a code. */
    static FittedLabels of(Fit fit, List<Label> labels, Type type, double room, int mostLines) {
        boolean haveCodes = labels.stream().noneMatch(label -> label.code().isEmpty());
        boolean areWhole = labels.stream().allMatch(label -> fit.isWhole(label.name(), type, room, mostLines));
        return new FittedLabels(fit, labels, type, room, haveCodes && !areWhole);
    }

    List<String> lines(int place) {
        Label label = labels.get(place);
        return areCodes ? fit.lines(label.code(), type, room, 2) : fit.lines(label.name(), type, room, MOST_LINES);
    }

    /** Of the label that takes most; at least one. */
    int mostLines() {
        int most = 1;
        for (int i = 0; i < labels.size(); i++) {
            most = Math.max(most, lines(i).size());
        }
        return most;
    }

    /** What the codes stand for, from this height on, where there are any; the middle of the last line, else the height. */
    double key(PictureBuilder pencil, double middle) {
        if (!areCodes) {
            return middle;
        }
        SignLegend key = new SignLegend(pencil, 0, middle + 4.4);
        labels.forEach(label -> key.code(label.code(), label.name()));
        return key.middle();
    }
}
