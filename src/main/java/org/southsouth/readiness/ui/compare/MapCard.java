package org.southsouth.readiness.ui.compare;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.ui.controls.BandLegendBox;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.NextPulse;
import org.southsouth.readiness.ui.fx.Visibility;

/** The heat map of sections by entries, with the legend of its colours. */
final class MapCard extends VBox {
    private static final double AROUND = 96;

    private final HeatGrid grid = new HeatGrid();
    private final Label none = Texts.muted("");
    private final BandLegendBox legend = new BandLegendBox();
    private final Label decimal = Texts.caption("");
    private final Label dash = Texts.caption("");
    private final ReferencePicker reference = new ReferencePicker();

    MapCard() {
        getStyleClass().addAll("card", "map-card");
        // As high as what stands beside it, it would have its legend far below the last row.
        setMaxHeight(USE_PREF_SIZE);
        grid.setCorner(reference);
        getChildren().addAll(none, reference, grid, legend, dash, decimal);
    }

    /** Where somebody was before going to the questions. */
    void takeKeys() {
        grid.requestFocus();
        if (getScene() != null) {
            NextPulse.afterPulse(getScene(), grid::followKeys);
        }
    }

    /** Also where the map is below what is seen. */
    void chooseReference() {
        reference.open();
    }

    Optional<CompareViewModel.Place> visited() {
        return grid.cursor().visited();
    }

    /** Where somebody was when they left for another screen. */
    void goOn(CompareViewModel.Place place) {
        grid.requestFocus();
        if (getScene() != null) {
            NextPulse.afterPulse(getScene(), () -> grid.goTo(place.row(), place.column()));
        }
    }

    void follow(CompareViewModel model) {
        grid.setAccessibleRoleDescription(model.context().text("common.kind.map"));
        grid.onColumn(column -> model.closeUp().toggle(column, grid.cursor().id()));
        grid.onRow(id -> model.goTo(id, grid.cursor().column()));
        grid.whenMissing(model::explain);
        reference.follow(model);
        model.resultProperty()
                .subscribe(result -> result.ifPresent(loaded -> {
                    String corner = reference.isVisible() ? "" : model.context().text("compare.corner.theme");
                    none.setText(model.context().text("compare.map.none"));
                    Visibility.show(none, loaded.comparison().rows().isEmpty());
                    CellWhy why = new CellWhy(loaded, model.context());
                    grid.explain(why);
                    grid.show(
                            model.themes(loaded, corner),
                            loaded.bands(),
                            model.context().formats());
                    legend.show(loaded.bands(), model.context().messages());
                    decimal.setText(model.context().text("common.decimal"));
                    Visibility.show(decimal, grid.hasDecimals());
                    dash.setText(why.ofDashes(grid.grid()));
                    Visibility.show(dash, !dash.getText().isEmpty());
                }));
        model.closeUp().pairProperty().subscribe(grid::mark);
    }

    /** When compact it has its whole height on a page that scrolls. */
    void fit(boolean isCompact, ScrollPane page) {
        if (isCompact) {
            grid.scrollWith(page);
        } else {
            grid.scrollAlone();
        }
    }

    /** So high is the part of the page that is seen: the heads of the map stay in it. */
    void setMostHeight(double height) {
        grid.setMostHeight(Math.max(2 * AROUND, height - AROUND));
    }
}
