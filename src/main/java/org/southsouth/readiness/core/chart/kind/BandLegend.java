package org.southsouth.readiness.core.chart.kind;

import org.southsouth.readiness.core.chart.BandSteps;

/** What the colours mean, and the dashed outline. */
record BandLegend(PictureBuilder pencil, String missing) {
    private static final double WIDTH = 4.6;
    private static final double HEIGHT = 2.8;

    /** Gives it back for what else there is. */
    SignLegend draw(double middle) {
        SignLegend flow = new SignLegend(pencil, 0, middle);
        BandSteps bands = pencil.bands();
        for (int i = 0; i < bands.bands().size(); i++) {
            int band = i;
            String words = bands.bands().get(i).title() + " "
                    + pencil.setting().bandRanges().get(i);
            flow.item(WIDTH, words, x -> pencil.banded(x, flow.middle() - HEIGHT / 2, WIDTH, HEIGHT, band));
        }
        flow.item(WIDTH, missing, x -> pencil.missing(x + 0.1, flow.middle() - HEIGHT / 2, WIDTH - 0.2, HEIGHT));
        return flow;
    }
}
