package org.southsouth.readiness.core.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.framework.SectionId;

/** A scorecard as it would be with other answers, or other weights of sections. Nothing is stored. */
public final class WhatIf {
    private WhatIf() {}

    /**
     * Gates too. A question that counted as 0, since an earlier answer ruled it out, and that is asked now goes on with its lowest
     * answer while there is no other: left out it would raise the score, and nothing has become better. A response takes the place of the one that is there and keeps its evidence and note, and one to a question
     * that is not there does nothing; weights are 0 or more, and a section without one here keeps its own.
     */
    public static Scorecard of(Scorecard stored, Map<QuestionId, Response> responses, Map<SectionId, Double> weights) {
        return withLowest(stored, weights.isEmpty() ? answered(stored, responses) : scored(stored, responses, weights));
    }

    /** Of what is opened in turn by nothing but a lowest answer too. */
    private static Scorecard withLowest(Scorecard stored, Scorecard opened) {
        Scorecard then = opened;
        boolean isMore = true;
        while (isMore) {
            isMore = false;
            for (ScoredQuestion before : stored.questions()) {
                QuestionId id = before.question().id();
                boolean isOpened = before.state() == QuestionState.COUNTS_AS_ZERO && isOpen(then.of(id));
                Optional<Response> lowest = isOpened ? lowest(before.question().kind()) : Optional.empty();
                if (lowest.isPresent()) {
                    then = Scoring.answer(then, id, then.of(id).answer().withResponse(lowest.get()));
                    isMore = true;
                }
            }
        }
        return then;
    }

    private static boolean isOpen(ScoredQuestion scored) {
        return scored.state() == QuestionState.UNANSWERED || scored.state() == QuestionState.DONT_KNOW;
    }

    /** One after the other, each for what hangs on it: a plan asks this of each of its actions. */
    private static Scorecard answered(Scorecard stored, Map<QuestionId, Response> responses) {
        Scorecard scorecard = stored;
        for (Map.Entry<QuestionId, Response> response : responses.entrySet()) {
            QuestionId id = response.getKey();
            if (stored.framework().question(id).isPresent()) {
                scorecard = Scoring.answer(scorecard, id, stored.of(id).answer().withResponse(response.getValue()));
            }
        }
        return scorecard;
    }

    private static Scorecard scored(
            Scorecard stored, Map<QuestionId, Response> responses, Map<SectionId, Double> weights) {
        Map<QuestionId, Answer> answers = new HashMap<>();
        for (ScoredQuestion question : stored.questions()) {
            QuestionId id = question.question().id();
            Response other = responses.get(id);
            answers.put(
                    id, other == null ? question.answer() : question.answer().withResponse(other));
        }
        return Scoring.score(weighted(stored.framework(), weights), Answers.of(answers), stored.basis());
    }

    private static Framework weighted(Framework framework, Map<SectionId, Double> weights) {
        Section root = framework.root();
        return new Framework(framework.head(), weighing(root, root.weight(), weighted(root, weights)));
    }

    private static List<Section> weighted(Section parent, Map<SectionId, Double> weights) {
        List<Section> sections = new ArrayList<>();
        for (Section section : parent.sections()) {
            double weight = weights.getOrDefault(section.id(), section.weight());
            sections.add(weighing(section, weight, weighted(section, weights)));
        }
        return sections;
    }

    private static Section weighing(Section section, double weight, List<Section> sections) {
        return new Section(
                section.id(),
                section.title(),
                section.shortTitle(),
                section.purpose(),
                weight,
                section.mean(),
                section.needs(),
                sections,
                section.questions());
    }

    /** The answer with the most points; empty where the kind is only shown. */
    public static Optional<Response> best(QuestionKind kind) {
        return kind.mapScored(
                        choice -> choice.options().stream()
                                .max((one, other) -> Double.compare(one.points(), other.points()))
                                .<Response>map(option -> new Response.Chosen(option.id())),
                        multiple -> Optional.of(new Response.Ticked(multiple.options().stream()
                                .filter(option -> multiple.countsShare() || option.points() > 0)
                                .map(Option::id)
                                .toList())),
                        numeric -> Optional.of(new Response.Figure(
                                numeric.nearest(numeric.goalposts().ceiling()))))
                .flatMap(best -> best);
    }

    /** The answer with the fewest points; of ticks none. Empty where the kind is only shown. */
    public static Optional<Response> lowest(QuestionKind kind) {
        return kind.mapScored(
                        choice -> choice.options().stream()
                                .min((one, other) -> Double.compare(one.points(), other.points()))
                                .<Response>map(option -> new Response.Chosen(option.id())),
                        multiple -> Optional.<Response>of(new Response.Ticked(List.of())),
                        numeric -> Optional.<Response>of(new Response.Figure(
                                numeric.nearest(numeric.goalposts().floor()))))
                .flatMap(lowest -> lowest);
    }
}
