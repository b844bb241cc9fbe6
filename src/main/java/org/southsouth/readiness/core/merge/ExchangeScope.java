package org.southsouth.readiness.core.merge;

import java.util.ArrayList;
import java.util.List;
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

    /** The questions of some bodies, as the questionnaire names whom to ask: one, or what one office is called in several places. */
    record Asked(List<String> bodies) implements ExchangeScope {
        public static final int MOST = 500;

        public Asked {
            bodies = bodies.stream().distinct().sorted().toList();
            if (bodies.isEmpty()) {
                throw new IllegalArgumentException("nobody is asked");
            }
        }

        public Asked(String body) {
            this(List.of(body));
        }
    }

    /** Of several files that ask, none of which has the questions of another: what goes back in one. */
    record Several(List<ExchangeScope> parts) implements ExchangeScope {
        public static final int MOST = 500;

        public Several {
            parts = List.copyOf(parts);
        }
    }

    /** The questions of all of these, said as shortly as it can be. */
    static ExchangeScope together(List<ExchangeScope> scopes) {
        if (scopes.stream().anyMatch(Whole.class::isInstance)) {
            return new Whole();
        }
        List<String> bodies = scopes.stream()
                .filter(Asked.class::isInstance)
                .flatMap(scope -> ((Asked) scope).bodies().stream())
                .toList();
        List<ExchangeScope> parts = new ArrayList<>(
                scopes.stream().filter(Part.class::isInstance).distinct().toList());
        if (!bodies.isEmpty()) {
            parts.add(new Asked(bodies));
        }
        return parts.size() == 1 ? parts.get(0) : new Several(parts);
    }

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
        if (this instanceof Several several) {
            return several.parts().stream()
                    .flatMap(part -> part.questions(framework).stream())
                    .collect(Collectors.toUnmodifiableSet());
        }
        return framework.questions().stream()
                .filter(question -> !(this instanceof Asked asked)
                        || asked.bodies().contains(question.guidance().ask()))
                .map(Question::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
