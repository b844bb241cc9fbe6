package org.southsouth.readiness.core.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.southsouth.readiness.core.framework.Guidance;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.scoring.BetterAnswer;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;

/** Actions made from low answers with what the questionnaire suggests. */
public final class Suggestion {
    private Suggestion() {}

    /**
     * One for each low answer ({@link ScoredQuestion#isLow}) whose question suggests something, in the order of the
     * questionnaire. A question that is not asked has no answer to better, also where it counts as zero: the one it hangs on has.
     */
    public static List<Action> all(Scorecard scorecard, Supplier<ActionId> newId) {
        List<Action> actions = new ArrayList<>();
        for (ScoredQuestion scored : scorecard.questions()) {
            if (scored.isLow() && !scored.question().guidance().action().isEmpty()) {
                actions.add(of(scored, newId.get()));
            }
        }
        return actions;
    }

    /**
     * Proposed, of medium feasibility, led by the first whom the question names and supported by the others, aiming at the next better answer; the title is the
     * suggested action, or the question's where nothing is suggested.
     */
    public static Action of(ScoredQuestion scored, ActionId id) {
        Question question = scored.question();
        Guidance guidance = question.guidance();
        return new Action(
                id,
                question.id(),
                BetterAnswer.to(scored).orElse(null),
                guidance.action().isEmpty() ? question.title() : titled(guidance.action()),
                bodies(guidance.ask()),
                null,
                null,
                null,
                Indicator.NONE,
                guidance.sdg(),
                "",
                Feasibility.MEDIUM,
                ActionState.PROPOSED,
                "",
                "",
                List.of());
    }

    /** A title ends without a full stop, as those that people type; the questionnaire suggests in sentences. */
    private static String titled(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** The questionnaire names them with commas between. */
    private static Action.Bodies bodies(String ask) {
        String[] names = ask.split(",", 2);
        return new Action.Bodies(names[0].strip(), names.length == 1 ? "" : names[1].strip(), "");
    }
}
