package org.southsouth.readiness.ui.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.plan.Gain;
import org.southsouth.readiness.core.plan.GainScale;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.AnswerBrief;
import org.southsouth.readiness.words.ChoiceLook;

/**
 * One thing that is tried: what, from what to what (may be empty), its gain if it were tried alone (NaN where there is no
 * such figure), and everything else that is tried without it.
 */
record ChangeLine(String name, String step, double gain, Trial without) {
    /** In the order in which they were chosen, the answers first; a whole scoring for each. */
    static List<ChangeLine> of(Scorecard stored, Trial trial, ScreenContext context) {
        GainScale scale = GainScale.of(stored);
        List<ChangeLine> lines = new ArrayList<>();
        trial.responses().forEach((id, response) -> {
            ScoredQuestion today = stored.of(id);
            lines.add(new ChangeLine(
                    today.question().title(),
                    step(today, response, context),
                    Gain.of(stored, id, response).on(scale, id),
                    trial.answering(id, Optional.empty())));
        });
        trial.shares()
                .ifPresent(shares -> lines.add(new ChangeLine(
                        context.text("whatif.change.weights"),
                        "",
                        overall(stored, trial.onlyShares()),
                        trial.sharing(Optional.empty()))));
        trial.leftOut()
                .ifPresent(theme -> lines.add(new ChangeLine(
                        context.text("whatif.change.without", title(stored, theme)),
                        "",
                        overall(stored, trial.onlyLeftOut()),
                        trial.leavingOut(Optional.empty()))));
        return lines;
    }

    private static String title(Scorecard stored, SectionId theme) {
        return stored.of(theme).section().shortTitle();
    }

    private static double overall(Scorecard stored, Trial trial) {
        return new Gain(stored, trial.on(stored)).overall();
    }

    /** "No → Yes", "1 → 3". */
    private static String step(ScoredQuestion today, Response response, ScreenContext context) {
        return context.text(
                "whatif.change.step",
                brief(today.question(), today.answer().response(), context),
                brief(today.question(), response, context));
    }

    private static String brief(Question question, Response response, ScreenContext context) {
        return question.kind()
                .choice()
                .filter(choice -> ChoiceLook.of(choice) == ChoiceLook.LEVELS)
                .flatMap(choice -> response.chosen())
                .orElseGet(() -> new AnswerBrief(context.messages(), context.formats()).of(question, response));
    }
}
