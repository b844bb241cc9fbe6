package org.southsouth.readiness.ui.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.ui.controls.editor.PreviousResponse;
import org.southsouth.readiness.ui.controls.editor.PreviousResponse.Giver;
import org.southsouth.readiness.ui.fx.AssessmentPorts;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** The answers that this session replaced, and who gave those that stand, as far as that is known. Window thread. */
final class FormerAnswers {
    private final ScreenContext context;
    private final AssessmentPorts ports;
    private final AssessmentId assessment;
    private final Map<QuestionId, PreviousResponse> formers = new HashMap<>();
    private final Map<QuestionId, Given> given = new HashMap<>();
    /** What stood when somebody came to a question: a slip of a moment is nobody's answer of before. */
    private final Map<QuestionId, Response> met = new HashMap<>();

    private record Given(Response response, Giver giver) {}

    FormerAnswers(ScreenContext context, AssessmentPorts ports, AssessmentId assessment) {
        this.context = context;
        this.ports = ports;
        this.assessment = assessment;
    }

    Optional<PreviousResponse> to(QuestionId question) {
        return Optional.ofNullable(formers.get(question));
    }

    /** Looks up who gave the answer of the question in focus, before somebody replaces it. */
    void look(QuestionId question, Response standing) {
        met.clear();
        met.put(question, standing);
        if (!standing.isAnswer() || giver(question, standing).isPresent()) {
            return;
        }
        context.background()
                .run(() -> ports.store().history(assessment, question), trail -> found(question, trail), failed -> {
                    // Then nobody knows whose it is; a store that fails is told of where something is kept.
                });
    }

    private Optional<Giver> giver(QuestionId question, Response standing) {
        return Optional.ofNullable(given.get(question))
                .filter(known -> known.response().equals(standing))
                .map(Given::giver);
    }

    /** Who gave what stands at the end of a trail. Of several who said the same in a row, with another note, it is the first. */
    void found(QuestionId question, List<HistoryEntry> trail) {
        Response standing = new Response.Blank();
        Giver giver = Giver.UNKNOWN;
        for (HistoryEntry entry : trail) {
            if (!entry.isAside() && !entry.after().response().equals(standing)) {
                standing = entry.after().response();
                giver = giver(entry.by());
            }
        }
        // What was said here meanwhile is newer.
        given.putIfAbsent(question, new Given(standing, giver));
    }

    private Giver giver(String name) {
        boolean isOwn =
                !name.isBlank() && name.equals(ports.own().nameProperty().get());
        return isOwn ? Giver.OWN : new Giver(false, name.strip());
    }

    /** Somebody here has just said something else. */
    void replaced(QuestionId question, Response before, Response after) {
        if (before.equals(after)) {
            return;
        }
        Response first = met.computeIfAbsent(question, another -> before);
        if (after.equals(first)) {
            formers.remove(question);
        } else if (before.equals(first) && first.isAnswer()) {
            Giver giver = giver(question, before).orElse(Giver.UNKNOWN);
            formers.put(question, new PreviousResponse(before, context.clock().instant(), giver));
        }
        given.put(question, new Given(after, Giver.OWN));
    }

    /** Another answer stands than the last one that was given here. */
    void forget(QuestionId question) {
        formers.remove(question);
        given.remove(question);
        met.remove(question);
    }
}
