package org.southsouth.readiness.ui.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.FewestAnswers;
import org.southsouth.readiness.core.scoring.MissingAnswers;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredSection;

/** Why a section has no score: the rule that says so, and what is short by how many answers. */
final class Missing {
    /** The others are in the parts below. */
    private static final int LISTED = 6;

    private final Explanations explanations;
    private final Scorecard card;
    private final ScoredSection scored;

    Missing(Explanations explanations, ScoredSection scored) {
        this.explanations = explanations;
        this.card = explanations.card();
        this.scored = scored;
    }

    void explain(List<String> lead) {
        boolean isRoot = scored.section().equals(card.root().section());
        if (!scored.isApplicable()) {
            lead.add(explanations.text("scorecard.missing.nothing"));
        } else if (isRoot && !card.basis().hasTotal()) {
            lead.add(explanations.text(card.basis().isCity() ? "scorecard.missing.city" : "scorecard.missing.core"));
        } else if (card.basis().depth() == Depth.CORE && !MissingAnswers.holdsAnswers(card, scored)) {
            lead.add(explanations.text("scorecard.missing.core.theme"));
        } else if (card.basis().depth() == Depth.CORE && isBelowPillar()) {
            lead.add(explanations.text("scorecard.missing.core.theme"));
        } else {
            shortages(lead, isRoot);
        }
    }

    private boolean isBelowPillar() {
        return card.framework()
                        .parentOf(card.framework().placeOf(scored.section().id()))
                > 0;
    }

    private void shortages(List<String> lead, boolean isRoot) {
        lead.add(explanations.text(
                "scorecard.missing.answers",
                String.valueOf(scored.answered()),
                String.valueOf(scored.applicable()),
                explanations.formats().percent(scored.completeness())));
        List<MissingAnswers> found = MissingAnswers.below(card, scored);
        if (found.size() == 1 && found.get(0).section().equals(scored.section())) {
            lead.add(explanations.text("scorecard.missing.here", found.get(0).missing()));
        } else if (!found.isEmpty()) {
            lead.add(explanations.text(
                    "scorecard.missing.short", explanations.results().shortages(card, scored, LISTED)));
        }
        int overall = isRoot ? MissingAnswers.missingOverall(card) : 0;
        if (overall > 0) {
            lead.add(explanations.text(
                    "scorecard.missing.overall",
                    overall,
                    explanations.formats().percent(card.framework().head().completeness())));
        }
        fewest().ifPresent(lead::add);
    }

    /** "These 2 answers bring a score: Customs forms and Postal codes."; empty where none does. */
    private Optional<String> fewest() {
        boolean isFar = scored.section().equals(card.root().section()) && !FewestAnswers.isNear(card);
        List<QuestionId> fewest =
                isFar ? List.of() : FewestAnswers.of(card, scored.section().id());
        if (fewest.isEmpty()) {
            return Optional.empty();
        }
        List<String> titles = new ArrayList<>();
        for (QuestionId question : fewest.subList(0, Math.min(LISTED, fewest.size()))) {
            titles.add(card.of(question).question().title());
        }
        if (fewest.size() > LISTED) {
            titles.add(explanations.text("scorecard.missing.fewest.more", fewest.size() - LISTED));
        }
        return Optional.of(explanations.text(
                "scorecard.missing.fewest",
                fewest.size(),
                explanations.messages().list(titles)));
    }
}
