package org.southsouth.readiness.app;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.gather.PastRequests;
import org.southsouth.readiness.core.gather.Request;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.JdbiAssessmentStore;
import org.southsouth.readiness.store.JdbiFrameworkStore;
import org.southsouth.readiness.store.JdbiRequestStore;

/** Whether the questionnaire has what somebody was asked. */
final class RequestCheck {
    private final JdbiAssessmentStore assessments;
    private final JdbiRequestStore requests;
    private final FrameworkCache frameworks;

    RequestCheck(Database database, JdbiFrameworkStore kept, Clock clock) {
        this.assessments = new JdbiAssessmentStore(database, clock, () -> "");
        this.requests = new JdbiRequestStore(database);
        this.frameworks = new FrameworkCache(new JsonFrameworkSource(), kept);
    }

    /** Of every assessment that was not removed and whose questionnaire can be read. Blocks. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (AssessmentSummary summary : assessments.list()) {
            List<Request> asked = requests.of(summary.id());
            if (!asked.isEmpty()) {
                framework(summary.framework())
                        .ifPresent(framework -> new PastRequests(asked)
                                .unknownTo(framework)
                                .forEach(request -> problems.add(problem(summary, request))));
            }
        }
        return problems;
    }

    private static Problem problem(AssessmentSummary summary, Request request) {
        String where = summary.profile().subject().code() + " "
                + summary.profile().round().name();
        return Problem.of(where, "problem.row.request", request.id().value(), "section");
    }

    /** Empty where it cannot be read, which is named among the problems of questionnaires. */
    private Optional<Framework> framework(FrameworkRef ref) {
        try {
            return Optional.of(frameworks.load(ref));
        } catch (StoreException e) {
            if (e.reason() != Reason.MISSING && e.reason() != Reason.DAMAGED) {
                throw e;
            }
            return Optional.empty();
        }
    }
}
