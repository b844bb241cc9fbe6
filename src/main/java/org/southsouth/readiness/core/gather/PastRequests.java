package org.southsouth.readiness.core.gather;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.merge.ExchangeScope;

/** What was sent of one assessment so far. */
public record PastRequests(List<Request> all) {
    public PastRequests {
        all = List.copyOf(all);
    }

    /** The newest, whoever got it. */
    public Optional<Request> last() {
        return all.stream().max(Comparator.comparing(Request::sentAt));
    }

    /** The newest that asked all of this, alone or among the questions of other bodies. */
    public Optional<Request> last(ExchangeScope scope) {
        return new PastRequests(all.stream()
                        .filter(request -> asks(request.scope(), scope))
                        .toList())
                .last();
    }

    public Optional<Instant> lastAt(ExchangeScope scope) {
        return last(scope).map(Request::sentAt);
    }

    /** Those for a part that this framework has not: they were changed by hand. */
    public List<Request> unknownTo(Framework framework) {
        return all.stream()
                .filter(request -> request.scope()
                        .part()
                        .filter(part -> !framework.hasSection(part))
                        .isPresent())
                .toList();
    }

    /** Without those that this framework has not. */
    public PastRequests knownTo(Framework framework) {
        List<Request> unknown = unknownTo(framework);
        return new PastRequests(
                all.stream().filter(request -> !unknown.contains(request)).toList());
    }

    private static boolean asks(ExchangeScope asked, ExchangeScope scope) {
        return asked.equals(scope)
                || (asked instanceof ExchangeScope.Asked many
                        && scope instanceof ExchangeScope.Asked one
                        && many.bodies().containsAll(one.bodies()));
    }
}
