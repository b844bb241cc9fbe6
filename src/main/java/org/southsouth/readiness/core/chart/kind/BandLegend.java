package org.southsouth.readiness.core.chart.kind;

import java.util.stream.Stream;
import org.southsouth.readiness.core.chart.BandSteps;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Tone;

/** What the colours mean, and what stands where there is none. */
record BandLegend(PictureBuilder pencil, CellLegend words) {
    private static final double WIDTH = 4.6;
    private static final double HEIGHT = 2.8;

    /** Gives it back for what else there is. What does not apply is explained where it stands among these cells. */
    SignLegend draw(double middle, Stream<ChartCell> cells) {
        SignLegend flow = new SignLegend(pencil, 0, middle);
        BandSteps bands = pencil.bands();
        for (int i = 0; i < bands.bands().size(); i++) {
            int band = i;
            String range = bands.bands().get(i).title() + " "
                    + pencil.setting().bandRanges().get(i);
            flow.item(WIDTH, range, x -> pencil.banded(x, flow.middle() - HEIGHT / 2, WIDTH, HEIGHT, band));
        }
        flow.item(
                WIDTH, words.missing(), x -> pencil.missing(x + 0.1, flow.middle() - HEIGHT / 2, WIDTH - 0.2, HEIGHT));
        cells.filter(cell -> cell.state() == ChartCell.State.NOT_APPLICABLE)
                .map(ChartCell::figure)
                .findFirst()
                .ifPresent(sign -> flow.item(
                        pencil.width(sign, PictureBuilder.CELL),
                        words.notApplicable(),
                        x -> pencil.words(x, flow.middle(), sign, PictureBuilder.CELL, Tone.MUTED, Mark.Align.START)));
        return flow;
    }
}
