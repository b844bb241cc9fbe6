package org.southsouth.readiness.ui.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionCheck;
import org.southsouth.readiness.core.plan.FollowUp;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.FieldError;
import org.southsouth.readiness.ui.controls.ReadHint;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.fx.PlainTyping;
import org.southsouth.readiness.words.DayText;
import org.southsouth.readiness.words.TypedDay;

/**
 * One more note of what happened, and when: today, unless another day is typed. What is typed stays until it is added, also
 * where somebody goes elsewhere.
 */
final class FollowUpForm extends VBox {
    private final Action action;
    private final PlanViewModel model;
    private final Drafts.Note note;
    private final TextField day = new TextField();
    private final TextField text = PlainTyping.line(new TextField());
    private final FieldError dayError = new FieldError(day);
    private final FieldError textError = new FieldError(text);

    FollowUpForm(Action action, PlanViewModel model) {
        super(8);
        this.action = action;
        this.model = model;
        note = model.changes().note(action);
        if (note.isBlank()) {
            note.clear(today());
        }
        day.textProperty().bindBidirectional(note.day());
        text.textProperty().bindBidirectional(note.text());
        followDay();
        text.setPromptText(model.text("plan.followup.prompt"));
        text.setAccessibleText(model.text("plan.followup.prompt"));
        Rows.wide(text);
        Button add = Buttons.of(model.text("plan.followup.add"), this::add);
        add.disableProperty().bind(text.textProperty().map(String::isBlank));
        text.setOnAction(event -> add());
        day.setOnAction(event -> add());
        HBox line = Rows.of(8, day, add);
        getChildren().addAll(text, textError, line, dayError, new ReadHint(day, this::dayRead));
    }

    /** What is wrong in it is said when the field is left, and from then on until it is mended, also where it comes back. */
    private void followDay() {
        tellTyped();
        day.textProperty().subscribe(typed -> {
            if (dayError.isVisible()) {
                tellTyped();
            }
        });
        day.setAccessibleText(model.text("plan.followup.day"));
        day.getStyleClass().add("plan-day");
        day.focusedProperty().addListener((focus, before, isFocused) -> {
            if (!isFocused) {
                read().ifPresent(typed -> day.setText(model.context().formats().date(typed)));
                tellTyped();
            }
        });
    }

    private String today() {
        return model.context().formats().date(now());
    }

    private LocalDate now() {
        return model.context().formats().dayOf(model.context().clock().instant());
    }

    private Optional<LocalDate> read() {
        return PlanInputParser.wholeDay(now(), day.getText());
    }

    private String dayRead() {
        DayText words = new DayText(model.context().messages(), model.context().formats());
        return note.isDayAsBegun() ? "" : read().map(words::read).orElse("");
    }

    TextField text() {
        return text;
    }

    /** Who typed nothing is told nothing. */
    private void tellTyped() {
        tell(day.getText().isBlank() ? Optional.of(now()) : read());
    }

    private void tell(Optional<LocalDate> read) {
        String typed = day.getText().strip();
        dayError.say(read.isPresent() ? "" : model.text(TypedDay.refusal(typed), typed, TypedDay.yearAhead(now())));
    }

    private void add() {
        if (text.getText().isBlank()) {
            return;
        }
        Optional<LocalDate> typed = read();
        tell(typed);
        typed.ifPresent(read -> {
            FollowUp followUp =
                    new FollowUp(read, text.getText().strip(), model.changes().here());
            List<Problem> problems = ActionCheck.of(action.with(followUp), "").stream()
                    .filter(problem -> problem.where().equals("followUps"))
                    .toList();
            textError.say(
                    problems.isEmpty()
                            ? ""
                            : model.text(
                                    problems.get(0).key(),
                                    problems.get(0).arguments().toArray()));
            if (problems.isEmpty()) {
                model.changes().report(action, followUp, () -> note.clear(today()));
            }
        });
    }
}
