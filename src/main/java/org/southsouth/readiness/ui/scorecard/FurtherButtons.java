package org.southsouth.readiness.ui.scorecard;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Visibility;

/** Where a scorecard leads on to: what changed since an earlier round, where there is one, and trying things out. */
public final class FurtherButtons extends HBox {
    private final Button why = new Button();
    private final Button change = new Button();
    private final Button tryOut = new Button();

    public FurtherButtons() {
        super(12);
        setAlignment(Pos.CENTER_LEFT);
        change.setGraphic(Icons.of(Feather.TRENDING_UP));
        tryOut.setGraphic(Icons.of(Feather.SLIDERS));
        change.setMinWidth(USE_PREF_SIZE);
        tryOut.setMinWidth(USE_PREF_SIZE);
        why.setMinWidth(USE_PREF_SIZE);
        Visibility.show(change, false);
        Visibility.show(why, false);
        getChildren().addAll(why, change, tryOut);
    }

    /** Where the panel does not stand open beside the page. */
    void showWhy(boolean isShown) {
        Visibility.show(why, isShown);
    }

    /** To what opens the panel; where it is open, to what stands there always. */
    void takeKeys() {
        (why.isVisible() ? why : tryOut).requestFocus();
    }

    /** The button that leads to this screen has the keys again. */
    void takeKeysBack(Route from) {
        if (from instanceof Route.Change && change.isVisible()) {
            change.requestFocus();
        } else if (from instanceof Route.WhatIf) {
            tryOut.requestFocus();
        }
    }

    void follow(ScorecardViewModel model) {
        why.setText(model.context().text("scorecard.why.open.button"));
        why.setOnAction(event -> model.openOverall());
        change.setText(model.context().text("scorecard.change"));
        change.setOnAction(event -> model.showChange());
        tryOut.setText(model.context().text("scorecard.whatif"));
        tryOut.setOnAction(event -> model.tryOut());
        model.resultProperty()
                .subscribe(result -> Visibility.show(
                        change,
                        result.filter(ScorecardViewModel.Result::hasEarlier).isPresent()));
    }
}
