package org.southsouth.readiness.core.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.ScoredQuestion;

/**
 * What a country's own assessment says beside that of one of its cities, which answers only what a city decides: to be read
 * there, and in no score, count or file of the city's.
 */
public record Inherited(Entry national) {
    /**
     * The country's latest assessment with any version of the same framework, of one round the full one before the core check; empty where
     * the subject is no city or there is none.
     */
    public static Optional<AssessmentSummary> source(AssessmentSummary city, List<AssessmentSummary> all) {
        if (!city.profile().subject().isCity()) {
            return Optional.empty();
        }
        List<AssessmentSummary> national = all.stream()
                .filter(one -> one.framework().id().equals(city.framework().id()))
                .filter(one -> one.profile()
                        .subject()
                        .code()
                        .equals(city.profile().subject().country()))
                .toList();
        Comparator<AssessmentSummary> byRound = Comparator.comparing(
                Inherited::round,
                Round.order(national.stream().map(Inherited::round).toList()));
        return national.stream()
                .max(byRound.thenComparing(one -> one.profile().depth() == Depth.FULL)
                        .thenComparing(AssessmentSummary::changedAt)
                        .thenComparing(one -> one.id().value()));
    }

    private static Round round(AssessmentSummary summary) {
        return summary.profile().round();
    }

    /** The national score of a section of the framework; NaN where there is none, or the country's version lacks it. */
    public double score(SectionId section) {
        boolean isThere = national.scorecard().framework().sections().stream()
                .anyMatch(one -> one.id().equals(section));
        return isThere ? national.scorecard().of(section).score() : Double.NaN;
    }

    /** The national answer to a question that the city is not asked; empty where it is asked, or nobody answered. */
    public Optional<ScoredQuestion> answer(ScoredQuestion citys) {
        return citys.state() == QuestionState.OUT_OF_SCOPE
                ? national.scorecard()
                        .framework()
                        .question(citys.question().id())
                        .map(asked -> national.scorecard().of(asked.id()))
                        .filter(question -> question.state() == QuestionState.ANSWERED)
                : Optional.empty();
    }
}
