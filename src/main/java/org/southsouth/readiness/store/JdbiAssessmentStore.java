package org.southsouth.readiness.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.Carrying;
import org.southsouth.readiness.core.assessment.Change;
import org.southsouth.readiness.core.assessment.Digest;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.NewAssessment;
import org.southsouth.readiness.core.assessment.OtherEdit;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Standing;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * Assessments in the database, one row per answer. Changes are signed with the clock's time and one person's name, which
 * may be empty. A deleted assessment is not there, until it is restored or {@link JdbiRemovedStore} takes it away for good; what asks for one that is not there fails with {@code MISSING}. The caller closes the database.
 */
public final class JdbiAssessmentStore implements AssessmentStore {
    /** H2 keeps some 10,000 rows of one answer in a small memory and writes more to disk; PostgreSQL's limit is far off. */
    private static final int ASSESSMENTS_AT_ONCE = 50;

    private final Database database;
    private final Clock clock;
    private final Digest digest = new Sha256Digest();
    private final Supplier<String> by;

    public JdbiAssessmentStore(Database database, Clock clock, Supplier<String> by) {
        this.database = database;
        this.clock = clock;
        this.by = by;
    }

    @Override
    public List<AssessmentSummary> list() {
        return database.readPlainly(AssessmentRows::all);
    }

    @Override
    public Optional<AssessmentSummary> find(AssessmentId id) {
        return database.read(handle ->
                new AssessmentRows(handle).of(List.of(id.value())).stream().findFirst());
    }

    @Override
    public Assessment load(AssessmentId id) {
        return loadAll(List.of(id)).get(0);
    }

    @Override
    public List<Assessment> loadAll(List<AssessmentId> ids) {
        List<Assessment> loaded = new ArrayList<>(ids.size());
        for (int from = 0; from < ids.size(); from += ASSESSMENTS_AT_ONCE) {
            loaded.addAll(loadSome(ids.subList(from, Math.min(ids.size(), from + ASSESSMENTS_AT_ONCE))));
        }
        return loaded;
    }

    private List<Assessment> loadSome(List<AssessmentId> ids) {
        List<String> values = ids.stream().map(AssessmentId::value).toList();
        return database.read(handle -> {
            Map<AssessmentId, AssessmentSummary> summaries = new HashMap<>();
            new AssessmentRows(handle).of(values).forEach(summary -> summaries.put(summary.id(), summary));
            var answers = new AnswerRows(handle, digest).of(values);
            List<Assessment> loaded = new ArrayList<>(ids.size());
            for (AssessmentId id : ids) {
                AssessmentSummary summary = summaries.get(id);
                if (summary == null) {
                    throw missing(id);
                }
                FrameworkRef framework = summary.framework();
                Answers own = Answers.of(answers.getOrDefault(id, Map.of()));
                loaded.add(new Assessment(id, framework, summary.profile(), own));
            }
            return loaded;
        });
    }

    @Override
    public void add(List<NewAssessment> assessments) {
        if (assessments.isEmpty()) {
            return;
        }
        ChangeStamp signature = signature();
        database.write(handle -> {
            AssessmentRows rows = new AssessmentRows(handle);
            AnswerRows answers = new AnswerRows(handle, digest);
            for (NewAssessment added : assessments) {
                rows.add(added, signature);
                answers.add(added.assessment(), signature);
            }
        });
    }

    @Override
    public void addRound(NewAssessment added, Carrying carrying) {
        ChangeStamp signature = signature();
        database.write(handle -> {
            new AssessmentRows(handle).add(added, signature);
            new AnswerRows(handle, digest).add(added.assessment(), signature);
            new CarriedRows(handle).add(added.assessment().id(), carrying);
        });
    }

    /** Of a deleted one too; nothing where there is none. */
    @Override
    public Carrying carried(AssessmentId id) {
        return database.read(handle -> new CarriedRows(handle).of(id));
    }

    /**
     * The row of the assessment is written first: who saves another answer of it waits there until this one is done,
     * so that what is found next is what stands, on every database.
     */
    @Override
    public Optional<OtherEdit> save(Change change) {
        ChangeStamp signature = signature(change);
        AssessmentId id = change.assessment();
        return database.writeOr(handle -> {
            require(new AssessmentRows(handle).updateStanding(id, change.standing(), signature), id);
            return new AnswerRows(handle, digest).change(change, signature);
        });
    }

    @Override
    public void layAside(Change change) {
        ChangeStamp signature = signature(change);
        database.write(handle -> {
            require(new AssessmentRows(handle).hold(change.assessment()), change.assessment());
            new AnswerRows(handle, digest).layAside(change, signature);
        });
    }

    @Override
    public void saveStanding(AssessmentId id, Standing standing) {
        database.write(handle -> new AssessmentRows(handle).correctStanding(id, standing));
    }

    @Override
    public void saveProfile(AssessmentId id, Profile profile, Standing standing) {
        ChangeStamp signature = signature();
        database.write(handle -> {
            AssessmentRows rows = new AssessmentRows(handle);
            require(rows.updateStanding(id, standing, signature), id);
            rows.updateProfile(id, profile);
        });
    }

    @Override
    public void saveResumeAt(AssessmentId id, QuestionId question) {
        database.write(handle -> require(new AssessmentRows(handle).updateResumeAt(id, question), id));
    }

    @Override
    public void delete(AssessmentId id) {
        ChangeStamp signature = signature();
        database.write(handle -> require(new AssessmentRows(handle).delete(id, signature), id));
    }

    @Override
    public void restore(AssessmentId id) {
        database.write(handle -> require(new AssessmentRows(handle).restore(id), id));
    }

    /** Of a deleted one too; empty where there is none. */
    @Override
    public List<HistoryEntry> history(AssessmentId id) {
        return database.read(handle -> new HistoryRows(handle).of(id));
    }

    @Override
    public List<HistoryEntry> history(AssessmentId id, QuestionId question) {
        return database.read(handle -> new HistoryRows(handle).of(id, question));
    }

    @Override
    public List<HistoryEntry> historyAfter(AssessmentId id, int length) {
        return database.read(handle -> new HistoryRows(handle).after(id, length));
    }

    @Override
    public void flush() {
        database.flush();
    }

    private ChangeStamp signature(Change change) {
        return change.by().isBlank() ? signature() : ChangeStamp.of(clock, change.by());
    }

    private ChangeStamp signature() {
        return ChangeStamp.of(clock, by.get());
    }

    private static void require(boolean isThere, AssessmentId id) {
        if (!isThere) {
            throw missing(id);
        }
    }

    private static StoreException missing(AssessmentId id) {
        return new StoreException(Reason.MISSING, "no assessment " + id, null);
    }
}
