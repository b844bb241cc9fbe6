package org.southsouth.readiness.ui.whatif;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.plan.Gain;
import org.southsouth.readiness.core.robustness.LikelyRange;
import org.southsouth.readiness.core.robustness.Robustness;
import org.southsouth.readiness.core.robustness.RobustnessSettings;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.ScoreMove;

/** What is tried, what the scorecard would be with it, and what each change would do alone; immutable. */
record Tried(Trial trial, Scorecard before, Scorecard after, List<ChangeLine> changes) {
    /** More than this much apart, people see that a sum is another. */
    private static final double SEEN = 0.05;

    /** Gains are printed with one decimal. */
    private static final int TENTHS = 10;

    Tried {
        changes = List.copyOf(changes);
    }

    /** A whole scoring for all together, and one for each change that is none of those known. */
    static Tried of(Scorecard stored, Trial trial, List<ChangeLine> known, ScreenContext context) {
        return new Tried(trial, stored, trial.on(stored), ChangeLine.of(stored, trial, known, context));
    }

    /** What the change of this answer does alone; empty where it is as today. */
    OptionalDouble alone(QuestionId question) {
        return changes.stream()
                .filter(change -> change.alone().responses().containsKey(question))
                .mapToDouble(ChangeLine::gain)
                .findFirst();
    }

    List<Band> bands() {
        return before.framework().head().bands();
    }

    /** Whether there is, or would be, an overall score to show. */
    boolean hasTotal() {
        return before.root().hasScore() || after.root().hasScore();
    }

    /** Of everything together, in points of the whole; NaN where there is none before or after. */
    double together() {
        return new Gain(before, after).overall();
    }

    /** Of everything together what the answers do, counted as today; NaN where there is no total before or after. A whole scoring. */
    double byAnswers() {
        return new Gain(before, trial.answers().on(before)).overall();
    }

    /**
     * How much more all together do than the sum of each alone; 0 where that is too little to be seen, and where the figures as
     * they are printed add up.
     */
    double moreThanSum() {
        double more =
                together() - changes.stream().mapToDouble(ChangeLine::gain).sum();
        long printed = printedMore();
        return Math.abs(more) > SEEN && printed != 0 && printed > 0 == more > 0 ? more : 0;
    }

    /** Whether what all do together is the sum, but does not look like it, since each figure is rounded. */
    boolean isRoundedApart() {
        return moreThanSum() == 0 && printedMore() != 0;
    }

    /** Both scores as they are shown, and what lies between them; as exact before anything is tried, so that no figure changes its look. */
    ScoreMove move(Formats formats) {
        return ScoreMove.inHundredths(before.root().score(), after.root().score(), bands(), formats);
    }

    /** What all of it gains, as the score above has it. */
    String togetherGain(Formats formats) {
        String moved = before.root().hasScore() ? move(formats).change() : "";
        return moved.isEmpty() ? formats.gain(together()) : moved;
    }

    /** What one change gains. Where it is the only one, as the score above has it: one gain is not rounded in two ways. */
    String gain(double alone, Formats formats) {
        return changes.size() == 1 ? togetherGain(formats) : formats.gain(alone);
    }

    private long printedMore() {
        return tenths(together()) - addedTenths();
    }

    private static long tenths(double gain) {
        return Math.round(gain * TENTHS);
    }

    /** What each does alone, added up as the figures are printed, so that whoever adds them finds it too. */
    double addedUp() {
        return (double) addedTenths() / TENTHS;
    }

    private long addedTenths() {
        return changes.stream().mapToLong(change -> tenths(change.gain())).sum();
    }

    /** The likely ranges of a scorecard; a thousand draws take a few hundredths of a second. */
    static Map<SectionId, LikelyRange> likely(Scorecard scorecard) {
        return Robustness.of(List.of(scorecard), RobustnessSettings.DEFAULT, (done, all) -> true)
                .map(drawn -> drawn.ranges(0))
                .orElse(Map.of());
    }

    static Optional<LikelyRange> whole(Scorecard scorecard, Map<SectionId, LikelyRange> ranges) {
        return Optional.ofNullable(ranges.get(scorecard.root().section().id()));
    }
}
