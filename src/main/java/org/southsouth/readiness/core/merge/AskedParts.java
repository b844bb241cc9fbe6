package org.southsouth.readiness.core.merge;

import java.time.Instant;
import java.util.Set;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * Port: which part of an assessment this computer was asked for by a file, so that somebody goes on with its questions and
 * sends back just these. Every call may block.
 */
public interface AskedParts {
    /** Remembers nothing. */
    AskedParts NONE = new AskedParts() {
        @Override
        public AskedPart of(AssessmentId assessment) {
            return AskedPart.NOTHING;
        }

        @Override
        public void ask(AssessmentId assessment, Framework framework, AskedPart part) {
            // Nobody goes on from here.
        }
    };

    /** {@link AskedPart#NOTHING} where no file asked for a part. */
    AskedPart of(AssessmentId assessment);

    /** Those of its questions whose answer came with a file that asks, and of which nobody here has said anything since. */
    default Set<QuestionId> came(AssessmentId assessment, Framework framework) {
        return Set.of();
    }

    /** What is asked now went back at that time. */
    default void sentBack(AssessmentId assessment, Instant at) {
        // Whoever remembers nothing need not know it.
    }

    /** The next to be answered is the first of these questions that is open, or the first of them. */
    void ask(AssessmentId assessment, Framework framework, AskedPart part);

    /** Whether what came last asks somebody here, and is not only what was packed here. */
    default boolean asks(AssessmentMerge merge) {
        boolean isOwn = merge.mine() != null && of(merge.id()).isNothing() && merge.isKnown();
        return last(merge).request().isPresent() && merge.refusal().isEmpty() && !isOwn;
    }

    private static ExchangePackage last(AssessmentMerge merge) {
        return merge.arrivals().get(merge.arrivals().size() - 1).file().contents();
    }

    /**
     * Takes note of a file that was merged. One that brought an assessment here asks for what is in it, and so does one that
     * says so ({@link #asks}), beside what others ask. Another asks for something only if one of its kind did before, since it may as well be
     * an answer; a form always is one.
     */
    default void note(AssessmentMerge merge) {
        ExchangePackage last = last(merge);
        AskedPart before = of(merge.id());
        if (last.request().isPresent()) {
            if (asks(merge)) {
                ask(merge.id(), last.framework(), last.asked().after(before));
            }
            return;
        }
        boolean isPart = !last.isForm() && !(last.scope() instanceof ExchangeScope.Whole);
        if (isPart && (merge.mine() == null || !before.isNothing())) {
            boolean isKept =
                    last.scope().equals(before.scope()) || !before.all().isEmpty();
            ask(merge.id(), last.framework(), isKept ? before : last.asked());
        }
    }
}
