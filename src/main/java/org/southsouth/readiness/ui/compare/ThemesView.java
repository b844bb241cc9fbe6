package org.southsouth.readiness.ui.compare;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.ui.controls.Rows;

/** Profiles first: the map, and beside it (below it when compact) what stands out, two close up, the largest differences, the totals last. */
public final class ThemesView extends VBox {
    private static final double GAP = 16;

    private final MapCard map = new MapCard();
    private final FindingsCard findings = new FindingsCard();
    private final RadarCard radar = new RadarCard();
    private final GroupCard group = new GroupCard();
    private final DifferencesCard differences = new DifferencesCard();
    private final TotalsCard totals = new TotalsCard();
    private final VBox side = new VBox(GAP, findings, radar, group, differences, totals);

    public ThemesView() {
        super(GAP);
        side.getStyleClass().add("compare-side");
        VBox.setVgrow(totals, Priority.ALWAYS);
        Rows.wide(map);
    }

    void follow(CompareViewModel model) {
        map.follow(model);
        findings.follow(model);
        radar.follow(model);
        group.follow(model);
        differences.follow(model);
        totals.follow(model);
    }

    void fit(boolean isCompact) {
        if (isCompact) {
            getChildren().setAll(map, side);
        } else {
            HBox row = new HBox(GAP, map, side);
            VBox.setVgrow(row, Priority.ALWAYS);
            getChildren().setAll(row);
        }
    }

    void focusMap() {
        map.focusGrid();
    }

    /** So high is the part of the page that is seen. */
    void setMostHeight(double height) {
        map.setMostHeight(height);
    }
}
