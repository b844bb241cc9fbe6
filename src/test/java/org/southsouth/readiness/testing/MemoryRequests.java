package org.southsouth.readiness.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.gather.Request;
import org.southsouth.readiness.core.gather.RequestId;
import org.southsouth.readiness.core.gather.RequestStore;

/** Requests of one assessment, in memory. */
public final class MemoryRequests implements RequestStore {
    private final List<Request> kept = new ArrayList<>();
    private int ids;

    public RequestId newId() {
        return new RequestId("r" + ids++);
    }

    public List<Request> kept() {
        return List.copyOf(kept);
    }

    @Override
    public List<Request> of(AssessmentId assessment) {
        return kept();
    }

    @Override
    public int unreadable(AssessmentId assessment) {
        return 0;
    }

    @Override
    public void keep(AssessmentId assessment, List<Request> requests) {
        kept.addAll(requests);
    }

    @Override
    public void remind(AssessmentId assessment, List<RequestId> requests, Instant at) {
        kept.replaceAll(one -> requests.contains(one.id())
                ? new Request(
                        one.id(),
                        one.to(),
                        one.address(),
                        one.scope(),
                        one.form(),
                        one.sentAt(),
                        one.sentBy(),
                        one.due(),
                        one.message(),
                        Optional.of(at))
                : one);
    }

    @Override
    public void forget(AssessmentId assessment, List<RequestId> requests) {
        kept.removeIf(one -> requests.contains(one.id()));
    }
}
