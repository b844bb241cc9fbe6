package org.southsouth.readiness.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.kind.Poster;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.report.model.ActionPlanReport;
import org.southsouth.readiness.report.model.CautionText;
import org.southsouth.readiness.report.model.ComparisonReport;
import org.southsouth.readiness.report.model.MadeWording;
import org.southsouth.readiness.report.model.MatchReport;
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

    /** For screens: {@link org.southsouth.readiness.core.chart.kind.SharedPicture}. */
    public Figure scorecard(ScorecardReport report) {
        return new ScorecardPicture(messages, formats, report).figure();
    }

    /** The state of each stands below its name. */
    public Figure comparison(ComparisonReport report) {
        List<String> lines =
                new ArrayList<>(List.of(report.head().title(), report.message().sentence()));
        if (report.cautions().isEmpty()) {
            lines.add(messages.getString("report.html.alike"));
        } else {
            lines.add(messages.getString("report.html.care"));
            report.cautions().stream().map(CautionText::text).forEach(lines::add);
        }
        return poster(
                report.message().title(),
                Optional.empty(),
                report.head(),
                lines,
                new ComparisonFigures(messages, formats, report).all());
    }

    public Figure plan(ActionPlanReport report) {
        PlanFigures charts = new PlanFigures(messages, formats, report);
        String title = messages.get("report.plan.title", report.head().title());
        boolean hasMessage = !report.message().title().isEmpty();
        return poster(
                hasMessage ? report.message().title() : title,
                Optional.of(report.sheet().entry()),
                report.head(),
                Stream.of(
                                hasMessage ? title : "",
                                report.message().finding(),
                                report.message().note(),
                                charts.note())
                        .toList(),
                charts.all());
    }

    public Figure matching(MatchReport report) {
        MatchFigures charts = new MatchFigures(messages, formats, report);
        String title = messages.get("report.match.title", report.head().title());
        boolean hasMessage = !report.message().isEmpty();
        return poster(
                hasMessage ? report.message() : title,
                Optional.of(report.matching().own().entry()),
                report.head(),
                List.of(hasMessage ? title : "", report.finding(), report.taken(), charts.note()),
                charts.everybody().stream().toList());
    }

    private Figure poster(
            String title, Optional<Entry> entry, ReportHead head, List<String> lines, List<Figure> figures) {
        String made = new MadeWording(messages, formats).sentence(head);
        List<Poster.Part> parts = figures.stream()
                .map(figure -> new Poster.Part(figure.title(), figure.picture()))
                .toList();
        List<String> said = lines.stream().filter(line -> !line.isEmpty()).toList();
        StateWording states = new StateWording(messages, formats);
        Poster.State state = entry.map(whose -> new Poster.State(states.whole(whose), StateWording.needsCare(whose)))
                .orElse(Poster.State.NONE);
        String summary = Stream.concat(
                        Stream.of(state.word()).filter(word -> !word.isEmpty()).map(word -> word + "."),
                        Stream.concat(
                                said.stream(),
                                figures.stream().map(figure -> figure.picture().summary())))
                .distinct()
                .collect(Collectors.joining(" "));
        Picture picture = new Poster(
                        title, state, said, parts, List.of(String.join(" ", head.notices()), made), summary)
                .draw(OnPaper.drawing(messages, formats, head.bands()).setting());
        return new Figure(
                state.word().isEmpty() ? title : messages.get("report.state.title", title, state.word()), picture);
    }
}
