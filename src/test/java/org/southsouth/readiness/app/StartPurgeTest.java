package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Removed;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.MemoryRemoved;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;

class StartPurgeTest {
    @Test
    void what_was_removed_ninety_days_ago_goes_at_a_start_and_the_rest_stays() {
        MemoryRemoved removed = new MemoryRemoved();
        new StartPurge(ScreenContexts.context(new RememberingNavigator(), new DirectBackground()), removed).begin();
        assertThat(removed.removed())
                .extracting(Removed::id)
                .extracting("value")
                .containsExactly("WSM");
    }
}
