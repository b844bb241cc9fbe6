package org.southsouth.readiness.core.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.southsouth.readiness.core.chart.BandSteps;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.framework.Band;

/** The part of a chart that has an axis: where a figure lies, the lines at the cut-offs, and what is written at them. */
record Plot(PictureBuilder pencil, Axis axis, double left, double width) {
    /** So much room the figures below the plot take, and the names above it. */
    static final double FOOT = 5;

    static final double NAMES = 4;

    private static final double HAIR = 0.18;
    /** Between two texts on one line. */
    private static final double APART = 1.2;
    /** So far a name may be wider than its band. */
    private static final double OVERHANG = 2;

    double x(double figure) {
        return left + width * axis.share(figure);
    }

    /** Lines at the cut-offs of the bands, and at both ends in a darker grey. */
    void lines(double top, double bottom) {
        BandSteps bands = pencil.bands();
        for (int band = 0; band < bands.bands().size(); band++) {
            double from = bands.bands().get(band).from();
            if (from > axis.low() && from < axis.high()) {
                pencil.line(x(from), top, x(from), bottom, Stroke.of(Tone.RULE, HAIR));
            }
        }
        pencil.line(left, top, left, bottom, Stroke.of(end(axis.low() <= 0), HAIR));
        pencil.line(left + width, top, left + width, bottom, Stroke.of(end(axis.high() >= 100), HAIR));
    }

    private static Tone end(boolean isOfTheScale) {
        return isOfTheScale ? Tone.FAINT : Tone.RULE;
    }

    /** The names of the bands above the plot, each in the middle of its own; none where not all have room. */
    void names(double middle) {
        List<Name> names = names();
        boolean areApart = IntStream.range(1, names.size())
                .allMatch(i -> names.get(i).middle - names.get(i - 1).middle
                        >= (width(names.get(i)) + width(names.get(i - 1))) / 2 + APART);
        boolean fit = names.stream().allMatch(name -> width(name) <= name.room + OVERHANG);
        if (areApart && fit) {
            names.forEach(name ->
                    pencil.words(name.middle, middle, name.text, PictureBuilder.SMALL, Tone.MUTED, Mark.Align.MIDDLE));
        }
    }

    /** Of a band, with the middle and the width of the part of it that is in the plot. */
    private record Name(String text, double middle, double room) {}

    private List<Name> names() {
        BandSteps bands = pencil.bands();
        List<Name> names = new ArrayList<>();
        for (int band = 0; band < bands.bands().size(); band++) {
            double from = Math.max(axis.low(), bands.bands().get(band).from());
            double to = Math.min(axis.high(), bands.end(band));
            if (from < to) {
                names.add(new Name(bands.bands().get(band).title(), (x(from) + x(to)) / 2, x(to) - x(from)));
            }
        }
        return names;
    }

    private double width(Name name) {
        return pencil.width(name.text, PictureBuilder.SMALL);
    }

    /** The figures of the cut-offs below the plot; one that would run into its neighbour is left out. */
    void figures(double middle) {
        tick(axis.low(), middle);
        double free = x(axis.low()) + half(axis.low()) + APART;
        double end = x(axis.high()) - half(axis.high()) - APART;
        for (Band band : pencil.bands().bands()) {
            double from = band.from();
            boolean isInside = from > axis.low() && from < axis.high();
            if (isInside && x(from) - half(from) >= free && x(from) + half(from) <= end) {
                tick(from, middle);
                free = x(from) + half(from) + APART;
            }
        }
        tick(axis.high(), middle);
    }

    private void tick(double figure, double middle) {
        pencil.words(x(figure), middle, text(figure), PictureBuilder.SMALL, Tone.FAINT, Mark.Align.MIDDLE);
    }

    private double half(double figure) {
        return pencil.width(text(figure), PictureBuilder.SMALL) / 2;
    }

    private String text(double figure) {
        return pencil.setting().tick().apply(figure);
    }
}
