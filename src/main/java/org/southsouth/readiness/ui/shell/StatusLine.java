package org.southsouth.readiness.ui.shell;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.ui.fx.WindowFrame;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

/** The line at the foot of the window: what is saved on its left, the context on its right. A failure stays until solved. */
public final class StatusLine extends HBox {
    private final Label status = new Label();
    private final Button retry = new Button();
    private final Button stop = new Button();
    private final Hyperlink name = new Hyperlink();
    private final Label context = new Label();

    public StatusLine() {
        getStyleClass().add("statusbar");
        status.getStyleClass().addAll("t-caption", "muted");
        context.getStyleClass().addAll("t-caption", "muted");
        context.setMinWidth(0);
        retry.getStyleClass().addAll("quiet", "btn-s");
        stop.getStyleClass().addAll("quiet", "btn-s");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        status.setMinWidth(Region.USE_PREF_SIZE);
        retry.setMinWidth(Region.USE_PREF_SIZE);
        stop.setMinWidth(Region.USE_PREF_SIZE);
        name.getStyleClass().add("t-caption");
        name.setMinWidth(0);
        Visibility.show(name, false);
        getChildren().addAll(status, retry, stop, name, gap, context);
    }

    public String getRetryText() {
        return retry.getText();
    }

    public void setRetryText(String text) {
        retry.setText(text);
    }

    public String getStopText() {
        return stop.getText();
    }

    public void setStopText(String text) {
        stop.setText(text);
    }

    void follow(WindowFrame frame) {
        status.textProperty().bind(frame.statusProperty());
        context.textProperty().bind(frame.contextProperty());
        retry.setOnAction(event -> frame.retry());
        stop.setOnAction(event -> frame.stop());
        frame.savingProperty().subscribe(this::show);
    }

    /** Whose name stands beside what is done here; pressed, it can be changed. */
    void follow(NameViewModel model, Runnable whenPressed) {
        model.inAssessmentProperty().subscribe(isInside -> Visibility.show(name, isInside));
        model.nameProperty()
                .subscribe(known -> name.setText(
                        known.isBlank() ? model.text("shell.name.add") : model.text("shell.name.you", known)));
        name.setOnAction(event -> {
            name.setVisited(false);
            whenPressed.run();
        });
    }

    private void show(Saving saving) {
        Visibility.show(retry, saving == Saving.FAILED);
        Visibility.show(stop, saving == Saving.WRITING);
        Styles.choose(status, List.of("warn-text", "muted"), saving == Saving.FAILED ? "warn-text" : "muted");
        status.setGraphic(
                switch (saving) {
                    case SAVED -> Icons.of(Feather.CHECK, "i-s");
                    case FAILED -> Icons.of(Feather.ALERT_TRIANGLE, "i-s", "i-warn");
                    case NOTHING, SAVING, WRITING -> null;
                });
    }
}
