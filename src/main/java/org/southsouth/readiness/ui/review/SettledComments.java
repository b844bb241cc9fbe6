package org.southsouth.readiness.ui.review;

import java.util.List;
import java.util.function.Predicate;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.Comment;
import org.southsouth.readiness.core.review.ReviewStore;

/** The comments on one answer that one act settles. It remembers them, so that just these are open again where it is taken back. */
final class SettledComments {
    private final QuestionId question;
    private final Predicate<Comment> meant;
    /** Written while the act is kept, read where it is taken back. */
    private volatile List<Long> numbers = List.of();

    private SettledComments(QuestionId question, Predicate<Comment> meant) {
        this.question = question;
        this.meant = meant;
    }

    /** All that are open: with the dispute that they are about. */
    static SettledComments on(QuestionId question) {
        return new SettledComments(question, Comment::isOpen);
    }

    static SettledComments of(Comment comment) {
        return new SettledComments(comment.question(), one -> one.isOpen() && one.number() == comment.number());
    }

    QuestionId question() {
        return question;
    }

    /** Whether somebody else had settled them before. */
    boolean isEmpty() {
        return numbers.isEmpty();
    }

    /** Blocks. Those that are open now: a dispute that is given again has its comment anew. */
    void settle(ReviewStore store, AssessmentId assessment, String by) {
        List<Long> found = store.load(assessment).commentsOn(question).stream()
                .filter(meant)
                .map(Comment::number)
                .toList();
        found.forEach(number -> store.settle(assessment, number, by));
        numbers = found;
    }

    /** Blocks. */
    void open(ReviewStore store, AssessmentId assessment) {
        numbers.forEach(number -> store.unsettle(assessment, number));
    }
}
