package org.southsouth.readiness.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.plan.ActionState;
import org.southsouth.readiness.core.plan.Feasibility;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.ChosenWords;
import org.southsouth.readiness.ui.controls.FieldError;
import org.southsouth.readiness.ui.controls.ListKeys;
import org.southsouth.readiness.ui.controls.ReadHint;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.NextPulse;
import org.southsouth.readiness.ui.fx.PlainTyping;
import org.southsouth.readiness.ui.fx.PressedMouse;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.ui.fx.WritingArea;
import org.southsouth.readiness.words.TypedDay;

/** The fields of a draft, from what and why over who and when to how it is told. */
final class EditorForm extends VBox {
    /** What a person types and few actions need: away with its neighbours until somebody asks for it. */
    private static final List<Draft.Field> REST = List.of(
            Draft.Field.COST_LOW,
            Draft.Field.COST_HIGH,
            Draft.Field.LEGAL_STEP,
            Draft.Field.OBSTACLE,
            Draft.Field.INDICATOR,
            Draft.Field.BASELINE,
            Draft.Field.TARGET,
            Draft.Field.EVIDENCE);

    private static final List<Draft.Field> DAYS = List.of(Draft.Field.START, Draft.Field.END);

    private final Draft draft;
    private final PlanViewModel model;
    private final List<TextLine> lines = new ArrayList<>();
    private final List<ComboBox<?>> boxes = new ArrayList<>();
    private final VBox rest = new VBox(12);
    private final Button further;

    EditorForm(Draft draft, PlanViewModel model) {
        super(12);
        this.draft = draft;
        this.model = model;
        this.further = Buttons.of(model.text("plan.editor.further"), this::openRest, "quiet", "plan-further");
        getChildren()
                .addAll(
                        some(Draft.Field.TITLE),
                        new QuestionField(draft, model),
                        new AimField(draft, model),
                        group("plan.group.who"),
                        who(Draft.Field.LEAD),
                        who(Draft.Field.SUPPORTING),
                        who(Draft.Field.PARTNER),
                        group("plan.group.when"),
                        side(day(Draft.Field.START), day(Draft.Field.END)),
                        side(
                                choice(
                                        "plan.head.state",
                                        List.of(ActionState.values()),
                                        state -> model.text(PlanWords.key(state)),
                                        draft.stateProperty()),
                                choice(
                                        "plan.feasibility",
                                        List.of(Feasibility.values()),
                                        level -> model.text("plan.feasibility." + PlanWords.word(level)),
                                        draft.feasibilityProperty())),
                        further,
                        rest);
        fillRest();
    }

    private void fillRest() {
        rest.getChildren()
                .addAll(
                        group("plan.group.means"),
                        side(one(Draft.Field.COST_LOW), one(Draft.Field.COST_HIGH), narrow(one(Draft.Field.CURRENCY))),
                        one(Draft.Field.LEGAL_STEP),
                        some(Draft.Field.OBSTACLE),
                        group("plan.group.measure"),
                        one(Draft.Field.INDICATOR),
                        side(one(Draft.Field.BASELINE), one(Draft.Field.TARGET)),
                        one(Draft.Field.SDG),
                        some(Draft.Field.EVIDENCE));
        boolean isUsed =
                REST.stream().anyMatch(field -> !draft.property(field).get().isBlank());
        showRest(isUsed);
    }

    private void showRest(boolean isShown) {
        Visibility.show(rest, isShown);
        Visibility.show(further, !isShown);
    }

    /** The keys go on into what was opened. */
    private void openRest() {
        showRest(true);
        lines.stream()
                .filter(line -> line.field == Draft.Field.COST_LOW)
                .findFirst()
                .ifPresent(line -> line.input().requestFocus());
    }

    Label head() {
        Label title = Texts.filling(model.text(draft.isNew() ? "plan.editor.new" : "plan.editor.edit"), "t-lead", "b");
        Tips.none(title);
        return title;
    }

    HBox foot() {
        Button save =
                Buttons.of(model.text(draft.isNew() ? "plan.editor.add" : "plan.editor.save"), this::save, "primary");
        Button cancel = Buttons.of(model.text("common.cancel"), model.panel()::discard);
        return new HBox(save, cancel, Texts.caption(model.text("plan.editor.save.key")));
    }

    /** Where something is to be mended the keys go to the first such field. */
    void save() {
        // What stands in a list that is still open is meant, and is taken as it closes.
        boxes.forEach(ComboBox::hide);
        if (!model.panel().save()) {
            leadToWrong();
        }
    }

    private List<TextLine> wrong() {
        return lines.stream()
                .filter(line -> !draft.errorProperty(line.field).get().isEmpty())
                .toList();
    }

    /** The first field that is wrong, if there is one, gets the keys and is in sight with what is said of it. */
    void leadToWrong() {
        List<TextLine> wrong = wrong();
        if (wrong.stream().anyMatch(line -> Nesting.isIn(line, rest))) {
            showRest(true);
        }
        wrong.stream().findFirst().ifPresent(line -> {
            focus(line);
            if (line.input() instanceof TextField typed) {
                // Where the keys were there already, what is typed next would go on behind what is wrong.
                typed.selectAll();
            }
            IntoSight.bring(line.whole);
        });
    }

    /** At what was refused, where somebody comes back to it; else at the beginning. */
    void focusFirst() {
        if (wrong().isEmpty()) {
            focus(lines.get(0));
            lines.get(0).input().end();
        } else {
            leadToWrong();
        }
    }

    /** All of it is chosen: whoever types means another day, which must not join the old one. */
    void focusDay() {
        lines.stream().filter(line -> line.field == Draft.Field.END).findFirst().ifPresent(line -> {
            focus(line);
            line.input().selectAll();
        });
    }

    /** Where Enter keeps what was typed: other fields have lines, suggestions or others after them. */
    boolean isDay(Node field) {
        return lines.stream().anyMatch(line -> DAYS.contains(line.field) && line.input() == field);
    }

    private void focus(TextLine first) {
        first.input().requestFocus();
        if (getScene() != null) {
            // A form that was only just made has no place yet.
            NextPulse.afterPulse(getScene(), () -> {
                if (first.input().isFocused()) {
                    IntoSight.bring(first.whole);
                }
            });
        }
    }

    private TextLine one(Draft.Field field) {
        return kept(TextLine.one(field, draft, model));
    }

    /** There is no field for a person alone: whoever is known by name stands here too. */
    private TextLine who(Draft.Field field) {
        TextLine line = one(field);
        line.input().setPromptText(model.text("plan.who.prompt"));
        return line;
    }

    private TextLine day(Draft.Field field) {
        TextLine line = one(field);
        LocalDate today =
                model.context().formats().dayOf(model.context().clock().instant());
        line.input().setPromptText(model.text("common.day.prompt", TypedDay.yearAhead(today)));
        ReadHint hint = new ReadHint(line.input(), () -> draft.read(field));
        hint.textProperty().addListener((words, before, now) -> showRead(line, now));
        PressedMouse.watch(line);
        line.getChildren().add(hint);
        return line;
    }

    /** While somebody types, what is said of it must not stand behind the foot; it has its place only once it is laid out. */
    private void showRead(TextLine line, String words) {
        if (getScene() != null && !words.isEmpty() && line.input().isFocused()) {
            NextPulse.afterPulse(getScene(), () -> PressedMouse.whenUp(line, () -> IntoSight.bring(line.whole)));
        }
    }

    private TextLine some(Draft.Field field) {
        return kept(TextLine.some(field, draft, model));
    }

    private TextLine kept(TextLine line) {
        lines.add(line);
        return line;
    }

    private Label group(String key) {
        Label name = Texts.paragraph(model.text(key), "t-body", "b");
        name.getStyleClass().add("plan-group");
        return name;
    }

    private static TextLine narrow(TextLine line) {
        line.getStyleClass().add("plan-currency");
        return line;
    }

    private static VBox side(Region... fields) {
        VBox rows = new VBox(4, new HBox(12, fields));
        for (Region field : fields) {
            field.setPrefWidth(1);
            Rows.wide(field);
            if (field instanceof TextLine line) {
                rows.getChildren().add(line.takeError(rows));
            }
        }
        return rows;
    }

    private <T> VBox choice(String key, List<T> all, Function<T, String> words, Property<T> value) {
        ComboBox<T> box = new ComboBox<>();
        ChosenWords.show(box, words);
        box.getItems().setAll(all);
        box.setValue(value.getValue());
        ListKeys.take(box, words, value::setValue);
        boxes.add(box);
        box.setAccessibleText(model.text(key));
        box.setMaxWidth(Double.MAX_VALUE);
        Label label = Texts.caption(model.text(key));
        label.setLabelFor(box);
        VBox field = new VBox(4, label, box);
        field.setMinWidth(0);
        IntoSight.follow(field, box);
        return field;
    }

    /** A field of a draft with its label above and what is wrong with it below. */
    private static final class TextLine extends VBox {
        private final Draft.Field field;
        private final TextInputControl input;
        private final FieldError error;
        /** With what is said of it. */
        private Region whole = this;

        private TextLine(Draft.Field field, Draft draft, PlanViewModel model, TextInputControl input) {
            super(4);
            this.field = field;
            this.input = input;
            this.error = new FieldError(input);
            Label label = Texts.caption(model.text(field.key()));
            label.setLabelFor(input);
            input.setAccessibleText(label.getText());
            input.textProperty().bindBidirectional(draft.property(field));
            draft.errorProperty(field).subscribe(error::say);
            input.focusedProperty().addListener((focus, before, isFocused) -> {
                if (!isFocused) {
                    draft.leave(field);
                }
            });
            input.focusVisibleProperty().subscribe(isLedTo -> {
                if (isLedTo) {
                    IntoSight.bring(whole);
                }
            });
            setMinWidth(0);
            getChildren().addAll(label, input, error);
        }

        static TextLine one(Draft.Field field, Draft draft, PlanViewModel model) {
            return new TextLine(field, draft, model, PlainTyping.line(new TextField()));
        }

        /** Several lines, of which Tab leads out as of every field. */
        static TextLine some(Draft.Field field, Draft draft, PlanViewModel model) {
            WritingArea area = new WritingArea();
            area.setPrefRowCount(2);
            return new TextLine(field, draft, model, area);
        }

        TextInputControl input() {
            return input;
        }

        /** Where the field is narrow, what is wrong with it stands below its row instead. */
        FieldError takeError(Region row) {
            whole = row;
            getChildren().remove(error);
            return error;
        }
    }
}
