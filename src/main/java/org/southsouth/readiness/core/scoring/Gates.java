package org.southsouth.readiness.core.scoring;

import java.util.List;
import java.util.function.Function;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * Evaluates an {@code askIf}; method, section 3. Kleene's three values, and a fourth: where a question that is not
 * applicable keeps the condition from being satisfied, what hangs on it is left out, since nothing was said about the
 * subject.
 */
final class Gates {
    enum Truth {
        YES,
        NO,
        UNKNOWN,
        NOT_APPLICABLE
    }

    private final Function<QuestionId, ScoredQuestion> gates;

    /** Asks for a gate only after it has been scored itself. */
    Gates(Function<QuestionId, ScoredQuestion> gates) {
        this.gates = gates;
    }

    Truth evaluate(AskIf condition) {
        if (condition instanceof AskIf.AtLeast atLeast) {
            ScoredQuestion gate = gates.apply(atLeast.gate());
            return gate(gate, Tolerance.reaches(gate.points(), atLeast.points()));
        }
        if (condition instanceof AskIf.Is is) {
            ScoredQuestion gate = gates.apply(is.gate());
            return gate(
                    gate,
                    is.options().stream()
                            .anyMatch(option -> gate.answer().response().names(option)));
        }
        if (condition instanceof AskIf.Answered answered) {
            return gate(gates.apply(answered.gate()), true);
        }
        if (condition instanceof AskIf.Not not) {
            return not(evaluate(not.part()));
        }
        if (condition instanceof AskIf.All all) {
            return strongest(all.parts(), Truth.NOT_APPLICABLE, Truth.NO, Truth.UNKNOWN, Truth.YES);
        }
        return strongest(((AskIf.Any) condition).parts(), Truth.YES, Truth.UNKNOWN, Truth.NOT_APPLICABLE, Truth.NO);
    }

    private static Truth gate(ScoredQuestion gate, boolean isSatisfied) {
        if (gate.state().isBeyondAsking()) {
            return Truth.NOT_APPLICABLE;
        }
        if (gate.state().isUnknown()) {
            return Truth.UNKNOWN;
        }
        return gate.state() == QuestionState.ANSWERED && isSatisfied ? Truth.YES : Truth.NO;
    }

    private static Truth not(Truth truth) {
        return switch (truth) {
            case YES -> Truth.NO;
            case NO -> Truth.YES;
            case UNKNOWN, NOT_APPLICABLE -> truth;
        };
    }

    private Truth strongest(List<AskIf> parts, Truth... strongestFirst) {
        int strongest = strongestFirst.length - 1;
        for (AskIf part : parts) {
            Truth truth = evaluate(part);
            for (int i = 0; i < strongest; i++) {
                if (strongestFirst[i] == truth) {
                    strongest = i;
                }
            }
        }
        return strongestFirst[strongest];
    }
}
