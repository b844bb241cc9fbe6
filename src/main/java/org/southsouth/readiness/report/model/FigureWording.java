package org.southsouth.readiness.report.model;

import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.robustness.LikelyRange;
import org.southsouth.readiness.core.scoring.ScoredSection;
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

    /** How many decimals a spreadsheet has to show. */
    public int decimals(double score) {
        return formats.decimals(score, bands);
    }

    /** "44 to 52" for sentences, beside this score (NaN where there is none); one figure where both read alike. */
    public String range(double low, double high, double beside) {
        List<String> ends = formats.ends(low, high, beside, bands);
        String from = ends.get(0);
        return from.equals(ends.get(1)) ? from : messages.get("report.range", from, ends.get(1));
    }

    /** One end of such a range. */
    public String end(double figure, double beside) {
        return formats.end(figure, beside, bands);
    }

    /** "44–52" for columns; one figure where both read alike, a dash where there is none. */
    public String span(double low, double high, double beside) {
        return formats.span(low, high, beside, bands);
    }

    /** The worst and best case of a section; that it is complete where nothing is open, a dash where nothing is answered. */
    public String bounds(ScoredSection section) {
        if (section.isComplete()) {
            return messages.getString("report.figure.complete");
        }
        return section.answered() == 0 ? Formats.NONE : span(section.low(), section.high(), section.score());
    }

    /** What stands in a column for the likely range of a section. */
    public String likely(Optional<LikelyRange> range, ScoredSection section) {
        return range.map(likely -> span(likely.low(), likely.high(), section.score()))
                .orElse(Formats.NONE);
    }

    /** The likely range of a section in a sentence. */
    public String range(LikelyRange likely, ScoredSection section) {
        return range(likely.low(), likely.high(), section.score());
    }

    /** Its worst and best case as a figure of its own; that it is complete where nothing is open. */
    public String range(ScoredSection section) {
        return section.isComplete()
                ? messages.getString("report.figure.complete")
                : range(section.low(), section.high(), section.score());
    }

    /** Its bands, what its open answers can do, and its score with evidence: a sentence about a section with a score. */
    public String summary(ReportSection section) {
        ScoredSection scored = section.figures();
        return scored.isComplete()
                ? messages.get("report.html.summary.complete", bands(section), score(scored.evidenced()))
                : messages.get("report.html.summary", bands(section), range(scored), score(scored.evidenced()));
    }

    /** What the open answers of a section can do to it. */
    public String openAnswers(ScoredSection section) {
        return section.open() == 0
                ? messages.getString("report.fact.case.complete")
                : messages.get(
                        "report.fact.case",
                        section.open(),
                        end(section.low(), section.score()),
                        end(section.high(), section.score()));
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
