package org.southsouth.readiness.ui.whatif;

import java.util.List;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.plan.GainScale;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.ScoreCell;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.words.Formats;

/** A question with its points today, the answer to try, the points that gives, and the gain. */
final class PickCell extends ListCell<WhatIfLine> {
    private final WhatIfViewModel model;
    private final Label title = Texts.filling("", "t-body", "b");
    private final Label below = Texts.paragraph("", "t-caption", "muted", "whatif-below");
    private final ScoreCell today = new ScoreCell();
    private final ScoreCell then = new ScoreCell();
    private final Label gain = Texts.whole("", "t-body", "whatif-figure", "whatif-gain");
    private final Label gainOf = Texts.plain("", "t-caption", "muted");
    private final AimBox aim;
    private final HBox row;

    PickCell(WhatIfViewModel model) {
        this.model = model;
        aim = new AimBox(model, this::takeKeysBack);
        aim.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> choose());
        getStyleClass().add("whatif-cell");
        setPrefWidth(0);
        VBox names = new VBox(title, below);
        // What is left of the row, and no more in one row than in another: what follows stands in columns.
        names.setMinWidth(0);
        names.setPrefWidth(1);
        names.setAlignment(Pos.CENTER_LEFT);
        Rows.wide(names);
        for (ScoreCell cell : List.of(today, then)) {
            cell.getStyleClass().addAll("t-body", "whatif-roomy");
            cell.managedProperty().bind(cell.visibleProperty());
        }
        VBox gains = new VBox(gain, gainOf);
        gains.setAlignment(Pos.CENTER_RIGHT);
        gains.setMinWidth(USE_PREF_SIZE);
        row = Rows.of(12, names, today, aim, then, gains);
        row.getStyleClass().add("whatif-row");
        model.triedProperty().subscribe(tried -> show());
        model.refusedProperty().subscribe(refused -> show());
        model.inPlanProperty().subscribe(planned -> show());
    }

    /** The keys go on in this row, also where its target was reached by the mouse. */
    private void takeKeysBack() {
        choose();
        getListView().requestFocus();
    }

    private void choose() {
        getListView().getSelectionModel().clearAndSelect(getIndex());
    }

    /** Has the answer chosen or typed, with the keys on it. */
    void open() {
        aim.open();
    }

    /** The first letter of a number, or the digit of a level, was typed on the row. */
    void begin(String typed) {
        aim.begin(typed);
    }

    @Override
    protected void updateItem(@Nullable WhatIfLine line, boolean isEmpty) {
        super.updateItem(line, isEmpty);
        show();
    }

    private void show() {
        WhatIfLine line = getItem();
        Tried tried = model.triedProperty().get().orElse(null);
        if (isEmpty() || line == null || tried == null) {
            setGraphic(null);
            Styles.set(this, "is-changed", false);
            return;
        }
        title.setText(line.title());
        String words = below(line, tried);
        boolean isPlanned = model.inPlanProperty().get().contains(line.id());
        below.setText(isPlanned ? model.text("whatif.row.planned", words) : words);
        String whole = line.stored().question().text() + "\n" + below.getText();
        Tips.show(title, whole);
        Tips.show(below, whole);
        aim.show(line);
        showFigures(line, tried);
        setGraphic(row);
    }

    /** The gain of one step better goes on to be said where the target does more: nobody has to ask which one is right. */
    private String below(WhatIfLine line, Tried tried) {
        String step = model.context().formats().gain(line.gain());
        OptionalDouble alone = tried.alone(line.id());
        boolean isOther = alone.isPresent()
                && !Double.isNaN(line.gain())
                && !model.context().formats().gain(alone.getAsDouble()).equals(step);
        if (!isOther) {
            return model.text("whatif.row", line.theme(), line.today());
        }
        return line.step().isEmpty()
                ? model.text("whatif.row.step", line.theme(), line.today(), step)
                : model.text("whatif.row.at", line.theme(), line.today(), step, line.step());
    }

    private void showFigures(WhatIfLine line, Tried tried) {
        OptionalDouble alone = tried.alone(line.id());
        boolean isChanged = alone.isPresent();
        Styles.set(this, "is-changed", isChanged);
        points(today, line.stored().points(), tried.bands());
        double after = tried.after().of(line.id()).points();
        points(then, after, tried.bands());
        then.setOpacity(isChanged ? 1 : 0);
        Formats formats = model.context().formats();
        gain.setText(isChanged ? tried.gain(alone.getAsDouble(), formats) : formats.gain(line.gain()));
        boolean hasGain = isChanged || !Double.isNaN(line.gain());
        gainOf.setText(hasGain ? gainOf(line, isChanged) : "");
        Visibility.show(gainOf, hasGain);
        Styles.choose(gain, List.of("b", "muted"), isChanged ? "b" : "muted");
        String words = words(isChanged, gain.getText());
        Tips.show(gain, words);
        setAccessibleText(String.join(
                ". ",
                line.title(),
                below.getText(),
                isChanged ? model.text("whatif.row.then", then.getText()) : "",
                words));
    }

    /** Of a number nobody knows what one step is: there it is said. */
    private String gainOf(WhatIfLine line, boolean isChanged) {
        if (isChanged) {
            return model.text("whatif.gain.chosen");
        }
        return line.step().isEmpty() ? model.text("whatif.gain.step") : model.text("whatif.gain.at", line.step());
    }

    private String words(boolean isChanged, String figure) {
        boolean isOverall = model.loadedProperty()
                .get()
                .map(loaded -> GainScale.of(loaded.stored()) == GainScale.OVERALL)
                .orElse(true);
        String changed = isOverall ? "whatif.gain.changed" : "whatif.gain.changed.pillar";
        String possible = isOverall ? "whatif.gain.possible" : "whatif.gain.possible.pillar";
        return model.text(isChanged ? changed : possible, figure);
    }

    private void points(ScoreCell cell, double figure, List<Band> bands) {
        cell.show(figure, model.context().formats().score(figure, bands), bands);
    }
}
