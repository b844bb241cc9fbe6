package org.southsouth.readiness.report.figure;

import java.util.function.BiFunction;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.report.model.ActionPlanReport;
import org.southsouth.readiness.report.model.ComparisonReport;
import org.southsouth.readiness.report.model.MatchReport;
import org.southsouth.readiness.report.model.ReportRenderer;
import org.southsouth.readiness.report.model.ScorecardReport;

/**
 * The charts of a report as one picture, in a format that writes a picture under its title. That of a scorecard has the size of
 * a screen, the others that of their charts on paper.
 */
public record PosterReports(
        Posters posters, BiFunction<Picture, String, byte[]> forScreens, BiFunction<Picture, String, byte[]> forPaper)
        implements ReportRenderer {
    @Override
    public byte[] scorecard(ScorecardReport report) {
        Figure picture = posters.scorecard(report);
        return forScreens.apply(picture.picture(), picture.title());
    }

    @Override
    public byte[] comparison(ComparisonReport report) {
        return bytes(posters.comparison(report));
    }

    @Override
    public byte[] plan(ActionPlanReport report) {
        return bytes(posters.plan(report));
    }

    @Override
    public byte[] matching(MatchReport report) {
        return bytes(posters.matching(report));
    }

    private byte[] bytes(Figure poster) {
        return forPaper.apply(poster.picture(), poster.title());
    }
}
