package org.southsouth.readiness.ui.answer;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;

/** The two ways of having no answer, apart from the options, with what each of them means; and the way back to neither. */
final class NoAnswerPills extends VBox {
    private final AnswerContext screen;
    private final Question question;
    private final RadioButton dontKnow;
    private final RadioButton notApplicable;
    private final Button clear = new Button();
    private final Label meaning = Texts.paragraph("", "t-caption", "muted", "meaning");

    /** {@code whenCleared} gives the keys to the answer. */
    NoAnswerPills(AnswerContext screen, Question question, @Nullable Label beside, Runnable whenCleared) {
        ToggleGroup group = new ToggleGroup();
        this.screen = screen;
        this.question = question;
        dontKnow = pill(screen.text("answer.dont-know"), group);
        notApplicable = pill(screen.text("answer.card.not-applicable"), group);
        Keycaps.of(screen, "answer.key.dont-know.key").ifPresent(key -> Keycaps.putOn(dontKnow, key));
        Keycaps.of(screen, "answer.key.not-applicable.key").ifPresent(key -> Keycaps.putOn(notApplicable, key));
        dontKnow.setOnAction(event -> respond(new Response.DontKnow()));
        notApplicable.setOnAction(event -> {
            show(answer());
            screen.askNotApplicable(question.id(), notApplicable::requestFocus);
        });
        clear.setText(screen.text("answer.card.clear"));
        clear.getStyleClass().addAll("quiet", "btn-s", "inline-change");
        Tips.show(clear, screen.text("answer.card.clear.key"));
        clear.setOnAction(event -> {
            Answer before = answer();
            respond(new Response.Blank());
            screen.model().tell(cleared(before, answer()));
            // The button is gone, and the keys would be at the evidence.
            whenCleared.run();
        });
        FlowPane pills = new FlowPane(
                12, 8, Texts.plain(screen.text("answer.card.no-answer"), "t-body", "muted"), dontKnow, notApplicable);
        pills.setRowValignment(javafx.geometry.VPos.CENTER);
        pills.getStyleClass().add("no-answer-pills");
        HBox row = new HBox(12, Rows.wide(pills));
        row.getStyleClass().add("no-answer-row");
        if (beside != null) {
            row.getChildren().add(wrapped(beside));
        }
        clear.setMinWidth(USE_PREF_SIZE);
        row.getChildren().add(clear);
        meaning.setGraphic(Icons.of(Feather.HELP_CIRCLE, "i-s"));
        getChildren().addAll(row, meaning);
    }

    private String cleared(Answer before, Answer after) {
        if (!before.response().isNotApplicable()) {
            return screen.text("answer.key.cleared");
        }
        boolean isReasonKept = before.note().equals(after.note());
        return screen.text(isReasonKept ? "answer.key.cleared.reason" : "answer.key.cleared.both");
    }

    /** A sentence may stand there, which made the card wider than its column. */
    private static Label wrapped(Label beside) {
        beside.setMinWidth(0);
        beside.setWrapText(true);
        beside.getStyleClass().add("no-answer-count");
        return beside;
    }

    private static RadioButton pill(String text, ToggleGroup group) {
        RadioButton pill = new RadioButton(text);
        pill.getStyleClass().add("pill");
        pill.setToggleGroup(group);
        pill.setMinWidth(USE_PREF_SIZE);
        return pill;
    }

    private void respond(Response response) {
        screen.model().respond(question.id(), response);
        show(answer());
    }

    /** Takes the answer away; false where there is none that could be. */
    boolean clear() {
        boolean isThere = clear.isVisible();
        if (isThere) {
            clear.fire();
        }
        return isThere;
    }

    private Answer answer() {
        return screen.model().of(question.id()).answer();
    }

    List<? extends Node> pills() {
        return List.of(dontKnow, notApplicable);
    }

    /** False where neither is chosen. */
    boolean focusChosen() {
        RadioButton chosen = dontKnow.isSelected() ? dontKnow : notApplicable;
        if (chosen.isSelected()) {
            chosen.requestFocus();
        }
        return chosen.isSelected();
    }

    void show(Answer answer) {
        boolean isInFile = AskedWork.isUnknown(screen.model(), question.id());
        dontKnow.setSelected(answer.response().isDontKnow() && !isInFile);
        notApplicable.setSelected(answer.response().isNotApplicable());
        clear.setVisible(
                !answer.response().isBlank() && !isInFile && !screen.model().isLocked());
        pills().forEach(pill -> Styles.set(pill, EnterPauses.INSTEAD, clear.isVisible()));
        meaning.setText(isInFile ? screen.text("answer.asked.unknown.file") : meaningOf(answer));
        Visibility.show(meaning, !meaning.getText().isEmpty());
    }

    private String meaningOf(Answer answer) {
        String ask = question.guidance().ask();
        return answer.response()
                .byStatus(
                        "",
                        "",
                        ask.isBlank() ? screen.text("answer.card.gap") : screen.text("answer.card.gap.ask", ask),
                        screen.text("answer.card.left-out"));
    }
}
