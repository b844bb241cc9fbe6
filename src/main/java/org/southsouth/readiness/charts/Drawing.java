package org.southsouth.readiness.charts;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.chart.BandSteps;
import org.southsouth.readiness.core.chart.TextMeasure;
import org.southsouth.readiness.core.chart.kind.ChartCell;
import org.southsouth.readiness.core.chart.kind.Setting;
import org.southsouth.readiness.core.chart.kind.StripChart;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.robustness.LikelyRange;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** What charts have in common: words, figures as texts, and the setting they are drawn in. */
public record Drawing(Messages messages, Formats formats, BandSteps steps, TextMeasure measure) {
    private static final LikelyRange UNKNOWN = new LikelyRange(Double.NaN, Double.NaN, Double.NaN);

    public Setting setting() {
        List<String> ranges = new ArrayList<>();
        for (int band = 0; band < steps.bands().size(); band++) {
            boolean isLast = band == steps.bands().size() - 1;
            long from = Math.round(steps.bands().get(band).from());
            ranges.add(from + "–" + (isLast ? 100 : Math.round(steps.end(band)) - 1));
        }
        return new Setting(
                measure, steps, ranges, figure -> Long.toString(Math.round(figure)), messages.isRightToLeft());
    }

    public List<Band> bands() {
        return steps.bands();
    }

    public String word(String key) {
        return messages.getString(key);
    }

    public String score(double score) {
        return formats.score(score, bands());
    }

    /** The score of a section, or why there is none in a word. */
    public String score(ScoredSection section) {
        return section.isApplicable() ? score(section.score()) : word("report.not-applicable.short");
    }

    public ChartCell cell(ScoredSection section) {
        if (!section.isApplicable()) {
            return new ChartCell(ChartCell.State.NOT_APPLICABLE, Double.NaN, score(section));
        }
        ChartCell.State state = section.hasScore() ? ChartCell.State.SCORED : ChartCell.State.MISSING;
        return new ChartCell(state, section.score(), score(section));
    }

    public List<String> stripHeads() {
        return List.of(
                word("report.head.score"),
                word("report.head.likely"),
                word("report.head.case"),
                word("report.head.evidenced"));
    }

    /** Worst and best case of a section, for a column; that it is complete where nothing is open, a dash where nothing is answered. */
    public String bounds(ScoredSection section) {
        if (section.isComplete()) {
            return word("report.figure.complete");
        }
        return section.answered() == 0 ? Formats.NONE : span(section.low(), section.high(), section);
    }

    /** A range that stands beside the score of this section, for a column. */
    public String span(double low, double high, ScoredSection section) {
        return formats.span(low, high, section.score(), bands());
    }

    public List<String> stripFigures(ScoredSection section, LikelyRange likely) {
        return List.of(
                score(section),
                span(likely.low(), likely.high(), section),
                bounds(section),
                score(section.evidenced()));
    }

    public static LikelyRange unknown() {
        return UNKNOWN;
    }

    /** Without answers the worst and the best case say nothing, and are not drawn. */
    public static StripChart.Lanes lanes(ScoredSection section, LikelyRange likely) {
        boolean isBegun = section.answered() > 0;
        return new StripChart.Lanes(
                section.score(),
                likely.low(),
                likely.high(),
                isBegun ? section.low() : Double.NaN,
                isBegun ? section.high() : Double.NaN,
                section.evidenced());
    }

    public StripChart.Legend stripLegend() {
        return new StripChart.Legend(
                word("report.legend.score"),
                word("report.legend.likely"),
                word("report.legend.case"),
                word("report.legend.evidenced"));
    }
}
