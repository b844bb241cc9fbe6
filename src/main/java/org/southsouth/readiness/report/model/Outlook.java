package org.southsouth.readiness.report.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.Scorecard;

/**
 * What lies around a scorecard: the rounds before it, its peers, what to do next and with whom. All but the rounds is worked
 * out when it is first asked for: data have none of it.
 */
public final class Outlook {
    private final List<PastRound> rounds;
    private final Once<Peers> peers;
    private final Once<Steps> steps;
    private final Once<List<PlannedAction>> plan;
    private final Once<Partners> partners;
    private final Once<String> first;

    /** An earlier round by the same questionnaire, the first one first. */
    public record PastRound(String name, Scorecard scorecard) {}

    /**
     * Those of the same depth, by name; the medians of their scores, where enough of them have one: at least {@code fewest} and
     * at most {@code most} of them stand behind each median.
     */
    public record Peers(List<String> names, Map<SectionId, Double> medians, int fewest, int most) {
        public Peers {
            names = List.copyOf(names);
            medians = Map.copyOf(medians);
        }
    }

    /**
     * The steps with the largest gains, one a theme, each with what it adds to those before it. {@code isPlanned}: from a plan of so many open actions, else made from the
     * answers and agreed by nobody. {@code isHeldBack}: others are left out, since too few answers are there for a score that they could move. {@code together} is what all of {@code first} do together, in figures that add up as printed; empty where there
     * is no overall score.
     */
    public record Steps(boolean isPlanned, boolean isHeldBack, int actions, List<Step> first, String together) {
        public Steps {
            first = List.copyOf(first);
        }
    }

    /**
     * {@code title} is the question behind it, {@code what} what is done; one of them may be empty, like every other text.
     * {@code state} is that of the action, and {@code feasibility} how feasible it is; both are empty where nobody has planned it.
     * {@code question} is null where none stands behind it; {@code grade} is that of its answer of today, null without one.
     */
    public record Step(
            int number,
            @Nullable QuestionId question,
            String title,
            String what,
            String lead,
            String with,
            String end,
            String state,
            String feasibility,
            @Nullable Grade grade,
            double now,
            double goal,
            String adds) {}

    /**
     * Whom to begin with, by the rule of {@link org.southsouth.readiness.core.cooperation.FirstPartner}; {@code none} says why there is nobody.
     * {@code sought} are the low answers, for which somebody is looked for; {@code matched} those of them that anybody can help with,
     * also those who are not chosen.
     */
    public record Partners(List<Partner> chosen, Set<QuestionId> sought, Set<QuestionId> matched, String none) {
        public Partners {
            chosen = List.copyOf(chosen);
            sought = Set.copyOf(sought);
            matched = Set.copyOf(matched);
        }
    }

    public record Partner(String name, String kind, List<Shared> learn, Optional<Shared> offer) {
        public Partner {
            learn = List.copyOf(learn);
        }
    }

    /** An answer of the one who shares it. */
    public record Shared(QuestionId question, String title, double points, Grade grade) {}

    Outlook(
            List<PastRound> rounds,
            Supplier<Peers> peers,
            Supplier<Steps> steps,
            Supplier<List<PlannedAction>> plan,
            Supplier<Partners> partners,
            Supplier<String> first) {
        this.rounds = List.copyOf(rounds);
        this.peers = new Once<>(peers);
        this.steps = new Once<>(steps);
        this.plan = new Once<>(plan);
        this.partners = new Once<>(partners);
        this.first = new Once<>(first);
    }

    public List<PastRound> rounds() {
        return rounds;
    }

    public Peers peers() {
        return peers.get();
    }

    public Steps steps() {
        return steps.get();
    }

    /** The whole plan in the order of its matrix, so that the steps above begin it; empty without a plan. */
    public List<PlannedAction> plan() {
        return plan.get();
    }

    /** Those of the plan that had to be done before today, the longest overdue first. */
    public List<PlannedAction> overdue() {
        return plan().stream()
                .filter(PlannedAction::isOverdue)
                .sorted(Comparator.comparing(
                        planned -> planned.action().end(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    public Partners partners() {
        return partners.get();
    }

    /** What to do first and with whom, in the words of the screen; empty where nothing is to be done. */
    public String first() {
        return first.get();
    }

    /** Made once, by the one thread that writes a report. */
    private static final class Once<T> {
        private final Supplier<T> making;
        private @Nullable T made;

        Once(Supplier<T> making) {
            this.making = making;
        }

        T get() {
            T value = made;
            if (value == null) {
                value = making.get();
                made = value;
            }
            return value;
        }
    }
}
