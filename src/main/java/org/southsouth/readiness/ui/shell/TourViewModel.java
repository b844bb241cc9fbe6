package org.southsouth.readiness.ui.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.southsouth.readiness.ui.fx.Navigator;
import org.southsouth.readiness.ui.fx.Tour;
import org.southsouth.readiness.ui.fx.WindowFrame;

/** Where somebody is on the tour. It goes on wherever they look meanwhile, and ends when they leave it or are through. */
final class TourViewModel {
    /** A stop of a tour, and what can be done there. */
    record At(Tour.Words words, Tour.Stop stop, boolean isFirst, boolean isLast) {}

    private final Navigator navigator;
    private final WindowFrame frame;
    private final ReadOnlyObjectWrapper<Optional<At>> at = new ReadOnlyObjectWrapper<>(Optional.empty());
    private int place;

    TourViewModel(Navigator navigator, WindowFrame frame) {
        this.navigator = navigator;
        this.frame = frame;
        frame.tourProperty().subscribe(tour -> {
            place = 0;
            stop();
        });
    }

    private void stop() {
        Optional<Tour> tour = frame.tourProperty().get();
        tour.ifPresent(way -> navigator.go(way.stops().get(place).route()));
        at.set(tour.map(way -> new At(
                way.words(),
                way.stops().get(place),
                place == 0,
                place == way.stops().size() - 1)));
    }

    /** To the next stop; after the last one the tour is over. */
    void next() {
        int stops = frame.tourProperty().get().map(tour -> tour.stops().size()).orElse(0);
        if (place + 1 < stops) {
            place++;
            stop();
        } else {
            leave();
        }
    }

    void back() {
        if (place > 0) {
            place--;
            stop();
        }
    }

    void leave() {
        frame.endTour();
    }

    /** Empty while nobody is on a tour. */
    ReadOnlyObjectProperty<Optional<At>> atProperty() {
        return at.getReadOnlyProperty();
    }
}
