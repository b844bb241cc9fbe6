package org.southsouth.readiness.core.merge;

import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.framework.Framework;

/**
 * Port: which part of an assessment this computer was asked for by a file, so that somebody goes on with its questions and
 * sends back just these. Every call may block.
 */
public interface AskedParts {
    /** Remembers nothing. */
    AskedParts NONE = new AskedParts() {
        @Override
        public ExchangeScope of(AssessmentId assessment) {
            return new ExchangeScope.Whole();
        }

        @Override
        public void ask(AssessmentId assessment, Framework framework, ExchangeScope scope) {
            // Nobody goes on from here.
        }
    };

    /** The whole where no file asked for a part. */
    ExchangeScope of(AssessmentId assessment);

    /** The next to be answered is the first of these questions that is open, or the first of them. */
    void ask(AssessmentId assessment, Framework framework, ExchangeScope scope);

    /**
     * Takes note of a file that was merged. One that brought an assessment here asks for what is in it; where the
     * assessment was here already it asks for something only if one did before, since it may as well be an answer. A form always is one.
     */
    default void note(AssessmentMerge merge) {
        ExchangePackage last =
                merge.arrivals().get(merge.arrivals().size() - 1).file().contents();
        boolean isAsked = merge.mine() == null || !(of(merge.id()) instanceof ExchangeScope.Whole);
        if (isAsked && !last.isForm() && !(last.scope() instanceof ExchangeScope.Whole)) {
            ask(merge.id(), last.framework(), last.scope());
        }
    }
}
