package org.southsouth.readiness.core.merge;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;

/** Which questions are sent. */
public sealed interface ExchangeScope {
    record Whole() implements ExchangeScope {}

    /** A pillar or a theme. */
    record Part(SectionId section) implements ExchangeScope {}

    /** The questions of one body, as the questionnaire names whom to ask. */
    record Asked(String ask) implements ExchangeScope {}

    /** The pillar or theme, where it is one. */
    default Optional<SectionId> part() {
        return this instanceof Part part ? Optional.of(part.section()) : Optional.empty();
    }

    /** Throws where the framework has no such section. */
    default Set<QuestionId> questions(Framework framework) {
        if (this instanceof Part part) {
            return framework.questionsBelow(part.section()).stream()
                    .map(Question::id)
                    .collect(Collectors.toUnmodifiableSet());
        }
        return framework.questions().stream()
                .filter(question -> !(this instanceof Asked asked)
                        || question.guidance().ask().equals(asked.ask()))
                .map(Question::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
