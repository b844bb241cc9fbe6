package org.southsouth.readiness.ui.answer;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.assessment.Carried;
import org.southsouth.readiness.core.framework.Question;

/** What an earlier round said to the question in focus, and the button that says it is still so. Gone once there is an answer. */
final class CarriedBar extends HBox {
    private final AnswerContext desk;
    private final Question question;
    private final Label said = Labels.wrapped("", "t-body");
    private final Label by = Labels.wrapped("", "t-caption", "muted");

    CarriedBar(AnswerContext desk, Question question) {
        super(16);
        this.desk = desk;
        this.question = question;
        getStyleClass().addAll("soft", "carried-bar");
        setAlignment(Pos.CENTER_LEFT);
        Button still = new Button(desk.text("answer.carried.still"));
        still.getStyleClass().add("carried-still");
        still.setMinWidth(Region.USE_PREF_SIZE);
        Labels.show(still, !desk.answering().isLocked());
        still.setTooltip(new Tooltip(desk.text("answer.carried.still.key", desk.text("answer.key.still.key"))));
        still.setOnAction(event -> desk.answering().confirm(question.id()));
        getChildren().addAll(Labels.wide(new VBox(said, by)), still);
    }

    void show() {
        var carried = desk.answering().toConfirm(question.id());
        Labels.show(this, carried.isPresent());
        carried.ifPresent(this::show);
    }

    private void show(Carried carried) {
        said.setText(desk.text(
                "answer.carried.said",
                carried.round().name(),
                desk.answers().said(question, carried.answer().response())));
        by.setText(String.join(
                "  ·  ", desk.evidence().of(carried, desk.context().clock().instant())));
    }
}
