package org.southsouth.readiness.app;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.gather.PastRequests;
import org.southsouth.readiness.core.gather.Request;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.core.text.PlainText;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.JdbiAssessmentStore;
import org.southsouth.readiness.store.JdbiFrameworkStore;
import org.southsouth.readiness.store.JdbiRequestStore;

/** Whether the questionnaire has what somebody was asked, and whether the application would write it so. */
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
            asked.forEach(request -> odd(request)
                    .ifPresent(column -> problems.add(problem(summary, request, "problem.row.request.odd", column))));
            if (!asked.isEmpty()) {
                framework(summary.framework())
                        .ifPresent(framework -> new PastRequests(asked)
                                .unknownTo(framework)
                                .forEach(request ->
                                        problems.add(problem(summary, request, "problem.row.request", "section"))));
            }
        }
        return problems;
    }

    /** The column of what can be read, and which the application would never write. */
    private static Optional<String> odd(Request request) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("id", request.id().value());
        lines.put("sent_to", request.to());
        lines.put("address", request.address());
        lines.put("sent_by", request.sentBy());
        Optional<String> foreign = lines.entrySet().stream()
                .filter(line -> PlainText.foreignToLine(line.getValue()).isPresent())
                .map(Map.Entry::getKey)
                .findFirst();
        if (foreign.isPresent() || request.id().value().isBlank()) {
            return foreign.or(() -> Optional.of("id"));
        }
        if (!PlainText.holds(request.message())) {
            return Optional.of("message");
        }
        // The day was that of the sender, whose clock may be a day behind.
        LocalDate sent = LocalDate.ofInstant(request.sentAt(), ZoneOffset.UTC).minusDays(1);
        if (request.due().filter(sent::isAfter).isPresent()) {
            return Optional.of("due");
        }
        return request.remindedAt().filter(request.sentAt()::isAfter).map(at -> "reminded_at");
    }

    private static Problem problem(AssessmentSummary summary, Request request, String key, String column) {
        String where = summary.profile().subject().code() + " "
                + summary.profile().round().name();
        return Problem.of(where, key, PlainText.line(request.id().value()), column);
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
