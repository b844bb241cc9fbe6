package org.southsouth.readiness.core.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.TrailEntry.Was;

/**
 * The states that were given to the answers of one assessment, each once. Whoever takes a state back has the one before kept once
 * more, with its own time and name, and a merge does so too: that is no new act, but what came in between does not stand any more.
 */
final class StateOrder {
    private final Map<QuestionId, Map<Same, Act>> acts = new HashMap<>();
    private final Map<QuestionId, Review> standing = new HashMap<>();
    private final List<Act> all = new ArrayList<>();

    private record Same(ReviewState state, Instant at) {}

    /** A state that was given, what stood before it, and whether it was put out of its place again. */
    static final class Act {
        private final Review review;
        private final Was was;
        private boolean isOver;

        private Act(Review review, Was was) {
            this.review = review;
            this.was = was;
        }

        Review review() {
            return review;
        }

        Was was() {
            return was;
        }

        boolean isOver() {
            return isOver;
        }
    }

    private final GivenAnswers answers;

    private StateOrder(GivenAnswers answers) {
        this.answers = answers;
    }

    /** In the order in which they are kept. */
    static List<Act> of(List<Review> given, GivenAnswers answers) {
        StateOrder order = new StateOrder(answers);
        given.forEach(order::add);
        return order.all;
    }

    private void add(Review review) {
        Map<Same, Act> own = acts.computeIfAbsent(review.question(), question -> new LinkedHashMap<>());
        Same same = new Same(review.state(), review.at());
        Act again = own.get(same);
        if (again == null) {
            Act act = new Act(review, was(review, standing.get(review.question())));
            own.put(same, act);
            all.add(act);
        } else {
            standAgain(again, review, own);
        }
        if (review.revision() >= 0) {
            standing.put(review.question(), review);
        }
    }

    private static void standAgain(Act again, Review review, Map<Same, Act> own) {
        boolean isAfter = false;
        for (Act act : own.values()) {
            act.isOver = act != again && (act.isOver || (isAfter && act.review.revision() == review.revision()));
            isAfter |= act == again;
        }
    }

    /** What an answer has until a decision makes it another one with a state of its own is outdated for no moment. */
    private Was was(Review review, @Nullable Review before) {
        if (review.revision() < 0) {
            return Was.UNKNOWN;
        }
        if (before == null || before.state() == ReviewState.DRAFT) {
            return Was.DRAFT;
        }
        if (before.at().isAfter(review.at())) {
            return Was.UNKNOWN;
        }
        return before.revision() == review.revision() || answers.isOneDecision(before, review)
                ? Was.valueOf(before.state().name())
                : Was.OUTDATED;
    }
}
