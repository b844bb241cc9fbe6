package org.southsouth.readiness.core.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.Obstacle.Kind;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.core.scoring.ScoredSection;

/** What stops validation. */
public final class Obstacles {
    private final Scorecard scorecard;
    private final Reviews reviews;
    private final Set<QuestionId> discussed;
    private final List<Obstacle> found = new ArrayList<>();

    private Obstacles(Scorecard scorecard, Reviews reviews) {
        this.scorecard = scorecard;
        this.reviews = reviews;
        this.discussed = reviews.discussed();
    }

    /** By kind, in the order of {@link Kind}; those of one kind in the order of reading. */
    public static List<Obstacle> of(Scorecard scorecard, Reviews reviews) {
        Obstacles obstacles = new Obstacles(scorecard, reviews);
        obstacles.look();
        return List.copyOf(obstacles.found);
    }

    /** How many of them have to be mended before anybody can sign; the others need a reservation alone. */
    public static int stopping(List<Obstacle> obstacles) {
        return (int) obstacles.stream().filter(Obstacle::stops).count();
    }

    /** Whether these leave room for a sign-off with these reservations. */
    public static boolean allow(List<Obstacle> obstacles, String reservations) {
        return obstacles.isEmpty() || (obstacles.stream().noneMatch(Obstacle::stops) && !reservations.isBlank());
    }

    private void look() {
        lookAtSections();
        scorecard.questions().forEach(this::lookAt);
        found.sort(Comparator.comparing(Obstacle::kind));
    }

    /** A city has no overall score, so nothing there needs more answers than it has, as long as it has one. */
    private void lookAtSections() {
        ScoredSection root = scorecard.root();
        if (scorecard.basis().depth() == Depth.CORE && !scorecard.basis().isCity()) {
            scorecard.pillars().forEach(this::addShort);
        } else if (scorecard.basis().hasTotal()) {
            addShort(root);
            if (found.isEmpty() && !root.hasScore()) {
                addTooFew(root);
            }
        } else if (root.answered() == 0) {
            addTooFew(root);
        }
    }

    /** The sections of questions, at or below this one, that keep it from a score. */
    private void addShort(ScoredSection scored) {
        if (scored.hasScore() || !scored.isApplicable()) {
            return;
        }
        if (scorecard.basis().depth() == Depth.CORE
                || scored.section().sections().isEmpty()) {
            addTooFew(scored);
        } else {
            scorecard.below(scored.section()).stream()
                    .filter(child -> child.section().weight() > 0)
                    .forEach(this::addShort);
        }
    }

    private void addTooFew(ScoredSection scored) {
        List<ScoredQuestion> below = scorecard.questionsBelow(scored.section().id());
        Optional<ScoredQuestion> first = below.stream()
                .filter(question -> question.counts() && question.state() == QuestionState.UNANSWERED)
                .findFirst()
                .or(() -> below.stream()
                        .filter(question ->
                                question.counts() && !question.state().isAnswered())
                        .findFirst());
        first.ifPresent(question -> found.add(new Obstacle(
                Kind.TOO_FEW, question.question().id(), scored.section().id())));
    }

    private void lookAt(ScoredQuestion scored) {
        QuestionId question = scored.question().id();
        if (Coverage.isReviewable(scored)) {
            ReviewState state = reviews.stateOf(question);
            if (!state.isPassed()) {
                add(state == ReviewState.DISPUTED ? Kind.DISPUTED : Kind.NOT_REVIEWED, question);
            }
        }
        if (scored.state() == QuestionState.NOT_APPLICABLE
                && scored.answer().note().isBlank()) {
            add(Kind.NO_REASON, question);
        }
        // Its comments are settled with the dispute.
        if (discussed.contains(question) && reviews.stateOf(question) != ReviewState.DISPUTED) {
            add(Kind.OPEN_COMMENT, question);
        }
        if (scored.counts() && scored.points() > scored.evidencedPoints()) {
            add(Kind.WEAK_EVIDENCE, question);
        }
    }

    private void add(Kind kind, QuestionId question) {
        found.add(new Obstacle(
                kind, question, scorecard.framework().homeOf(question).id()));
    }
}
