package org.southsouth.readiness.report.pdf.file;

import java.util.Locale;
import java.util.Set;

/** A sheet in millimetres, with the live area, which is the same on both papers, in its middle. */
public record Paper(double width, double height, double liveWidth, double liveHeight) {
    private static final double LIVE_SHORT = 174;
    private static final double LIVE_LONG = 259;

    /** The countries that print on Letter. */
    private static final Set<String> LETTER = Set.of("US", "CA");

    private static final Paper A4 = new Paper(210, 297, LIVE_SHORT, LIVE_LONG);
    private static final Paper LETTER_SIZE = new Paper(215.9, 279.4, LIVE_SHORT, LIVE_LONG);

    /** Upright: Letter for the United States and Canada, else A4. */
    public static Paper of(Locale locale) {
        return LETTER.contains(locale.getCountry()) ? LETTER_SIZE : A4;
    }

    /** Lying. */
    public Paper turned() {
        return new Paper(
                /* width= */ height, /* height= */ width, /* liveWidth= */ liveHeight, /* liveHeight= */ liveWidth);
    }

    double left() {
        return (width - liveWidth) / 2;
    }

    double top() {
        return (height - liveHeight) / 2;
    }
}
