package org.southsouth.readiness.core.framework;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A leaf of the framework. Weight 0 means shown but not scored. {@code title} is the short name for lists, {@code text}
 * the question itself.
 */
public record Question(
        QuestionId id,
        String title,
        String text,
        QuestionKind kind,
        double weight,
        Guidance guidance,
        Set<Scope> scope,
        boolean isCore,
        @Nullable AskIf askIf,
        NotAsked notAsked) {
    public Question {
        scope = Set.copyOf(scope);
    }

    /** Whether its answer can enter a score and completeness: of a kind that is, and not of weight 0. */
    public boolean isScored() {
        return weight > 0 && kind.isScored();
    }
}
