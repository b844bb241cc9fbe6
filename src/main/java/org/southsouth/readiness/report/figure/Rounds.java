package org.southsouth.readiness.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.kind.Dumbbell;
import org.southsouth.readiness.core.chart.kind.MovedChart;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.comparison.RoundChange;
import org.southsouth.readiness.core.comparison.Row;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.report.model.ComparedEntry;
import org.southsouth.readiness.report.model.ComparedRow;
import org.southsouth.readiness.report.model.ComparisonReport;

/** Two rounds of one subject by the same questionnaire and depth. */
record Rounds(Drawing drawing, ComparisonReport report, Entry before, Entry after) {
    /** Empty where something else is compared. */
    static Optional<Rounds> of(Drawing drawing, ComparisonReport report) {
        List<Entry> entries =
                report.entries().stream().map(ComparedEntry::entry).toList();
        if (entries.size() != 2) {
            return Optional.empty();
        }
        Comparator<Round> order = Round.order(
                entries.stream().map(entry -> entry.profile().round()).toList());
        List<Entry> inOrder = entries.stream()
                .sorted(Comparator.comparing(entry -> entry.profile().round(), order))
                .toList();
        Entry before = inOrder.get(0);
        Entry after = inOrder.get(1);
        boolean isOneSubject = before.profile().subject().equals(after.profile().subject());
        boolean isOneMethod = before.scorecard()
                        .framework()
                        .ref()
                        .equals(after.scorecard().framework().ref())
                && before.scorecard().basis().equals(after.scorecard().basis());
        return isOneSubject && isOneMethod ? Optional.of(new Rounds(drawing, report, before, after)) : Optional.empty();
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(drawing.word("report.figure.rounds.title"), dumbbell()));
        moved().ifPresent(moved -> figures.add(new Figure(drawing.word("report.figure.moved.title"), moved)));
        return figures;
    }

    private Picture dumbbell() {
        List<Dumbbell.Row> rows = report.flat().stream()
                .filter(row -> row.row().kind() == Row.Kind.SECTION && row.row().level() > 0)
                .map(this::row)
                .toList();
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

    private Dumbbell.Row row(ComparedRow row) {
        SectionId id = new SectionId(row.row().id());
        ScoredSection then = before.scorecard().of(id);
        ScoredSection now = after.scorecard().of(id);
        return new Dumbbell.Row(
                row.row().shortTitle(),
                row.row().level(),
                then.score(),
                now.score(),
                List.of(
                        drawing.score(then),
                        drawing.score(now),
                        drawing.formats().change(now.score() - then.score(), 0)));
    }

    /** Empty where the change cannot be split; see {@link RoundChange}. */
    private Optional<Picture> moved() {
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
