package org.southsouth.readiness.ui.whatif;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;

/** How much each pillar counts: a slider each, with the share it comes to. */
public final class WeightsCard extends VBox {
    private static final double MOST = 3;
    private static final double STEP = 0.25;

    private final List<Row> rows = new ArrayList<>();

    public WeightsCard() {
        super(8);
        getStyleClass().addAll("card", "whatif-card");
    }

    private record Row(SectionId pillar, Slider slider, Label share) {}

    void follow(WhatIfViewModel model) {
        model.loadedProperty().subscribe(loaded -> loaded.ifPresent(found -> show(found, model)));
        model.triedProperty().subscribe(tried -> showShares(model));
    }

    private void show(WhatIfViewModel.Loaded loaded, WhatIfViewModel model) {
        rows.clear();
        getChildren()
                .setAll(
                        Texts.plain(model.context().text("whatif.weights"), "t-body", "b"),
                        Texts.caption(model.context().text("whatif.weights.help")));
        for (ScoredSection pillar : loaded.stored().pillars()) {
            SectionId id = pillar.section().id();
            Slider slider = new Slider(0, MOST, pillar.section().weight());
            slider.setBlockIncrement(STEP);
            slider.setAccessibleText(
                    model.context().text("whatif.weight", pillar.section().shortTitle()));
            slider.valueProperty().subscribe((before, after) -> {
                double stepped = Math.round(after.doubleValue() / STEP) * STEP;
                if (stepped != model.weightOf(id)) {
                    model.weigh(id, stepped);
                }
            });
            Rows.wide(slider);
            Label share = Texts.whole("", "t-body", "whatif-change");
            Label name = Texts.filling(pillar.section().shortTitle(), "t-body", "whatif-pillar");
            HBox.setHgrow(name, Priority.NEVER);
            HBox row = Rows.of(12, name, slider, share);
            rows.add(new Row(id, slider, share));
            getChildren().add(row);
        }
        showShares(model);
    }

    private void showShares(WhatIfViewModel model) {
        List<Integer> shares = model.shares();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).share.setText(model.context().text("common.percent", shares.get(i)));
        }
    }

    /** Puts the sliders back. */
    void showStored(WhatIfViewModel model) {
        for (Row row : rows) {
            row.slider.setValue(model.weightOf(row.pillar));
        }
    }
}
