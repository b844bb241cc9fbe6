package org.southsouth.readiness.ui.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.Comment;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.review.ReviewStore;
import org.southsouth.readiness.ui.fx.ActStack;
import org.southsouth.readiness.ui.fx.WindowFrame.Retracing;

/** The states that were given while the program is open, act by act: given, taken back, and given again. Window thread. */
final class GivenStates {
    private final ReviewViewModel model;
    private final ReviewStore reviews;
    private final AssessmentId assessment;
    private final LastReview last;
    private final ActStack<StateAct> acts;
    private Optional<Ruled> ruled = Optional.empty();

    /**
     * The answers that got their state just now; {@code isOnward}: what comes after the one is looked at next, which is the next
     * answer that does not have that state yet.
     */
    record Ruled(Set<QuestionId> questions, boolean isOnward, ReviewState state) {
        /** Whether somebody who goes on like this has something to do there. */
        boolean isLeft(StateMark mark) {
            return switch (mark) {
                case DRAFT, OUTDATED -> true;
                case REVIEWED -> state == ReviewState.VALIDATED;
                case DISPUTED, VALIDATED -> false;
            };
        }
    }

    GivenStates(ReviewViewModel model, ReviewStore reviews, AssessmentId assessment, LastReview last) {
        this.model = model;
        this.reviews = reviews;
        this.assessment = assessment;
        this.last = last;
        this.acts = last.given(assessment);
    }

    /** Under a sign-off nothing is taken back. */
    void shown(Reviewing read) {
        if (read.isLocked()) {
            last.signedOff(assessment);
        }
    }

    private void ruled(Set<QuestionId> questions, boolean isOnward, ReviewState state) {
        ruled = questions.size() == 1 || !isOnward
                ? Optional.of(new Ruled(questions, isOnward, state))
                : Optional.empty();
    }

    /** While the lines change for it; empty where several got one, which stay chosen. */
    Optional<Ruled> ruled() {
        return ruled;
    }

    void forgetRuled() {
        ruled = Optional.empty();
    }

    void give(Reviewing read, Collection<QuestionId> questions, ReviewState state, String comment) {
        Collection<QuestionId> together = state == ReviewState.DISPUTED ? questions : read.together(questions);
        StateAct given = StateAct.of(read.reviews(), together, state, comment);
        if (given.isEmpty()) {
            boolean areDisputed = together.isEmpty() && !questions.isEmpty();
            model.hint(
                    areDisputed
                            ? model.text("review.given.disputed.still", questions.size())
                            : model.text("review.given.same"));
        } else {
            String done = isUndocumented(read, given, state)
                    ? model.text("review.given.undocumented")
                    : said("review.given." + ReviewViewModel.name(state), read, given);
            int left = questions.size() - together.size();
            keep(given, left == 0 ? done : model.text("review.given.but", done, left), () -> {
                last.made(assessment, given);
                ruled(given.questions(), state != ReviewState.DRAFT, state);
            });
        }
    }

    /** One is named; of several it is said how many. */
    private String said(String key, Reviewing read, StateAct act) {
        QuestionId first = act.questions().iterator().next();
        String title = read.scorecard().of(first).question().title();
        String words = model.text(key, act.count(), title);
        boolean isOwn = act.count() == 1
                && read.taken(first)
                        .or(() -> read.headOf(first))
                        .filter(said -> isHere(said.by()))
                        .isPresent();
        return isOwn
                ? model.text("review.given.own", words)
                : act.isUnreviewed() ? model.text("review.given.unreviewed", words) : words;
    }

    private boolean isHere(String by) {
        return !by.isBlank() && by.equals(model.here());
    }

    /** Several are asked for with how many of them have no document; of one it is said once it is done. */
    private static boolean isUndocumented(Reviewing read, StateAct given, ReviewState state) {
        return state == ReviewState.VALIDATED
                && given.count() == 1
                && read.unvalidated(given.questions()).undocumented() == 1;
    }

    /** Ends a dispute: what was agreed stands beside the answer, its comments are settled, and it counts as reviewed. */
    void settle(Reviewing read, QuestionId question, String agreed) {
        StateAct given = StateAct.of(read.reviews(), List.of(question), ReviewState.REVIEWED, "")
                .with(CommentChange.agreed(question, agreed.strip()));
        keep(given, said("review.dispute.settled", read, given), () -> {
            last.made(assessment, given);
            ruled(given.questions(), true, ReviewState.REVIEWED);
        });
    }

    /** The states stay as they are. */
    void settle(Comment comment) {
        StateAct given = StateAct.of(CommentChange.of(comment));
        keep(given, model.text("review.settled"), () -> last.made(assessment, given));
    }

    /** It stands beside the answer. Taken back, it is settled. */
    void comment(QuestionId question, String text) {
        CommentChange said = CommentChange.said(question, text.strip());
        String by = model.here();
        model.act(
                () -> said.keep(reviews, assessment, by),
                model.text("review.commented"),
                () -> last.made(assessment, StateAct.of(said)));
    }

    private void keep(StateAct act, String done, Runnable whenDone) {
        String by = model.here();
        model.act(() -> act.keep(reviews, assessment, by), done, whenDone);
    }

    /** Takes back what was given last, all of that one act. False where there is nothing, which is said. */
    boolean undo() {
        if (acts.canUndoProperty().get() && last.takeDecidedLast(assessment)) {
            model.hint(model.text("review.undone.workshop.first"));
            return true;
        }
        boolean isThere = retrace(acts.undo().map(StateAct::reversed));
        if (!isThere) {
            model.hint(model.text(whyNothing()));
        }
        return isThere;
    }

    private String whyNothing() {
        if (model.reviewingProperty().get().filter(Reviewing::isLocked).isPresent()) {
            return "review.not.locked";
        }
        return last.isDecided(assessment) ? "review.undone.workshop" : "common.undo.nothing";
    }

    /** Gives once more what was taken back last. */
    boolean redo() {
        return retrace(acts.redo());
    }

    /** Of answers that somebody changed meanwhile, or gave another state, nothing is taken back. */
    private boolean retrace(Optional<StateAct> wished) {
        wished.ifPresent(act -> model.reviewingProperty().get().ifPresent(read -> {
            StateAct left = act.fitting(read.reviews());
            if (left.isEmpty()) {
                model.tell(model.text("review.undone.none"));
            } else {
                keep(left, retraced(read, left), () -> ruled(left.questions(), false, ReviewState.DRAFT));
            }
        }));
        return wished.isPresent();
    }

    private String retraced(Reviewing read, StateAct act) {
        if (act.settled().isEmpty()) {
            String undone = act.isOfDispute() ? "review.undone.disputed" : "review.undone";
            return said(act.isBack() ? undone : "review.redone", read, act);
        }
        if (act.settled().filter(CommentChange::isSaid).isPresent()) {
            String taken = act.isSent() ? "review.undone.said" : "review.undone.withdrawn";
            return model.text(act.isBack() ? taken : "review.undone.comment");
        }
        if (act.count() == 0) {
            return model.text(act.isBack() ? "review.undone.comment" : "review.settled");
        }
        return model.text(act.isBack() ? "review.undone.settled" : "review.redone.settled");
    }

    Retracing retracing() {
        return new Retracing(acts.canUndoProperty(), this::undo, acts.canRedoProperty(), this::redo);
    }
}
