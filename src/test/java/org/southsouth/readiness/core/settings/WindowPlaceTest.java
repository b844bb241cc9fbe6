package org.southsouth.readiness.core.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.settings.WindowPlace.Screen;

class WindowPlaceTest {
    private static final Screen LEFT = new Screen(-1920, 0, 1920, 1040);
    private static final Screen RIGHT = new Screen(0, 0, 1366, 728);

    private static WindowPlace place(double x, double y, double width, double height) {
        return new WindowPlace(x, y, width, height, false);
    }

    @Test
    void what_fits_stays_where_it_was() {
        WindowPlace there = place(-1800, 20, 1440, 900);
        assertThat(there.on(List.of(RIGHT, LEFT))).contains(there);
    }

    @Test
    void where_its_screen_is_gone_there_is_none() {
        assertThat(place(-1800, 20, 1440, 900).on(List.of(RIGHT))).isEmpty();
        assertThat(place(100, 900, 1024, 700).on(List.of(RIGHT))).isEmpty();
    }

    @Test
    void what_is_too_large_or_hangs_over_the_edge_is_put_wholly_on_the_screen() {
        assertThat(place(200, 100, 1440, 900).on(List.of(RIGHT))).contains(place(0, 0, 1366, 728));
        assertThat(place(700, 300, 1024, 700).on(List.of(RIGHT))).contains(place(342, 28, 1024, 700));
    }

    @Test
    void the_first_place_is_the_middle_and_wholly_on_the_screen() {
        assertThat(WindowPlace.middle(LEFT, 1440, 900)).isEqualTo(place(-1680, 70, 1440, 900));
        assertThat(WindowPlace.middle(RIGHT, 1440, 900)).isEqualTo(place(0, 0, 1366, 728));
        assertThat(WindowPlace.middle(new Screen(0, 27, 1440, 873), 1440, 900)).isEqualTo(place(0, 27, 1440, 873));
    }

    @Test
    void whatever_fills_a_screen_goes_on_doing_so() {
        WindowPlace full = new WindowPlace(10, 10, 1100, 700, true);
        assertThat(full.on(List.of(RIGHT))).contains(full);
    }

    @Test
    void figures_that_are_none_are_no_place() {
        assertThat(WindowPlace.of(Double.NaN, 0, 1440, 900, false)).isEmpty();
        assertThat(WindowPlace.of(0, 0, 0, 900, false)).isEmpty();
        assertThat(WindowPlace.of(0, 1e300, 1440, 900, false)).isEmpty();
        assertThat(WindowPlace.of(0, 0, Double.POSITIVE_INFINITY, 900, false)).isEmpty();
    }
}
