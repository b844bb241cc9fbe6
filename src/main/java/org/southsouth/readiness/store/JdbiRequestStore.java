package org.southsouth.readiness.store;

import java.time.Instant;
import java.util.List;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.gather.Request;
import org.southsouth.readiness.core.gather.RequestId;
import org.southsouth.readiness.core.gather.RequestStore;

/** Requests in the database. The caller closes it. */
public final class JdbiRequestStore implements RequestStore {
    private final Database database;

    public JdbiRequestStore(Database database) {
        this.database = database;
    }

    @Override
    public List<Request> of(AssessmentId assessment) {
        return database.read(handle -> new RequestRows(handle).of(assessment));
    }

    @Override
    public int unreadable(AssessmentId assessment) {
        return database.read(handle -> new RequestRows(handle).unreadable(assessment));
    }

    @Override
    public void keep(AssessmentId assessment, List<Request> requests) {
        database.write(handle -> {
            if (!new ReviewRows(handle).isThere(assessment)) {
                throw new StoreException(Reason.MISSING, "no assessment " + assessment, null);
            }
            new RequestRows(handle).add(assessment, requests);
        });
    }

    @Override
    public void remind(AssessmentId assessment, List<RequestId> requests, Instant at) {
        database.write(handle -> new RequestRows(handle).remind(assessment, requests, at));
    }

    @Override
    public void forget(AssessmentId assessment, List<RequestId> requests) {
        database.write(handle -> new RequestRows(handle).delete(assessment, requests));
    }
}
