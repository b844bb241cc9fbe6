package org.southsouth.readiness.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionPlan.Due;
import org.southsouth.readiness.core.plan.ActionState;
import org.southsouth.readiness.core.plan.CostRange;
import org.southsouth.readiness.core.plan.Gain;
import org.southsouth.readiness.core.plan.GainScale;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.AnswerText;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.ScoreMove;

/** What the figures and choices of a plan are in words. */
final class PlanWords {
    private static final double NOTHING = 1e-9;

    /** The points of the best answer there is. */
    private static final double BEST = 100 - NOTHING;

    private final ScreenContext context;
    private final Scorecard scorecard;
    private final AnswerText answers;

    /** The scorecard that the plan is to change. */
    PlanWords(ScreenContext context, Scorecard scorecard) {
        this.context = context;
        this.scorecard = scorecard;
        this.answers = new AnswerText(context.messages(), context.formats());
    }

    /** One row of what an action would change. */
    record Moved(String name, String figures, String change) {}

    String due(Due due) {
        return context.text("plan.due." + word(due));
    }

    String state(ActionState state) {
        return context.text(key(state));
    }

    static String key(ActionState state) {
        return "plan.state." + word(state);
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String day(@Nullable LocalDate day) {
        return day == null ? context.text("plan.day.none") : context.formats().date(day);
    }

    /** The question that stands behind an action; empty where there is none here. */
    Optional<ScoredQuestion> scored(Action action) {
        var question = action.question();
        return question == null || scorecard.framework().question(question).isEmpty()
                ? Optional.empty()
                : Optional.of(scorecard.of(question));
    }

    String question(Action action) {
        return scored(action).map(scored -> scored.question().title()).orElse("");
    }

    /** The answer as it is now. */
    String answer(ScoredQuestion scored) {
        return answers.of(scored);
    }

    /** The answer that an action aims at; empty where it aims at none. */
    String aim(Action action) {
        Response aim = action.aim();
        return aim == null
                ? ""
                : scored(action)
                        .map(scored -> answers.of(scored.question(), aim))
                        .orElse("");
    }

    String cost(CostRange cost) {
        String low = context.formats().number(cost.low());
        return cost.low().compareTo(cost.high()) == 0
                ? context.text("plan.cost.one", cost.currency(), low)
                : context.text(
                        "plan.cost.range",
                        cost.currency(),
                        low,
                        context.formats().number(cost.high()));
    }

    /** What the gains of the plan are points of. */
    GainScale scale() {
        return GainScale.of(scorecard);
    }

    /** On the plan's one scale; NaN where there is no such figure. */
    double gain(Gain gain, Action action) {
        return gain.on(scale(), action.question());
    }

    /** "+1.4", "under 0.1", "none", or a dash where there is no score that it could change. */
    String gainText(Gain gain, Action action) {
        double points = gain(gain, action);
        if (Double.isNaN(points) || scored(action).isEmpty() || action.aim() == null) {
            return Formats.NONE;
        }
        if (Math.abs(points) < NOTHING) {
            return context.text(isReached(gain, action) ? "plan.gain.reached" : "plan.gain.none");
        }
        return context.formats().gain(points);
    }

    private boolean isReached(Gain gain, Action action) {
        return scored(action)
                .filter(scored -> gain.after().of(scored.question().id()).points() <= scored.points())
                .isPresent();
    }

    /** The pillar, and where the scale is the whole what it gains; empty where there is nothing to gain. */
    String where(Gain gain, Action action) {
        double points = gain.inPillar(action.question());
        if (action.aim() == null || Double.isNaN(points) || Math.abs(points) < NOTHING) {
            return "";
        }
        String pillar = gain.pillar(action.question())
                .map(section -> scorecard.of(section).section().chartTitle())
                .orElse("");
        return switch (scale()) {
            case OVERALL ->
                context.text("plan.gain.pillar", pillar, context.formats().gain(points));
            case PILLAR -> pillar;
        };
    }

    /** "Gain overall: +1.4. +5.6 Logistics". */
    String spoken(Gain gain, Action action) {
        String key = scale() == GainScale.OVERALL ? "plan.gain.spoken" : "plan.gain.spoken.pillar";
        return context.text(key, gainText(gain, action), where(gain, action)).strip();
    }

    private List<String> move(double before, double after) {
        return context.formats()
                .move(before, after, scorecard.framework().head().bands());
    }

    String score(double score) {
        return context.formats().score(score, scorecard.framework().head().bands());
    }

    private String change(double change) {
        return context.formats().gain(change);
    }

    /** The question, its theme, its pillar and the whole, as far as they have a score before and after. */
    List<Moved> moved(Gain gain, Action action) {
        List<Moved> moved = new ArrayList<>();
        scored(action).ifPresent(scored -> {
            double now = scored.points();
            double then = gain.after().of(scored.question().id()).points();
            moved.add(new Moved(
                    context.text("plan.question"),
                    context.text("plan.move", score(now), score(then)),
                    Double.isNaN(now) ? "" : change(then - now)));
            int place = scorecard
                    .framework()
                    .homeOf(scorecard.framework().placeOf(scored.question().id()));
            for (; place >= 0; place = scorecard.framework().parentOf(place)) {
                add(moved, gain, scorecard.framework().sectionAt(place).id(), place == 0);
            }
        });
        return moved;
    }

    /** Whether there is a better answer to its question than the one that it aims at. */
    boolean isBelowBest(Gain gain, Action action) {
        return scored(action)
                .filter(scored -> gain.after().of(scored.question().id()).points() < BEST)
                .isPresent();
    }

    /** Every pillar that gains, and the whole where it has a score. */
    List<Moved> pillars(Gain gain) {
        List<Moved> moved = new ArrayList<>();
        for (ScoredSection pillar : scorecard.pillars()) {
            SectionId id = pillar.section().id();
            if (Math.abs(gain.in(id)) >= NOTHING) {
                add(moved, gain, id, false);
            }
        }
        return moved;
    }

    private void add(List<Moved> moved, Gain gain, SectionId section, boolean isWhole) {
        double before = gain.before().of(section).score();
        double after = gain.after().of(section).score();
        if (!Double.isNaN(before) && !Double.isNaN(after)) {
            String name = isWhole
                    ? context.text("plan.overall")
                    : scorecard.of(section).section().chartTitle();
            moved.add(moved(name, before, after));
        }
    }

    /** What lies between both is what is printed of them. */
    private Moved moved(String name, double before, double after) {
        ScoreMove move =
                ScoreMove.of(before, after, scorecard.framework().head().bands(), context.formats());
        String figures = context.text("plan.move", move.before(), move.after());
        return new Moved(name, figures, move.change().isEmpty() ? change(after - before) : move.change());
    }

    /** "10 actions. With every open action done, the score would rise from 52 to 61."; what it says without an overall score. */
    String whole(int count, Gain gain) {
        String counted = context.text("plan.count", count);
        double before = gain.before().root().score();
        double after = gain.after().root().score();
        if (count == 0) {
            return context.text("plan.subtitle.none");
        }
        if (!Double.isNaN(gain.overall())) {
            return gain.overall() < NOTHING
                    ? counted
                    : counted + " "
                            + context.text("plan.whole", move(before, after).toArray());
        }
        List<String> names = pillars(gain).stream()
                .map(moved -> context.text("plan.whole.part", moved.name(), moved.figures()))
                .toList();
        return names.isEmpty()
                ? counted
                : counted + " "
                        + context.text("plan.whole.parts", context.messages().list(names));
    }

    /** "These 3 together: overall 52 → 55 (+3.1)", then the pillars that move. */
    String together(int count, Gain gain) {
        List<String> parts = new ArrayList<>();
        if (!Double.isNaN(gain.overall())) {
            Moved whole = moved(
                    context.text("plan.together.overall"),
                    gain.before().root().score(),
                    gain.after().root().score());
            parts.add(context.text("plan.together.part", whole.name(), whole.figures(), whole.change()));
        }
        pillars(gain)
                .forEach(moved ->
                        parts.add(context.text("plan.together.part", moved.name(), moved.figures(), moved.change())));
        return context.text(
                "plan.together",
                count,
                parts.isEmpty()
                        ? context.text("plan.together.nothing")
                        : String.join(context.messages().getString("common.list.comma"), parts));
    }
}
