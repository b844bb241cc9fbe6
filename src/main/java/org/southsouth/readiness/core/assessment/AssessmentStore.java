package org.southsouth.readiness.core.assessment;

import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * Port: what keeps assessments. Every call blocks; what has returned survives a killed process. Failed work is thrown as
 * {@link StoreException} and has changed nothing.
 */
public interface AssessmentStore {
    /** Without the deleted ones; without order. Reads no answers. */
    List<AssessmentSummary> list();

    /** Empty where there is none, or it was deleted. */
    Optional<AssessmentSummary> find(AssessmentId id);

    /** The whole assessment; fails where there is none. */
    Assessment load(AssessmentId id);

    /** Several at once, in the order asked for. */
    List<Assessment> loadAll(List<AssessmentId> ids);

    /** Keeps new assessments with all their answers, in one transaction; fails where an id exists already. */
    void add(List<NewAssessment> assessments);

    /** Keeps a new assessment with what it took over from an earlier round, in one transaction; fails where the id exists. */
    void addRound(NewAssessment assessment, Carrying carrying);

    /** What an assessment took over when it was made; nothing where it is no next round. */
    Carrying carried(AssessmentId id);

    /**
     * Keeps one changed answer, its history row and the figures, in one transaction. Where the answer that stands is
     * neither the one it was changed from nor the one it became, somebody else was quicker: nothing is written, and
     * theirs comes back.
     */
    Optional<OtherEdit> save(Change change);

    /**
     * Keeps in the trail what somebody answered where another answer stands and stays: with who and when, beside it.
     * Nothing where it stands itself, or was laid aside already.
     */
    void layAside(Change change);

    /** Corrects the figures of the list where they are not those of the answers. Does not count as a change. */
    void saveStanding(AssessmentId id, Standing standing);

    /** Keeps what was set up; the answers stay. */
    void saveProfile(AssessmentId id, Profile profile, Standing standing);

    /** Remembers where somebody was. Does not count as a change. */
    void saveResumeAt(AssessmentId id, QuestionId question);

    /** Takes an assessment out of the list; {@link #restore} brings it back whole. */
    void delete(AssessmentId id);

    void restore(AssessmentId id);

    /** The trail of an assessment, oldest first. */
    List<HistoryEntry> history(AssessmentId id);

    /** That of one question alone, oldest first. */
    List<HistoryEntry> history(AssessmentId id, QuestionId question);

    /** The same without so many of the oldest: what came to a trail since it had that length. */
    List<HistoryEntry> historyAfter(AssessmentId id, int length);

    /** What is returned from {@link #save} survives a power cut too once this has returned. */
    void flush();
}
