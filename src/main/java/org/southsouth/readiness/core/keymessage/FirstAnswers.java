package org.southsouth.readiness.core.keymessage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.scoring.FewestAnswers;
import org.southsouth.readiness.core.scoring.MissingAnswers;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;

/**
 * The shortest way to a score begins here: how many answers in which section, and whom the first of them is to be asked of
 * (empty where the questionnaire does not say).
 */
public record FirstAnswers(Section section, int answers, String ask) {
    /** Empty where the whole has a score, or gets none by more answers. */
    static Optional<FirstAnswers> of(Scorecard scorecard) {
        if (FewestAnswers.isNear(scorecard)) {
            Optional<FirstAnswers> near = ofFewest(scorecard);
            if (near.isPresent()) {
                return near;
            }
        }
        return MissingAnswers.below(scorecard, scorecard.root()).stream()
                .filter(found -> found.missing() > 0)
                .min(Comparator.comparingInt(MissingAnswers::missing))
                .map(found -> new FirstAnswers(found.section(), found.missing(), ask(scorecard, found.section())));
    }

    private static Optional<FirstAnswers> ofFewest(Scorecard scorecard) {
        List<QuestionId> fewest = FewestAnswers.of(scorecard);
        if (fewest.isEmpty()) {
            return Optional.empty();
        }
        int home = home(scorecard, fewest.get(0));
        int together = (int) fewest.stream()
                .filter(question -> home(scorecard, question) == home)
                .count();
        String ask = scorecard.of(fewest.get(0)).question().guidance().ask();
        return Optional.of(new FirstAnswers(scorecard.framework().sectionAt(home), together, ask));
    }

    private static int home(Scorecard scorecard, QuestionId question) {
        return scorecard.framework().homeOf(scorecard.framework().placeOf(question));
    }

    private static String ask(Scorecard scorecard, Section section) {
        return scorecard.questionsBelow(section.id()).stream()
                .filter(question -> question.counts() && !question.state().isAnswered())
                .map(ScoredQuestion::question)
                .map(question -> question.guidance().ask())
                .findFirst()
                .orElse("");
    }
}
