package org.southsouth.readiness.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.southsouth.readiness.core.comparison.ComparisonRow;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.AnswerText;
import org.southsouth.readiness.words.SectionText;

/** Why a cell of a table has no figure, or another kind of figure than those around it. */
record CellWhy(Compared loaded, ScreenContext context) {
    /** So many pillars without a score are named below the table, at most. */
    private static final int NAMED = 3;

    /** What is said of a cell, and that its decimal comes from being just below the next band. */
    String decimal(String said) {
        return context.text("compare.map.decimal.read", said);
    }

    /** What is said of a cell without a figure, and why there is none. */
    String missing(String said, String row, int entry) {
        return context.text("compare.map.missing", said, reason(row, entry));
    }

    /** At the foot, where the row is known, since the keys are there. */
    String atFoot(String row, int entry) {
        return atFoot(entry, reason(row, entry));
    }

    /** The same of what is no figure, and was said already. */
    String atFoot(int entry, String told) {
        return context.text("compare.map.missing.foot", loaded.names().name(entry), told);
    }

    private String reason(String row, int entry) {
        Scorecard card = loaded.entries().get(entry).scorecard();
        return card.framework()
                .question(new QuestionId(row))
                .map(question -> new AnswerText(context.messages(), context.formats()).of(card.of(question.id())))
                .orElseGet(() -> new SectionText(context.messages(), context.formats(), card)
                        .reason(card.of(new SectionId(row))));
    }

    /** Over an edge of a table beyond which there are so many columns. */
    String more(int columns) {
        return context.text("compare.map.more", columns);
    }

    /** Below the table: of a few pillars without a score why; of more, or of themes, how to read it. Empty without a dash. */
    String ofDashes(Grid shown) {
        boolean hasDashes =
                shown.lines().stream().anyMatch(line -> line.values().stream().anyMatch(value -> value.isNaN()));
        List<String> pillars = new ArrayList<>();
        for (ComparisonRow row : loaded.comparison().sectionRows()) {
            if (row.level() == 1) {
                IntStream.range(0, row.values().size())
                        .filter(entry -> row.values().get(entry).isNaN())
                        .mapToObj(entry -> ofPillar(row, entry))
                        .forEach(pillars::add);
            }
        }
        if (!hasDashes) {
            return "";
        }
        return pillars.isEmpty() || pillars.size() > NAMED
                ? context.text("compare.map.dash")
                : String.join("\n", pillars);
    }

    private String ofPillar(ComparisonRow row, int entry) {
        String named = context.text("compare.map.missing.of", loaded.names().name(entry), row.name());
        return missing(named, row.id(), entry);
    }
}
