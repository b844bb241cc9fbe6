package org.southsouth.readiness.ui.home;

import javafx.scene.control.Button;
import org.southsouth.readiness.ui.fx.Visibility;

/** Offers the fictional countries where the list is empty or short; away where nobody may add them. */
public final class SampleLink extends Button {
    public SampleLink() {
        getStyleClass().add("quiet");
    }

    void follow(HomeViewModel model) {
        setText(model.text("home.sample.look"));
        setOnAction(event -> model.samples().add());
        // Not disabled meanwhile, which would give the keys to a button that opens a file: a second press does nothing.
        Visibility.show(this, model.samples().canBeAdded());
    }

    /** Below a short list, for as long as that offers them. */
    void offer(HomeViewModel model) {
        setText(model.text("home.sample.add"));
        setOnAction(event -> model.samples().add());
        Visibility.follow(this, model.samples().offeredProperty());
    }
}
