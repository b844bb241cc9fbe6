package org.southsouth.readiness.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Tour;
import org.southsouth.readiness.ui.fx.WindowFrame;

class TourViewModelTest {
    private static final Tour.Words WORDS = new Tour.Words("tour", "back", "next", "end", "leave");
    private static final Tour TWO = new Tour(
            WORDS,
            List.of(
                    new Tour.Stop("1 of 2", "one", "first", new Route.Settings()),
                    new Tour.Stop("2 of 2", "two", "second", new Route.Home())));

    private final RememberingNavigator navigator = new RememberingNavigator();
    private final WindowFrame frame = new WindowFrame();
    private final TourViewModel model = new TourViewModel(navigator, frame);

    @Test
    void nothing_is_shown_until_a_tour_begins() {
        assertThat(model.atProperty().get()).isEmpty();
        model.next();
        model.back();
        assertThat(navigator.routes()).isEmpty();
    }

    @Test
    void it_goes_to_each_stop_and_ends_after_the_last() {
        frame.begin(TWO);
        assertThat(navigator.routes()).containsExactly(new Route.Settings());
        assertThat(model.atProperty().get()).get().matches(at -> at.isFirst() && !at.isLast());
        model.next();
        assertThat(navigator.routes()).endsWith(new Route.Home());
        assertThat(model.atProperty().get()).get().matches(at -> !at.isFirst() && at.isLast());
        model.next();
        assertThat(model.atProperty().get()).isEmpty();
        assertThat(frame.tourProperty().get()).isEmpty();
    }

    @Test
    void it_goes_back_but_not_before_the_first() {
        frame.begin(TWO);
        model.next();
        model.back();
        model.back();
        assertThat(model.atProperty().get().orElseThrow().stop().title()).isEqualTo("one");
    }

    @Test
    void it_can_be_left_anywhere_and_begun_again_from_the_first_stop() {
        frame.begin(TWO);
        model.next();
        model.leave();
        assertThat(model.atProperty().get()).isEmpty();
        frame.begin(TWO);
        assertThat(model.atProperty().get().orElseThrow().stop().title()).isEqualTo("one");
    }

    @Test
    void a_tour_has_a_stop() {
        assertThatThrownBy(() -> new Tour(WORDS, List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
