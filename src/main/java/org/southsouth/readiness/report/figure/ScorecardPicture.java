package org.southsouth.readiness.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.southsouth.readiness.charts.Drawing;
import org.southsouth.readiness.core.chart.Label;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.kind.Axis;
import org.southsouth.readiness.core.chart.kind.Poster;
import org.southsouth.readiness.core.chart.kind.SharedPicture;
import org.southsouth.readiness.core.chart.kind.StripChart;
import org.southsouth.readiness.core.robustness.LikelyRange;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.report.model.MadeWording;
import org.southsouth.readiness.report.model.ReportSection;
import org.southsouth.readiness.report.model.SafeText;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.report.model.StateWording;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** A scorecard as one picture that is passed on alone. */
final class ScorecardPicture {
    /** How many times as large as on paper. */
    private static final double TOTALS = 2.38;

    private static final double PROGRESS = 1.46;
    private static final double THEMES = 1.58;

    /** Parts of the width: names, the plot, and two columns of figures. */
    private static final double NAMES = 0.3;

    private static final double PLOT = 0.47;
    private static final double SCORE = 0.09;
    private static final double ROW = 7;

    private final Messages messages;
    private final Formats formats;
    private final ScorecardReport report;
    private final Drawing drawing;

    ScorecardPicture(Messages messages, Formats formats, ScorecardReport report) {
        this.messages = messages;
        this.formats = formats;
        this.report = report;
        this.drawing = OnPaper.drawing(messages, formats, report.head().bands());
    }

    /** Under its title, which has the round and the state. */
    Figure figure() {
        StateWording states = new StateWording(messages, formats);
        Poster.State state = new Poster.State(states.whole(report.entry()), StateWording.needsCare(report.entry()));
        MadeWording made = new MadeWording(messages, formats);
        String round = messages.get(
                "report.html.round", report.entry().profile().round().name());
        String title = messages.get("report.state.title", report.head().title(), state.word());
        String summary = Stream.concat(Stream.of(title + ".", report.message()), Stream.of(said()))
                .reduce((first, next) -> first + " " + next)
                .orElseThrow();
        Picture picture = new SharedPicture(
                        new SharedPicture.Head(
                                messages.get("print.kicker", report.head().frameworkTitle(), round),
                                made.date(report.head().edition()),
                                report.subject(),
                                state),
                        report.message(),
                        parts(),
                        foot(made),
                        summary)
                .draw(drawing.setting());
        return new Figure(title, picture);
    }

    private List<SharedPicture.Part> parts() {
        ScorecardFigures charts = new ScorecardFigures(drawing, report);
        List<SharedPicture.Part> parts = new ArrayList<>();
        if (isProvisional()) {
            parts.add(
                    new SharedPicture.Part(messages.getString("print.progress"), PROGRESS, width -> charts.progress()));
        } else {
            parts.add(new SharedPicture.Part("", TOTALS, this::totals));
        }
        charts.themeBars(true)
                .ifPresent(bars -> parts.add(new SharedPicture.Part(
                        messages.getString("report.html.profile"),
                        THEMES,
                        width -> bars.draw(drawing.setting(), width))));
        return parts;
    }

    private boolean isProvisional() {
        return report.basis().hasTotal() && !report.root().figures().hasScore();
    }

    /** The overall score, where there can be one, and the pillars; without what open answers do, for want of room. */
    private Picture totals(double width) {
        List<StripChart.Row> rows = new ArrayList<>();
        if (report.basis().hasTotal()) {
            rows.add(row(StripChart.Rank.TOTAL, messages.getString("report.html.overall.short"), report.root()));
        }
        for (ReportSection pillar : report.root().sections()) {
            rows.add(row(StripChart.Rank.PLAIN, pillar.chartTitle(), pillar));
        }
        StripChart.Size size = new StripChart.Size(
                width * NAMES, width * PLOT, List.of(width * SCORE, width * (1 - NAMES - PLOT - SCORE)), ROW);
        return new StripChart(
                        rows,
                        messages.getString("report.head.section"),
                        List.of(messages.getString("report.head.score"), messages.getString("report.head.likely")),
                        StripChart.Legend.NONE,
                        Axis.WHOLE,
                        size,
                        report.message())
                .draw(drawing.setting());
    }

    private StripChart.Row row(StripChart.Rank rank, String name, ReportSection section) {
        ScoredSection scored = section.figures();
        LikelyRange likely = report.likely(section).orElse(Drawing.unknown());
        return new StripChart.Row(
                rank,
                Label.of(name),
                "",
                "",
                new StripChart.Lanes(
                        scored.score(), likely.low(), likely.high(), Double.NaN, Double.NaN, scored.score()),
                List.of(drawing.score(scored), drawing.span(likely.low(), likely.high(), scored)),
                "");
    }

    /** Every score in words, for whoever cannot see the picture. */
    private String said() {
        return messages.list(Stream.concat(
                                Stream.of(report.root())
                                        .filter(root -> report.basis().hasTotal()),
                                report.root().sections().stream())
                        .map(section -> messages.get(
                                "report.figure.entry",
                                section.equals(report.root())
                                        ? messages.getString("report.html.overall.short")
                                        : section.chartTitle(),
                                drawing.score(section.figures())))
                        .toList())
                + ".";
    }

    /** How far it can be relied on, what the box means, where it is from, and what it is not. */
    private List<String> foot(MadeWording made) {
        ScoredSection root = report.root().figures();
        String answered = messages.get(
                "report.short.answered",
                Integer.toString(root.answered()),
                Integer.toString(root.applicable()),
                Integer.toString(root.documented()),
                Integer.toString(root.answered()));
        String lead = SafeText.of(report.entry().profile().leadBody(), 80);
        return Stream.of(
                        new StateWording(messages, formats).inShort(report.entry()) + " " + answered,
                        isProvisional() ? "" : messages.getString("report.short.likely"),
                        String.join(" ", report.head().notices()),
                        made.sentence(report.head()) + (lead.isEmpty() ? "" : " " + lead))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
