package org.southsouth.readiness.ui.answer;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.SectionResult;
import org.southsouth.readiness.ui.fx.ScreenContext;

/**
 * What the last answer moved: the sections above the question, from its own up to the root, and how many other questions
 * are asked now that were not before, or the other way round.
 */
record Movement(Question question, Response before, Response after, List<Row> rows, int opened, int closed) {
    /** A section before and after; without a score in both, what is answered is what moved. */
    record Row(Level level, Section section, SectionResult before, SectionResult after) {
        boolean hasScore() {
            return before.hasScore() || after.hasScore();
        }
    }

    enum Level {
        THEME,
        PILLAR,
        OVERALL
    }

    /** Sections for which the method gives no score, such as the root in a core check, are left out. */
    static Movement of(QuestionId id, Scorecard before, Scorecard after) {
        Framework framework = before.framework();
        int home = framework.homeOf(framework.placeOf(id));
        int pillar = framework.pillarOf(home);
        List<Row> rows = new ArrayList<>();
        if (home != pillar && home > 0) {
            add(rows, Level.THEME, framework.sectionAt(home), before, after);
        }
        if (pillar > 0) {
            add(rows, Level.PILLAR, framework.sectionAt(pillar), before, after);
        }
        add(rows, Level.OVERALL, framework.root(), before, after);
        return new Movement(
                before.of(id).question(),
                before.of(id).answer().response(),
                after.of(id).answer().response(),
                List.copyOf(rows),
                newlyAsked(before, after),
                newlyAsked(after, before));
    }

    /** That questions are asked now, or not any more; empty where these are as before. */
    String asked(ScreenContext context) {
        return (context.text("answer.rail.asked", opened) + " " + context.text("answer.rail.asked.less", closed))
                .strip();
    }

    private static void add(List<Row> rows, Level level, Section section, Scorecard before, Scorecard after) {
        SectionResult was = SectionResult.of(before, before.of(section.id()));
        SectionResult is = SectionResult.of(after, after.of(section.id()));
        if (is.hasScore() || is.isProvisional() || was.hasScore()) {
            rows.add(new Row(level, section, was, is));
        }
    }

    private static int newlyAsked(Scorecard before, Scorecard after) {
        return (int) after.questions().stream()
                .filter(scored -> scored.state().isAsked()
                        && !before.of(scored.question().id()).state().isAsked())
                .count();
    }
}
