package org.southsouth.readiness.core.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;

/** A question whose response, or where it stands, is not the same in two scorecards. Notes and evidence do not matter. */
public record ChangedAnswer(ScoredQuestion before, ScoredQuestion after) {
    /** Questions that both frameworks have, in the order of the later one. */
    static List<ChangedAnswer> between(Scorecard before, Scorecard after) {
        List<ChangedAnswer> changed = new ArrayList<>();
        for (ScoredQuestion is : after.questions()) {
            before.framework().question(is.question().id()).map(Question::id).ifPresent(id -> {
                ScoredQuestion was = before.of(id);
                if (was.state() != is.state() || !areSame(was, is)) {
                    changed.add(new ChangedAnswer(was, is));
                }
            });
        }
        return changed;
    }

    public QuestionId question() {
        return after.question().id();
    }

    /** Points after minus points before; NaN where either has none, or where points enter no score. */
    public double points() {
        return after.question().isScored() ? after.points() - before.points() : Double.NaN;
    }

    /** An answer that is not asked for, and so ignored, is no change; nor is another order of the same ticks. */
    private static boolean areSame(ScoredQuestion was, ScoredQuestion is) {
        Response first = was.answer().response();
        Response second = is.answer().response();
        if (first.ticked().isPresent() && second.ticked().isPresent()) {
            return new HashSet<>(first.ticked().get())
                    .equals(new HashSet<>(second.ticked().get()));
        }
        return !is.state().isAsked() || first.equals(second);
    }
}
