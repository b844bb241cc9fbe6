package org.southsouth.readiness.ui.whatif;

import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.ui.controls.ScoreCell;
import org.southsouth.readiness.ui.controls.Texts;

/** A question with its points, the answer to try, and the gain of the best one. */
final class TrialCell extends ListCell<WhatIfLine> {
    private final WhatIfViewModel model;
    private final Label title = Texts.filling("", "t-body");
    private final Label theme = Texts.filling("", "t-caption", "muted");
    private final ScoreCell points = new ScoreCell();
    private final ComboBox<WhatIfLine.Trial> choice = new ComboBox<>();
    private final Label gain = Texts.whole("", "t-body", "b", "whatif-change");
    private final Label where = Texts.whole("", "t-caption", "muted");
    private final HBox row;
    private boolean isShowing;

    TrialCell(WhatIfViewModel model) {
        this.model = model;
        VBox names = new VBox(title, theme);
        names.setMinWidth(0);
        names.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(names, Priority.ALWAYS);
        points.getStyleClass().addAll("t-body", "whatif-cell");
        choice.getStyleClass().add("whatif-choice");
        choice.setConverter(new Labels());
        choice.valueProperty().subscribe((before, after) -> choose(after));
        VBox gains = new VBox(gain, where);
        gains.setAlignment(Pos.CENTER_RIGHT);
        row = new HBox(12, names, points, choice, gains);
        row.setAlignment(Pos.CENTER_LEFT);
    }

    private void choose(WhatIfLine.@Nullable Trial trial) {
        WhatIfLine line = getItem();
        if (!isShowing && trial != null && line != null) {
            model.answer(line.id(), trial.response());
        }
    }

    @Override
    protected void updateItem(@Nullable WhatIfLine line, boolean isEmpty) {
        super.updateItem(line, isEmpty);
        if (isEmpty || line == null) {
            setGraphic(null);
            return;
        }
        isShowing = true;
        title.setText(line.title());
        title.getTooltip().setText(line.stored().question().text());
        theme.setText(line.theme());
        double figure = line.stored().points();
        model.loadedProperty()
                .get()
                .ifPresent(loaded ->
                        points.show(figure, model.context().formats().score(figure, loaded.bands()), loaded.bands()));
        choice.getItems().setAll(line.trials());
        choice.setAccessibleText(line.title());
        choice.setValue(line.trials().stream()
                .filter(trial -> trial.response().equals(model.responseTo(line.id())))
                .findFirst()
                .orElse(line.trials().get(0)));
        gain.setText(model.context().formats().gain(line.gain()));
        where.setText(line.where());
        setGraphic(row);
        isShowing = false;
    }

    private static final class Labels extends StringConverter<WhatIfLine.Trial> {
        @Override
        public String toString(WhatIfLine.@Nullable Trial trial) {
            return trial == null ? "" : trial.label();
        }

        @Override
        public WhatIfLine.Trial fromString(String label) {
            throw new UnsupportedOperationException("chosen from the list only");
        }
    }
}
