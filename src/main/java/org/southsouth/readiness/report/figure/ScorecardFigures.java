package org.southsouth.readiness.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.southsouth.readiness.charts.Drawing;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.chart.Label;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.kind.Axis;
import org.southsouth.readiness.core.chart.kind.CellLegend;
import org.southsouth.readiness.core.chart.kind.PillarBars;
import org.southsouth.readiness.core.chart.kind.Room;
import org.southsouth.readiness.core.chart.kind.SlopeChart;
import org.southsouth.readiness.core.chart.kind.StripChart;
import org.southsouth.readiness.core.chart.kind.ThemeBars;
import org.southsouth.readiness.core.robustness.LikelyRange;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.report.model.OthersWording;
import org.southsouth.readiness.report.model.Outlook;
import org.southsouth.readiness.report.model.Phrase;
import org.southsouth.readiness.report.model.ReportSection;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** The charts of a scorecard. */
public final class ScorecardFigures {

    private final Drawing drawing;
    private final ScorecardReport report;

    public ScorecardFigures(Messages messages, Formats formats, ScorecardReport report) {
        this(OnPaper.drawing(messages, formats, report.head().bands()), report);
    }

    /** With the measure of a writer that has more faces than those of Latin. */
    public ScorecardFigures(Drawing drawing, ScorecardReport report) {
        this.drawing = drawing;
        this.report = report;
    }

    /** Those that stand in every report, in their order. */
    public List<Figure> all() {
        List<Figure> all = new ArrayList<>();
        all.add(new Figure(drawing.word("report.html.stand"), totals()));
        themes().ifPresent(themes -> all.add(new Figure(drawing.word("report.html.profile"), themes)));
        return all;
    }

    /** The overall score, where the method gives one, and the pillars, each with its ranges. */
    public Picture totals() {
        return totals(false);
    }

    /** The same with its rows nearer to one another. */
    public Picture totalsLow() {
        return totals(true);
    }

    private Picture totals(boolean isLow) {
        List<StripChart.Row> rows = new ArrayList<>();
        if (report.basis().hasTotal()) {
            rows.add(total());
        }
        for (ReportSection pillar : report.root().sections()) {
            rows.add(row(StripChart.Rank.PLAIN, pillar.chartTitle(), "", "", pillar));
        }
        StripChart.Size size = hasOpen() ? StripChart.Size.WIDE : StripChart.Size.WIDE_COMPLETE;
        String verdict = report.verdict().stream().map(Phrase::text).collect(Collectors.joining(" "));
        return new StripChart(
                        rows,
                        drawing.word("report.head.section"),
                        hasOpen() ? drawing.stripHeads() : withoutOpen(drawing.stripHeads()),
                        drawing.stripLegend(),
                        Axis.WHOLE,
                        isLow ? size.low() : size,
                        verdict)
                .draw(drawing.setting());
    }

    private StripChart.Row total() {
        ScoredSection root = report.root().figures();
        if (!root.hasScore()) {
            double share = root.isApplicable() ? root.completeness() : 0;
            String answered = drawing.messages()
                    .get("report.html.answered", drawing.formats().percent(share));
            return row(StripChart.Rank.TOTAL, drawing.word("report.html.no-overall"), "", answered, report.root());
        }
        String bands = drawing.formats()
                .bands(report.root().reach().low(), report.root().reach().high(), drawing.bands());
        String key = drawing.score(root.score());
        return row(StripChart.Rank.TOTAL, drawing.word("report.html.overall"), key, bands, report.root());
    }

    private StripChart.Row row(StripChart.Rank rank, String label, String key, String note, ReportSection section) {
        LikelyRange likely = report.likely(section).orElse(Drawing.unknown());
        ScoredSection figures = section.figures();
        return new StripChart.Row(
                rank,
                Label.of(label),
                key,
                note,
                Drawing.lanes(figures, likely),
                hasOpen() ? drawing.stripFigures(figures, likely) : withoutOpen(drawing.stripFigures(figures, likely)),
                "");
    }

    /** A column that would say the same of everything says nothing. */
    private boolean hasOpen() {
        return !report.root().figures().isComplete();
    }

    private static List<String> withoutOpen(List<String> columns) {
        return List.of(columns.get(0), columns.get(1), columns.get(3));
    }

    /** The themes of a pillar, each with its bounds, and how many answers it rests on; in as many pictures as this room takes. */
    public List<Picture> pillar(ReportSection pillar, Room room) {
        List<StripChart.Row> rows = pillar.leaves().stream().map(this::theme).toList();
        return Room.parts(rows.size(), room, (from, to) -> themes(pillar, rows.subList(from, to)));
    }

    private Picture themes(ReportSection pillar, List<StripChart.Row> rows) {
        return new StripChart(
                        rows,
                        drawing.word("report.head.section"),
                        List.of(
                                drawing.word("report.head.score"),
                                drawing.word("report.head.case"),
                                drawing.word("report.head.answered"),
                                drawing.word("report.head.documented")),
                        drawing.stripLegend(),
                        Axis.WHOLE,
                        StripChart.Size.THEMES,
                        drawing.messages().get("report.figure.themes", pillar.title()))
                .draw(drawing.setting());
    }

    private StripChart.Row theme(ReportSection theme) {
        ScoredSection scored = theme.figures();
        List<String> figures = List.of(
                drawing.score(scored),
                drawing.bounds(scored),
                of(scored.answered(), scored.applicable()),
                of(scored.documented(), scored.answered()));
        return new StripChart.Row(
                StripChart.Rank.PLAIN,
                Label.of(theme.title()),
                "",
                "",
                scored.isComplete()
                        ? new StripChart.Lanes(
                                scored.score(), Double.NaN, Double.NaN, Double.NaN, Double.NaN, scored.evidenced())
                        : Drawing.lanes(scored, Drawing.unknown()),
                figures,
                "");
    }

    private String of(int part, int whole) {
        return drawing.messages().get("report.of", Integer.toString(part), Integer.toString(whole));
    }

    /** A bar for each theme; empty for a core check, and where pillars are not divided. */
    public Optional<Picture> themes() {
        return themeBars(false).map(bars -> bars.draw(drawing.setting()));
    }

    /** The same with its rows nearer to one another. */
    public Optional<Picture> themesLow() {
        return themeBars(false).map(bars -> bars.low().draw(drawing.setting()));
    }

    /** {@code isAlone}: nothing beside it names the others. */
    Optional<ThemeBars> themeBars(boolean isAlone) {
        boolean hasThemes = report.root().sections().stream()
                .anyMatch(pillar -> !pillar.sections().isEmpty());
        if (report.basis().depth() == Depth.CORE || !hasThemes) {
            return Optional.empty();
        }
        List<ThemeBars.Group> groups = report.root().sections().stream()
                .map(pillar -> new ThemeBars.Group(
                        pillar.chartTitle(),
                        drawing.score(pillar.figures()),
                        pillar.leaves().stream()
                                .filter(leaf -> !pillar.sections().isEmpty() && isAsked(leaf))
                                .map(this::bar)
                                .toList()))
                .toList();
        return Optional.of(new ThemeBars(
                groups,
                List.of(
                        drawing.word("report.head.section"),
                        drawing.word("report.head.score"),
                        drawing.word("report.head.others")),
                new ThemeBars.Legend(
                        new CellLegend(
                                drawing.word("report.legend.missing"), drawing.word("report.legend.not-applicable")),
                        new OthersWording(drawing.messages(), report.outlook().peers()).sign(isAlone)),
                drawing.messages().get("report.figure.themes", report.subject())));
    }

    /** A city is not asked about most laws and borders: an empty place would say that something is missing. */
    private boolean isAsked(ReportSection leaf) {
        return !report.basis().isCity() || leaf.figures().isApplicable();
    }

    private ThemeBars.Bar bar(ReportSection leaf) {
        double median = report.outlook()
                .peers()
                .medians()
                .getOrDefault(leaf.figures().section().id(), Double.NaN);
        return new ThemeBars.Bar(leaf.title(), drawing.cell(leaf.figures()), median, drawing.score(median));
    }

    /** How the overall score and the pillars changed from round to round; empty without an earlier one. */
    public Optional<Picture> slope() {
        return slopes().map(chart -> chart.draw(drawing.setting()));
    }

    /** The same in less room. */
    public Optional<Picture> slopeLow() {
        return slopes().map(chart -> chart.drawLow(drawing.setting()));
    }

    private Optional<SlopeChart> slopes() {
        List<Outlook.PastRound> rounds = report.outlook().rounds();
        if (rounds.isEmpty()) {
            return Optional.empty();
        }
        List<SlopeChart.Line> lines = new ArrayList<>();
        if (report.basis().hasTotal()) {
            lines.add(slope(drawing.word("report.html.overall.short"), report.root(), true));
        }
        report.root().sections().forEach(pillar -> lines.add(slope(pillar.chartTitle(), pillar, false)));
        boolean isDrawn = lines.stream()
                .anyMatch(line ->
                        line.scores().stream().filter(score -> !score.isNaN()).count() > 1);
        List<String> heads = new ArrayList<>(List.of(drawing.word("report.head.section")));
        rounds.forEach(round -> heads.add(round.name()));
        heads.add(report.entry().profile().round().name());
        return isDrawn
                ? Optional.of(new SlopeChart(
                        lines,
                        heads,
                        Axis.of(
                                drawing.steps(),
                                lines.stream()
                                        .flatMap(line -> line.scores().stream())
                                        .toList()),
                        drawing.messages().get("report.figure.slope", report.subject())))
                : Optional.empty();
    }

    private SlopeChart.Line slope(String name, ReportSection section, boolean isMain) {
        List<Double> scores = new ArrayList<>();
        report.outlook()
                .rounds()
                .forEach(round -> scores.add(
                        round.scorecard().of(section.figures().section().id()).score()));
        scores.add(section.figures().score());
        return new SlopeChart.Line(
                name, isMain, scores, scores.stream().map(drawing::score).toList());
    }

    /** How many of the questions of each pillar are answered, where more answers would give a score. */
    public Picture progress() {
        return pillars(
                false,
                section -> section.isApplicable() ? section.completeness() * 100 : Double.NaN,
                section -> drawing.formats().percent(section.isApplicable() ? section.completeness() : 0),
                "report.head.answered",
                "report.figure.progress");
    }

    /** The scores of the pillars alone, for what has no total. */
    public Picture pillars() {
        return pillars(true, ScoredSection::score, drawing::score, "report.head.score", "report.figure.pillars");
    }

    private Picture pillars(
            boolean isScored,
            ToDoubleFunction<ScoredSection> share,
            Function<ScoredSection, String> figure,
            String head,
            String summary) {
        List<PillarBars.Row> rows = report.root().sections().stream()
                .map(pillar -> new PillarBars.Row(
                        pillar.chartTitle(),
                        share.applyAsDouble(pillar.figures()),
                        figure.apply(pillar.figures()),
                        rests(pillar)))
                .toList();
        return new PillarBars(
                        rows,
                        isScored,
                        List.of(
                                drawing.word("report.head.section"),
                                drawing.word(head),
                                drawing.word("report.head.answered")),
                        drawing.messages().get(summary, report.subject()))
                .draw(drawing.setting());
    }

    /** Its answers; with its themes where those make its score. */
    private String rests(ReportSection pillar) {
        ScoredSection figures = pillar.figures();
        List<ScoredSection> themes = pillar.sections().stream()
                .map(ReportSection::figures)
                .filter(ScoredSection::isApplicable)
                .toList();
        return report.basis().depth() == Depth.CORE || themes.isEmpty()
                ? drawing.messages().get("report.figure.rests", figures.answered(), figures.applicable())
                : drawing.messages()
                        .get(
                                "report.figure.rests.themes",
                                figures.answered(),
                                figures.applicable(),
                                themes.stream().filter(ScoredSection::hasScore).count(),
                                themes.size());
    }
}
