package org.southsouth.readiness.ui.scorecard;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredSection;

/** Why a section has no score: the rule that says so, and what is short by how many answers. */
final class Missing {
    /** The others are in the parts below. */
    private static final int LISTED = 6;

    private final Whys whys;
    private final Scorecard card;
    private final ScoredSection scored;

    Missing(Whys whys, ScoredSection scored) {
        this.whys = whys;
        this.card = whys.card();
        this.scored = scored;
    }

    void explain(List<String> lead) {
        boolean isRoot = scored.section().equals(card.root().section());
        if (!scored.isApplicable()) {
            lead.add(whys.text("scorecard.missing.nothing"));
        } else if (isRoot && !card.basis().hasTotal()) {
            lead.add(whys.text(card.basis().isCity() ? "scorecard.missing.city" : "scorecard.missing.core"));
        } else if (card.basis().depth() == Depth.CORE && !Shortage.holdsAnswers(card, scored)) {
            lead.add(whys.text("scorecard.missing.core.theme"));
        } else if (card.basis().depth() == Depth.CORE && isBelowPillar()) {
            lead.add(whys.text("scorecard.missing.core.theme"));
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
        lead.add(whys.text(
                "scorecard.missing.answers",
                String.valueOf(scored.answered()),
                String.valueOf(scored.applicable()),
                whys.formats().percent(scored.completeness())));
        List<Shortage> found = Shortage.below(card, scored);
        if (found.size() == 1 && found.get(0).section().equals(scored.section())) {
            lead.add(whys.text("scorecard.missing.here", found.get(0).missing()));
        } else if (!found.isEmpty()) {
            lead.add(whys.text("scorecard.missing.short", names(found, LISTED)));
        }
        int overall = isRoot ? Shortage.missingOverall(card) : 0;
        if (overall > 0) {
            lead.add(whys.text(
                    "scorecard.missing.overall",
                    overall,
                    whys.formats().percent(card.framework().head().completeness())));
        }
    }

    /** "Customs (2 more), Post (1 more) and 3 others". */
    String names(List<Shortage> found, int most) {
        List<String> names = new ArrayList<>();
        for (Shortage one : found.subList(0, Math.min(most, found.size()))) {
            names.add(
                    one.missing() > 0
                            ? whys.text("scorecard.missing.more", one.section().title(), one.missing())
                            : one.section().title());
        }
        if (found.size() > most) {
            names.add(whys.text("scorecard.missing.others", found.size() - most));
        }
        return whys.messages().list(names);
    }

    /** The whole in one breath, for the card at the top: which are short, the first few by name. */
    String brief(int most) {
        List<Shortage> found = Shortage.below(card, scored);
        if (found.isEmpty()) {
            return whys.text(
                    "scorecard.missing.overall",
                    Shortage.missingOverall(card),
                    whys.formats().percent(card.framework().head().completeness()));
        }
        return whys.text("scorecard.missing.short", names(found, most));
    }
}
