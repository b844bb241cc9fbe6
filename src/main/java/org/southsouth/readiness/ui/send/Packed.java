package org.southsouth.readiness.ui.send;

import java.util.List;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.ui.send.SendViewModel.Kind;

/** The whole assessment as it was read, what there is to choose from, and what a file asked for. */
record Packed(ExchangePackage whole, List<ScopeChoice> sections, List<ScopeChoice> bodies, ExchangeScope asked) {
    /** What was asked for is what goes back, until somebody chooses otherwise. */
    Kind kindAsked() {
        if (has(sections, asked)) {
            return Kind.PART;
        }
        return has(bodies, asked) ? Kind.BODY : Kind.WHOLE;
    }

    private static boolean has(List<ScopeChoice> choices, ExchangeScope scope) {
        return choices.stream().anyMatch(choice -> choice.scope().equals(scope));
    }

    /** Of a part that can be chosen; empty for any other. */
    String words(ExchangeScope scope) {
        List<ScopeChoice> choices = scope instanceof ExchangeScope.Part ? sections : bodies;
        return choices.stream()
                .filter(choice -> choice.scope().equals(scope))
                .map(ScopeChoice::words)
                .findFirst()
                .orElse("");
    }
}
