package org.southsouth.readiness.report.figure;

import java.util.List;
import org.southsouth.readiness.charts.Drawing;
import org.southsouth.readiness.core.chart.BandSteps;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.report.paper.PaperFonts;
import org.southsouth.readiness.report.paper.PaperMeasure;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** Charts in the faces of paper. */
public final class OnPaper {
    private OnPaper() {}

    public static Drawing drawing(Messages messages, Formats formats, List<Band> bands) {
        return new Drawing(messages, formats, new BandSteps(bands), new PaperMeasure(PaperFonts.bundled()));
    }
}
