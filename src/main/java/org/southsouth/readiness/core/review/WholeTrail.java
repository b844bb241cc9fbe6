package org.southsouth.readiness.core.review;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * Everything that happened to one assessment, in order of time: changes of answers, states, comments, sign-offs. Only what is kept
 * stands in it: a comment that was withdrawn, or a settlement that was taken back, left nothing.
 */
public final class WholeTrail {
    /** What one act says and settles is written one after the other. */
    static final Duration ONE_ACT = Duration.ofSeconds(2);

    private final List<TrailEntry> entries = new ArrayList<>();
    private final Map<Together, Comment> comments = new HashMap<>();
    private final Set<Comment> saidWithState = new HashSet<>();
    private final Set<Comment> disputes = new HashSet<>();

    /** What came with a state has its very time and name. */
    private record Together(QuestionId question, Instant at, String by) {}

    private WholeTrail() {}

    /** Each list of what is given oldest first, as it is kept; the newest of what comes out first. */
    public static List<TrailEntry> newestFirst(List<HistoryEntry> trail, Reviews reviews) {
        WholeTrail whole = new WholeTrail();
        trail.forEach(change -> whole.entries.add(new TrailEntry.Answered(change)));
        reviews.comments().forEach(whole::know);
        whole.addStates(trail, reviews.given());
        reviews.comments().forEach(whole::add);
        reviews.signOffs().forEach(whole::add);
        Collections.reverse(whole.entries);
        // A merge puts what is older behind what is newer; of one moment the later stays first.
        whole.entries.sort(Comparator.comparing(TrailEntry::at).reversed());
        return List.copyOf(whole.entries);
    }

    private void know(Comment comment) {
        comments.putIfAbsent(new Together(comment.question(), comment.at(), comment.by()), comment);
    }

    private void addStates(List<HistoryEntry> trail, List<Review> given) {
        GivenAnswers answers = new GivenAnswers(trail);
        for (StateOrder.Act act : StateOrder.of(given, answers)) {
            Review review = act.review();
            Optional<Comment> why =
                    Optional.ofNullable(comments.get(new Together(review.question(), review.at(), review.by())));
            why.ifPresent(saidWithState::add);
            why.filter(said -> review.state() == ReviewState.DISPUTED).ifPresent(disputes::add);
            entries.add(new TrailEntry.Ruled(review, act.was(), answers.of(review), why, act.isOver()));
        }
    }

    private void add(Comment comment) {
        boolean isSettledWithIt = comment.settlement()
                .filter(mark -> mark.by().equals(comment.by()))
                .filter(mark -> !mark.at().isAfter(comment.at().plus(ONE_ACT)))
                .isPresent();
        if (!saidWithState.contains(comment)) {
            entries.add(new TrailEntry.Said(comment, isSettledWithIt));
        }
        if (disputes.contains(comment) || !isSettledWithIt) {
            comment.settlement().ifPresent(mark -> entries.add(new TrailEntry.Settled(comment, mark)));
        }
    }

    private void add(SignOff signOff) {
        entries.add(new TrailEntry.SignedOff(signOff));
        signOff.reopening().ifPresent(how -> entries.add(new TrailEntry.Reopened(how)));
    }
}
