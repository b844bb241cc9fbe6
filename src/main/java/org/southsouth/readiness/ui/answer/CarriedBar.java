package org.southsouth.readiness.ui.answer;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.assessment.Carried;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Visibility;

/** What an earlier round said to the question in focus, and the button that says it is still so. Gone once there is an answer. */
final class CarriedBar extends HBox {
    private final AnswerContext screen;
    private final Question question;
    private final Label said = Texts.paragraph("", "t-body");
    private final Label by = Texts.caption("");

    CarriedBar(AnswerContext screen, Question question) {
        super(16);
        this.screen = screen;
        this.question = question;
        getStyleClass().addAll("soft", "carried-bar");
        setAlignment(Pos.CENTER_LEFT);
        Button still = Buttons.of(
                screen.text("answer.carried.still"), () -> screen.model().confirm(question.id()), "carried-still");
        Visibility.show(still, !screen.model().isLocked());
        still.setTooltip(new Tooltip(screen.text("answer.carried.still.key", screen.text("answer.key.still.key"))));
        getChildren().addAll(Rows.wide(new VBox(said, by)), still);
    }

    void show() {
        var carried = screen.model().toConfirm(question.id());
        Visibility.show(this, carried.isPresent());
        carried.ifPresent(this::show);
    }

    private void show(Carried carried) {
        said.setText(screen.text(
                "answer.carried.said",
                carried.round().name(),
                screen.answers().said(question, carried.answer().response())));
        by.setText(String.join(
                "  ·  ", screen.evidence().of(carried, screen.context().clock().instant())));
    }
}
