package org.southsouth.readiness.ui.compare;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Visibility;

/** While it is worked out how sure the totals are: how far that is, and a way to stop it. */
final class SureBar extends VBox {
    private final Label words = Texts.paragraph("", "t-body");
    private final ProgressBar bar = new ProgressBar();
    private final Button stop = new Button();
    private final HBox progress = new HBox(8, bar, stop);

    SureBar() {
        super(8);
        bar.setMaxWidth(Double.MAX_VALUE);
        Rows.wide(bar);
        stop.getStyleClass().addAll("quiet", "btn-s");
        progress.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(words, progress);
    }

    void follow(CompareViewModel model) {
        stop.setText(model.context().text("compare.sure.stop"));
        bar.setAccessibleText(model.context().text("compare.sure.working"));
        stop.setOnAction(event -> model.robustness().stop());
        bar.progressProperty().bind(model.robustness().drawnProperty());
        model.robustness().drawnProperty().subscribe(share -> show(model));
        model.robustness().robustnessProperty().subscribe(found -> show(model));
    }

    private void show(CompareViewModel model) {
        boolean isWorking = model.robustness().drawnProperty().get() < 1;
        boolean isStopped = model.robustness().robustnessProperty().get().isEmpty();
        Visibility.show(progress, isWorking);
        words.setText(model.context().text(isWorking ? "compare.sure.working" : "compare.sure.stopped"));
        Visibility.show(words, isWorking || isStopped);
        Visibility.show(this, isWorking || isStopped);
    }
}
