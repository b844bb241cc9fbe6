package org.southsouth.readiness.ui.plan;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.exchange.ReportKind;
import org.southsouth.readiness.ui.controls.ExportButton;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;

/** How much there is to do and what it would do, and the two ways to more of it. */
public final class PlanHead extends HBox {
    private final Label subtitle = Texts.muted("");
    private final Button suggest = new Button();
    private final ExportButton export = new ExportButton();
    private final Button add = new Button();
    /** Whether the line below says what else the subtitle does. */
    private boolean isSaidBelow;

    public PlanHead() {
        super(12);
        getStyleClass().add("plan-head");
        setMinHeight(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        suggest.setMinWidth(USE_PREF_SIZE);
        add.setMinWidth(USE_PREF_SIZE);
        export.setMinWidth(USE_PREF_SIZE);
        export.getStyleClass().remove("primary");
        add.getStyleClass().add("plan-add");
    }

    void follow(PlanViewModel model, Dialogs dialogs) {
        VBox words = new VBox(Texts.plain(model.text("plan.title"), "t-title", "b"), subtitle);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().add("plan-head-words");
        Rows.wide(words);
        suggest.setText(model.text("plan.suggest"));
        suggest.setOnAction(event -> model.suggest(true));
        export.setText(model.text("common.export"));
        export.offer(
                model.context().messages(),
                dialogs,
                new ExportButton.Offer(
                        ReportKind.PLAN,
                        model.text("plan.export.title"),
                        model::suggestedName,
                        model::export,
                        model.contents()));
        add.setText(model.text("plan.add"));
        add.setGraphic(Texts.whole(model.text("plan.add.key"), "keycap", "t-caption"));
        add.setContentDisplay(ContentDisplay.RIGHT);
        // Else a screen reader reads the letter as one of the words.
        add.setAccessibleText(add.getText());
        add.setOnAction(event -> model.panel().add());
        getChildren().setAll(words, suggest, export, add);
        model.planningProperty().subscribe(read -> read.ifPresent(snapshot -> show(snapshot, model)));
        model.suggestionsProperty().subscribe(suggested -> showButtons(model));
        model.panel().panelProperty().subscribe(shown -> showButtons(model));
    }

    /** With the largest text the actions have the room of the subtitle, which then stands in the line of the views where there is one. */
    void fit(boolean isTight, PlanViewModel model) {
        isSaidBelow = isTight;
        showButtons(model);
    }

    private void show(PlanSnapshot snapshot, PlanViewModel model) {
        subtitle.setText(model.subtitle(snapshot));
        Tips.show(subtitle, subtitle.getText());
        showButtons(model);
    }

    /** Away while something else is the one thing to act on. */
    private void showButtons(PlanViewModel model) {
        boolean isEmpty = model.planningProperty()
                .get()
                .map(read -> read.actions().isEmpty())
                .orElse(true);
        Optional<Draft> typing = model.panel().draft();
        boolean isShown = !isEmpty && model.suggestionsProperty().get().isEmpty();
        Visibility.show(subtitle, !(isShown && isSaidBelow));
        Visibility.show(suggest, isShown);
        Visibility.show(export, isShown);
        Visibility.show(add, isShown);
        Styles.set(add, "primary", typing.isEmpty());
    }

    Label subtitle() {
        return subtitle;
    }
}
