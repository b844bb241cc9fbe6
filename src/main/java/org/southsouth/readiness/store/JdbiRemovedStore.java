package org.southsouth.readiness.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Removed;
import org.southsouth.readiness.core.assessment.RemovedStore;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;

/** What was removed, in the database. The caller closes it. */
public final class JdbiRemovedStore implements RemovedStore {
    private final Database database;

    public JdbiRemovedStore(Database database) {
        this.database = database;
    }

    @Override
    public List<Removed> removed() {
        return database.read(JdbiRemovedStore::removed);
    }

    private static List<Removed> removed(Handle handle) {
        return Statements.list(
                handle,
                """
                select id, subject, round, deleted_at, answered from assessment
                where deleted_at is not null order by deleted_at desc, id
                """,
                row -> new Removed(
                        new AssessmentId(row.getString(1)),
                        new Subject(row.getString(2)),
                        new Round(row.getString(3)),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getInt(5)));
    }

    @Override
    public int purge(Collection<AssessmentId> ids) {
        Set<AssessmentId> chosen = Set.copyOf(ids);
        return purge(removed -> chosen.contains(removed.id()));
    }

    @Override
    public int purgeRemovedBefore(Instant time) {
        return purge(removed -> removed.at().isBefore(time));
    }

    /** Whether something still is removed is asked in the same transaction: somebody may have brought it back. */
    private int purge(Predicate<Removed> isChosen) {
        List<Removed> gone = new ArrayList<>();
        database.write(handle -> {
            // A server may have to try it again.
            gone.clear();
            AssessmentRows rows = new AssessmentRows(handle);
            EvidenceRows evidence = new EvidenceRows(handle);
            Set<String> hashes = new HashSet<>();
            for (Removed removed : removed(handle)) {
                if (isChosen.test(removed)) {
                    hashes.addAll(evidence.uses(removed.id()));
                    rows.erase(removed.id());
                    gone.add(removed);
                }
            }
            evidence.forgetUnused(hashes);
        });
        return gone.size();
    }

    @Override
    public boolean forgetOldStates() {
        return database.forgetOldStates();
    }
}
