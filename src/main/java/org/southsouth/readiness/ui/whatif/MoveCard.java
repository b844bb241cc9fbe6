package org.southsouth.readiness.ui.whatif;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.robustness.Reach;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.ScoreCell;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.controls.TotalStrip;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.Formats;

/** The overall score and the pillars: as stored, as tried, and the difference. */
public final class MoveCard extends VBox {
    public MoveCard() {
        super(12);
        getStyleClass().addAll("card", "whatif-card");
    }

    void follow(WhatIfViewModel model) {
        model.triedProperty()
                .subscribe(tried -> model.loadedProperty()
                        .get()
                        .ifPresent(loaded -> tried.ifPresent(then -> show(loaded, then, model))));
    }

    private void show(WhatIfViewModel.Loaded loaded, Scorecard then, WhatIfViewModel model) {
        Formats formats = model.context().formats();
        List<Band> bands = loaded.bands();
        getChildren().clear();
        if (loaded.stored().basis().hasTotal()) {
            ScoredSection before = loaded.stored().root();
            ScoredSection after = then.root();
            getChildren().add(Texts.plain(model.context().text("whatif.overall"), "t-body", "b"));
            if (after.hasScore()) {
                Label figure = Texts.whole(formats.score(after.score(), bands), "t-display", "b");
                VBox words = new VBox(
                        Texts.whole(bands(after, bands, formats), "t-lead", "b"),
                        Texts.whole(moved(before, after, bands, model.context()), "t-body", "muted"));
                words.setAlignment(Pos.CENTER_LEFT);
                HBox line = Rows.of(16, figure, words);
                getChildren().addAll(line, new TotalStrip(true).show(after.score(), after.low(), after.high()));
                if (after.open() > 0) {
                    String bounds = formats.bounds(after.low(), after.high(), after.score(), bands);
                    String text = model.context().text("whatif.case", after.open(), bounds);
                    getChildren().add(Texts.caption(text));
                }
            } else {
                getChildren().add(Texts.muted(model.context().text("whatif.none")));
            }
        }
        List<ScoredSection> pillars = loaded.stored().pillars();
        for (int i = 0; i < pillars.size(); i++) {
            getChildren().add(row(pillars.get(i), then.pillars().get(i), bands, formats));
        }
    }

    private static String moved(ScoredSection before, ScoredSection after, List<Band> bands, ScreenContext context) {
        Formats formats = context.formats();
        String stored = formats.score(before.score(), bands);
        String change = formats.change(after.score() - before.score());
        return change.equals(Formats.NONE)
                ? context.text("whatif.move.none", stored)
                : context.text("whatif.move", stored, change);
    }

    private static String bands(ScoredSection section, List<Band> bands, Formats formats) {
        Reach reach = Reach.of(section);
        return formats.bands(reach.low(), reach.high(), bands);
    }

    private static Node row(ScoredSection before, ScoredSection after, List<Band> bands, Formats formats) {
        return Rows.of(
                8,
                Texts.filling(before.section().shortTitle(), "t-body"),
                cell(before, bands, formats),
                Texts.whole("→", "t-body", "muted", "whatif-arrow"),
                cell(after, bands, formats),
                Texts.whole(formats.change(after.score() - before.score()), "t-body", "whatif-change"));
    }

    private static Node cell(ScoredSection section, List<Band> bands, Formats formats) {
        ScoreCell cell = new ScoreCell().show(section.score(), formats.score(section.score(), bands), bands);
        cell.getStyleClass().addAll("t-body", "whatif-cell");
        return cell;
    }
}
