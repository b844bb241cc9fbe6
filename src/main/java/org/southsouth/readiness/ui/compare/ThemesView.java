package org.southsouth.readiness.ui.compare;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.NextPulse;
import org.southsouth.readiness.ui.fx.PressedMouse;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** What stands out first, beside the map or above it; then two close up, the largest differences, the totals last. */
public final class ThemesView extends VBox {
    private static final double GAP = 16;

    private final MapCard map = new MapCard();
    private final FindingsCard findings = new FindingsCard();
    private final RadarCard radar = new RadarCard();
    private final GroupCard group = new GroupCard();
    private final DifferencesCard differences = new DifferencesCard();
    private final TotalsCard totals = new TotalsCard();
    private final VBox side = new VBox(GAP);

    public ThemesView() {
        super(GAP);
        side.getStyleClass().add("compare-side");
        VBox.setVgrow(totals, Priority.ALWAYS);
        Rows.wide(map);
        PressedMouse.watch(this);
        radar.focusWithinProperty().subscribe(isIn -> {
            if (isIn && getScene() != null && !PressedMouse.isDown(getScene())) {
                NextPulse.afterPulse(getScene(), this::showFindings);
            }
        });
    }

    /** Tab goes from the map to the choice of two; what stands out has no stop, and would be scrolled past unread. */
    private void showFindings() {
        Node keys = getScene() == null ? null : getScene().getFocusOwner();
        if (keys != null && Nesting.isIn(keys, radar) && findings.isVisible() && findings.getParent() == side) {
            IntoSight.bring(findings);
            IntoSight.bring(keys);
        }
    }

    void follow(CompareViewModel model) {
        map.follow(model);
        findings.follow(model);
        findings.whenInvited(map::chooseReference);
        radar.follow(model);
        group.follow(model);
        differences.follow(model);
        totals.follow(model);
    }

    /** Who is told to which question the keys or the mouse have come. */
    void whenAt(Consumer<String> told) {
        differences.whenAt(told);
    }

    void takeKeys() {
        map.takeKeys();
    }

    Optional<CompareViewModel.Place> visited() {
        return map.visited();
    }

    void goOn(CompareViewModel.Place place) {
        map.goOn(place);
    }

    /** When compact the page scrolls as a whole, the map too. */
    void fit(boolean isCompact, ScrollPane page) {
        getChildren().clear();
        side.getChildren().setAll(radar, group, differences, totals);
        if (isCompact) {
            getChildren().setAll(findings, map, side);
        } else {
            side.getChildren().add(0, findings);
            HBox row = new HBox(GAP, map, side);
            row.setAlignment(Pos.TOP_LEFT);
            VBox.setVgrow(row, Priority.ALWAYS);
            getChildren().setAll(row);
        }
        map.fit(isCompact, page);
    }

    /** With large text in a small window: what stands out in short. */
    void shorten(boolean isShort, ScreenContext context) {
        findings.fit(isShort, context);
    }

    /** So high is the part of the page that is seen. */
    void setMostHeight(double height) {
        map.setMostHeight(height);
    }
}
