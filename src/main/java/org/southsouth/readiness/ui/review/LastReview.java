package org.southsouth.readiness.ui.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.Obstacle;
import org.southsouth.readiness.ui.fx.ActStack;

/** Where somebody was in a review, until the window closes: whoever mends a question meanwhile goes on from there. Window thread. */
public final class LastReview {
    private final boolean isShared;
    private final Map<AssessmentId, Place> places = new HashMap<>();
    private final Map<AssessmentId, ActStack<StateAct>> given = new HashMap<>();
    private final Set<AssessmentId> decided = new HashSet<>();
    /** Decided last, and nothing given since. */
    private final Set<AssessmentId> decidedLast = new HashSet<>();

    /** {@code isShared}: others work on the same database, and may send what stands there at any time. */
    public LastReview(boolean isShared) {
        this.isShared = isShared;
    }

    /** Keeps an act to be taken back. */
    void made(AssessmentId assessment, StateAct act) {
        given(assessment).made(isShared ? act.sent() : act);
        decidedLast.remove(assessment);
    }

    /** The answer that was read, and what the list was narrowed to; the words as they were typed. */
    record Place(QuestionId question, Set<Obstacle.Kind> kinds, Optional<String> ask, String search) {
        Place {
            kinds = Set.copyOf(kinds);
        }
    }

    /** What was given and can be taken back; to be added to. It stays while the program is open, as it does in Answer. */
    ActStack<StateAct> given(AssessmentId assessment) {
        return given.computeIfAbsent(assessment, id -> new ActStack<>());
    }

    /** No key takes back what was decided about this answer, nor what was given to it before. */
    public void decided(AssessmentId assessment, QuestionId question) {
        given(assessment).trim(act -> act.without(question));
        decided.add(assessment);
        decidedLast.add(assessment);
    }

    /** Whether a decision was the last act; true once. */
    boolean takeDecidedLast(AssessmentId assessment) {
        return decidedLast.remove(assessment);
    }

    /** Nothing can be taken back from before a sign-off. */
    void signedOff(AssessmentId assessment) {
        given(assessment).clear();
        decided.remove(assessment);
        decidedLast.remove(assessment);
    }

    boolean isDecided(AssessmentId assessment) {
        return decided.contains(assessment);
    }

    /** From now on what was given may be known elsewhere. */
    public void sent() {
        given.values().forEach(acts -> acts.trim(act -> Optional.of(act.sent())));
    }

    void keep(AssessmentId assessment, Place place) {
        places.put(assessment, place);
    }

    /** Has the review begin at this question the next time, among all answers. */
    public void begin(AssessmentId assessment, QuestionId question) {
        keep(assessment, new Place(question, Set.of(), Optional.empty(), ""));
    }

    Optional<Place> of(AssessmentId assessment) {
        return Optional.ofNullable(places.get(assessment));
    }
}
