package org.southsouth.readiness.ui.whatif;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.core.plan.Gain;
import org.southsouth.readiness.core.plan.GainScale;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.words.Formats;

/** Everything that is tried: what each does alone, what all do together, and the way into the plan. */
final class ChangesCard extends VBox {
    private final Label title = Texts.filling("", "t-lead", "b");
    private final Label alone = Texts.whole("", "t-caption", "muted");
    /** More of them need the room of the notes. */
    private static final int FEW = 3;

    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final VBox sum = new VBox();
    private final Label leftOut = Texts.caption("");
    private final HBox planned = Rows.of(8);
    private final Button put = Buttons.of("", () -> {}, "primary", "whatif-put");
    private final Button open = Buttons.of("", () -> {}, "primary", "whatif-open-plan");
    private final Button again = Buttons.of(Feather.ROTATE_CCW, "", () -> {}, "whatif-again");
    private Runnable goBack = () -> {};
    private boolean isNarrow;

    ChangesCard() {
        super(4);
        getStyleClass().addAll("card", "whatif-changes");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        sum.setMinHeight(USE_PREF_SIZE);
        planned.setMinHeight(USE_PREF_SIZE);
        planned.getStyleClass().add("whatif-planned");
        HBox buttons = Rows.of(8, put, open, again);
        buttons.setMinHeight(USE_PREF_SIZE);
        HBox head = Rows.of(12, title, Rows.gap(), alone);
        head.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(head, scroll, sum, planned, buttons);
    }

    /** {@code back} takes the keys where what had them is gone. */
    void follow(WhatIfViewModel model, Runnable back) {
        goBack = back;
        title.setText(model.text("whatif.changes"));
        alone.setText(model.text("whatif.changes.alone"));
        put.setText(model.text("whatif.plan"));
        Tips.show(put, model.text("whatif.plan.tip"));
        put.setAccessibleText(model.text("whatif.plan"));
        put.setGraphic(Texts.whole(model.text("whatif.plan.key"), "keycap", "t-caption"));
        put.setContentDisplay(ContentDisplay.RIGHT);
        put.setOnAction(event -> model.plan());
        open.setText(model.text("whatif.plan.open"));
        open.setOnAction(event -> model.openPlan());
        again.setText(model.text("whatif.reset"));
        again.setOnAction(event -> startAgain(model));
        model.triedProperty().subscribe(tried -> {
            put.setDisable(!model.canPlan());
            showAgain(model);
            tried.ifPresent(now -> show(now, model));
        });
        model.refusedProperty().subscribe(refused -> showAgain(model));
        model.plannedProperty().subscribe(done -> showPlanned(done, model));
    }

    /** F6 comes here. */
    void focusActs() {
        (put.isVisible() ? put : open).requestFocus();
    }

    /** All of what can be done: what was said above it may have pushed it below the page. */
    void showActs() {
        IntoSight.bring(put.isVisible() ? put : open);
    }

    boolean hasActs() {
        return isVisible() && (open.isVisible() || !put.isDisabled());
    }

    private void showAgain(WhatIfViewModel model) {
        again.setDisable(
                model.trial().isEmpty() && model.refusedProperty().get().isEmpty());
    }

    /** What was done, with the way to it in the place of the button that did it. */
    private void showPlanned(Optional<ToPlan> done, WhatIfViewModel model) {
        boolean hadKeys = put.isFocused() || open.isFocused();
        showLeftOut(model);
        Visibility.show(planned, done.isPresent());
        Visibility.show(open, done.isPresent());
        Visibility.show(put, done.isEmpty());
        done.map(now -> Texts.paragraph(now.words(model.context()), "t-body", "whatif-planned-words"))
                .ifPresent(words -> planned.getChildren().setAll(Icons.of(Feather.CHECK), Rows.wide(words)));
        if (hadKeys && done.isEmpty()) {
            put.requestFocus();
        }
    }

    /** What was done says it too. */
    private void showLeftOut(WhatIfViewModel model) {
        boolean isDone = model.plannedProperty().get().isPresent();
        Visibility.show(leftOut, !isDone && !leftOut.getText().isEmpty());
    }

    /** The title stands on the segment above where there is one; {@code isAlone}: nothing is on the left. */
    void fit(boolean hasTitle, boolean isAlone, WhatIfViewModel model) {
        Visibility.show(title, hasTitle);
        // Beside the weights it takes the height that they leave.
        scroll.setPrefHeight(hasTitle ? 0 : USE_COMPUTED_SIZE);
        if (isAlone != isNarrow) {
            isNarrow = isAlone;
            model.triedProperty().get().ifPresent(now -> show(now, model));
        }
    }

    private void startAgain(WhatIfViewModel model) {
        goBack.run();
        model.startAgain();
    }

    private void remove(ChangeLine change, WhatIfViewModel model) {
        goBack.run();
        model.attempt(change.without());
    }

    private void show(Tried tried, WhatIfViewModel model) {
        List<ChangeLine> changes = tried.changes();
        alone.setVisible(!changes.isEmpty());
        Visibility.show(sum, !changes.isEmpty());
        if (changes.isEmpty()) {
            rows.getChildren()
                    .setAll(Texts.muted(model.text(isNarrow ? "whatif.changes.none.narrow" : "whatif.changes.none")));
            return;
        }
        rows.getChildren()
                .setAll(changes.stream()
                        .map(change -> row(change, tried, model))
                        .toList());
        sum.getChildren().setAll(Rows.hairline());
        boolean isOverall = GainScale.of(tried.before()) == GainScale.OVERALL;
        boolean isOther = isOverall && tried.moreThanSum() != 0 && !Double.isNaN(tried.moreThanSum());
        if (isOther) {
            sum.getChildren().add(addedUp(tried, model));
        }
        sum.getChildren().add(together(tried, isOverall, model));
        ofPlan(tried, isOverall, model).ifPresent(sum.getChildren()::add);
        // Where there is little room, what explains the figures scrolls with the changes, so that these are seen.
        // Other weights need several sentences.
        boolean isMuch = changes.size() > FEW || tried.trial().shares().isPresent();
        addNotes(isNarrow || isMuch ? rows : sum, tried, isOther, model);
    }

    private void addNotes(VBox place, Tried tried, boolean isOther, WhatIfViewModel model) {
        List<ChangeLine> changes = tried.changes();
        boolean isOverall = GainScale.of(tried.before()) == GainScale.OVERALL;
        if (isOther) {
            place.getChildren().add(Texts.caption(model.text("whatif.together.other")));
        } else if (isOverall && tried.isRoundedApart()) {
            place.getChildren().add(Texts.caption(model.text("whatif.together.rounded")));
        }
        boolean isWeighed = isOverall && tried.trial().shares().isPresent();
        if (isWeighed && !tried.trial().responses().isEmpty()) {
            place.getChildren().add(Texts.caption(model.text("whatif.alone.weights")));
        }
        ToPlan.Worse worse = ToPlan.isAny(tried) ? ToPlan.worse(tried) : ToPlan.Worse.NONE;
        leftOut.setText(worse.words("whatif.plan.lower", "whatif.plan.worse", model.context()));
        place.getChildren().add(leftOut);
        showLeftOut(model);
        boolean areAnswers = tried.trial().responses().size() == changes.size();
        boolean hasAnswers = !tried.trial().responses().isEmpty();
        ToPlan.whyNone(tried)
                .filter(why -> hasAnswers)
                .or(() -> areAnswers ? Optional.empty() : Optional.of("whatif.plan.answers"))
                .ifPresent(why -> place.getChildren().add(Texts.caption(model.text(why))));
    }

    private Node row(ChangeLine change, Tried tried, WhatIfViewModel model) {
        VBox names = new VBox(Texts.paragraph(change.name(), "t-body"));
        if (!change.step().isEmpty()) {
            names.getChildren().add(Texts.paragraph(change.step(), "t-caption", "muted", "whatif-step"));
        }
        Label gain = Texts.whole(tried.gain(change.gain(), model.context().formats()), "t-body", "b", "whatif-figure");
        Button remove = Buttons.icon(
                Feather.X,
                model.text("whatif.remove"),
                model.text("whatif.remove.of", change.name()),
                () -> remove(change, model),
                "icon",
                "btn-s",
                "whatif-remove");
        HBox row = Rows.of(12, Rows.wide(names), gain, remove);
        row.getStyleClass().add("whatif-change");
        return row;
    }

    /** Only where it is another figure than all together. */
    private static Node addedUp(Tried tried, WhatIfViewModel model) {
        String gain = model.context().formats().change(tried.addedUp());
        HBox row = Rows.of(
                12,
                Texts.whole(model.text("whatif.together.alone"), "t-body", "muted"),
                Rows.gap(),
                Texts.whole(gain, "t-body", "muted", "whatif-figure", "whatif-added"));
        row.getStyleClass().add("whatif-alone");
        return row;
    }

    /** What goes in the plan does without the rest; where all goes there, that is said already. */
    private static Optional<Node> ofPlan(Tried tried, boolean isOverall, WhatIfViewModel model) {
        Trial better = ToPlan.better(tried);
        double gain = new Gain(tried.before(), better.on(tried.before())).overall();
        if (!isOverall || !ToPlan.isAny(tried) || better.equals(tried.trial()) || Double.isNaN(gain)) {
            return Optional.empty();
        }
        HBox row = Rows.of(
                12,
                Texts.whole(model.text("whatif.together.plan", better.size()), "t-body"),
                Rows.gap(),
                Texts.whole(model.context().formats().gain(gain), "t-body", "whatif-figure", "whatif-of-plan"));
        row.getStyleClass().add("whatif-alone");
        return Optional.of(row);
    }

    private static Node together(Tried tried, boolean isOverall, WhatIfViewModel model) {
        Label words = Texts.whole(model.text("whatif.together", tried.changes().size()), "t-body", "b");
        HBox row = Rows.of(12, words, Rows.gap());
        row.getStyleClass().add("whatif-total");
        if (isOverall) {
            String gain = tried.togetherGain(model.context().formats());
            row.getChildren().add(Texts.whole(gain, "t-body", "b", "whatif-figure", "whatif-sum"));
            return row;
        }
        String about = ofPillars(tried, model);
        return about.isEmpty() ? row : new VBox(row, Texts.caption(about));
    }

    /** "Regulation +2.1, ICT and skills +4.0": without a whole there is no one figure. */
    private static String ofPillars(Tried tried, WhatIfViewModel model) {
        Formats formats = model.context().formats();
        List<ScoredSection> before = tried.before().pillars();
        return model.context()
                .messages()
                .list(before.stream()
                        .map(pillar -> moved(pillar, tried, formats))
                        .filter(words -> !words.isEmpty())
                        .toList());
    }

    private static String moved(ScoredSection before, Tried tried, Formats formats) {
        ScoredSection after = tried.after().of(before.section().id());
        String change = formats.change(after.score() - before.score());
        return change.equals(Formats.NONE) ? "" : before.section().chartTitle() + " " + change;
    }
}
