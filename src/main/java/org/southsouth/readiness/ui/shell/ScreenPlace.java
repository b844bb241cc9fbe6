package org.southsouth.readiness.ui.shell;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/** The middle of the window: the screen, and over it the tour while there is one. */
public final class ScreenPlace extends StackPane {
    private static final double MARGIN = 24;

    private final StackPane screen = new StackPane();
    private final TourCard tour = new TourCard();

    public ScreenPlace() {
        setAlignment(tour, Pos.BOTTOM_RIGHT);
        setMargin(tour, new Insets(MARGIN));
        getChildren().addAll(screen, tour);
    }

    void follow(TourViewModel model) {
        tour.follow(model);
    }

    void show(Parent shown) {
        screen.getChildren().setAll(shown);
    }
}
