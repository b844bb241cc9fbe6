package org.southsouth.readiness.core.merge;

import java.util.Optional;

/** What a file asked for: which questions, and who wishes what of it; earlier versions did not say so. */
public record AskedPart(ExchangeScope scope, Optional<AnswerRequest> request) {
    /** Where no file asked for anything. */
    public static final AskedPart NOTHING = new AskedPart(new ExchangeScope.Whole());

    public AskedPart(ExchangeScope scope) {
        this(scope, Optional.empty());
    }

    public boolean isNothing() {
        return equals(NOTHING);
    }
}
