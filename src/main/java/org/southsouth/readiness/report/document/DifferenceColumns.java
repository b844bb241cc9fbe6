package org.southsouth.readiness.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.southsouth.readiness.core.comparison.ComparisonRow;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.report.document.DataTable.Cell;
import org.southsouth.readiness.report.document.DataTable.Kind;
import org.southsouth.readiness.report.document.RichText.Look;
import org.southsouth.readiness.report.document.RichText.Run;
import org.southsouth.readiness.report.model.ComparedRow;
import org.southsouth.readiness.report.model.ComparisonReport;
import org.southsouth.readiness.words.Formats;

/** What is said of a question across all entries: its points in each, or, of many entries, the ends and the middle. */
record DifferenceColumns(Parts parts, ComparisonReport report) {
    private static final double NAME = 0.3;

    List<ColumnSpec<ComparedRow>> all() {
        List<ColumnSpec<ComparedRow>> columns = new ArrayList<>();
        boolean isSummary = report.entries().size() > ComparisonDocument.MOST_COLUMNS;
        double share = (1 - NAME) / (1 + (isSummary ? 4 : report.entries().size()));
        columns.add(parts.column("question", "report.head.question", Kind.WORDS, NAME, this::title));
        if (isSummary) {
            columns.add(points("lowest", "report.head.lowest", share, ComparisonRow::lowest));
            columns.add(points("middle", "report.head.middle", share, ComparisonRow::median));
            columns.add(points("highest", "report.head.highest", share, ComparisonRow::highest));
            columns.add(parts.column(
                    "answered",
                    "report.head.answered",
                    Kind.NUMBER,
                    share,
                    question -> Cell.of(parts.of(
                            report.comparison().once(question.row()).present().size(),
                            report.comparison().counted().size()))));
        } else {
            for (int i = 0; i < report.entries().size(); i++) {
                int place = i;
                columns.add(ColumnSpec.of(
                        "entry-" + i,
                        report.entries().get(i).label().name(),
                        Kind.SCORE,
                        share,
                        question -> points(question, place)));
            }
        }
        columns.add(parts.column(
                "spread",
                "report.head.spread",
                Kind.NUMBER,
                share,
                question -> Cell.of(
                        !report.isScored(question) || Double.isNaN(report.spread(question))
                                ? ""
                                : Long.toString(Math.round(report.spread(question))))));
        return columns;
    }

    private Cell title(ComparedRow question) {
        String id = question.row().id();
        return Cell.of(RichText.of(List.of(
                Run.of(question.row().title() + " ", Look.PLAIN),
                Run.of(report.isScored(question) ? id : parts.messages().get("report.unscored", id), Look.MUTED))));
    }

    private Cell points(ComparedRow question, int place) {
        QuestionState state = report.entries()
                .get(place)
                .entry()
                .scorecard()
                .of(new QuestionId(question.row().id()))
                .state();
        String reason = question.reasons().get(place);
        return figure(question, row -> parts.scored(row.values().get(place), state))
                .withHint(reason.isEmpty() ? question.answers().get(place) : reason);
    }

    private ColumnSpec<ComparedRow> points(
            String key, String title, double share, ToDoubleFunction<ComparisonRow> figure) {
        return parts.column(
                key,
                title,
                Kind.SCORE,
                share,
                question -> figure(
                        question,
                        row -> parts.scored(
                                figure.applyAsDouble(report.comparison().once(row)))));
    }

    /** Points in the colour of a band, but for a question that is shown and not scored: these would look like a difference. */
    private Cell figure(ComparedRow question, Function<ComparisonRow, Run> scored) {
        return Cell.of(report.isScored(question) ? scored.apply(question.row()) : Run.of(Formats.NONE, Look.MUTED));
    }
}
