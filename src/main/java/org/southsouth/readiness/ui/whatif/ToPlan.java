package org.southsouth.readiness.ui.whatif;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionEdit;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.ActionState;
import org.southsouth.readiness.core.plan.Suggestion;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.Tolerance;
import org.southsouth.readiness.ui.fx.ScreenContext;

/**
 * What putting answers into the plan did: the actions that are new and the proposed ones that got another aim, and by their titles the
 * questions that had an open one with this aim, those with another that stays, since it is agreed or begun, and those whose answer is
 * not better. {@code first}: the first new action, else the first with another aim, else the first of those that were open already.
 */
record ToPlan(List<ActionEdit> edits, List<String> same, List<String> there, Worse worse, Optional<ActionId> first) {
    private static final int NAMED = 3;

    ToPlan {
        edits = List.copyOf(edits);
        same = List.copyOf(same);
        there = List.copyOf(there);
    }

    /** How many actions are new. */
    int added() {
        return (int) edits.stream().filter(edit -> edit.before() == null).count();
    }

    /** How many had another aim before. */
    int changed() {
        return edits.size() - added();
    }

    /** What takes all of it back, the last first. */
    List<ActionEdit> reversed() {
        List<ActionEdit> back = new ArrayList<>(edits.size());
        edits.forEach(edit -> back.add(0, edit.reversed()));
        return back;
    }

    /** Whether the plan is another one now. */
    boolean isChange() {
        return !edits.isEmpty();
    }

    /** Those that earn fewer points than today, and those that earn as many, by title. */
    record Worse(List<String> lower, List<String> same) {
        static final Worse NONE = new Worse(List.of(), List.of());

        Worse {
            lower = List.copyOf(lower);
            same = List.copyOf(same);
        }

        Worse without(List<String> titles) {
            return new Worse(
                    lower.stream().filter(title -> !titles.contains(title)).toList(),
                    same.stream().filter(title -> !titles.contains(title)).toList());
        }

        /** A sentence for each; the keys are of those for the lower and for the others. */
        String words(String ofLower, String ofSame, ScreenContext context) {
            List<String> words = new ArrayList<>();
            if (!lower.isEmpty()) {
                words.add(context.text(ofLower, lower.size(), listed(lower, context)));
            }
            if (!same.isEmpty()) {
                words.add(context.text(ofSame, same.size(), listed(same, context)));
            }
            return String.join(" ", words);
        }
    }

    /** Whether something is tried that an action could lead to. */
    static boolean isAny(Tried tried) {
        return whyNone(tried).isEmpty();
    }

    /** Why nothing of this is for the plan, as the key of a sentence; empty where something is. */
    static Optional<String> whyNone(Tried tried) {
        if (tried.trial().responses().keySet().stream().noneMatch(question -> isBetter(tried, question))) {
            return Optional.of("whatif.plan.better");
        }
        return raises(tried) ? Optional.empty() : Optional.of("whatif.plan.vain");
    }

    /**
     * Whether the answers together do: an answer that was open may be low, and what one gains another may lose. Other weights
     * never go in the plan, so they are left aside; without a whole it is enough that a pillar rises.
     */
    private static boolean raises(Tried tried) {
        Trial answers = tried.trial().answers();
        Scorecard before = tried.before();
        Scorecard after = answers.equals(tried.trial()) ? tried.after() : answers.on(before);
        boolean haveTotals = before.root().hasScore() && after.root().hasScore();
        return haveTotals
                ? Tolerance.exceeds(after.root().score(), before.root().score())
                : before.pillars().stream()
                        .anyMatch(pillar -> !Tolerance.reaches(
                                pillar.score(), after.of(pillar.section().id()).score()));
    }

    /** Also to a question that is open now; a worse answer is nothing to act for. */
    private static boolean isBetter(Tried tried, QuestionId question) {
        double before = tried.before().of(question).points();
        double after = tried.after().of(question).points();
        return !Double.isNaN(after) && (Double.isNaN(before) || Tolerance.exceeds(after, before));
    }

    /** What is tried beside what the plan has: new actions, aims for those that are proposed, and what stays, by title. */
    private record Sorted(List<Action> added, Map<Action, Response> otherAims, List<Action> same, List<Action> there) {
        static Sorted of(Tried tried, AssessmentId assessment, WhatIfViewModel.Ports ports) {
            Map<QuestionId, Action> open = open(assessment, ports);
            Sorted sorted = new Sorted(new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
            tried.trial().responses().forEach((question, aim) -> {
                Action standing = open.get(question);
                boolean isBetter = isBetter(tried, question);
                if (standing == null && isBetter) {
                    sorted.added.add(Suggestion.of(
                                    tried.before().of(question), ports.newId().get())
                            .withAim(aim));
                } else if (standing != null && aim.equals(standing.aim())) {
                    sorted.same.add(standing);
                } else if (standing != null && isBetter && standing.state() == ActionState.PROPOSED) {
                    sorted.otherAims.put(standing, aim);
                } else if (standing != null) {
                    sorted.there.add(standing);
                }
            });
            return sorted;
        }

        ToPlan done(Tried tried) {
            List<String> sameTitles = titles(same, tried);
            List<String> thereTitles = titles(there, tried);
            return new ToPlan(
                    edits(),
                    sameTitles,
                    thereTitles,
                    worse(tried).without(thereTitles).without(sameTitles),
                    Stream.of(added, otherAims.keySet(), same, there)
                            .flatMap(Collection::stream)
                            .map(Action::id)
                            .findFirst());
        }

        private List<ActionEdit> edits() {
            List<ActionEdit> edits = new ArrayList<>();
            otherAims.forEach((standing, aim) -> edits.add(new ActionEdit(standing, standing.withAim(aim))));
            added.forEach(action -> edits.add(ActionEdit.adding(action)));
            return edits;
        }

        private static List<String> titles(List<Action> actions, Tried tried) {
            return actions.stream()
                    .flatMap(action -> Stream.ofNullable(action.question()))
                    .map(question -> title(tried, question))
                    .toList();
        }
    }

    /**
     * Proposed actions with the answers that were chosen as their aims, and those aims for actions that are proposed already: all or
     * none. Blocks.
     */
    static ToPlan keep(Tried tried, AssessmentId assessment, WhatIfViewModel.Ports ports) {
        Sorted sorted = Sorted.of(tried, assessment, ports);
        ToPlan done = sorted.done(tried);
        if (done.isChange()) {
            ports.plans().keep(assessment, done.edits());
        }
        return done;
    }

    /** Where putting it there would change nothing, since the plan has it already; else empty. Blocks. */
    static Optional<ToPlan> standing(Tried tried, AssessmentId assessment, WhatIfViewModel.Ports ports) {
        return Optional.of(Sorted.of(tried, assessment, ports).done(tried))
                .filter(done -> !done.isChange()
                        && !done.same().isEmpty()
                        && done.there().isEmpty());
    }

    /** The questions that have an open action. Blocks. */
    static Set<QuestionId> planned(AssessmentId assessment, WhatIfViewModel.Ports ports) {
        return Set.copyOf(open(assessment, ports).keySet());
    }

    private static Map<QuestionId, Action> open(AssessmentId assessment, WhatIfViewModel.Ports ports) {
        Map<QuestionId, Action> open = new HashMap<>();
        for (Action action : ports.plans().load(assessment)) {
            QuestionId question = action.question();
            if (action.state().isOpen() && question != null) {
                open.putIfAbsent(question, action);
            }
        }
        return open;
    }

    /** The questions whose answer is lower or worth no more: nothing to act for. */
    static Worse worse(Tried tried) {
        List<String> lower = new ArrayList<>();
        List<String> same = new ArrayList<>();
        for (QuestionId question : tried.trial().responses().keySet()) {
            if (!isBetter(tried, question)) {
                double before = tried.before().of(question).points();
                double after = tried.after().of(question).points();
                (Tolerance.exceeds(before, after) ? lower : same).add(title(tried, question));
            }
        }
        return new Worse(lower, same);
    }

    /** The answers alone that are for the plan. */
    static Trial better(Tried tried) {
        Map<QuestionId, Response> better = new LinkedHashMap<>(tried.trial().responses());
        better.keySet().removeIf(question -> !isBetter(tried, question));
        return new Trial(better, Optional.empty(), Optional.empty());
    }

    private static String title(Tried tried, QuestionId question) {
        return tried.before().of(question).question().title();
    }

    /** "3 proposed actions are now in the plan. Left out, since it has an open action already: Visas." */
    String words(ScreenContext context) {
        int added = added();
        int changed = changed();
        List<String> words = new ArrayList<>();
        if (added > 0 || (changed == 0 && same.isEmpty())) {
            words.add(context.text("whatif.planned", added));
        }
        if (changed > 0) {
            words.add(context.text("whatif.planned.changed", changed));
        }
        if (!same.isEmpty()) {
            words.add(context.text("whatif.planned.same", listed(same, context)));
        }
        if (!there.isEmpty()) {
            words.add(context.text("whatif.planned.there", there.size(), listed(there, context)));
        }
        words.add(worse.words("whatif.planned.lower", "whatif.planned.worse", context));
        return String.join(" ", words).strip();
    }

    /** A few of them by name, and how many more: all of a long list would leave no room for the changes. */
    static String listed(List<String> titles, ScreenContext context) {
        List<String> named = new ArrayList<>(titles.subList(0, Math.min(NAMED, titles.size())));
        if (titles.size() > NAMED) {
            named.add(context.text("whatif.plan.more", titles.size() - NAMED));
        }
        return context.messages().list(named);
    }
}
