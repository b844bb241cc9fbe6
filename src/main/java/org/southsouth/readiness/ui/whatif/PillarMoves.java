package org.southsouth.readiness.ui.whatif;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.ui.controls.ScoreCell;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.ScoreMove;

/** Each pillar as it is today and as it would be. */
final class PillarMoves extends GridPane {
    PillarMoves() {
        getStyleClass().add("whatif-pillars");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        names.setMinWidth(0);
        getColumnConstraints().add(names);
    }

    void follow(WhatIfViewModel model) {
        model.triedProperty()
                .subscribe(tried ->
                        tried.ifPresent(now -> show(now, model.context().formats())));
    }

    private void show(Tried tried, Formats formats) {
        getChildren().clear();
        List<ScoredSection> before = tried.before().pillars();
        for (int i = 0; i < before.size(); i++) {
            addRow(i, before.get(i), tried.after().pillars().get(i), tried.bands(), formats);
        }
    }

    private void addRow(int row, ScoredSection before, ScoredSection after, List<Band> bands, Formats formats) {
        ScoreMove move = before.score() == after.score()
                ? ScoreMove.of(before.score(), after.score(), bands, formats)
                : ScoreMove.inHundredths(before.score(), after.score(), bands, formats);
        Label change = Texts.whole(move.change(), "t-body", "b", "whatif-figure");
        change.getStyleClass().add("whatif-roomy");
        change.managedProperty().bind(change.visibleProperty());
        Label arrow = Texts.whole("→", "t-body", "muted");
        GridPane.setHalignment(arrow, HPos.CENTER);
        addRow(
                row,
                Texts.filling(before.section().chartTitle(), "t-body"),
                cell(before, move.before(), bands),
                arrow,
                cell(after, move.after(), bands),
                change);
    }

    private static ScoreCell cell(ScoredSection section, String figure, List<Band> bands) {
        ScoreCell cell = new ScoreCell().show(section.score(), figure, bands);
        cell.getStyleClass().add("t-body");
        return cell;
    }
}
