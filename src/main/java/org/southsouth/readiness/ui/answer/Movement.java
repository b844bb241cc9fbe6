package org.southsouth.readiness.ui.answer;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.scoring.Scorecard;

/** What the last answer moved: the sections above the question, from its own up to the root, with their score so far. */
record Movement(Question question, Response before, Response after, List<Row> rows) {
    /** Scores so far, 0 to 100, unrounded; NaN where there was none yet. */
    record Row(Level level, Section section, double before, double after) {}

    enum Level {
        THEME,
        PILLAR,
        OVERALL
    }

    /** Sections without a score so far, such as the root in a core check, are left out. */
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
                List.copyOf(rows));
    }

    private static void add(List<Row> rows, Level level, Section section, Scorecard before, Scorecard after) {
        double was = before.of(section.id()).soFar();
        double is = after.of(section.id()).soFar();
        if (!Double.isNaN(was) || !Double.isNaN(is)) {
            rows.add(new Row(level, section, was, is));
        }
    }
}
