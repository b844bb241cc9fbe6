package org.southsouth.readiness.charts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.kind.Dumbbell;
import org.southsouth.readiness.core.chart.kind.MovedChart;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.comparison.RoundChange;
import org.southsouth.readiness.core.comparison.TwoRounds;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.words.Formats;

/** Two rounds of one subject. */
public record RoundCharts(Drawing drawing, TwoRounds rounds, RoundChange change) {
    /** Of these two in either order; empty where they are of two subjects or depths. */
    public static Optional<RoundCharts> of(Drawing drawing, List<Entry> entries) {
        return TwoRounds.of(entries).map(rounds -> new RoundCharts(drawing, rounds, rounds.change()));
    }

    private Entry before() {
        return rounds.before();
    }

    private Entry after() {
        return rounds.after();
    }

    /**
     * Every pillar and theme then and now, and how much of the change the answers made that were given in both rounds; empty
     * where the questionnaires are two, or versions of one.
     */
    public Optional<Picture> dumbbell() {
        return dumbbell(Double.MAX_VALUE);
    }

    /** The same for a place of at most this width, in millimetres of the chart. */
    public Optional<Picture> dumbbell(double width) {
        if (!change.isSameMethod()) {
            return Optional.empty();
        }
        Map<SectionId, RoundChange.Split> splits = new HashMap<>();
        change.sections().forEach(split -> splits.put(split.section(), split));
        List<Dumbbell.Row> rows = new ArrayList<>();
        after().scorecard().framework().root().sections().forEach(section -> add(rows, section, 1, splits));
        return Optional.of(new Dumbbell(
                        rows,
                        List.of(
                                drawing.word("report.head.section"),
                                before().profile().round().name(),
                                after().profile().round().name(),
                                drawing.word("report.head.change"),
                                drawing.word("report.head.by-answers")),
                        said("report.figure.rounds"))
                .draw(drawing.setting(), width));
    }

    /** Whether it has the column of what the answers made, in a place of this width. */
    public static boolean hasAnswers(double width) {
        return Dumbbell.hasAll(width);
    }

    private void add(List<Dumbbell.Row> rows, Section section, int level, Map<SectionId, RoundChange.Split> splits) {
        ScoredSection then = before().scorecard().of(section.id());
        ScoredSection now = after().scorecard().of(section.id());
        double byAnswers = Optional.ofNullable(splits.get(section.id()))
                .map(RoundChange.Split::answers)
                .orElse(Double.NaN);
        rows.add(new Dumbbell.Row(
                after().scorecard().framework().nameOf(section),
                level,
                then.score(),
                now.score(),
                List.of(
                        drawing.score(then),
                        drawing.score(now),
                        drawing.formats().change(now.score() - then.score()),
                        drawing.formats().change(byAnswers))));
        section.sections().forEach(below -> add(rows, below, level + 1, splits));
    }

    /** "What moved the overall score: …" with the three parts of the change. */
    public String movedTitle() {
        RoundChange.Split whole = change.whole();
        return drawing.messages()
                .get(
                        "report.figure.moved.title",
                        drawing.formats().change(whole.answers()),
                        drawing.formats().change(whole.openings()),
                        drawing.formats().change(whole.method()));
    }

    /**
     * What the answers of each theme did to the overall score, then what newly answered and open questions did, and the
     * method; empty where the change cannot be told; see {@link RoundChange}.
     */
    public Optional<Picture> moved() {
        return moved(Double.MAX_VALUE);
    }

    /** The same for a place of at most this width, in millimetres of the chart. */
    public Optional<Picture> moved(double width) {
        RoundChange.Split whole = change.whole();
        if (!whole.isTold()) {
            return Optional.empty();
        }
        List<MovedChart.Part> shown = new ArrayList<>(change.parts()
                .map(this::byTheme)
                .orElseGet(() -> List.of(part(drawing.word("report.figure.moved.answers"), whole.answers(), false))));
        shown.add(part(drawing.word("report.figure.moved.openings"), whole.openings(), true));
        if (!change.isSameMethod()) {
            shown.add(part(drawing.word("report.figure.moved.method"), whole.method(), true));
        }
        shown.removeIf(part -> part.figure().equals(Formats.NONE));
        return Optional.of(new MovedChart(
                        line(before()),
                        shown,
                        line(after()),
                        List.of(drawing.word("report.head.section"), drawing.word("report.head.points")),
                        said("report.figure.moved"))
                .draw(drawing.setting(), width));
    }

    private List<MovedChart.Part> byTheme(List<RoundChange.Part> parts) {
        List<MovedChart.Part> leaves = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            RoundChange.Part part = parts.get(i);
            boolean isLeaf = i + 1 == parts.size() || parts.get(i + 1).level() <= part.level();
            if (isLeaf) {
                leaves.add(part(title(part.section()), part.part(), false));
            }
        }
        List<MovedChart.Part> shown = new ArrayList<>(leaves);
        shown.removeIf(part -> part.figure().equals(Formats.NONE));
        int still = leaves.size() - shown.size();
        List<MovedChart.Part> largest = new ArrayList<>(MovedChart.largest(
                shown,
                (count, points) -> part(drawing.messages().get("report.figure.moved.rest", count), points, true)));
        if (still > 0) {
            String label = drawing.messages().get("report.figure.moved.still", still);
            largest.add(new MovedChart.Part(label, 0, "", true));
        }
        return largest;
    }

    private String title(SectionId section) {
        return after().scorecard()
                .framework()
                .nameOf(after().scorecard().of(section).section());
    }

    private MovedChart.Part part(String label, double points, boolean isRest) {
        return new MovedChart.Part(label, points, drawing.formats().change(points), isRest);
    }

    private MovedChart.Line line(Entry entry) {
        double score = entry.scorecard().root().score();
        return new MovedChart.Line(
                drawing.messages()
                        .get(
                                "report.figure.moved.overall",
                                entry.profile().round().name()),
                drawing.formats().fixed(score, 1));
    }

    private String said(String key) {
        return drawing.messages()
                .get(
                        key,
                        drawing.formats().subject(after().profile().subject()),
                        before().profile().round().name(),
                        after().profile().round().name());
    }
}
