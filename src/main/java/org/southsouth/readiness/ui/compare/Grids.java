package org.southsouth.readiness.ui.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.LongSummaryStatistics;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.comparison.ComparisonFindings;
import org.southsouth.readiness.core.comparison.ComparisonRow;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.AnswerText;

/** Makes the tables of what is compared: sections by entries, and questions by entries. */
record Grids(ScreenContext context) {
    /** Sections by entries; the pillars as headings where there is something below them. */
    Grid themes(Compared loaded, String corner) {
        List<ComparisonRow> rows = loaded.comparison().sectionRows().stream()
                .filter(row -> row.level() <= 1 || !areCoreChecks(loaded))
                .toList();
        boolean haveThemes = rows.stream().anyMatch(row -> row.level() > 1);
        List<Grid.Line> lines = new ArrayList<>();
        for (ComparisonRow row : rows) {
            if (row.level() > 0) {
                lines.add(new Grid.Line(
                        row.id(),
                        row.name(),
                        "",
                        haveThemes && row.level() == 1,
                        Math.max(0, row.level() - 2),
                        row.values()));
            }
        }
        return grid(corner, loaded, lines);
    }

    /** In core checks nothing below the pillars has a score: a page of dashes says nothing. */
    private static boolean areCoreChecks(Compared loaded) {
        return loaded.profiles().stream().allMatch(profile -> profile.depth() == Depth.CORE);
    }

    /** Questions by entries, as the filter says. */
    Grid questions(Compared loaded, QuestionFilter filter) {
        boolean isLearning = filter.order() == QuestionFilter.Order.LEARN;
        List<Grid.Line> lines = filter.rows(loaded.comparison()).stream()
                .map(listed -> line(loaded, listed, isLearning))
                .toList();
        return grid(context.text(isLearning ? "compare.corner.learn" : "compare.corner.question"), loaded, lines);
    }

    private Grid.Line line(Compared loaded, QuestionFilter.Listed listed, boolean isLearning) {
        ComparisonRow row = listed.row();
        if (listed.isHeading()) {
            return new Grid.Line(row.id(), row.name(), "", true, listed.indent(), List.of());
        }
        String told =
                isLearning ? ahead(loaded, row) : apart(loaded.comparison().once(row));
        return loaded.comparison().isScored(row)
                ? new Grid.Line(row.id(), row.name(), told, false, listed.indent(), row.values())
                : unscored(loaded, listed);
    }

    /** How far another is ahead of the reference as they are printed: what the list is ordered by then. */
    private String ahead(Compared loaded, ComparisonRow row) {
        double best = ComparisonFindings.bestOfOthers(loaded.comparison(), row, 0);
        double own = row.values().get(0);
        return Double.isNaN(best) || Double.isNaN(own)
                ? ""
                : context.text("compare.ahead", Math.max(0, Math.round(best) - Math.round(own)));
    }

    /** Without points, which would look like a difference: the answers are read out, and stand beside the list. */
    private Grid.Line unscored(Compared loaded, QuestionFilter.Listed listed) {
        ComparisonRow row = listed.row();
        AnswerText texts = new AnswerText(context.messages(), context.formats());
        List<String> told = loaded.entries().stream()
                .map(entry -> texts.of(entry.scorecard().of(new QuestionId(row.id()))))
                .map(answer -> context.text("compare.unscored.read", answer))
                .toList();
        return new Grid.Line(
                row.id(),
                row.name(),
                context.text("compare.unscored"),
                false,
                listed.indent(),
                Collections.nCopies(told.size(), Double.NaN),
                told);
    }

    /** How far apart they are as they are printed, in whole points: whoever takes one from the other finds it. */
    private String apart(ComparisonRow row) {
        LongSummaryStatistics printed = row.values().stream()
                .filter(value -> !Double.isNaN(value))
                .mapToLong(Math::round)
                .summaryStatistics();
        return Double.isNaN(row.spread()) ? "" : context.text("compare.apart", printed.getMax() - printed.getMin());
    }

    private Grid grid(String corner, Compared loaded, List<Grid.Line> lines) {
        return new Grid(corner, loaded.names().heads(), lines, loaded.referenced(), context.text("compare.reference"));
    }
}
