package org.southsouth.readiness.app;

import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.southsouth.readiness.core.assessment.RemovedStore;
import org.southsouth.readiness.ui.fx.ScreenContext;

/**
 * Takes away for good, behind the first screen, what was removed {@link RemovedStore#KEPT} ago. Stands in the queue behind
 * the backup that a start makes, which still has it. Where it fails, the next start tries again. Window thread.
 */
final class StartPurge {
    private static final Logger LOG = LoggerFactory.getLogger(StartPurge.class);

    private final ScreenContext context;
    private final RemovedStore removed;

    StartPurge(ScreenContext context, RemovedStore removed) {
        this.context = context;
        this.removed = removed;
    }

    /** Runs the first, then queues the purge, so that the work of the first stands before it in the queue. */
    Runnable behind(Runnable first) {
        return () -> {
            first.run();
            begin();
        };
    }

    void begin() {
        Instant until = context.clock().instant().minus(RemovedStore.KEPT);
        context.background()
                .run(
                        () -> removed.purgeRemovedBefore(until),
                        gone -> {},
                        failure -> LOG.warn("what was removed long ago is still here", failure));
    }
}
