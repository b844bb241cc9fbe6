package org.southsouth.readiness.core.keymessage;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.southsouth.readiness.core.scoring.MissingAnswers;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredSection;

/**
 * The parts that have scores of their own where the whole has none: pillars of a core check, themes of a city profile.
 * {@code next} is how many more answers bring one more of them a score; empty where no answers do.
 */
public record ProfileParts(int scored, int all, OptionalInt next) {
    static ProfileParts of(Scorecard card) {
        List<ScoredSection> parts = new ArrayList<>();
        card.pillars().forEach(pillar -> collect(card, pillar, parts));
        int scored = (int) parts.stream().filter(ScoredSection::hasScore).count();
        OptionalInt next = parts.stream()
                .flatMap(part -> MissingAnswers.below(card, part).stream()
                        .filter(missing -> missing.missing() <= open(card, part)))
                .mapToInt(MissingAnswers::missing)
                .min();
        return new ProfileParts(scored, parts.size(), next);
    }

    private static void collect(Scorecard card, ScoredSection section, List<ScoredSection> parts) {
        if (!section.isApplicable()) {
            return;
        }
        if (MissingAnswers.holdsAnswers(card, section)) {
            parts.add(section);
            return;
        }
        card.below(section.section()).forEach(below -> collect(card, below, parts));
    }

    /** A core check can ask fewer questions in a pillar than a score takes. */
    private static long open(Scorecard card, ScoredSection part) {
        return MissingAnswers.counting(card, part).stream()
                .filter(question -> !question.state().isAnswered())
                .count();
    }
}
