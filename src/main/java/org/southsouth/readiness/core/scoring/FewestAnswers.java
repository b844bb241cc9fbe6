package org.southsouth.readiness.core.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;

/**
 * The fewest open questions that have to be answered for a section to have a score, whatever the answers are. Found step
 * by step: the sections that need the fewest answers for their weight first, and in them the questions that weigh most
 * for the answers they take; then whatever turns out not to be needed is taken out again. With equal weights and nothing
 * that hangs on a missing answer there is no smaller set; else there can be. A question that is not asked yet comes with
 * those that it hangs on, before it. In a core check, which counts answers and not their share, one more can be needed where a
 * question with an answer is not asked after all.
 */
public final class FewestAnswers {
    private static final int NEAR = 12;

    private final Scorecard start;
    private final Framework framework;
    private final int goal;
    private final Set<QuestionId> chosen = new LinkedHashSet<>();
    private Scorecard now;

    private FewestAnswers(Scorecard start, int goal) {
        this.start = start;
        this.framework = start.framework();
        this.goal = goal;
        this.now = start;
    }

    /** In the order in which they can be answered; empty where the whole has a score, or gets none by any answer. */
    public static List<QuestionId> of(Scorecard scorecard) {
        return of(scorecard, scorecard.root().section().id());
    }

    /**
     * Whether so few are missing for the whole that naming them helps; cheap, so that it can be asked at every answer, also of
     * questionnaires with thousands of questions, where finding them takes longer than a frame while nearly all are missing.
     */
    public static boolean isNear(Scorecard scorecard) {
        int inSections = MissingAnswers.below(scorecard, scorecard.root()).stream()
                .mapToInt(MissingAnswers::missing)
                .sum();
        return MissingAnswers.missingOverall(scorecard) <= NEAR && inSections <= 2 * NEAR;
    }

    public static List<QuestionId> of(Scorecard scorecard, SectionId section) {
        if (!SectionResult.of(scorecard, scorecard.of(section)).isProvisional()) {
            return List.of();
        }
        FewestAnswers fewest =
                new FewestAnswers(scorecard, scorecard.framework().placeOf(section));
        fewest.fill(fewest.goal);
        if (!fewest.now.sectionAt(fewest.goal).hasScore()) {
            // A core check can ask fewer questions in a pillar than a score takes.
            return List.of();
        }
        fewest.takeOut();
        return List.copyOf(fewest.chosen);
    }

    /** Answers what this section needs. */
    private void fill(int place) {
        if (MissingAnswers.holdsAnswers(now, now.sectionAt(place))) {
            answerBelow(place);
            return;
        }
        List<Integer> children = new ArrayList<>();
        Map<Integer, Double> costs = new LinkedHashMap<>();
        for (int child : framework.childrenOf(place)) {
            double weight = framework.sectionAt(child).weight();
            if (weight > 0 && isShort(child)) {
                children.add(child);
                costs.put(child, cost(child) / weight);
            }
        }
        children.sort(Comparator.comparingDouble(child -> costs.getOrDefault(child, 0.0)));
        for (int child : children) {
            if (!now.sectionAt(place).hasScore() && isShort(child)) {
                fill(child);
            }
        }
        answerBelow(place);
    }

    private boolean isShort(int place) {
        ScoredSection section = now.sectionAt(place);
        return section.isApplicable() && !section.hasScore();
    }

    private int cost(int place) {
        FewestAnswers alone = new FewestAnswers(now, place);
        alone.fill(place);
        return alone.chosen.size();
    }

    /** One question after the other until the section has its score, or nothing in it is open. */
    private void answerBelow(int place) {
        Optional<List<QuestionId>> next = nextBelow(place);
        while (isShort(place) && next.isPresent()) {
            next.get().forEach(this::answer);
            next = nextBelow(place);
        }
    }

    private Optional<List<QuestionId>> nextBelow(int place) {
        List<QuestionId> best = List.of();
        double most = 0;
        for (int at = framework.firstQuestionOf(place); at < framework.endQuestionOf(place); at++) {
            ScoredQuestion open = now.questionAt(at);
            if (open.counts() && open.state().isUnknown()) {
                List<QuestionId> chain = new ArrayList<>();
                addWithGates(open, chain);
                double worth = open.question().weight() / chain.size();
                if (worth > most) {
                    most = worth;
                    best = chain;
                }
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private void addWithGates(ScoredQuestion open, List<QuestionId> chain) {
        AskIf askIf = open.question().askIf();
        if (open.state() == QuestionState.NOT_ASKED_YET && askIf != null) {
            for (QuestionId gate : askIf.gates()) {
                ScoredQuestion asked = now.of(gate);
                if (asked.state().isUnknown() && !chain.contains(gate)) {
                    addWithGates(asked, chain);
                }
            }
        }
        chain.add(open.question().id());
    }

    /** The best answer keeps open as much as any answer can; one that turns out not to be asked needs none. */
    private void answer(QuestionId question) {
        ScoredQuestion open = now.of(question);
        if (open.state() == QuestionState.UNANSWERED || open.state() == QuestionState.DONT_KNOW) {
            chosen.add(question);
            Response best = WhatIf.best(open.question().kind()).orElse(new Response.Written("-"));
            now = Scoring.answer(now, question, open.answer().withResponse(best));
        }
    }

    /** The last that was put in is tried first. */
    private void takeOut() {
        List<QuestionId> answered = new ArrayList<>(chosen);
        for (int i = answered.size() - 1; i >= 0; i--) {
            QuestionId question = answered.get(i);
            Scorecard without = Scoring.answer(now, question, start.of(question).answer());
            if (without.sectionAt(goal).hasScore()) {
                now = without;
                chosen.remove(question);
            }
        }
    }
}
