package org.southsouth.readiness.report.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.report.document.DataTable.Plot;
import org.southsouth.readiness.report.markup.Markup;

/**
 * One row of a chart from 0 to 100 as a drawing without words, so that it can be mirrored: the score as a tick or a bar,
 * below it the worst to best case, above it the score with evidence. The figures stand beside it in the table.
 */
final class DotPlot {
    private static final double WIDTH = 300;
    private static final double HEIGHT = 32;
    /** So far the grid reaches into the rows above and below, so that it runs through. */
    private static final double OVER = 5;

    private static final double MIDDLE = 15;
    private static final double BRACKET = 25;
    /** How far the sign of a score reaches up and down. */
    private static final double TICK = 8;

    private final Markup html;
    private final Scale scale;

    DotPlot(Markup html, Scale scale) {
        this.html = html;
        this.scale = scale;
    }

    /** The names of the bands above the plot. */
    void head() {
        html.open("div", "class", "axis names");
        for (int i = 0; i < scale.bands().size(); i++) {
            Band band = scale.bands().get(i);
            html.element("span", band.title(), "style", "flex-grow:" + plain(scale.end(i) - band.from()));
        }
        html.close();
    }

    /** The cut-offs below the plot. */
    void foot() {
        html.open("div", "class", "axis figures");
        for (Band band : scale.bands()) {
            tick(band.from());
        }
        tick(100);
        html.close();
    }

    private void tick(double at) {
        html.element("span", Long.toString(Math.round(at)), "style", "inset-inline-start:" + plain(at) + "%");
    }

    /** The score as a bar, or as a tick on its likely range, which has the colour of its band. */
    void draw(Plot plot) {
        ScoredSection section = plot.section();
        begin();
        if (section.hasScore() && plot.isBar()) {
            rectangle(section.score(), 0, section.score());
        } else if (section.hasScore()) {
            plot.likely().ifPresent(range -> rectangle(section.score(), range.low(), range.high()));
            // A tick that is higher than the range: a dot would hide a narrow one.
            line("tick", section.score(), MIDDLE - TICK, section.score(), MIDDLE + TICK);
        }
        ranges(section);
        html.close();
    }

    private void begin() {
        html.open(
                "svg", "class", "plot", "viewBox", "0 0 " + plain(WIDTH) + " " + plain(HEIGHT), "aria-hidden", "true");
        for (Band band : scale.bands()) {
            line("grid", band.from(), -OVER, band.from(), HEIGHT + OVER);
        }
        line("grid end", 0, -OVER, 0, HEIGHT + OVER);
        line("grid end", 100, -OVER, 100, HEIGHT + OVER);
    }

    private void rectangle(double score, double from, double to) {
        html.empty(
                "rect",
                "class",
                "bar " + scale.step(score),
                "x",
                x(from),
                "y",
                plain(MIDDLE - 5),
                "width",
                x(to - from),
                "height",
                "10");
    }

    private void ranges(ScoredSection section) {
        if (!section.isApplicable()) {
            return;
        }
        if (section.open() > 0 || !section.hasScore()) {
            line("bracket", section.low(), BRACKET, section.high(), BRACKET);
            line("bracket", section.low(), BRACKET - 3.5, section.low(), BRACKET + 3.5);
            line("bracket", section.high(), BRACKET - 3.5, section.high(), BRACKET + 3.5);
        }
        // Where it equals the score to the half point it would only hide it.
        if (section.hasScore() && section.score() - section.evidenced() >= 0.5) {
            triangle(section.evidenced());
        }
    }

    private void triangle(double at) {
        double centre = at * WIDTH / 100;
        html.empty("path", "class", "evidenced", "d", "M" + plain(centre - 4) + " 1.5h8L" + plain(centre) + " 8.5z");
    }

    private void line(String style, double from, double top, double to, double bottom) {
        html.empty("line", "class", style, "x1", x(from), "y1", plain(top), "x2", x(to), "y2", plain(bottom));
    }

    private static String x(double figure) {
        return plain(figure * WIDTH / 100);
    }

    private static String plain(double figure) {
        BigDecimal drawn =
                BigDecimal.valueOf(figure).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return drawn.toPlainString();
    }
}
