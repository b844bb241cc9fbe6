package org.southsouth.readiness.ui.shell;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/** The middle of the window: the screen, and over it the tour while there is one. */
public final class ScreenPlace extends StackPane {
    private static final double MARGIN = 24;

    private final StackPane screen = new StackPane();

    public ScreenPlace() {
        getChildren().add(screen);
    }

    /** The card is made with the first tour: a start has none. */
    void follow(TourViewModel model) {
        model.atProperty().subscribe(at -> {
            if (at.isPresent() && getChildren().size() == 1) {
                TourCard tour = new TourCard();
                setAlignment(tour, Pos.BOTTOM_RIGHT);
                setMargin(tour, new Insets(MARGIN));
                getChildren().add(tour);
                tour.follow(model);
            }
        });
    }

    void show(Parent shown) {
        screen.getChildren().setAll(shown);
    }
}
