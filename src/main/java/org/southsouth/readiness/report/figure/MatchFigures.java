package org.southsouth.readiness.report.figure;

import java.util.Optional;
import org.southsouth.readiness.charts.Drawing;
import org.southsouth.readiness.charts.ExchangeCharts;
import org.southsouth.readiness.core.cooperation.ExchangeMatrix;
import org.southsouth.readiness.core.cooperation.Parties;
import org.southsouth.readiness.report.model.MatchReport;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** The charts of matches. */
public final class MatchFigures {
    private final Drawing drawing;
    private final MatchReport report;

    public MatchFigures(Messages messages, Formats formats, MatchReport report) {
        this(OnPaper.drawing(messages, formats, report.head().bands()), report);
    }

    /** With the measure of a writer that has more faces than those of Latin. */
    public MatchFigures(Drawing drawing, MatchReport report) {
        this.drawing = drawing;
        this.report = report;
    }

    /** Who could help whom, under its title; empty where there is nobody else, or more than can be read. */
    public Optional<Figure> everybody() {
        Parties parties = report.matching().around();
        if (!isDrawn()) {
            return Optional.empty();
        }
        ExchangeCharts charts = new ExchangeCharts(drawing.messages(), drawing.formats());
        Parties sorted = charts.sorted(parties);
        int own = sorted.all().indexOf(report.matching().own());
        return Optional.of(new Figure(
                drawing.word("cooperate.map.title"),
                charts.map(ExchangeMatrix.of(sorted), own).draw(drawing.setting())));
    }

    /** Whether there is somebody else, and not more than can be read. */
    public boolean isDrawn() {
        return ExchangeCharts.isDrawn(report.matching().around());
    }

    /** How it is read, and the highest number in it. */
    public String note() {
        return drawing.messages()
                .get(
                        "cooperate.map.text",
                        ExchangeMatrix.of(report.matching().around()).most());
    }
}
