package org.southsouth.readiness.report.model;

import java.util.List;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** Figures as every report writes them. */
public record FigureWording(Messages messages, Formats formats, List<Band> bands) {
    private static final char NO_BREAK = '\u00A0';

    public FigureWording {
        bands = List.copyOf(bands);
    }

    public String score(double figure) {
        return formats.score(figure, bands);
    }

    /** The bands of a section with a score: one, or the two at the ends of what it can be. */
    public String bands(ReportSection section) {
        return formats.bands(section.reach().low(), section.reach().high(), bands);
    }

    /** "44 to 52" for sentences; one figure where both read alike. */
    public String range(double low, double high) {
        String from = Long.toString(Math.round(low));
        String to = Long.toString(Math.round(high));
        return from.equals(to) ? from : messages.get("report.range", from, to);
    }

    /** "6 of 8", which stays on one line. */
    public String of(int part, int whole) {
        return messages.get("report.of", Integer.toString(part), Integer.toString(whole))
                .replace(' ', NO_BREAK);
    }

    /** "25–49": the whole figures of the band at this place. */
    public String bandRange(int band) {
        boolean isLast = band == bands.size() - 1;
        long from = Math.round(bands.get(band).from());
        return from + "–" + (isLast ? 100 : Math.round(bands.get(band + 1).from()) - 1);
    }
}
