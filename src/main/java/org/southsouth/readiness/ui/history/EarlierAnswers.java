package org.southsouth.readiness.ui.history;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** What stood before in a trail that is read from its oldest change on: what was taken back or put back is a change as any other. */
final class EarlierAnswers {
    private final ScreenContext context;
    private final Map<QuestionId, Stood> stood = new HashMap<>();

    /** Of one question: what stood before its last change, and when each answer came; empty for what was there first. */
    private record Stood(Answer beforeLast, Map<Answer, Optional<Instant>> since) {}

    EarlierAnswers(ScreenContext context) {
        this.context = context;
    }

    /**
     * That the change before this one was taken back, or when the same answer came earlier; empty where it is a new one, and for
     * what did not become the answer.
     */
    Optional<String> of(HistoryEntry entry) {
        if (entry.isAside()) {
            return Optional.empty();
        }
        Stood before = stood.get(entry.question());
        Map<Answer, Optional<Instant>> since = before == null ? new HashMap<>() : before.since();
        Optional<String> words = before == null ? Optional.empty() : said(entry.after(), before.beforeLast(), since);
        since.putIfAbsent(entry.before(), Optional.empty());
        since.put(entry.after(), Optional.of(entry.at()));
        stood.put(entry.question(), new Stood(entry.before(), since));
        return words;
    }

    private Optional<String> said(Answer now, Answer beforeLast, Map<Answer, Optional<Instant>> since) {
        return now.equals(beforeLast)
                ? Optional.of(context.text("history.again.back"))
                : Optional.ofNullable(since.get(now))
                        .map(came -> came.map(this::again).orElseGet(() -> context.text("history.again.first")));
    }

    private String again(Instant came) {
        return context.text(
                "history.again", context.formats().moment(came, context.clock().instant()));
    }
}
