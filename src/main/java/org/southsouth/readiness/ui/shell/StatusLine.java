package org.southsouth.readiness.ui.shell;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.ui.fx.WindowFrame;
import org.southsouth.readiness.ui.fx.WindowFrame.Retracing;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

/**
 * The line at the foot of the window: what is saved on its left, the context on its right. A failure stays until solved.
 * What does not fit beside the buttons takes more lines on the left, and is cut on the right; tooltips have all of it.
 */
public final class StatusLine extends HBox {
    /** Of what is saved and of the context, in units of the text size. */
    private static final double LEAST_STATUS = 16;

    private static final double LEAST_CONTEXT = 6;
    private final Label status = new Yielding(LEAST_STATUS);
    private final Button retry = new Button();
    private final Button stop = new Button();
    private final Button undo = new Button();
    private final Button redo = new Button();
    private final Tooltip undoTip = new Tooltip();
    private final Tooltip redoTip = new Tooltip();
    private final Hyperlink name = new Hyperlink();
    private final Label context = new Yielding(LEAST_CONTEXT);

    public StatusLine() {
        getStyleClass().add("statusbar");
        status.getStyleClass().addAll("t-caption", "muted", "status-words");
        context.getStyleClass().addAll("t-caption", "muted");
        status.setWrapText(true);
        tellWhole(status);
        tellWhole(context);
        retry.getStyleClass().addAll("quiet", "btn-s");
        stop.getStyleClass().addAll("quiet", "btn-s");
        for (Button button : List.of(undo, redo)) {
            button.getStyleClass().addAll("quiet", "btn-s", "status-button");
            button.setMinWidth(Region.USE_PREF_SIZE);
            Visibility.show(button, false);
        }
        undo.setGraphic(Icons.of(Feather.CORNER_UP_LEFT, "i-s"));
        undo.setTooltip(undoTip);
        redo.setGraphic(Icons.of(Feather.CORNER_UP_RIGHT, "i-s"));
        redo.setTooltip(redoTip);
        retry.setMinWidth(Region.USE_PREF_SIZE);
        stop.setMinWidth(Region.USE_PREF_SIZE);
        name.getStyleClass().add("t-caption");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Visibility.show(name, false);
        getChildren().addAll(status, undo, redo, retry, stop, name, Rows.gap(), context);
    }

    /** As wide as its words; where that is too wide, no narrower than some of them. */
    private static final class Yielding extends Label {
        private final double leastEm;

        Yielding(double leastEm) {
            this.leastEm = leastEm;
        }

        @Override
        protected double computeMinWidth(double height) {
            return Math.min(computePrefWidth(-1), leastEm * getFont().getSize());
        }
    }

    private static void tellWhole(Label label) {
        Tooltip whole = Texts.tip("");
        whole.textProperty().bind(label.textProperty());
        label.textProperty().subscribe(text -> label.setTooltip(text.isBlank() ? null : whole));
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

    public String getUndoText() {
        return undo.getText();
    }

    public void setUndoText(String text) {
        undo.setText(text);
    }

    public String getUndoTip() {
        return undoTip.getText();
    }

    public void setUndoTip(String text) {
        undoTip.setText(text);
        undo.setAccessibleText(text);
    }

    public String getRedoText() {
        return redo.getText();
    }

    public void setRedoText(String text) {
        redo.setText(text);
    }

    public String getRedoTip() {
        return redoTip.getText();
    }

    public void setRedoTip(String text) {
        redoTip.setText(text);
        redo.setAccessibleText(text);
    }

    void follow(WindowFrame frame) {
        frame.retracingProperty().subscribe(offered -> {
            Visibility.show(undo, offered.isPresent());
            Visibility.show(redo, offered.isPresent());
            offered.ifPresent(this::offer);
        });
        status.textProperty().bind(frame.statusProperty());
        context.textProperty().bind(frame.contextProperty());
        retry.setOnAction(event -> frame.retry());
        stop.setOnAction(event -> frame.stop());
        frame.savingProperty().subscribe(this::show);
    }

    private void offer(Retracing offered) {
        undo.disableProperty().bind(offered.canUndo().not());
        undo.setOnAction(event -> offered.undo().run());
        redo.disableProperty().bind(offered.canRedo().not());
        redo.setOnAction(event -> offered.redo().run());
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
