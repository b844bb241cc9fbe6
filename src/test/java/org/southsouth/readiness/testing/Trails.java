package org.southsouth.readiness.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Step;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;

/** Histories of answers for tests. */
public final class Trails {
    private static final List<String> PEOPLE = List.of("A. Faleolo", "S. Leota", "");

    private Trails() {}

    /** One change of a question, so many hours before the clock of {@link ScreenContexts}. */
    public static HistoryEntry change(String question, Answer before, Answer after, long hoursAgo, String by) {
        return at(new QuestionId(question), before, after, ScreenContexts.NOW.minus(Duration.ofHours(hoursAgo)), by);
    }

    public static HistoryEntry at(QuestionId question, Answer before, Answer after, Instant at, String by) {
        return HistoryEntry.of(1, before, Step.of(question, after, at, by, null), Digests.SHA_256);
    }

    /** Theirs came from another copy and was taken instead of mine, with a reason; mine, theirs and the decision, hours apart. */
    public static List<HistoryEntry> taken(QuestionId question, Answer mine, Answer theirs, String by, String other) {
        Instant first = ScreenContexts.NOW.minus(Duration.ofHours(3));
        HistoryEntry own = at(question, Answer.NONE, mine, first, by);
        Step said = Step.of(question, theirs, first.plus(Duration.ofHours(1)), other, null);
        HistoryEntry came = new HistoryEntry(2, Answer.NONE, said, said.hash(Digests.SHA_256), true);
        Step step = Step.of(question, theirs, first.plus(Duration.ofHours(2)), by, null)
                .because("They keep the register.")
                .following(own.hash(), came.hash());
        return List.of(own, came, HistoryEntry.of(2, mine, step, Digests.SHA_256));
    }

    /** So many changes of the choices of a framework, an hour apart, the last one an hour ago. */
    public static List<HistoryEntry> sample(Framework framework, int count) {
        List<Question> choices = framework.questions().stream()
                .filter(question -> question.kind() instanceof QuestionKind.Choice)
                .toList();
        List<HistoryEntry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Question question = choices.get(i * 7 % choices.size());
            QuestionKind.Choice kind = (QuestionKind.Choice) question.kind();
            String option = kind.options().get(i % kind.options().size()).id();
            Answer before = i % 5 == 0 ? Answer.NONE : Answer.of(new Response.DontKnow());
            Answer after = Answer.of(new Response.Chosen(option))
                    .withEvidence(i % 3 == 0 ? new Evidence(Grade.B, "Gazette " + i, 2025) : Evidence.NONE);
            entries.add(at(
                    question.id(),
                    before,
                    after,
                    ScreenContexts.NOW.minus(Duration.ofHours(count - i)),
                    PEOPLE.get(i % PEOPLE.size())));
        }
        return entries;
    }
}
