package org.southsouth.readiness.core.framework;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

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

    /** What each kind of condition becomes; whoever forgets one does not compile. */
    default <T> T map(
            Function<AtLeast, T> atLeast,
            Function<Is, T> is,
            Function<Answered, T> answered,
            Function<All, T> all,
            Function<Any, T> any,
            Function<Not, T> not) {
        if (this instanceof AtLeast one) {
            return atLeast.apply(one);
        }
        if (this instanceof Is one) {
            return is.apply(one);
        }
        if (this instanceof Answered one) {
            return answered.apply(one);
        }
        if (this instanceof All one) {
            return all.apply(one);
        }
        return this instanceof Any one ? any.apply(one) : not.apply((Not) this);
    }

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
