package org.southsouth.readiness.ui.whatif;

import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.NextPulse;
import org.southsouth.readiness.ui.fx.Theme;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.ui.whatif.SideSegments.Part;

/** The result above, and below it as many of the other cards side by side as there is room for. */
public final class WhatIfBody extends VBox {
    /** Below these, in units of the text size, only one part is seen at a time, or the weights stand behind the changes. */
    private static final double NARROW_EM = 66;

    private static final double LOW_EM = 53.5;

    /** Below this height of the whole window the result has one line. */
    private static final double LEAST_EM = 40;

    private final ResultCard result = new ResultCard();
    private final PickCard pick = new PickCard();
    private final ChangesCard changes = new ChangesCard();
    private final WeightsCard weights = new WeightsCard();
    private final SideSegments segments = new SideSegments();
    private final ScrollPane weighing = new ScrollPane(weights);
    private final VBox side = new VBox(changes, weighing);

    public WhatIfBody() {
        getStyleClass().add("whatif-results");
        side.getStyleClass().add("whatif-side");
        weighing.setFitToWidth(true);
        weighing.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        weighing.setFocusTraversable(false);
        // Where there is no room for them they scroll: the page would push the heads of the window out.
        weighing.setMinHeight(0);
        HBox split = new HBox(pick, side);
        split.getStyleClass().add("whatif-split");
        HBox.setHgrow(pick, Priority.ALWAYS);
        VBox.setVgrow(changes, Priority.ALWAYS);
        VBox.setVgrow(split, Priority.ALWAYS);
        getChildren().setAll(result, split);
    }

    /** {@code whenSwitched}: another part is to be seen. */
    void follow(WhatIfViewModel model, Runnable whenSwitched) {
        result.follow(model);
        pick.follow(model);
        changes.follow(model, this::takeKeys);
        weights.follow(model);
        segments.follow(model);
        model.onPlanned(this::showPlanned);
        segments.partProperty().subscribe(part -> {
            whenSwitched.run();
            if (getScene() != null && Nesting.isIn(getScene().getFocusOwner(), segments)) {
                NextPulse.afterPulse(getScene(), this::showPart);
            }
        });
    }

    /** What was done is said there, and the way on is there, wherever the keys were. */
    private void showPlanned() {
        segments.choose(Part.CHANGES);
        changes.focusActs();
        if (getScene() != null) {
            NextPulse.afterPulse(getScene(), changes::showActs);
        }
    }

    /** With large text the page may have been scrolled to where the part before was: all of this one, if there is room, and the segment. */
    private void showPart() {
        IntoSight.bring(pick.isVisible() ? pick : side);
        IntoSight.bring(segments);
    }

    /** How high the window is, in units of the text size, and not the page, which is as high as what stands on it. */
    static boolean isLow(Scene scene, double textSize) {
        return scene.getHeight() / textSize < LEAST_EM;
    }

    /** In units of the text size. */
    void fit(double width, double height, boolean isLow, WhatIfViewModel model) {
        boolean isNarrow = width < NARROW_EM;
        boolean hasWeights = model.hasWeights();
        boolean hasSegments = isNarrow || (hasWeights && (width < Theme.COMPACT_EM || height < LOW_EM));
        segments.offer(isNarrow, hasWeights);
        place(isNarrow, hasSegments);
        Part part = segments.partProperty().get();
        boolean isPicking = isNarrow && part == Part.ANSWERS;
        Styles.set(this, "narrow", isNarrow);
        Visibility.show(pick, !isNarrow || isPicking);
        Visibility.show(side, !isPicking);
        Visibility.show(changes, !hasSegments || part == Part.CHANGES);
        Styles.set(side, "has-segments", hasSegments && !isNarrow);
        Visibility.show(weighing, hasWeights && (!hasSegments || part == Part.WEIGHTS));
        HBox.setHgrow(side, isNarrow ? Priority.ALWAYS : Priority.NEVER);
        result.fit(!isNarrow, isNarrow && isLow);
        pick.fit(isNarrow);
        changes.fit(!hasSegments, isNarrow, model);
        weights.fit(!hasSegments, isNarrow);
    }

    /** Above everything that they choose between. */
    private void place(boolean isNarrow, boolean hasSegments) {
        VBox wanted = isNarrow ? this : side;
        if (!hasSegments || segments.getParent() != wanted) {
            getChildren().remove(segments);
            side.getChildren().remove(segments);
        }
        if (hasSegments && segments.getParent() == null) {
            wanted.getChildren().add(isNarrow ? 1 : 0, segments);
        }
    }

    /** From the answers to what is done with the changes, where there is something to do, and back. */
    void nextRegion() {
        boolean isPicking = Nesting.isIn(getScene().getFocusOwner(), pick);
        if (pick.isVisible() && !isPicking) {
            pick.focusList();
        } else if (side.isVisible() && changes.hasActs()) {
            changes.focusActs();
        } else if (segments.getParent() != null) {
            segments.focusChosen();
        }
    }

    void focusList() {
        pick.focusList();
    }

    /** What had them is gone: the answers, or where these are not seen, what is chosen between the parts. */
    private void takeKeys() {
        if (pick.isVisible()) {
            pick.focusList();
        } else {
            segments.focusChosen();
        }
    }

    void focusSearch() {
        segments.choose(Part.ANSWERS);
        pick.focusSearch();
    }
}
