package org.southsouth.readiness.ui.controls.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.NextPulse;
import org.southsouth.readiness.words.ChoiceLook;

/** One of several options, as rows. The answer before this one stays marked in words on its row. */
final class ChoiceEditor extends VBox implements ResponseEditor {
    private static final double FORMER_INSET = 12;
    private static final double FORMER_FOOT = 8;
    private static final String HAS_FORMER = "has-former";

    private final AnswerHost host;
    private final QuestionKind.Choice choice;
    private final List<RadioButton> rows = new ArrayList<>();
    private final List<Label> formers = new ArrayList<>();

    ChoiceEditor(AnswerHost host, QuestionKind.Choice choice, ToggleGroup group) {
        this.host = host;
        this.choice = choice;
        getStyleClass().add("options");
        for (Option option : choice.options()) {
            getChildren().add(row(option, group));
        }
    }

    private StackPane row(Option option, ToggleGroup group) {
        RadioButton row = new Row(option.text());
        row.getStyleClass().add("option");
        row.setUserData(option.id());
        row.setToggleGroup(group);
        row.setWrapText(true);
        row.setMinHeight(Region.USE_PREF_SIZE);
        row.setMaxWidth(Double.MAX_VALUE);
        String mark = ChoiceLook.of(choice).mark(choice, option, host.context().messages());
        if (host.hasKeys() && !mark.isEmpty()) {
            row.setGraphic(Texts.plain(mark, "t-body", "level", "keycap"));
            row.setAccessibleText(mark + " " + option.text());
        }
        row.setOnAction(event -> {
            choose(option);
            // Only one row is a stop of the Tab key, and a press leads the focus to no other by itself.
            row.requestFocus();
        });
        Label former = Texts.plain("", "t-caption", "faint", "former");
        former.setMouseTransparent(true);
        former.setVisible(false);
        int number = rows.size();
        rows.add(row);
        formers.add(former);
        // Outside of the layout, in which a style is not taken up.
        row.widthProperty().addListener((width, before, after) -> {
            if (former.isVisible() && row.getScene() != null) {
                NextPulse.afterPulse(row.getScene(), () -> place(number));
            }
        });
        return new StackPane(row, former);
    }

    private static final class Row extends RadioButton {
        Row(String text) {
            super(text);
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(Measure.of(this, width));
        }
    }

    private void choose(Option option) {
        host.respond(new Response.Chosen(option.id()));
        show(host.response());
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(Response response) {
        Optional<PreviousResponse> before = host.former();
        for (int i = 0; i < rows.size(); i++) {
            RadioButton row = rows.get(i);
            boolean isChosen = is(response, row);
            row.setSelected(isChosen);
            boolean isFormer =
                    !isChosen && before.filter(was -> is(was.response(), row)).isPresent();
            showFormer(i, isFormer ? before.get() : null);
        }
    }

    /** Style classes are touched only where something changes: each touch costs a pass over the row. */
    private void showFormer(int row, @Nullable PreviousResponse before) {
        Label former = formers.get(row);
        if (before != null) {
            former.setText(words(before));
        }
        if (former.isVisible() != (before != null)) {
            former.setVisible(before != null);
            place(row);
        }
    }

    /** At the end of the row where there is room, so that nothing below moves as somebody answers; else on a line of its own. */
    private void place(int number) {
        RadioButton row = rows.get(number);
        Label former = formers.get(number);
        boolean isBeside =
                former.isVisible() && row.prefWidth(-1) + former.prefWidth(-1) + FORMER_INSET <= row.getWidth();
        StackPane.setAlignment(former, isBeside ? Pos.CENTER_RIGHT : Pos.BOTTOM_RIGHT);
        StackPane.setMargin(former, new Insets(0, FORMER_INSET, isBeside ? 0 : FORMER_FOOT, 0));
        Styles.set(row, HAS_FORMER, former.isVisible() && !isBeside);
    }

    private String words(PreviousResponse before) {
        String time = host.context().formats().time(before.until());
        PreviousResponse.Giver giver = before.giver();
        if (giver.isOwn()) {
            return host.text("answer.card.before", time);
        }
        return giver.name().isEmpty()
                ? host.text("answer.card.before.unknown", time)
                : host.text("answer.card.before.other", giver.name(), time);
    }

    private static boolean is(Response response, RadioButton row) {
        return response.names((String) row.getUserData());
    }

    @Override
    public List<? extends Node> options() {
        return rows;
    }

    @Override
    public boolean typed(String character) {
        Optional<Option> option =
                ChoiceLook.typed(choice, character, host.context().messages());
        option.ifPresent(this::choose);
        option.ifPresent(chosen -> focus());
        return option.isPresent();
    }

    @Override
    public void focus() {
        rows.stream()
                .filter(RadioButton::isSelected)
                .findFirst()
                .orElse(rows.get(0))
                .requestFocus();
    }
}
