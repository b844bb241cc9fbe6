package org.southsouth.readiness.ui.whatif;

import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.plan.GainScale;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;

/** The questions that could earn more, the greatest gain first, each with the answers to try. */
public final class TrialsCard extends VBox {
    private final Label title = Texts.paragraph("", "t-body", "b");
    private final Label gain = Texts.caption("");
    private final Label none = Texts.muted("");
    private final ListView<WhatIfLine> list = new ListView<>();
    private boolean isStacked;

    public TrialsCard() {
        super(8);
        getStyleClass().addAll("card", "whatif-card", "whatif-trials");
        list.getStyleClass().add("whatif-list");
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox head = new VBox(title, gain);
        head.setMinHeight(USE_PREF_SIZE);
        setMinWidth(0);
        list.setPlaceholder(none);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(head, list);
    }

    /** Enter and Space open the answers of the row that the keys are at; once one is chosen, the keys go on in the list. */
    private void pressed(KeyEvent event) {
        boolean isList = event.getTarget() == list;
        if (isList && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
            int at = list.getFocusModel().getFocusedIndex();
            list.lookupAll(".list-cell").stream()
                    .filter(TrialCell.class::isInstance)
                    .map(TrialCell.class::cast)
                    .filter(cell -> cell.getIndex() == at && !cell.isEmpty())
                    .findFirst()
                    .ifPresent(cell -> cell.open(list::requestFocus));
            event.consume();
        }
    }

    void follow(WhatIfViewModel model) {
        title.setText(model.context().text("whatif.trials"));
        none.setText(model.context().text("whatif.trials.none"));
        list.setAccessibleText(title.getText());
        list.setCellFactory(view -> new TrialCell(model, this));
        model.loadedProperty().subscribe(loaded -> loaded.ifPresent(found -> show(found, model)));
    }

    private void show(WhatIfViewModel.Loaded loaded, WhatIfViewModel model) {
        boolean isOverall = GainScale.of(loaded.stored()) == GainScale.OVERALL;
        gain.setText(model.context().text(isOverall ? "whatif.trials.gain" : "whatif.trials.gain.pillar"));
        list.setItems(FXCollections.observableArrayList(loaded.lines()));
    }

    /** Where there is little room, the answers to try stand below their question. */
    void fit(boolean isCompact) {
        if (isCompact != isStacked) {
            isStacked = isCompact;
            Styles.set(this, "stacked", isCompact);
            list.refresh();
        }
    }

    boolean isStacked() {
        return isStacked;
    }

    /** Shows the stored answers again. */
    void showStored() {
        list.refresh();
    }
}
