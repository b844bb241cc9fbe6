package org.southsouth.readiness.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.kind.Dumbbell;
import org.southsouth.readiness.core.chart.kind.MovedChart;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.comparison.RoundChange;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.ScoredSection;

/** Two rounds of one subject by the same questionnaire and depth, the earlier one first. */
public record RoundCharts(Drawing drawing, Entry before, Entry after) {
    /** Of these two in either order; empty where they are of two subjects, questionnaires, versions or depths. */
    public static Optional<RoundCharts> of(Drawing drawing, Entry one, Entry other) {
        boolean isOneSubject = one.profile().subject().equals(other.profile().subject());
        boolean isOneMethod = one.scorecard()
                        .framework()
                        .ref()
                        .equals(other.scorecard().framework().ref())
                && one.scorecard().basis().equals(other.scorecard().basis());
        if (!isOneSubject || !isOneMethod) {
            return Optional.empty();
        }
        Round first = one.profile().round();
        Round second = other.profile().round();
        boolean isInOrder = Round.order(List.of(first, second)).compare(first, second) <= 0;
        return Optional.of(isInOrder ? new RoundCharts(drawing, one, other) : new RoundCharts(drawing, other, one));
    }

    /** Every pillar and theme then and now. */
    public Picture dumbbell() {
        List<Dumbbell.Row> rows = new ArrayList<>();
        after.scorecard().framework().root().sections().forEach(section -> add(rows, section, 1));
        return new Dumbbell(
                        rows,
                        List.of(
                                drawing.word("report.head.section"),
                                before.profile().round().name(),
                                after.profile().round().name(),
                                drawing.word("report.head.change")),
                        said("report.figure.rounds"))
                .draw(drawing.setting());
    }

    private void add(List<Dumbbell.Row> rows, Section section, int level) {
        ScoredSection then = before.scorecard().of(section.id());
        ScoredSection now = after.scorecard().of(section.id());
        rows.add(new Dumbbell.Row(
                section.shortTitle(),
                level,
                then.score(),
                now.score(),
                List.of(
                        drawing.score(then),
                        drawing.score(now),
                        drawing.formats().change(now.score() - then.score(), 0))));
        section.sections().forEach(below -> add(rows, below, level + 1));
    }

    /** What each theme did to the overall score; empty where the change cannot be split; see {@link RoundChange}. */
    public Optional<Picture> moved() {
        RoundChange change = RoundChange.of(before.scorecard(), after.scorecard());
        return change.parts().map(parts -> {
            List<MovedChart.Part> leaves = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                RoundChange.Part part = parts.get(i);
                boolean isLeaf = i + 1 == parts.size() || parts.get(i + 1).level() <= part.level();
                if (isLeaf) {
                    leaves.add(part(title(part.section()), part.part(), false));
                }
            }
            List<MovedChart.Part> shown = MovedChart.largest(
                    leaves,
                    (count, points) -> part(drawing.messages().get("report.figure.moved.rest", count), points, true));
            return new MovedChart(
                            line(before),
                            shown,
                            line(after),
                            List.of(drawing.word("report.head.section"), drawing.word("report.head.points")),
                            said("report.figure.moved"))
                    .draw(drawing.setting());
        });
    }

    private String title(SectionId section) {
        return after.scorecard().of(section).section().shortTitle();
    }

    private MovedChart.Part part(String label, double points, boolean isRest) {
        return new MovedChart.Part(label, points, drawing.formats().change(points, 2), isRest);
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
                        drawing.formats().subject(after.profile().subject()),
                        before.profile().round().name(),
                        after.profile().round().name());
    }
}
