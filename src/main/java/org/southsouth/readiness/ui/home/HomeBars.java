package org.southsouth.readiness.ui.home;

import javafx.scene.layout.VBox;
import org.southsouth.readiness.ui.fx.Visibility;

/** What stands over the list for a while: what was removed, and that there are fictional countries. */
public final class HomeBars extends VBox {
    private final RemovedBar removed = new RemovedBar();
    private final SampleBar sample = new SampleBar();

    public HomeBars() {
        super(8);
        getChildren().addAll(removed, sample);
    }

    void follow(HomeViewModel model) {
        removed.follow(model);
        sample.follow(model);
        Visibility.follow(this, removed.visibleProperty().or(sample.visibleProperty()));
    }
}
