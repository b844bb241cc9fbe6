package org.southsouth.readiness.ui.home;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.Visibility;

/** Says that there are fictional countries on the list, shows them round and takes them away. */
final class SampleBar extends HBox {
    private final Label text = new Label();
    private final Button tour = new Button();
    private final Button remove = new Button();

    SampleBar() {
        super(12);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll("notice", "home-removed", "sample-bar");
        text.getStyleClass().add("t-body");
        text.setMaxWidth(Double.MAX_VALUE);
        Rows.wide(text);
        tour.getStyleClass().add("btn-s");
        remove.getStyleClass().addAll("quiet", "btn-s");
        // At the largest text the sentence takes a second line, and no word of a button is cut.
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        tour.setMinWidth(USE_PREF_SIZE);
        remove.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(text, tour, remove);
    }

    void follow(HomeViewModel model, Dialogs dialogs) {
        SampleActions samples = model.samples();
        text.setText(model.text("home.sample.here"));
        tour.setText(model.text("home.sample.tour"));
        remove.setText(model.text("home.sample.remove"));
        tour.setOnAction(event -> samples.tour());
        remove.setOnAction(event -> dialogs.confirm(samples.question(), samples::remove));
        Visibility.follow(this, samples.hereProperty());
        samples.hereProperty().subscribe(isHere -> {
            if (isHere && samples.takeNew()) {
                tour.requestFocus();
            }
        });
    }
}
