package org.southsouth.readiness.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionState;
import org.southsouth.readiness.core.plan.PlanProgress;
import org.southsouth.readiness.core.plan.PlanProgress.Outcome;
import org.southsouth.readiness.core.plan.PlanProgress.Share;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.ColumnsPane;
import org.southsouth.readiness.ui.controls.GreyBar;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.StayingHeads;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.words.OfficeNames;

/** What came of the plan of an earlier round: each action with its answer then and now, and how much of it is done. */
final class LastRoundPane extends ScrollPane {
    private static final double CARD_EM = 24;
    private static final double BAR = 12;

    private final PlanViewModel model;
    private final VBox column = new VBox(16);
    private final GridPane heads = grid();
    private final GridPane table = grid();

    LastRoundPane(PlanViewModel model) {
        this.model = model;
        getStyleClass().add("plan-since");
        column.getStyleClass().add("since-column");
        heads.getStyleClass().add("since-heads");
        StayingHeads.over(heads, table);
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        // The bar stands in the margin of the page, so that cards end where everything else does.
        StackPane.setMargin(this, new Insets(0, -BAR, 0, 0));
        model.planningProperty().subscribe(read -> read.ifPresent(this::show));
    }

    private void show(PlanSnapshot snapshot) {
        if (getScene() != null && Nesting.isIn(getScene().getFocusOwner(), this)) {
            // The button goes with what it did; without the keys here, nothing could be scrolled or taken back.
            requestFocus();
        }
        column.getChildren().clear();
        snapshot.past().ifPresent(past -> {
            ColumnsPane shares = new ColumnsPane(2, CARD_EM, 16);
            long dropped = count(past, ActionState.DROPPED);
            shares.show(List.of(
                    shares(
                            model.text("plan.since.pillars", dropped),
                            past.progress().byPillar(),
                            id -> title(past, id)),
                    shares(
                            model.text("plan.since.leads", dropped),
                            past.progress().byLead(offices(past)::of),
                            Function.identity())));
            column.getChildren().addAll(summary(snapshot, past), shares, actions(snapshot, past));
        });
    }

    private static OfficeNames offices(PlanSnapshot.Past past) {
        return new OfficeNames(past.progress().lines().stream()
                .map(line -> line.action().bodies().lead())
                .toList());
    }

    private static String title(PlanSnapshot.Past past, SectionId id) {
        Framework framework = past.entry().scorecard().framework();
        return framework.nameOf(framework.section(id));
    }

    private HBox summary(PlanSnapshot snapshot, PlanSnapshot.Past past) {
        long done = count(past, ActionState.DONE);
        List<String> outcomes = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            long count = past.progress().lines().stream()
                    .filter(line -> line.outcome() == outcome)
                    .count();
            if (count > 0) {
                outcomes.add(model.text("plan.since.count." + PlanWords.word(outcome), count));
            }
        }
        VBox words = new VBox(
                4,
                Texts.heading(model.text(
                        "plan.since.title",
                        past.round(),
                        past.actions().size(),
                        done,
                        count(past, ActionState.DROPPED),
                        past.actions().stream()
                                .filter(action -> action.state().isOpen())
                                .count(),
                        count(past, ActionState.STALLED))),
                Texts.muted(
                        model.text("plan.since.text", model.context().messages().list(outcomes))));
        Rows.wide(words);
        int open = snapshot.toTakeOver().size();
        long left = past.actions().stream()
                .filter(action -> action.state().isOpen())
                .count();
        if (open == 0) {
            words.getChildren().add(Texts.muted(model.text("plan.since.left", left)));
        }
        Button take = Buttons.of(
                model.text("plan.since.take", open), () -> model.changes().takeOver(snapshot));
        Visibility.show(take, open > 0);
        HBox card = Rows.of(16, words, take);
        card.getStyleClass().addAll("card", "since-card");
        return card;
    }

    private static long count(PlanSnapshot.Past past, ActionState state) {
        return past.actions().stream().filter(action -> action.state() == state).count();
    }

    private <K> VBox shares(String title, Map<K, Share> shares, Function<K, String> name) {
        VBox card = new VBox(12, Texts.paragraph(title, "t-body", "b"));
        card.getStyleClass().addAll("card", "since-card");
        shares.forEach((of, share) -> {
            if (share.all() > 0) {
                Label figure = Texts.whole(model.text("plan.since.share", share.done(), share.all()), "t-body");
                HBox line = new HBox(12, Texts.filling(name.apply(of), "t-body", "muted"), figure);
                card.getChildren().add(new VBox(4, line, new GreyBar().show(share.value())));
            }
        });
        if (card.getChildren().size() == 1) {
            card.getChildren().add(Texts.muted(model.text("plan.since.none")));
        }
        return card;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.setHgap(16);
        grid.setVgap(12);
        for (double share : List.of(30.0, 19.0, 19.0, 19.0, 13.0)) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setPercentWidth(share);
            constraints.setHalignment(HPos.LEFT);
            grid.getColumnConstraints().add(constraints);
        }
        return grid;
    }

    private VBox actions(PlanSnapshot snapshot, PlanSnapshot.Past past) {
        heads.getChildren().clear();
        heads.addRow(
                0,
                Texts.caption(model.text("plan.head.action")),
                Texts.caption(past.round()),
                Texts.caption(snapshot.entry().profile().round().name()),
                Texts.caption(model.text("plan.field.aim")),
                Texts.caption(model.text("plan.since.outcome")));
        table.getChildren().clear();
        PlanWords then = model.words(past.entry());
        PlanWords now = model.words(snapshot.entry());
        int row = 0;
        for (PlanProgress.Line line : past.progress().lines()) {
            Action action = line.action();
            VBox what = new VBox(
                    Texts.paragraph(action.title(), "t-body"),
                    Texts.caption(here(action, snapshot, below(action, then))));
            table.addRow(
                    row++,
                    what,
                    Texts.muted(then.scored(action).map(then::answer).orElse("")),
                    Texts.paragraph(now.scored(action).map(now::answer).orElse(""), "t-body"),
                    Texts.muted(then.aim(action)),
                    Texts.paragraph(model.text("plan.outcome." + PlanWords.word(line.outcome())), "t-body", "b"));
        }
        table.getChildren().forEach(node -> GridPane.setValignment(node, VPos.TOP));
        VBox card = new VBox(8, heads, table);
        card.getStyleClass().addAll("card", "since-card");
        return card;
    }

    /** Why an open one is not among those to take over. */
    private String here(Action action, PlanSnapshot snapshot, String words) {
        return action.state().isOpen() && snapshot.has(action) ? model.text("plan.since.here", words) : words;
    }

    private static String below(Action action, PlanWords words) {
        String state = words.state(action.state());
        return action.bodies().lead().isBlank() ? state : action.bodies().lead() + "  ·  " + state;
    }
}
