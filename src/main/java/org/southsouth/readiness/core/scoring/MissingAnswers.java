package org.southsouth.readiness.core.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.framework.FrameworkHead;
import org.southsouth.readiness.core.framework.Section;

/** A section that has too few answers for a score, and how many more it needs at least. */
public record MissingAnswers(Section section, int missing) {
    /** Those that stand in the way of this section's score, in order; itself where it holds questions. */
    public static List<MissingAnswers> below(Scorecard card, ScoredSection scored) {
        if (scored.hasScore() || !scored.isApplicable()) {
            return List.of();
        }
        if (holdsAnswers(card, scored)) {
            return List.of(new MissingAnswers(scored.section(), missing(card, scored)));
        }
        List<MissingAnswers> found = new ArrayList<>();
        for (ScoredSection child : card.below(scored.section())) {
            if (child.section().weight() > 0) {
                found.addAll(below(card, child));
            }
        }
        return found;
    }

    /** How many more answers the whole needs for its completeness; 0 where it has enough. */
    public static int missingOverall(Scorecard card) {
        ScoredSection root = card.root();
        double wanted = card.framework().head().completeness() * root.applicable();
        int more = 0;
        while (!Tolerance.reaches(root.answered() + more, wanted)) {
            more++;
        }
        return more;
    }

    /** Whether its figure is made from answers and not from the scores of sections. */
    public static boolean holdsAnswers(Scorecard card, ScoredSection scored) {
        boolean isCorePillar = card.basis().depth() == Depth.CORE
                && card.framework()
                                .parentOf(card.framework()
                                        .placeOf(scored.section().id()))
                        == 0;
        return isCorePillar || scored.section().sections().isEmpty();
    }

    /** The questions that can enter the figure of a section that holds answers. */
    public static List<ScoredQuestion> counting(Scorecard card, ScoredSection scored) {
        return card.questionsBelow(scored.section().id()).stream()
                .filter(ScoredQuestion::counts)
                .toList();
    }

    private static int missing(Scorecard card, ScoredSection scored) {
        FrameworkHead head = card.framework().head();
        if (card.basis().depth() == Depth.CORE) {
            return Math.max(0, head.core() - scored.answered());
        }
        double total = 0;
        double has = 0;
        List<Double> open = new ArrayList<>();
        for (ScoredQuestion question : counting(card, scored)) {
            double weight = question.question().weight();
            total += weight;
            if (question.state().isAnswered()) {
                has += weight;
            } else {
                open.add(weight);
            }
        }
        open.sort(Comparator.reverseOrder());
        int more = 0;
        while (more < open.size()
                && !Tolerance.reaches(has / total, scored.section().needs())) {
            has += open.get(more);
            more++;
        }
        return more == 0 && scored.answered() == 0 ? 1 : more;
    }
}
