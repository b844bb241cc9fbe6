package org.southsouth.readiness.core.merge;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.southsouth.readiness.core.assessment.ChainCheck;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * What an exchange file holds: assessments that answer one framework, or a portion of it. {@code hasNotes}: the notes
 * beside the answers are in it. {@code madeBy} may be empty.
 */
public record Parcel(
        Framework framework, List<Copy> copies, Portion portion, boolean hasNotes, Instant madeAt, String madeBy) {
    public Parcel {
        copies = List.copyOf(copies);
    }

    /** How many answers go: responses to questions of the portion, "don't know" and "not applicable" among them. */
    public int answers() {
        Set<QuestionId> sent = portion.questions(framework);
        return copies.stream().mapToInt(copy -> answers(copy, sent)).sum();
    }

    private static int answers(Copy copy, Set<QuestionId> sent) {
        return (int) ChainCheck.heads(copy.trail()).values().stream()
                .filter(head -> sent.contains(head.question()))
                .filter(head -> !(head.after().response() instanceof Response.Blank))
                .count();
    }
}
