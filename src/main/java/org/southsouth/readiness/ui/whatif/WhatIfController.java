package org.southsouth.readiness.ui.whatif;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.southsouth.readiness.ui.fx.Fitting;
import org.southsouth.readiness.ui.fx.Screen;
import org.southsouth.readiness.ui.fx.Theme;
import org.southsouth.readiness.ui.fx.Visibility;

/** Binds the cards to the view model. */
public final class WhatIfController implements Screen {
    private final WhatIfViewModel model;

    @FXML
    private StackPane page;

    @FXML
    private Label subtitle;

    @FXML
    private BorderPane results;

    @FXML
    private TrialsCard trials;

    @FXML
    private MoveCard move;

    @FXML
    private WeightsCard weights;

    @FXML
    private OmissionsCard omissions;

    public WhatIfController(WhatIfViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Visibility.show(results, false);
        move.follow(model);
        weights.follow(model);
        trials.follow(model);
        omissions.follow(model);
        model.loadedProperty().subscribe(loaded -> Visibility.show(results, loaded.isPresent()));
        Fitting.follow(
                page, subtitle, (width, textSize) -> trials.fit(Theme.isCompact(width, (int) Math.round(textSize))));
    }

    @FXML
    private void reset() {
        model.reset();
        weights.showStored(model);
        trials.showStored();
    }

    @FXML
    private void leave() {
        model.leave();
    }
}
