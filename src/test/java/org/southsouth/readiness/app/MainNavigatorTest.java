package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Screen;

class MainNavigatorTest {
    /** So that files that are being made for several offices are made while somebody reads what they are for. */
    @Test
    void a_screen_that_is_kept_is_not_left_for_the_guide() {
        Screen kept = new Screen() {
            @Override
            public boolean isKeptForTheGuide() {
                return true;
            }
        };
        assertThat(MainNavigator.leaves(kept, new Route.Guide("gather"))).isFalse();
        assertThat(MainNavigator.leaves(kept, new Route.Home())).isTrue();
        assertThat(MainNavigator.leaves(new Screen() {}, new Route.Guide("gather")))
                .isTrue();
    }
}
