package org.southsouth.readiness.report.figure;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.chart.BandSteps;
import org.southsouth.readiness.core.chart.kind.Cell;
import org.southsouth.readiness.core.chart.kind.Setting;
import org.southsouth.readiness.core.chart.kind.StripChart;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.robustness.LikelyRange;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.report.paper.PaperFonts;
import org.southsouth.readiness.report.paper.PaperMeasure;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** What the charts of a report have in common: words, figures as texts, and the setting they are drawn in. */
record Drawing(Messages messages, Formats formats, BandSteps steps) {
    private static final LikelyRange UNKNOWN = new LikelyRange(Double.NaN, Double.NaN, Double.NaN);

    Setting setting() {
        List<String> ranges = new ArrayList<>();
        for (int band = 0; band < steps.bands().size(); band++) {
            boolean isLast = band == steps.bands().size() - 1;
            long from = Math.round(steps.bands().get(band).from());
            ranges.add(from + "–" + (isLast ? 100 : Math.round(steps.end(band)) - 1));
        }
        return new Setting(
                new PaperMeasure(PaperFonts.bundled()),
                steps,
                ranges,
                figure -> Long.toString(Math.round(figure)),
                messages.isRightToLeft());
    }

    List<Band> bands() {
        return steps.bands();
    }

    String word(String key) {
        return messages.getString(key);
    }

    String score(double score) {
        return formats.score(score, bands());
    }

    /** The score of a section, or why there is none in a word. */
    String score(ScoredSection section) {
        return section.isApplicable() ? score(section.score()) : word("report.not-applicable.short");
    }

    Cell cell(ScoredSection section) {
        if (!section.isApplicable()) {
            return new Cell(Cell.State.NOT_APPLICABLE, Double.NaN, score(section));
        }
        Cell.State state = section.hasScore() ? Cell.State.SCORED : Cell.State.MISSING;
        return new Cell(state, section.score(), score(section));
    }

    List<String> stripHeads() {
        return List.of(
                word("report.head.score"),
                word("report.head.likely"),
                word("report.head.case"),
                word("report.head.evidenced"));
    }

    List<String> stripFigures(ScoredSection section, LikelyRange likely) {
        return List.of(
                score(section),
                formats.span(likely.low(), likely.high()),
                formats.span(section.low(), section.high()),
                score(section.evidenced()));
    }

    static LikelyRange unknown() {
        return UNKNOWN;
    }

    static StripChart.Lanes lanes(ScoredSection section, LikelyRange likely) {
        return new StripChart.Lanes(
                section.score(), likely.low(), likely.high(), section.low(), section.high(), section.evidenced());
    }

    StripChart.Legend stripLegend() {
        return new StripChart.Legend(
                word("report.legend.score"),
                word("report.legend.likely"),
                word("report.legend.case"),
                word("report.legend.evidenced"));
    }
}
