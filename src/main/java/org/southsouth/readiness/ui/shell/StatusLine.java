package org.southsouth.readiness.ui.shell;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.fx.NextPulse;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.ui.fx.WindowFrame;
import org.southsouth.readiness.ui.fx.WindowFrame.Retracing;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

/**
 * The line at the foot of the window: what is saved on its left, the context on its right. A failure stays until solved.
 * Never more than two lines, but for a failure, so that the screen keeps its room. Where there is no room for both, the context
 * has as many of its parts as there is room for, or none, and a name gives way to its icon; what is saved takes the whole line
 * where it needs that, and a second one. Tooltips have all of both, and the help panel too. Where somebody is asked something
 * at its right, the context waits.
 */
public final class StatusLine extends Pane {
    /** Of what is saved, in units of the text size. */
    private static final double LEAST_STATUS = 16;

    /** What the first of two lines may leave empty, in units of the text size. */
    private static final double LAST_WORD = 4;

    private static final double GAP = 24;
    /** Between the parts of a context, the first of which matters most. */
    private static final String PARTS = "  ·  ";

    private final Label status = new Yielding();
    private final Button retry = new Button();
    private final Button stop = new Button();
    private final Button undo = new Button();
    private final Button redo = new Button();
    private final Hyperlink name = new Hyperlink();
    private ReadOnlyBooleanProperty isInside = new ReadOnlyBooleanWrapper().getReadOnlyProperty();
    private boolean isAskedAbove;
    private final Label context = new Label();
    private final StringProperty wholeContext = new SimpleStringProperty("");
    private final HBox line = new HBox(GAP);
    private boolean isToFit;
    private double taken;
    private Runnable whenFitted = () -> {};

    public StatusLine() {
        getStyleClass().add("statusbar");
        status.getStyleClass().addAll("t-caption", "muted", "status-words");
        context.getStyleClass().addAll("t-caption", "muted", "status-context");
        status.setWrapText(true);
        tellWhole(status, status.textProperty());
        tellWhole(context, wholeContext);
        retry.getStyleClass().addAll("quiet", "btn-s");
        stop.getStyleClass().addAll("quiet", "btn-s");
        for (Button button : List.of(undo, redo)) {
            button.getStyleClass().addAll("quiet", "btn-s", "status-button");
            button.setMinWidth(Region.USE_PREF_SIZE);
            Visibility.show(button, false);
        }
        undo.setGraphic(Icons.of(Feather.CORNER_UP_LEFT, "i-s"));
        redo.setGraphic(Icons.of(Feather.CORNER_UP_RIGHT, "i-s"));
        retry.setMinWidth(Region.USE_PREF_SIZE);
        stop.setMinWidth(Region.USE_PREF_SIZE);
        name.getStyleClass().add("t-caption");
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setGraphic(Icons.of(Feather.USER, "i-s"));
        name.setContentDisplay(ContentDisplay.TEXT_ONLY);
        Visibility.show(name, false);
        line.setAlignment(Pos.CENTER_LEFT);
        // First, so that they stay where they are while the words change.
        line.getChildren().addAll(undo, redo, status, retry, stop, name);
        getChildren().addAll(line, context);
        followRoom();
    }

    private void followRoom() {
        sceneProperty().subscribe(this::fitSoon);
        widthProperty().subscribe(this::fitSoon);
        status.fontProperty().subscribe(this::fitSoon);
        for (Labeled words : List.of(status, name)) {
            words.textProperty().subscribe(this::fitSoon);
        }
        wholeContext.subscribe(words -> {
            context.setText(words);
            fitSoon();
        });
        for (Node part : List.of(undo, retry, stop, name)) {
            part.managedProperty().subscribe(this::fitSoon);
        }
    }

    /** A label whose text has just changed still says how wide it was before. */
    private void fitSoon() {
        if (getScene() != null && !isToFit) {
            isToFit = true;
            NextPulse.afterPulse(getScene(), this::fit);
        }
    }

    private void fit() {
        isToFit = false;
        double room = inner(getWidth());
        showName(false);
        context.setText(wholeContext.get());
        showParts(room);
        if (!isBeside(room)) {
            showName(true);
            context.setText(wholeContext.get());
            showParts(room);
        }
        // A line below would move the screen each time that more is said.
        context.setVisible(taken == 0 && isBeside(room));
        requestLayout();
        whenFitted.run();
    }

    /** Runs after each picture in which this line changed, outside of any layout. */
    void whenFitted(Runnable action) {
        whenFitted = action;
    }

    /** At least the first. */
    private void showParts(double room) {
        for (int end = context.getText().length();
                end > 0 && line.prefWidth(-1) + GAP + context.prefWidth(-1) > room; ) {
            end = context.getText().lastIndexOf(PARTS);
            if (end > 0) {
                context.setText(context.getText().substring(0, end));
            }
        }
    }

    /** As wide as its words; where that is too wide, no narrower than some of them. */
    private static final class Yielding extends Label {
        @Override
        protected double computeMinWidth(double height) {
            return Math.min(computePrefWidth(-1), LEAST_STATUS * getFont().getSize());
        }
    }

    private void showName(boolean isIcon) {
        name.setContentDisplay(isIcon ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
        Tips.show(name, isIcon ? name.getText() : "");
        Styles.set(name, "status-name", isIcon);
        applyCss();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double inner(double width) {
        return width - getInsets().getLeft() - getInsets().getRight() - taken;
    }

    /** How narrow it can be without its context, in pixels, edges included. */
    double leastWidth() {
        // Of two lines at most, or it would be cut.
        double inTwo = Math.ceil(status.prefWidth(-1) / 2)
                + LAST_WORD * status.getFont().getSize();
        double more = Math.max(0, Math.min(inTwo, status.prefWidth(-1)) - status.minWidth(-1));
        return line.minWidth(-1) + more + getInsets().getLeft() + getInsets().getRight();
    }

    /** As much of its right, in pixels, belongs to something else; 0 for nothing. */
    void leaveRight(double width) {
        if (taken != width) {
            taken = width;
            context.setVisible(taken == 0);
            requestLayout();
            fitSoon();
        }
    }

    private boolean isBeside(double room) {
        return taken == 0 && line.prefWidth(-1) + GAP + context.prefWidth(-1) <= room;
    }

    private double besideWidth() {
        return snapSizeX(context.prefWidth(-1));
    }

    private double lineHeight(double room) {
        return snapSizeY(line.prefHeight(room));
    }

    @Override
    protected double computeMinWidth(double height) {
        return line.minWidth(-1) + getInsets().getLeft() + getInsets().getRight();
    }

    @Override
    protected double computePrefWidth(double height) {
        return line.prefWidth(-1)
                + GAP
                + context.prefWidth(-1)
                + getInsets().getLeft()
                + getInsets().getRight();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = inner(width < 0 ? prefWidth(-1) : width);
        double height = isBeside(room) ? Math.max(lineHeight(room), context.prefHeight(-1)) : lineHeight(room);
        return getInsets().getTop() + height + getInsets().getBottom();
    }

    @Override
    protected void layoutChildren() {
        double left = getInsets().getLeft();
        double top = getInsets().getTop();
        double room = inner(getWidth());
        double height = getHeight() - top - getInsets().getBottom();
        if (isBeside(room)) {
            double right = besideWidth();
            layoutInArea(line, left, top, room - GAP - right, height, 0, HPos.LEFT, VPos.CENTER);
            layoutInArea(context, left + room - right, top, right, height, 0, HPos.RIGHT, VPos.CENTER);
        } else {
            layoutInArea(line, left, top, room, height, 0, HPos.LEFT, VPos.CENTER);
        }
    }

    private static void tellWhole(Label label, StringProperty words) {
        words.subscribe(text -> Tips.show(label, text));
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
        return Tips.of(undo);
    }

    public void setUndoTip(String text) {
        Tips.show(undo, text);
        undo.setAccessibleText(text);
    }

    public String getRedoText() {
        return redo.getText();
    }

    public void setRedoText(String text) {
        redo.setText(text);
    }

    public String getRedoTip() {
        return Tips.of(redo);
    }

    public void setRedoTip(String text) {
        Tips.show(redo, text);
        redo.setAccessibleText(text);
    }

    void follow(WindowFrame frame) {
        frame.retracingProperty().subscribe(offered -> {
            Visibility.show(undo, offered.isPresent());
            Visibility.show(redo, offered.isPresent());
            offered.ifPresent(this::offer);
        });
        status.textProperty().bind(frame.statusProperty());
        wholeContext.bind(frame.contextProperty());
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

    /** The name is not asked for twice. */
    void askedAbove(boolean isAsked) {
        isAskedAbove = isAsked;
        Visibility.show(name, isInside.get() && !isAsked);
    }

    /** Whose name stands beside what is done here; pressed, it can be changed. */
    void follow(NameViewModel model, Runnable whenPressed) {
        isInside = model.inAssessmentProperty();
        isInside.subscribe(() -> askedAbove(isAskedAbove));
        askedAbove(isAskedAbove);
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
                    case NOTHING, HINT, SAVING, WRITING -> null;
                });
    }
}
