package org.southsouth.readiness.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.kind.Poster;
import org.southsouth.readiness.report.model.ActionPlanReport;
import org.southsouth.readiness.report.model.CautionText;
import org.southsouth.readiness.report.model.ComparisonReport;
import org.southsouth.readiness.report.model.MatchReport;
import org.southsouth.readiness.report.model.Phrase;
import org.southsouth.readiness.report.model.ReportHead;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.report.model.StateWording;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** A report as one picture, with all that must not be lost when it is passed on alone. */
public final class Posters {
    private final Messages messages;
    private final Formats formats;

    public Posters(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    public Picture scorecard(ScorecardReport report) {
        String verdict = report.verdict().stream().map(Phrase::text).collect(Collectors.joining(" "));
        List<String> lines = report.root().figures().hasScore()
                ? List.of(verdict)
                : List.of(new StateWording(messages, formats).of(report), verdict);
        return poster(report.head(), lines, new ScorecardFigures(messages, formats, report).all(), verdict);
    }

    public Picture comparison(ComparisonReport report) {
        List<String> lines = new ArrayList<>();
        if (report.cautions().isEmpty()) {
            lines.add(messages.getString("report.html.alike"));
        } else {
            lines.add(messages.getString("report.html.care"));
            report.cautions().stream().map(CautionText::text).forEach(lines::add);
        }
        List<Figure> figures = new ComparisonFigures(messages, formats, report).all();
        String summary = figures.stream()
                .map(figure -> figure.picture().summary())
                .distinct()
                .collect(Collectors.joining(" "));
        return poster(report.head(), lines, figures, summary);
    }

    public Picture plan(ActionPlanReport report) {
        PlanFigures charts = new PlanFigures(messages, formats, report);
        List<Figure> figures = charts.timelines().stream()
                .map(picture -> new Figure(charts.title(), picture))
                .toList();
        String title = messages.get("report.plan.title", report.head().title());
        return poster(title, report.head(), List.of(report.lead(), charts.note()), figures, report.lead());
    }

    public Picture matching(MatchReport report) {
        MatchFigures charts = new MatchFigures(messages, formats, report);
        String title = messages.get("report.match.title", report.head().title());
        return poster(
                title,
                report.head(),
                List.of(report.lead(), charts.note()),
                charts.everybody().stream().toList(),
                report.lead());
    }

    private Picture poster(ReportHead head, List<String> lines, List<Figure> figures, String summary) {
        return poster(head.title(), head, lines, figures, summary);
    }

    private Picture poster(String title, ReportHead head, List<String> lines, List<Figure> figures, String summary) {
        String made = messages.get(
                "report.html.made",
                head.frameworkTitle(),
                head.framework().version(),
                head.edition().madeOn().toString(),
                head.edition().version());
        List<Poster.Part> parts = figures.stream()
                .map(figure -> new Poster.Part(figure.title(), figure.picture()))
                .toList();
        List<String> said = lines.stream().filter(line -> !line.isEmpty()).toList();
        return new Poster(title, said, parts, List.of(String.join(" ", head.notices()), made), summary)
                .draw(OnPaper.drawing(messages, formats, head.bands()).setting());
    }
}
