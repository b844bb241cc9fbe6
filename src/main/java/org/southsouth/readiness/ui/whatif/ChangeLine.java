package org.southsouth.readiness.ui.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.plan.Gain;
import org.southsouth.readiness.core.plan.GainScale;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.AnswerBrief;
import org.southsouth.readiness.words.ChoiceLook;

/**
 * One thing that is tried: what, from what to what (may be empty), and its gain if it were tried alone (NaN where there is no
 * such figure). {@code alone} is the trial of just this, {@code without} that of everything else.
 */
record ChangeLine(Trial alone, String name, String step, double gain, Trial without) {
    /** In the order in which they were chosen, the answers first; a whole scoring for each whose gain is not known. */
    static List<ChangeLine> of(Scorecard stored, Trial trial, List<ChangeLine> known, ScreenContext context) {
        Map<Trial, Double> gains =
                known.stream().collect(Collectors.toMap(ChangeLine::alone, ChangeLine::gain, (one, same) -> one));
        List<ChangeLine> lines = new ArrayList<>();
        trial.responses().forEach((id, response) -> {
            ScoredQuestion today = stored.of(id);
            Trial alone = Trial.NONE.answering(id, Optional.of(response));
            lines.add(new ChangeLine(
                    alone,
                    today.question().title(),
                    step(today, response, context),
                    gain(gains, alone, stored),
                    trial.answering(id, Optional.empty())));
        });
        trial.shares().ifPresent(shares -> {
            Trial alone = Trial.NONE.sharing(Optional.of(shares));
            String name = context.text("whatif.change.weights");
            lines.add(new ChangeLine(alone, name, "", gain(gains, alone, stored), trial.sharing(Optional.empty())));
        });
        trial.leftOut().ifPresent(theme -> {
            Trial alone = Trial.NONE.leavingOut(Optional.of(theme));
            String name = context.text(
                    "whatif.change.without", stored.of(theme).section().chartTitle());
            lines.add(new ChangeLine(alone, name, "", gain(gains, alone, stored), trial.leavingOut(Optional.empty())));
        });
        return lines;
    }

    private static double gain(Map<Trial, Double> known, Trial alone, Scorecard stored) {
        return known.computeIfAbsent(alone, trial -> {
            Gain gain = new Gain(stored, trial.on(stored));
            return trial.responses().keySet().stream()
                    .findFirst()
                    .map(question -> gain.on(GainScale.of(stored), question))
                    .orElseGet(gain::overall);
        });
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
