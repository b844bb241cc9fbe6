package org.southsouth.readiness.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.Comment;
import org.southsouth.readiness.core.review.ReviewStore;

/**
 * What one act does to comments on one answer: it settles some, says one, or settles those of a dispute with what was agreed. It
 * remembers which, so that just these change where it is taken back. What was said goes away then; where it may have been sent
 * meanwhile it is settled, since others have it.
 */
final class CommentChange {
    private final QuestionId question;
    private final Predicate<Comment> meant;
    private final Optional<String> said;
    private final Optional<String> agreed;
    /** Written while the act is kept, read where it is taken back. */
    private volatile List<Long> numbers = List.of();
    /** That of what was agreed. */
    private volatile OptionalLong answering = OptionalLong.empty();

    private CommentChange(
            QuestionId question, Predicate<Comment> meant, Optional<String> said, Optional<String> agreed) {
        this.question = question;
        this.meant = meant;
        this.said = said;
        this.agreed = agreed;
    }

    /** All that are open, with the dispute that they are about: {@code text} answers them, and is settled itself. */
    static CommentChange agreed(QuestionId question, String text) {
        return new CommentChange(question, Comment::isOpen, Optional.empty(), Optional.of(text));
    }

    static CommentChange of(Comment comment) {
        return new CommentChange(
                comment.question(),
                one -> one.isOpen() && one.number() == comment.number(),
                Optional.empty(),
                Optional.empty());
    }

    /** A new one. */
    static CommentChange said(QuestionId question, String text) {
        return new CommentChange(question, Comment::isOpen, Optional.of(text), Optional.empty());
    }

    boolean isSaid() {
        return said.isPresent();
    }

    QuestionId question() {
        return question;
    }

    /** Whether somebody else had settled them before. */
    boolean isEmpty() {
        return numbers.isEmpty();
    }

    /** Blocks. */
    private OptionalLong say(ReviewStore store, AssessmentId assessment, String text, String by) {
        store.comment(assessment, question, text, by);
        return store.load(assessment).commentsOn(question).stream()
                .mapToLong(Comment::number)
                .max();
    }

    /** Blocks. Those that are open now: a dispute that is given again has its comment anew. */
    void keep(ReviewStore store, AssessmentId assessment, String by) {
        List<Comment> here = store.load(assessment).commentsOn(question);
        if (said.isPresent()) {
            boolean isHere = here.stream().anyMatch(comment -> numbers.contains(comment.number()));
            if (isHere) {
                open(store, assessment);
            } else {
                numbers =
                        say(store, assessment, said.get(), by).stream().boxed().toList();
            }
            return;
        }
        List<Long> found = here.stream().filter(meant).map(Comment::number).toList();
        settle(store, assessment, found, by);
        numbers = found;
        agreed.ifPresent(text -> agree(store, assessment, here, text, by));
    }

    /** Where it may have been sent it still stands there. */
    private void agree(ReviewStore store, AssessmentId assessment, List<Comment> here, String text, String by) {
        boolean isHere =
                answering.isPresent() && here.stream().anyMatch(comment -> comment.number() == answering.getAsLong());
        if (!isHere) {
            answering = say(store, assessment, text, by);
            answering.ifPresent(number -> store.settle(assessment, number, by));
        }
    }

    /** Blocks. */
    void takeBack(ReviewStore store, AssessmentId assessment, String by, boolean isSent) {
        if (isSaid() && isSent) {
            settle(store, assessment, numbers, by);
        } else if (isSaid()) {
            numbers.forEach(number -> store.withdraw(assessment, number));
        } else {
            open(store, assessment);
            answering.stream().filter(number -> !isSent).forEach(number -> {
                store.unsettle(assessment, number);
                store.withdraw(assessment, number);
            });
        }
    }

    private static void settle(ReviewStore store, AssessmentId assessment, List<Long> comments, String by) {
        comments.forEach(number -> store.settle(assessment, number, by));
    }

    private void open(ReviewStore store, AssessmentId assessment) {
        numbers.forEach(number -> store.unsettle(assessment, number));
    }
}
