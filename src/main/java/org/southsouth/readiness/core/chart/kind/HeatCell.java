package org.southsouth.readiness.core.chart.kind;

import org.southsouth.readiness.core.chart.BandSteps;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.Type;

/** A cell of a heat map: its figure on the colour of its band, or what stands there instead. */
record HeatCell(PictureBuilder pencil, Type type) {
    /** Left free around each cell, half on each side. */
    private static final double GAP = 0.4;

    void cell(ChartCell cell, double x, double y, double width, double height) {
        double left = x + GAP / 2;
        double top = y + GAP / 2;
        double wide = width - GAP;
        double high = height - GAP;
        Tone tone = Tone.MUTED;
        switch (cell.state()) {
            case SCORED -> {
                BandSteps bands = pencil.bands();
                int band = bands.band(cell.score());
                pencil.box(left, top, wide, high, bands.fill(band), null);
                tone = bands.ink(band);
            }
            case MISSING -> pencil.missing(left + 0.1, top + 0.1, wide - 0.2, high - 0.2);
            case NOT_APPLICABLE, PLAIN -> tone = cell.state() == ChartCell.State.PLAIN ? Tone.INK : Tone.MUTED;
        }
        pencil.words(x + width / 2, y + height / 2, cell.figure(), type, tone, Mark.Align.MIDDLE);
    }
}
