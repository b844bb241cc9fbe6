package org.southsouth.readiness.ui.answer;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionKind;

/** Several of the options, or none of them: that is an answer too, and excludes the others. */
final class MultipleEditor extends VBox implements Editor {
    private final AnswerContext screen;
    private final Question question;
    private final List<CheckBox> rows = new ArrayList<>();
    private final CheckBox none;
    private final Label chosen = Labels.of("", "t-body", "muted");

    MultipleEditor(AnswerContext screen, Question question) {
        this.screen = screen;
        this.question = question;
        getStyleClass().add("ticks");
        for (Option option : ((QuestionKind.Multiple) question.kind()).options()) {
            CheckBox row = row(option.text());
            row.setUserData(option.id());
            row.setOnAction(event -> ticked());
            rows.add(row);
        }
        none = row(screen.text("answer.multiple.none"));
        none.setOnAction(event -> respond(none.isSelected() ? new Response.Ticked(List.of()) : new Response.Blank()));
        getChildren().addAll(rows);
        Region line = Labels.hairline();
        line.getStyleClass().add("ticks-line");
        getChildren().addAll(line, none);
    }

    private static CheckBox row(String text) {
        CheckBox row = new CheckBox(text);
        row.getStyleClass().add("option");
        row.setWrapText(true);
        row.setMinHeight(Region.USE_PREF_SIZE);
        row.setMaxWidth(Double.MAX_VALUE);
        return row;
    }

    private void ticked() {
        List<String> ids = rows.stream()
                .filter(CheckBox::isSelected)
                .map(row -> (String) row.getUserData())
                .toList();
        // The last tick taken away is not yet "none of these": that one is said, not left over.
        respond(ids.isEmpty() ? new Response.Blank() : new Response.Ticked(ids));
    }

    private void respond(Response response) {
        screen.answering().respond(question.id(), response);
        show(screen.answering().of(question.id()).answer().response());
    }

    /** "4 of 6 chosen", to stand at the end of the row below. */
    Label chosen() {
        return chosen;
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(Response response) {
        List<String> ids = response instanceof Response.Ticked ticked ? ticked.options() : List.of();
        rows.forEach(row -> row.setSelected(ids.contains((String) row.getUserData())));
        none.setSelected(response instanceof Response.Ticked && ids.isEmpty());
        chosen.setText(
                response instanceof Response.Ticked
                        ? screen.text("answer.multiple.chosen", ids.size(), rows.size())
                        : "");
    }

    @Override
    public List<? extends Node> options() {
        List<CheckBox> all = new ArrayList<>(rows);
        all.add(none);
        return all;
    }

    @Override
    public void focus() {
        rows.get(0).requestFocus();
    }
}
