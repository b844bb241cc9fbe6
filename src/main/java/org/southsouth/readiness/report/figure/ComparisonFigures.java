package org.southsouth.readiness.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.southsouth.readiness.charts.Drawing;
import org.southsouth.readiness.charts.RoundCharts;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.kind.Axis;
import org.southsouth.readiness.core.chart.kind.HeatMapChart;
import org.southsouth.readiness.core.chart.kind.PairTable;
import org.southsouth.readiness.core.chart.kind.Room;
import org.southsouth.readiness.core.chart.kind.SlopeChart;
import org.southsouth.readiness.core.comparison.ComparisonRow;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.robustness.PairVerdict;
import org.southsouth.readiness.report.model.ComparedEntry;
import org.southsouth.readiness.report.model.ComparedRow;
import org.southsouth.readiness.report.model.ComparisonReport;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** The charts of a comparison. */
public final class ComparisonFigures {
    private final Drawing drawing;
    private final ComparisonReport report;

    public ComparisonFigures(Messages messages, Formats formats, ComparisonReport report) {
        this(OnPaper.drawing(messages, formats, report.head().bands()), report);
    }

    /** With the measure of a writer that has more faces than those of Latin. */
    public ComparisonFigures(Drawing drawing, ComparisonReport report) {
        this.drawing = drawing;
        this.report = report;
    }

    /** Those that stand in every report, in their order. */
    public List<Figure> all() {
        List<Figure> all = new ArrayList<>();
        add(all, "report.html.themes", themes());
        add(all, "report.figure.totals.title", totals());
        add(all, "report.figure.pairs.title", pairs().stream().toList());
        all.addAll(slopes());
        all.addAll(rounds());
        return all;
    }

    private void add(List<Figure> all, String title, List<Picture> pictures) {
        pictures.forEach(picture -> all.add(new Figure(drawing.word(title), picture)));
    }

    /** Themes in rows for up to eight subjects; beyond, subjects in rows, thirty to a picture. */
    public List<Picture> themes() {
        return themes(Room.ENDLESS);
    }

    /** The same for pages: where the themes are more than this room holds, in several pictures. */
    public List<Picture> themes(Room room) {
        Themes themes = new Themes(drawing, report);
        return isWide() ? themes.turned() : themes.plain(room);
    }

    /** The overall scores with their ranges; beyond eight subjects with how many can be told apart, thirty to a picture. */
    public List<Picture> totals() {
        Totals totals = new Totals(drawing, report);
        return isWide() ? totals.dense() : List.of(totals.wide());
    }

    /** The overall scores of up to eight subjects for a place beside something else that is so wide; beyond, see {@link #totals}. Never narrower than its figures take. */
    public Optional<Picture> totalsBeside(double width) {
        return isWide() ? Optional.empty() : Optional.of(new Totals(drawing, report).beside(width));
    }

    /** Which of up to eight subjects can be told apart; empty where no two of them can be held against each other. */
    public Optional<Picture> pairs() {
        return pairTable().map(pairs -> pairs.draw(drawing.setting()));
    }

    /** The same, for a writer that has tables. */
    public Optional<PairTable> pairTable() {
        List<List<PairTable.Verdict>> verdicts = new ArrayList<>();
        boolean hasAny = false;
        for (int row = 0; row < report.entries().size(); row++) {
            List<PairTable.Verdict> verdictsOfRow = new ArrayList<>();
            for (int column = 0; column < report.entries().size(); column++) {
                PairTable.Verdict verdict = verdict(report, row, column);
                hasAny |= verdict != PairTable.Verdict.NONE;
                verdictsOfRow.add(verdict);
            }
            verdicts.add(verdictsOfRow);
        }
        if (isWide() || !hasAny) {
            return Optional.empty();
        }
        List<String> names = report.entries().stream().map(ComparedEntry::name).toList();
        PairTable.Words words = new PairTable.Words(
                drawing.word("report.xlsx.odds.higher"),
                drawing.word("report.xlsx.odds.lower"),
                drawing.word("report.xlsx.odds.close"),
                Formats.NONE,
                "");
        return Optional.of(new PairTable(
                report.entries().stream().map(ComparedEntry::label).toList(),
                verdicts,
                -1,
                words,
                drawing.word("report.xlsx.line.subject"),
                drawing.messages().get("report.figure.pairs", drawing.messages().list(names))));
    }

    /** None of a subject against itself. */
    static PairTable.Verdict verdict(ComparisonReport report, int first, int second) {
        Optional<PairVerdict> verdict =
                first == second ? Optional.empty() : report.robustness().pair(first, second);
        return verdict.map(said -> switch (said) {
                    case ALWAYS_HIGHER, HIGHER -> PairTable.Verdict.HIGHER;
                    case CLOSE -> PairTable.Verdict.CLOSE;
                    case LOWER, ALWAYS_LOWER -> PairTable.Verdict.LOWER;
                })
                .orElse(PairTable.Verdict.NONE);
    }

    /** What changed, where two rounds of one subject are compared; else none. */
    public List<Figure> rounds() {
        List<Entry> entries =
                report.entries().stream().map(ComparedEntry::entry).toList();
        List<Figure> figures = new ArrayList<>();
        RoundCharts.of(drawing, entries).ifPresent(charts -> {
            charts.dumbbell()
                    .ifPresent(rounds -> figures.add(new Figure(drawing.word("report.figure.rounds.title"), rounds)));
            charts.moved().ifPresent(moved -> figures.add(new Figure(charts.movedTitle(), moved)));
        });
        return figures;
    }

    /** Every pillar with its themes from round to round, where three rounds of one subject or more are compared; else none. */
    public List<Figure> slopes() {
        return slopes(chart -> chart.draw(drawing.setting()));
    }

    /** The same, each panel of this size. */
    public List<Figure> slopes(double width, double height) {
        return slopes(chart -> chart.draw(drawing.setting(), width, height));
    }

    /** Of how many pillars there are panels. */
    public int panels() {
        return hasSlopes() ? (int) pillars().count() : 0;
    }

    private boolean hasSlopes() {
        return report.areRounds() && report.entries().size() > 2 && !isWide();
    }

    private Stream<ComparedRow> pillars() {
        return report.flat().stream()
                .filter(row -> row.row().kind() == ComparisonRow.Kind.SECTION
                        && row.row().level() == 1);
    }

    private List<Figure> slopes(Function<SlopeChart, Picture> draw) {
        List<Figure> figures = new ArrayList<>();
        if (!hasSlopes()) {
            return figures;
        }
        // One axis for all, so that panels can be held against each other.
        Axis axis = Axis.of(
                drawing.steps(),
                report.flat().stream()
                        .filter(row -> row.row().kind() == ComparisonRow.Kind.SECTION
                                && row.row().level() > 0)
                        .flatMap(row -> row.row().values().stream())
                        .toList());
        pillars().forEach(pillar -> {
            List<SlopeChart.Line> lines = new ArrayList<>(List.of(slope(pillar, true)));
            pillar.rows().stream()
                    .filter(below -> below.row().kind() == ComparisonRow.Kind.SECTION)
                    .forEach(below -> lines.add(slope(below, false)));
            List<String> heads = new ArrayList<>(List.of(drawing.word("report.head.section")));
            report.inTime()
                    .forEach(place ->
                            heads.add(report.entries().get(place).label().name()));
            String summary = drawing.messages()
                    .get("report.figure.slope.pillar", pillar.row().title());
            figures.add(new Figure(pillar.row().chartTitle(), draw.apply(new SlopeChart(lines, heads, axis, summary))));
        });
        return figures;
    }

    private SlopeChart.Line slope(ComparedRow row, boolean isMain) {
        List<Double> scores = report.inTime().stream()
                .map(place -> row.row().values().get(place))
                .toList();
        return new SlopeChart.Line(
                row.row().name(),
                isMain,
                scores,
                scores.stream().map(drawing::score).toList());
    }

    private boolean isWide() {
        return report.entries().size() > HeatMapChart.MOST_SUBJECTS;
    }
}
