package org.southsouth.readiness.ui.gather;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.gather.RequestId;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Unfinished;
import org.southsouth.readiness.words.Messages;

/**
 * Reminders that somebody wrote in other words, for each request, until the window closes. One that was not copied since is lost
 * then: somebody is asked before. Window thread.
 */
public final class ReminderDrafts {
    private final Map<RequestId, Draft> drafts = new LinkedHashMap<>();

    /** What was typed to whom, the text it was made of, and whether it was copied as it is. */
    private record Draft(AssessmentId assessment, String to, String text, String suggested, boolean isCopied) {}

    /** The suggested text is no draft. */
    void type(AssessmentId assessment, RequestId request, String to, String text, String suggested) {
        Draft before = drafts.get(request);
        if (text.equals(suggested)) {
            drafts.remove(request);
        } else if (before == null || !before.text().equals(text)) {
            String madeOf = before == null ? suggested : before.suggested();
            drafts.put(request, new Draft(assessment, to, text, madeOf, false));
        }
    }

    Optional<String> text(RequestId request) {
        return Optional.ofNullable(drafts.get(request)).map(Draft::text);
    }

    /** Whether another text would be suggested now than the one that was changed. */
    boolean isOlder(RequestId request, String suggested) {
        Draft draft = drafts.get(request);
        return draft != null && !draft.suggested().equals(suggested);
    }

    void copied(RequestId request) {
        drafts.computeIfPresent(
                request,
                (id, draft) -> new Draft(draft.assessment(), draft.to(), draft.text(), draft.suggested(), true));
    }

    void forget(RequestId request) {
        drafts.remove(request);
    }

    public List<Unfinished> unfinished(Messages messages) {
        return drafts.values().stream()
                .filter(draft -> !draft.isCopied())
                .map(draft -> new Unfinished(
                        messages.get("gather.unfinished.reminder", draft.to()), new Route.Gather(draft.assessment())))
                .toList();
    }
}
