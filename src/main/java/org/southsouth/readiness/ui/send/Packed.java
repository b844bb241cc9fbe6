package org.southsouth.readiness.ui.send;

import java.util.List;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.gather.PastRequests;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.send.SendViewModel.Kind;

/**
 * The whole assessment as it was read, what there is to choose from, what goes until somebody chooses otherwise, who was asked before,
 * and where answers went last.
 */
record Packed(
        ExchangePackage whole,
        Scorecard scorecard,
        List<ScopeChoice> sections,
        List<ScopeChoice> bodies,
        ExchangeScope first,
        PastRequests past,
        String replyTo) {
    static Packed of(
            ExchangePackage whole, ExchangeScope first, PastRequests past, String replyTo, ScreenContext context) {
        Framework framework = whole.framework();
        return new Packed(
                whole,
                whole.copies().get(0).scored(framework),
                ScopeChoice.sections(framework, context),
                ScopeChoice.bodies(framework, context),
                first,
                past,
                replyTo);
    }

    Kind firstKind() {
        return kind(first);
    }

    /** Whole, too, where it is nothing else that can be chosen. */
    Kind kind(ExchangeScope scope) {
        if (has(sections, scope)) {
            return Kind.PART;
        }
        return has(bodies, scope) ? Kind.BODY : Kind.WHOLE;
    }

    boolean canChoose(ExchangeScope scope) {
        return scope instanceof ExchangeScope.Whole || kind(scope) != Kind.WHOLE;
    }

    Profile profile() {
        return whole.copies().get(0).profile();
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
