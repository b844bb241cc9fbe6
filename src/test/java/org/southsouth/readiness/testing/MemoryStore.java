package org.southsouth.readiness.testing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.Carrying;
import org.southsouth.readiness.core.assessment.ChainCheck;
import org.southsouth.readiness.core.assessment.Change;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.NewAssessment;
import org.southsouth.readiness.core.assessment.OtherEdit;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Standing;
import org.southsouth.readiness.core.assessment.Step;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.framework.QuestionId;

/** A store in memory that can be told to fail, for tests of view models. */
public final class MemoryStore implements AssessmentStore {
    private final Map<AssessmentId, Kept> kept = new LinkedHashMap<>();
    private final InstantSource clock;
    private final Map<QuestionId, StoreException.Reason> refusing = new HashMap<>();
    private StoreException.@Nullable Reason failing;
    private final Set<AssessmentId> locked = new HashSet<>();
    private int flushes;

    public MemoryStore(InstantSource clock) {
        this.clock = clock;
    }

    /** Every call fails with this reason until it is null again. */
    public void failWith(StoreException.@Nullable Reason reason) {
        failing = reason;
    }

    /** Every save of an answer to this question fails with this reason until it is null again. */
    public void failFor(QuestionId question, StoreException.@Nullable Reason reason) {
        refusing.remove(question);
        if (reason != null) {
            refusing.put(question, reason);
        }
    }

    public int flushes() {
        return flushes;
    }

    private void guard() {
        if (failing != null) {
            throw new StoreException(failing, "told to fail", null);
        }
    }

    /** From now on, writes to this assessment are refused; or are not any more. */
    public void lock(AssessmentId id, boolean isLocked) {
        if (isLocked) {
            locked.add(id);
        } else {
            locked.remove(id);
        }
    }

    private void refuseLocked(AssessmentId id) {
        if (locked.contains(id)) {
            throw new StoreException(StoreException.Reason.SIGNED_OFF, "signed off: " + id, null);
        }
    }

    private Kept kept(AssessmentId id) {
        Kept found = kept.get(id);
        if (found == null) {
            throw new StoreException(StoreException.Reason.MISSING, "no assessment " + id, null);
        }
        return found;
    }

    @Override
    public List<AssessmentSummary> list() {
        guard();
        return kept.values().stream()
                .filter(one -> !one.isDeleted)
                .map(Kept::summary)
                .toList();
    }

    @Override
    public Optional<AssessmentSummary> find(AssessmentId id) {
        return list().stream().filter(summary -> summary.id().equals(id)).findFirst();
    }

    @Override
    public Assessment load(AssessmentId id) {
        guard();
        return kept(id).assessment;
    }

    @Override
    public List<Assessment> loadAll(List<AssessmentId> ids) {
        return ids.stream().map(this::load).toList();
    }

    @Override
    public void add(List<NewAssessment> assessments) {
        guard();
        for (NewAssessment added : assessments) {
            kept.put(added.assessment().id(), new Kept(added.assessment(), added.standing(), clock.instant()));
        }
    }

    @Override
    public void addRound(NewAssessment assessment, Carrying carrying) {
        add(List.of(assessment));
        kept(assessment.assessment().id()).carrying = carrying;
    }

    @Override
    public Carrying carried(AssessmentId id) {
        guard();
        return kept(id).carrying;
    }

    @Override
    public Optional<OtherEdit> save(Change change) {
        guard();
        refuseLocked(change.assessment());
        Kept one = kept(change.assessment());
        StoreException.Reason refused = one.isDeleted ? StoreException.Reason.MISSING : refusing.get(change.question());
        if (refused != null) {
            throw new StoreException(refused, "told to refuse", null);
        }
        Answer standing = one.assessment.answers().to(change.question());
        if (standing.equals(change.after())) {
            return Optional.empty();
        }
        if (!standing.equals(change.before())) {
            HistoryEntry theirs = ChainCheck.heads(one.history).get(change.question());
            return Optional.of(
                    theirs == null
                            ? new OtherEdit(standing, one.changedAt, "")
                            : new OtherEdit(standing, theirs.at(), theirs.by()));
        }
        one.assessment = one.assessment.withAnswers(one.assessment.answers().with(change.question(), change.after()));
        one.standing = change.standing();
        one.changedAt = clock.instant();
        HistoryEntry last = ChainCheck.heads(one.history).get(change.question());
        Step step = Step.of(
                        change.question(),
                        change.after(),
                        one.changedAt,
                        change.by(),
                        last == null ? null : last.hash())
                .because(change.reason());
        long revision = last == null ? 1 : last.revision() + 1;
        one.history.add(HistoryEntry.of(revision, change.before(), step, Digests.SHA_256));
        return Optional.empty();
    }

    @Override
    public void layAside(Change change) {
        guard();
        refuseLocked(change.assessment());
        Kept one = kept(change.assessment());
        Step step = Step.of(change.question(), change.after(), clock.instant(), "", null);
        one.history.add(new HistoryEntry(1, Answer.NONE, step, step.hash(Digests.SHA_256), true));
    }

    @Override
    public void saveStanding(AssessmentId id, Standing standing) {
        guard();
        kept(id).standing = standing;
    }

    @Override
    public void saveProfile(AssessmentId id, Profile profile, Standing standing) {
        guard();
        refuseLocked(id);
        Kept one = kept(id);
        one.assessment = one.assessment.withProfile(profile);
        one.standing = standing;
        one.changedAt = clock.instant();
    }

    @Override
    public void saveResumeAt(AssessmentId id, QuestionId question) {
        guard();
        kept(id).resumeAt = Optional.of(question);
    }

    @Override
    public void delete(AssessmentId id) {
        guard();
        kept(id).isDeleted = true;
    }

    @Override
    public void restore(AssessmentId id) {
        guard();
        kept(id).isDeleted = false;
    }

    /** What happened before the test. */
    public void trail(AssessmentId id, List<HistoryEntry> entries) {
        kept(id).history.addAll(entries);
    }

    @Override
    public List<HistoryEntry> history(AssessmentId id) {
        guard();
        return List.copyOf(kept(id).history);
    }

    @Override
    public List<HistoryEntry> history(AssessmentId id, QuestionId question) {
        return history(id).stream()
                .filter(entry -> entry.question().equals(question))
                .toList();
    }

    @Override
    public List<HistoryEntry> historyAfter(AssessmentId id, int length) {
        List<HistoryEntry> whole = history(id);
        return whole.subList(Math.min(length, whole.size()), whole.size());
    }

    @Override
    public void flush() {
        guard();
        flushes++;
    }

    private static final class Kept {
        private Assessment assessment;
        private Standing standing;
        private Instant changedAt;
        private Optional<QuestionId> resumeAt = Optional.empty();
        private boolean isDeleted;
        private Carrying carrying = Carrying.NONE;
        private final List<HistoryEntry> history = new ArrayList<>();

        Kept(Assessment assessment, Standing standing, Instant changedAt) {
            this.assessment = assessment;
            this.standing = standing;
            this.changedAt = changedAt;
        }

        AssessmentSummary summary() {
            return new AssessmentSummary(
                    assessment.id(), assessment.framework(), assessment.profile(), standing, changedAt, "", resumeAt);
        }
    }
}
