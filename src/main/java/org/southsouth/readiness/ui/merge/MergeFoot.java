package org.southsouth.readiness.ui.merge;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.ui.merge.MergeViewModel.Face;

/** The way out, what is still to be done, the merge and its undoing. */
public final class MergeFoot extends HBox {
    private final Button leave = new Button();
    private final Button undo = new Button();
    private final ProgressBar share = new ProgressBar();
    private final Button stop = new Button();
    private final Button merge = new Button("", Icons.of(Feather.GIT_MERGE));

    public MergeFoot() {
        super(12);
        getStyleClass().add("merge-foot");
    }

    void follow(MergeViewModel model) {
        Label message = Texts.plain("", "t-body", "muted");
        message.setWrapText(true);
        message.textProperty().bind(model.messageProperty());
        leave.setCancelButton(true);
        leave.setOnAction(event -> model.leave());
        undo.setText(model.words().text("merge.undo"));
        undo.setOnAction(event -> model.undo());
        undo.disableProperty().bind(model.merger().busyProperty());
        share.progressProperty().bind(model.merger().shareProperty());
        share.setAccessibleText(model.words().text("merge.act"));
        share.setMinWidth(USE_PREF_SIZE);
        share.setFocusTraversable(true);
        stop.setText(model.words().text("merge.stop"));
        stop.setOnAction(event -> model.merger().stop());
        merge.setText(model.words().text("merge.act"));
        merge.getStyleClass().add("primary");
        merge.setOnAction(event -> model.merge());
        merge.disableProperty().bind(model.readyProperty().not());
        for (Button button : new Button[] {leave, undo, stop, merge}) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        // Not where the merge was pressed: the second half of a double click would take it back.
        getChildren().addAll(leave, undo, Rows.gap(), message, share, stop, merge);
        model.faceProperty().subscribe(face -> {
            // Where nothing is left to be pressed, the keys are on the way out and not on the tabs above.
            boolean isOver = face == Face.DONE || face == Face.PAST || face == Face.KNOWN;
            Visibility.show(merge, face == Face.PLAN);
            Visibility.show(undo, face == Face.DONE);
            leave.setText(model.words().text(isOver ? "merge.leave" : "common.cancel"));
            if (isOver) {
                leave.requestFocus();
            }
        });
        followMerging(model);
    }

    /** All is decided. */
    void takeKeys() {
        merge.requestFocus();
    }

    /** Nothing else is to be pressed. */
    void takeWayOut() {
        leave.requestFocus();
    }

    private void followMerging(MergeViewModel model) {
        model.merger().mergingProperty().subscribe(isMerging -> {
            boolean isLast = merge.isFocused();
            Visibility.show(share, isMerging);
            Visibility.show(stop, isMerging);
            Visibility.show(merge, !isMerging && model.faceProperty().get() == Face.PLAN);
            leave.setDisable(isMerging);
            if (isMerging && isLast) {
                // By Tab alone: the second of two quick presses of Enter would stop what the first began.
                share.requestFocus();
            }
        });
    }
}
