package org.southsouth.readiness.ui.whatif;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.ui.controls.ChosenWords;
import org.southsouth.readiness.ui.controls.PlainField;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Visibility;

/** The answer to try in one row: chosen from a list that has today's among the others, or typed as a number. */
final class AimBox extends StackPane {
    /** So much wider than the box its list may be: with large text more would reach the edge of the window. */
    private static final double MOST_WIDER = 1.3;

    private final WhatIfViewModel model;
    private final Runnable whenDone;
    private final ComboBox<WhatIfLine.Aim> choice = new ComboBox<>();
    private final TextField field = new PlainField();
    private final Label unit = Texts.paragraph("", "t-caption", "muted");
    private final Label limits = Texts.whole("", "t-caption", "muted", "whatif-roomy");
    private final HBox typed = Rows.of(8, field, unit, limits);
    private @Nullable WhatIfLine line;
    private boolean isShowing;
    /** What was tried when the list was opened. */
    private Optional<Response> before = Optional.empty();

    private @Nullable Node listened;

    /** {@code whenDone}: an answer is confirmed, and the keys go on in its row. */
    AimBox(WhatIfViewModel model, Runnable whenDone) {
        this.model = model;
        this.whenDone = whenDone;
        getStyleClass().add("whatif-aim");
        // The list is one stop of Tab, and its rows have many of these: Enter leads from the row to its own.
        choice.setFocusTraversable(false);
        field.setFocusTraversable(false);
        choice.getStyleClass().add("whatif-choice");
        choice.setMaxWidth(Double.MAX_VALUE);
        ChosenWords.show(choice, WhatIfLine.Aim::label);
        choice.setButtonCell(new ChosenCell());
        choice.setCellFactory(list -> new ChoiceRow());
        choice.setOnShown(event -> shown());
        choice.valueProperty().subscribe((old, chosen) -> choose(chosen));
        choice.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE) {
                answer(Optional.empty());
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && !choice.isShowing()) {
                open();
                event.consume();
            }
        });
        limits.managedProperty().bind(limits.visibleProperty());
        Rows.wide(unit);
        // Cut with an ellipsis rather than at its top and bottom; the field says it whole.
        unit.setMinHeight(0);
        field.getStyleClass().add("whatif-number");
        field.setOnAction(event -> confirm());
        field.focusedProperty().subscribe((was, isFocused) -> {
            if (!isFocused) {
                take();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().setAll(choice, typed);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && line != null) {
            model.refuse(line.id(), Optional.empty());
            showText();
            whenDone.run();
            event.consume();
        }
    }

    /** Shows the answers to try, or has a number typed. */
    void open() {
        if (typed.isVisible()) {
            field.requestFocus();
            field.selectAll();
            return;
        }
        choice.requestFocus();
        choice.setOnHidden(event -> {
            choice.setOnHidden(null);
            whenDone.run();
        });
        choice.show();
    }

    /** The arrows try each answer at once; Escape brings back what stood there before the list was opened. */
    private void shown() {
        keepOff();
        before = line == null ? Optional.empty() : model.responseTo(line.id());
        if (listened == null) {
            listened = list();
            listened.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInList);
        }
    }

    private void pressedInList(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            answer(before);
            return;
        }
        Optional.ofNullable(line)
                .flatMap(shown -> shown.numbered(event.getText()))
                .ifPresent(aim -> {
                    answer(aim.response());
                    choice.hide();
                    event.consume();
                });
    }

    private Node list() {
        return ((ComboBoxListViewSkin<?>) choice.getSkin()).getPopupContent();
    }

    /** A list that opens upwards is placed before it knows how high it is, and would cover the answer that it is opened from. */
    private void keepOff() {
        Node list = list();
        double top = choice.localToScreen(0, 0).getY();
        if (list.getScene().getWindow() instanceof PopupWindow popup && popup.getAnchorY() < top) {
            popup.setAnchorY(top - list.prefHeight(-1));
        }
    }

    /** A number is typed anew, and this is its beginning; of other answers the one before which it stands, else they open. */
    void begin(String text) {
        if (!typed.isVisible()) {
            Optional.ofNullable(line)
                    .flatMap(shown -> shown.numbered(text))
                    .ifPresentOrElse(aim -> answer(aim.response()), this::open);
            return;
        }
        field.requestFocus();
        field.setText(text);
        field.end();
    }

    private void choose(WhatIfLine.@Nullable Aim aim) {
        if (!isShowing && aim != null) {
            answer(aim.response());
        }
    }

    private void answer(Optional<Response> response) {
        if (line != null) {
            model.answer(line.id(), response);
        }
    }

    /** The number stands there as it was read: its unit is beside it. */
    private void confirm() {
        if (take()) {
            showText();
            whenDone.run();
        }
    }

    /** False where what is typed is no such number: then the result stays as it is. */
    private boolean take() {
        WhatIfLine typing = line;
        if (isShowing || typing == null || !typed.isVisible()) {
            return true;
        }
        NumberAim number = new NumberAim(typing, model.context());
        if (field.getText().equals(number.text(model.responseTo(typing.id())))) {
            model.refuse(typing.id(), Optional.empty());
            return true;
        }
        NumberAim.Reading reading = number.read(field.getText());
        if (reading.isTaken()) {
            model.answer(typing.id(), reading.response());
        } else {
            model.refuse(typing.id(), Optional.of(field.getText()));
        }
        return reading.isTaken();
    }

    /** Of a row that goes out of sight, what is typed is taken before it. */
    void show(WhatIfLine next) {
        if (line != null && !line.id().equals(next.id()) && field.isFocused()) {
            take();
            whenDone.run();
        }
        boolean isSame = line != null && line.id().equals(next.id());
        line = next;
        isShowing = true;
        Visibility.show(typed, next.numeric().isPresent());
        Visibility.show(choice, next.numeric().isEmpty());
        if (next.numeric().isPresent()) {
            showNumber(next, isSame);
        } else {
            showChoice(next);
        }
        isShowing = false;
    }

    private void showChoice(WhatIfLine next) {
        if (!choice.getItems().equals(next.aims())) {
            choice.getItems().setAll(next.aims());
        }
        choice.setAccessibleText(model.text("whatif.aim", next.title()));
        Optional<Response> tried = model.responseTo(next.id());
        next.aims().stream()
                .filter(aim -> aim.response().equals(tried))
                .findFirst()
                .ifPresent(choice::setValue);
        Styles.set(choice, "is-today", tried.isEmpty());
    }

    private void showNumber(WhatIfLine next, boolean isSame) {
        NumberAim number = new NumberAim(next, model.context());
        Optional<String> refused =
                Optional.ofNullable(model.refusedProperty().get().get(next.id()));
        boolean isTyping = isSame && field.isFocused();
        if (!isTyping) {
            showText();
        }
        String wanted = refused.map(number::expected).orElseGet(number::unit);
        unit.setText(wanted);
        Styles.choose(unit, List.of("muted", "danger-text"), refused.isPresent() ? "danger-text" : "muted");
        limits.setText(refused.isPresent() ? "" : number.limits());
        field.setPromptText(number.prompt());
        Styles.set(field, "is-error", refused.isPresent());
        field.setAccessibleText(model.text("whatif.aim", next.title()));
        field.setAccessibleHelp(refused.isPresent() ? wanted : number.help());
    }

    /** On two lines where it is long: the list is narrow beside the changes. */
    private static class ChosenCell extends ListCell<WhatIfLine.Aim> {
        ChosenCell() {
            setWrapText(true);
        }

        @Override
        protected void updateItem(WhatIfLine.@Nullable Aim aim, boolean isEmpty) {
            super.updateItem(aim, isEmpty);
            setText(aim == null || isEmpty ? null : words(aim));
        }

        String words(WhatIfLine.Aim aim) {
            return aim.brief();
        }
    }

    /** As wide as its words or somewhat wider than the box, and as many lines as that takes: the list never scrolls sideways. */
    private final class ChoiceRow extends ChosenCell {
        @Override
        String words(WhatIfLine.Aim aim) {
            return aim.label();
        }

        @Override
        protected double computePrefWidth(double height) {
            return Math.min(super.computePrefWidth(height), choice.getWidth() * MOST_WIDER);
        }

        /** The list asks before it knows how wide it will be. */
        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(Math.max(width, prefWidth(-1)));
        }
    }

    private void showText() {
        if (line != null) {
            String tried = new NumberAim(line, model.context()).text(model.responseTo(line.id()));
            field.setText(model.refusedProperty().get().getOrDefault(line.id(), tried));
        }
    }
}
