package org.southsouth.readiness.ui.plan;

import java.util.List;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.plan.ActionChange;
import org.southsouth.readiness.ui.fx.FxFailures;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.ActionChangeText;

/** An action that somebody else changed first: who, when and what, so that nobody replaces what was never seen. */
final class Overtaken {
    /** So many of their changes are named. */
    private static final int NAMED = 3;

    private static final int LETTERS = 120;

    private Overtaken() {}

    private static boolean is(RuntimeException thrown) {
        return thrown instanceof StoreException store && store.reason() == StoreException.Reason.OUTDATED;
    }

    /** Before anybody has looked who it was. */
    static String words(ScreenContext context, RuntimeException thrown) {
        return is(thrown) ? context.text("plan.outdated") : FxFailures.words(context.messages(), thrown);
    }

    /** With who it was, as far as the plan as it is now says. */
    static String words(ScreenContext context, RuntimeException thrown, PlanDeed deed, PlanSnapshot now) {
        List<ActionChange> changes = deed.about().map(now::changes).orElse(List.of());
        if (!is(thrown) || changes.isEmpty()) {
            return words(context, thrown);
        }
        ActionChange last = changes.get(0);
        ActionChangeText text = new ActionChangeText(
                context.messages(), context.formats(), now.scorecard().framework());
        String what = context.messages()
                .list(changes.stream()
                        .filter(change -> change.at().equals(last.at()))
                        .limit(NAMED)
                        .map(change -> text.sentence(change.turn(), LETTERS))
                        .toList());
        String when = context.formats().moment(last.at(), context.clock().instant());
        return last.by().isBlank()
                ? context.text("plan.outdated.somebody", when, what)
                : context.text("plan.outdated.by", last.by(), when, what);
    }
}
