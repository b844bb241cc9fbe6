package org.southsouth.readiness.ui.review;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.Comment;
import org.southsouth.readiness.core.review.ReviewStore;

/**
 * What one act does to comments on one answer: it settles some, or says one. It remembers which, so that just these change where
 * it is taken back; what was said does not go away then, it is settled.
 */
final class CommentChange {
    private final QuestionId question;
    private final Predicate<Comment> meant;
    private final boolean isSaid;
    /** Written while the act is kept, read where it is taken back. */
    private volatile List<Long> numbers = List.of();

    private CommentChange(QuestionId question, Predicate<Comment> meant, boolean isSaid) {
        this.question = question;
        this.meant = meant;
        this.isSaid = isSaid;
    }

    /** All that are open: with the dispute that they are about. */
    static CommentChange on(QuestionId question) {
        return new CommentChange(question, Comment::isOpen, false);
    }

    static CommentChange of(Comment comment) {
        return new CommentChange(comment.question(), one -> one.isOpen() && one.number() == comment.number(), false);
    }

    /** A new one. */
    static CommentChange said(QuestionId question) {
        return new CommentChange(question, Comment::isOpen, true);
    }

    boolean isSaid() {
        return isSaid;
    }

    QuestionId question() {
        return question;
    }

    /** Whether somebody else had settled them before. */
    boolean isEmpty() {
        return numbers.isEmpty();
    }

    /** Blocks. */
    void say(ReviewStore store, AssessmentId assessment, String text, String by) {
        store.comment(assessment, question, text, by);
        numbers =
                store.load(assessment).commentsOn(question).stream()
                        .map(Comment::number)
                        .max(Comparator.naturalOrder())
                        .stream()
                        .toList();
    }

    /** Blocks. Those that are open now: a dispute that is given again has its comment anew. */
    void keep(ReviewStore store, AssessmentId assessment, String by) {
        if (isSaid) {
            open(store, assessment);
            return;
        }
        List<Long> found = store.load(assessment).commentsOn(question).stream()
                .filter(meant)
                .map(Comment::number)
                .toList();
        settle(store, assessment, found, by);
        numbers = found;
    }

    /** Blocks. */
    void takeBack(ReviewStore store, AssessmentId assessment, String by) {
        if (isSaid) {
            settle(store, assessment, numbers, by);
        } else {
            open(store, assessment);
        }
    }

    private static void settle(ReviewStore store, AssessmentId assessment, List<Long> comments, String by) {
        comments.forEach(number -> store.settle(assessment, number, by));
    }

    private void open(ReviewStore store, AssessmentId assessment) {
        numbers.forEach(number -> store.unsettle(assessment, number));
    }
}
