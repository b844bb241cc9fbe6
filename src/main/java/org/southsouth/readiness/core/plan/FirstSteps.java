package org.southsouth.readiness.core.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.Scorecard;

/**
 * In which order actions are done, on the screen as in every report: what is agreed before what is only proposed; of these
 * those with the highest priority first, one a theme, then all others by priority.
 */
public record FirstSteps(ActionPlan plan, Scorecard scorecard, boolean isPlanned) {
    private static final int MOST = 5;
    private static final double LEAST = 1e-9;

    /** The open ones of these, or where none is open, what the answers suggest. */
    public static FirstSteps of(Scorecard scorecard, List<Action> actions) {
        List<Action> open =
                actions.stream().filter(action -> action.state().isOpen()).toList();
        return open.isEmpty() ? suggested(scorecard) : planned(scorecard, open);
    }

    /** Of these, also where none is open. */
    public static FirstSteps planned(Scorecard scorecard, List<Action> actions) {
        return new FirstSteps(ActionPlan.of(scorecard, actions), scorecard, true);
    }

    /** Those that the answers suggest, whatever is planned. */
    public static FirstSteps suggested(Scorecard scorecard) {
        // Thrown away again, so that any ids do that differ.
        Iterator<ActionId> ids = IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> new ActionId("step " + number))
                .iterator();
        return new FirstSteps(ActionPlan.of(scorecard, Suggestion.all(scorecard, ids::next)), scorecard, false);
    }

    /** What the first ones better, in their order. */
    public List<QuestionId> questions() {
        return first().stream()
                .flatMap(action -> Stream.ofNullable(action.question()))
                .distinct()
                .toList();
    }

    /** Five at most. Those that no question stands behind each count as a theme. One that gains nothing is none, where another gains. */
    public List<Action> first() {
        Set<Section> themes = new HashSet<>();
        List<Action> first = new ArrayList<>();
        List<Action> all = byPriority();
        boolean isGaining = all.stream().anyMatch(this::gains);
        for (Action action : all) {
            boolean isUseful = gains(action) || !isGaining;
            if (first.size() < MOST
                    && isUseful
                    && theme(action).map(themes::add).orElse(true)) {
                first.add(action);
            }
        }
        return first;
    }

    /** Of all of these, done together; of two aims for one answer the later of the plan counts, as for the whole. */
    public Gain together(Collection<Action> done) {
        return Gain.of(scorecard, plan.actions().stream().filter(done::contains).toList());
    }

    /** All open ones, those to begin with first. */
    public List<Action> order() {
        return Stream.concat(first().stream(), byPriority().stream()).distinct().toList();
    }

    /** Whether an action is none of them only because its theme or its pillar has too few answers for a score that could move. */
    public boolean isHeldBack() {
        List<Action> all = byPriority();
        return all.stream().anyMatch(this::gains) && all.stream().anyMatch(this::isUnscored);
    }

    private boolean isUnscored(Action action) {
        boolean hasScores = theme(action).map(Section::id).map(this::hasScore).orElse(true)
                && plan.gain(action)
                        .pillar(action.question())
                        .map(this::hasScore)
                        .orElse(true);
        return !gains(action) && !hasScores;
    }

    private boolean hasScore(SectionId section) {
        return scorecard.of(section).hasScore();
    }

    public boolean gains(Action action) {
        return plan.points(action) > LEAST;
    }

    private Optional<Section> theme(Action action) {
        return question(action).map(asked -> scorecard.framework().homeOf(asked.id()));
    }

    private List<Action> byPriority() {
        return plan.actions().stream()
                .filter(action -> action.state().isOpen())
                .sorted(Comparator.comparing((Action action) -> action.state() == ActionState.PROPOSED)
                        .thenComparing(plan.byPriority()))
                .toList();
    }

    /** The one that it betters; empty where that is none of this questionnaire. */
    public Optional<Question> question(Action action) {
        QuestionId id = action.question();
        return id == null ? Optional.empty() : scorecard.framework().question(id);
    }
}
