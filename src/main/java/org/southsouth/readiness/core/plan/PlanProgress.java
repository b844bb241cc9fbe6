package org.southsouth.readiness.core.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.Tolerance;

/** What came of the actions of an earlier round, read off the answers of the next one. */
public final class PlanProgress {
    /** Whether the answer that an action is to change has moved. */
    public enum Outcome {
        /** At least as many points as the action aims at. */
        REACHED,
        /** More points than before, fewer than aimed at. */
        ROSE,
        SAME,
        FELL,
        /** One of the rounds has no points there, or no question stands behind the action. */
        UNKNOWN
    }

    /** An action with what came of it; points 0 to 100, NaN where there are none. */
    public record Line(Action action, double before, double now, Outcome outcome) {}

    /** How many actions of a pillar or a body are done, of how many that were not dropped. */
    public record Share(int done, int all) {
        /** 0 to 1; NaN where there is none. */
        public double value() {
            return all == 0 ? Double.NaN : (double) done / all;
        }
    }

    private final Scorecard before;
    private final List<Line> lines = new ArrayList<>();

    private PlanProgress(Scorecard before) {
        this.before = before;
    }

    public static PlanProgress of(Scorecard before, Scorecard now, List<Action> actions) {
        PlanProgress progress = new PlanProgress(before);
        for (Action action : actions) {
            double was = points(before, action.question());
            double is = points(now, action.question());
            double aim = aim(before, action);
            progress.lines.add(new Line(action, was, is, outcome(was, is, aim)));
        }
        return progress;
    }

    /** In the order of the actions. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** By pillar in the framework's order; actions without a question of the framework are left out. */
    public Map<SectionId, Share> byPillar() {
        Map<SectionId, Share> shares = new LinkedHashMap<>();
        before.pillars().forEach(pillar -> shares.put(pillar.section().id(), new Share(0, 0)));
        count(shares, action -> pillar(action.question()));
        return shares;
    }

    /** By the agency that leads, called as {@code names} has it, in the order of their first action; those without one are left out. */
    public Map<String, Share> byLead(UnaryOperator<String> names) {
        Map<String, Share> shares = new LinkedHashMap<>();
        count(
                shares,
                action -> Optional.of(action.bodies().lead().strip())
                        .filter(lead -> !lead.isEmpty())
                        .map(names));
        return shares;
    }

    private <K> void count(Map<K, Share> shares, Function<Action, Optional<K>> key) {
        for (Line line : lines) {
            Action action = line.action();
            if (action.state() != ActionState.DROPPED) {
                int done = action.state() == ActionState.DONE ? 1 : 0;
                key.apply(action)
                        .ifPresent(of -> shares.merge(
                                of,
                                new Share(done, 1),
                                (one, other) -> new Share(one.done() + other.done(), one.all() + other.all())));
            }
        }
    }

    private Optional<SectionId> pillar(@Nullable QuestionId question) {
        if (question == null || before.framework().question(question).isEmpty()) {
            return Optional.empty();
        }
        int home = before.framework().homeOf(before.framework().placeOf(question));
        int pillar = before.framework().pillarOf(home);
        return pillar < 0
                ? Optional.empty()
                : Optional.of(before.framework().sectionAt(pillar).id());
    }

    private static double aim(Scorecard before, Action action) {
        return points(Gain.of(before, List.of(action)).after(), action.question());
    }

    private static double points(Scorecard scorecard, @Nullable QuestionId question) {
        return question == null || scorecard.framework().question(question).isEmpty()
                ? Double.NaN
                : scorecard.of(question).points();
    }

    private static Outcome outcome(double was, double is, double aim) {
        if (Double.isNaN(was) || Double.isNaN(is)) {
            return Outcome.UNKNOWN;
        }
        if (Tolerance.exceeds(is, was)) {
            return Tolerance.reaches(is, aim) ? Outcome.REACHED : Outcome.ROSE;
        }
        return Tolerance.exceeds(was, is) ? Outcome.FELL : Outcome.SAME;
    }
}
