package org.southsouth.readiness.ui.whatif;

import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.ui.controls.ChosenWords;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.ScoreCell;
import org.southsouth.readiness.ui.controls.Texts;

/** A question with its points, the answer to try, and the gain of the best one. */
final class TrialCell extends ListCell<WhatIfLine> {
    private final WhatIfViewModel model;
    private final Label title = Texts.paragraph("", "t-body");
    private final Tooltip whole = Texts.tip("");
    private final Label theme = Texts.filling("", "t-caption", "muted");
    private final ScoreCell points = new ScoreCell();
    private final ComboBox<WhatIfLine.Trial> choice = new ComboBox<>();
    private final Label gain = Texts.whole("", "t-body", "b", "whatif-change");
    private final Label where = Texts.caption("");
    private final HBox upper;
    private final VBox row;
    private final TrialsCard card;
    private boolean isShowing;

    TrialCell(WhatIfViewModel model, TrialsCard card) {
        this.model = model;
        this.card = card;
        setPrefWidth(0);
        title.setTooltip(whole);
        VBox names = new VBox(title, theme);
        // What is left of the row, and no more in one row than in another: what follows stands in columns.
        names.setMinWidth(0);
        names.setPrefWidth(1);
        names.setAlignment(Pos.CENTER_LEFT);
        Rows.wide(names);
        points.getStyleClass().addAll("t-body", "whatif-cell");
        choice.getStyleClass().add("whatif-choice");
        choice.setConverter(new Labels());
        ChosenWords.tell(choice);
        choice.valueProperty().subscribe((before, after) -> choose(after));
        where.setTextAlignment(TextAlignment.RIGHT);
        where.setAlignment(Pos.CENTER_RIGHT);
        VBox gains = new VBox(gain, where);
        gains.getStyleClass().add("whatif-gains");
        gains.setAlignment(Pos.CENTER_RIGHT);
        upper = new HBox(12, names, points, choice, gains);
        upper.setAlignment(Pos.CENTER_LEFT);
        choice.setMaxWidth(Double.MAX_VALUE);
        row = new VBox(4, upper);
        row.setAlignment(Pos.CENTER_LEFT);
    }

    private void place(boolean isStacked) {
        if (isStacked && choice.getParent() != row) {
            upper.getChildren().remove(choice);
            row.getChildren().add(choice);
        } else if (!isStacked && choice.getParent() != upper) {
            row.getChildren().remove(choice);
            upper.getChildren().add(2, choice);
        }
    }

    /** Shows the answers to try, with the keys on them. */
    void open(Runnable whenClosed) {
        choice.requestFocus();
        choice.setOnHidden(event -> {
            choice.setOnHidden(null);
            whenClosed.run();
        });
        choice.show();
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
        place(card.isStacked());
        title.setText(line.title());
        whole.setText(line.stored().question().text() + "\n" + line.theme());
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
