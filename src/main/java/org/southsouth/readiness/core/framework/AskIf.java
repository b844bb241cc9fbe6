package org.southsouth.readiness.core.framework;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The condition under which a question is asked. It is evaluated by {@code core.scoring}, in Kleene's logic. */
public sealed interface AskIf {
    /** The gate's answer is worth at least so many points (0 to 100). */
    record AtLeast(QuestionId gate, double points) implements AskIf {}

    /** The gate's answer is, or has among its ticks, one of these options. */
    record Is(QuestionId gate, List<String> options) implements AskIf {
        public Is {
            options = List.copyOf(options);
        }
    }

    /** The gate has an answer. */
    record Answered(QuestionId gate) implements AskIf {}

    record All(List<AskIf> parts) implements AskIf {
        public All {
            parts = List.copyOf(parts);
        }
    }

    record Any(List<AskIf> parts) implements AskIf {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(AskIf part) implements AskIf {}

    /** The questions this condition hangs on, each once, in the order of reading. */
    default Set<QuestionId> gates() {
        Set<QuestionId> gates = new LinkedHashSet<>();
        collect(this, gates);
        return gates;
    }

    private static void collect(AskIf condition, Set<QuestionId> gates) {
        if (condition instanceof AtLeast atLeast) {
            gates.add(atLeast.gate());
        } else if (condition instanceof Is is) {
            gates.add(is.gate());
        } else if (condition instanceof Answered answered) {
            gates.add(answered.gate());
        } else if (condition instanceof All all) {
            all.parts().forEach(part -> collect(part, gates));
        } else if (condition instanceof Any any) {
            any.parts().forEach(part -> collect(part, gates));
        } else if (condition instanceof Not not) {
            collect(not.part(), gates);
        }
    }
}
