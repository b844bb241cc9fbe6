package org.southsouth.readiness.ui.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionChange;
import org.southsouth.readiness.core.plan.ActionState;
import org.southsouth.readiness.core.plan.CostRange;
import org.southsouth.readiness.core.plan.FollowUp;
import org.southsouth.readiness.core.plan.Gain;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.words.ActionChangeText;
import org.southsouth.readiness.words.ActionText;

/** Everything of one action, what it would change, and what was reported of it. */
final class ActionDetail extends VBox {
    private final Action action;
    private final PlanViewModel model;
    private final PlanWords words;
    private final PlanSnapshot snapshot;
    private final FollowUpForm note;

    ActionDetail(Action action, PlanSnapshot snapshot, PlanViewModel model) {
        super(12);
        this.action = action;
        this.model = model;
        this.snapshot = snapshot;
        this.note = new FollowUpForm(action, model);
        this.words = model.words(snapshot);
        getChildren().add(Texts.heading(action.title()));
        words.scored(action).ifPresent(scored -> {
            getChildren()
                    .add(Texts.muted(
                            model.text("plan.answers.gap", scored.question().title())));
            if (action.state() == ActionState.DONE) {
                sayAnswerStands(scored.question().id());
            }
        });
        getChildren().addAll(Rows.hairline(), fields());
        change();
        followUps();
        changes();
    }

    FollowUpForm note() {
        return note;
    }

    /** State, overdue, and the menu of what else can be done. */
    HBox head() {
        StateChip chip = new StateChip().show(action.state(), words.state(action.state()));
        HBox head = Rows.of(8, chip);
        if (action.isOverdue(model.rows(snapshot, snapshot.plan()).today())) {
            head.getChildren().add(Texts.whole(model.text("plan.overdue"), "chip", "danger"));
        }
        Button more = Buttons.menu(
                Feather.MORE_HORIZONTAL,
                model.text("plan.more"),
                () -> StateChip.StateMenu.of(action, model),
                "icon",
                "btn-s");
        head.getChildren().addAll(Rows.gap(), more);
        return head;
    }

    HBox foot() {
        Button edit = Buttons.of(model.text("plan.edit"), () -> model.panel().edit(action));
        edit.setGraphic(Texts.whole(model.text("plan.edit.key"), "keycap", "t-caption"));
        edit.setContentDisplay(ContentDisplay.RIGHT);
        HBox foot = new HBox(edit);
        if (action.state().isOpen()) {
            Button done =
                    Buttons.of(model.text("plan.done"), () -> model.changes().state(action, ActionState.DONE));
            foot.getChildren().add(done);
        }
        return foot;
    }

    private GridPane fields() {
        GridPane grid = new GridPane();
        grid.setHgap(16);
        grid.setVgap(8);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setFillWidth(true);
        grid.getColumnConstraints().addAll(names, values);
        words.scored(action).ifPresent(scored -> row(grid, "plan.now", words.answer(scored)));
        row(grid, "plan.field.aim", words.aim(action));
        row(grid, "plan.field.lead", action.bodies().lead());
        row(grid, "plan.field.supporting", action.bodies().supporting());
        row(grid, "plan.field.partner", action.bodies().partner());
        row(grid, "plan.field.start", action.start() == null ? "" : words.day(action.start()));
        row(grid, "plan.field.end", words.day(action.end()));
        CostRange cost = action.cost();
        row(grid, "plan.cost", cost == null ? "" : words.cost(cost));
        row(grid, "plan.field.indicator", indicator());
        row(grid, "plan.field.sdg", action.sdg());
        row(grid, "plan.field.legal-step", action.legalStep());
        row(grid, "plan.feasibility", model.text("plan.feasibility." + PlanWords.word(action.feasibility())));
        row(grid, "plan.field.obstacle", action.obstacle());
        row(grid, "plan.field.evidence", action.evidence());
        return grid;
    }

    private String indicator() {
        String name = action.indicator().name();
        String baseline = action.indicator().baseline();
        String target = action.indicator().target();
        if (baseline.isBlank() && target.isBlank()) {
            return name;
        }
        String from = baseline.isBlank() ? model.text("plan.indicator.unknown") : ActionText.unbroken(baseline);
        String to = target.isBlank() ? model.text("plan.indicator.unknown") : ActionText.unbroken(target);
        String move = model.text("plan.move", from, to);
        return name.isBlank() ? move : model.text("plan.indicator", name, move);
    }

    private void row(GridPane grid, String key, String value) {
        if (!value.isBlank()) {
            Label name = Texts.whole(model.text(key), "t-body", "muted");
            Label text = Texts.paragraph(value, "t-body");
            GridPane.setValignment(name, VPos.TOP);
            GridPane.setValignment(text, VPos.TOP);
            grid.addRow(grid.getRowCount(), name, text);
        }
    }

    private void change() {
        Gain gain = snapshot.plan().gain(action);
        List<PlanWords.Moved> moved = words.moved(gain, action);
        if (moved.isEmpty() || action.aim() == null) {
            return;
        }
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(8);
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        ColumnConstraints figures = new ColumnConstraints();
        figures.setMinWidth(USE_PREF_SIZE);
        figures.setHalignment(HPos.RIGHT);
        ColumnConstraints changes = new ColumnConstraints();
        changes.setMinWidth(USE_PREF_SIZE);
        changes.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(names, figures, changes);
        for (PlanWords.Moved row : moved) {
            grid.addRow(
                    grid.getRowCount(),
                    Texts.muted(row.name()),
                    Texts.whole(row.figures(), "t-body"),
                    Texts.whole(row.change(), "t-body", "b"));
        }
        getChildren().addAll(Rows.hairline(), Texts.paragraph(model.text("plan.change"), "t-body", "b"), grid);
        if (action.state().isOpen() && words.isBelowBest(gain, action)) {
            getChildren().add(Texts.paragraph(model.text("plan.change.step"), "t-caption", "muted"));
        }
    }

    /** Whoever marks an action as done may wait for the score to rise. */
    private void sayAnswerStands(QuestionId question) {
        Hyperlink answer = new Hyperlink(model.text("plan.done.answer"));
        answer.setOnAction(event -> model.answer(question));
        getChildren().addAll(Texts.paragraph(model.text("plan.done.stands"), "t-body"), answer);
    }

    private void followUps() {
        getChildren().addAll(Rows.hairline(), Texts.paragraph(model.text("plan.followup"), "t-body", "b"));
        for (FollowUp followUp : action.followUps()) {
            String day = model.context().formats().date(followUp.day());
            String head = followUp.by().isBlank() ? day : model.text("plan.followup.by", day, followUp.by());
            getChildren()
                    .add(new VBox(
                            2, Texts.plain(head, "t-caption", "muted"), Texts.paragraph(followUp.text(), "t-body")));
        }
        getChildren().add(note);
    }

    private void changes() {
        ChangesBox changes = new ChangesBox(action, snapshot, model);
        if (!changes.getChildren().isEmpty()) {
            getChildren().addAll(Rows.hairline(), Texts.paragraph(model.text("plan.changes"), "t-body", "b"), changes);
        }
    }

    /** Who changed what in an action, and when: the last few times, and on request all. */
    private static final class ChangesBox extends VBox {
        /** So many times are shown at first. */
        private static final int TIMES = 3;

        /** Of a longer text the beginning; the workbook has it whole. */
        private static final int LETTERS = 120;

        private final PlanViewModel model;
        private final ActionChangeText text;

        ChangesBox(Action action, PlanSnapshot snapshot, PlanViewModel model) {
            super(8);
            this.model = model;
            this.text = new ActionChangeText(
                    model.context().messages(),
                    model.context().formats(),
                    snapshot.scorecard().framework());
            List<VBox> times = times(snapshot.changes(action.id()));
            List<VBox> earlier = times.subList(Math.min(TIMES, times.size()), times.size());
            getChildren().addAll(times);
            earlier.forEach(time -> Visibility.show(time, false));
            if (!earlier.isEmpty()) {
                Button all = new Button(model.text("plan.changes.all", times.size()));
                all.setOnAction(event -> {
                    boolean isShown = earlier.get(0).isVisible();
                    earlier.forEach(time -> Visibility.show(time, !isShown));
                    all.setText(
                            isShown ? model.text("plan.changes.all", times.size()) : model.text("plan.changes.fewer"));
                });
                getChildren().add(all);
            }
        }

        /** What was changed at once stands below one head. */
        private List<VBox> times(List<ActionChange> changes) {
            List<VBox> times = new ArrayList<>();
            Instant at = Instant.MIN;
            for (ActionChange change : changes) {
                if (!change.at().equals(at)) {
                    at = change.at();
                    times.add(new VBox(2, Texts.plain(head(change), "t-caption", "muted")));
                }
                times.get(times.size() - 1)
                        .getChildren()
                        .add(Texts.paragraph(text.sentence(change.turn(), LETTERS), "t-body"));
            }
            return times;
        }

        private String head(ActionChange change) {
            String moment = model.context()
                    .formats()
                    .moment(change.at(), model.context().clock().instant());
            return change.by().isBlank() ? moment : model.text("plan.followup.by", moment, change.by());
        }
    }
}
