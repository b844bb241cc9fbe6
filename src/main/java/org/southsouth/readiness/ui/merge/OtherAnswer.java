package org.southsouth.readiness.ui.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.ui.controls.ChosenWords;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.ui.fx.WritingArea;

/** A third answer, where neither of the two is right: a field after the question's kind. Blank while nothing is said. */
final class OtherAnswer extends VBox {
    private static final int MOST = 10_000;

    private final MergeWords words;
    private final Consumer<Response> tell;
    private final Label error = Texts.paragraph("", "t-caption", "danger-text");

    OtherAnswer(MergeWords words, Question question, Response now, Consumer<Response> tell) {
        super(8);
        this.words = words;
        this.tell = tell;
        Visibility.follow(error, error.textProperty().isNotEmpty());
        getChildren().addAll(field(question.kind(), now), error);
        getChildren().add(Texts.paragraph(words.text("merge.other.hint"), "t-caption", "muted"));
    }

    private Node field(QuestionKind kind, Response now) {
        if (kind instanceof QuestionKind.Choice choice) {
            return choice(choice, now);
        }
        if (kind instanceof QuestionKind.Multiple multiple) {
            return ticks(multiple, now);
        }
        return kind instanceof QuestionKind.Numeric numeric ? figure(numeric, now) : text(now);
    }

    private Node choice(QuestionKind.Choice kind, Response now) {
        List<Response> responses = new ArrayList<>();
        ComboBox<String> box = new ComboBox<>();
        for (Option option : kind.options()) {
            responses.add(new Response.Chosen(option.id()));
            box.getItems().add(option.text());
        }
        responses.add(new Response.DontKnow());
        box.getItems().add(words.text("common.state.dont-know"));
        box.setPromptText(words.text("merge.other.choose"));
        box.setAccessibleText(words.text("merge.other.choose"));
        ChosenWords.tell(box);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getSelectionModel().select(responses.indexOf(now));
        box.getSelectionModel()
                .selectedIndexProperty()
                .addListener((value, before, at) -> tell.accept(responses.get(at.intValue())));
        return box;
    }

    private Node ticks(QuestionKind.Multiple kind, Response now) {
        VBox boxes = new VBox(8);
        List<String> ticked = now instanceof Response.Ticked before ? before.options() : List.of();
        for (Option option : kind.options()) {
            CheckBox box = new CheckBox(option.text());
            box.setWrapText(true);
            box.setUserData(option.id());
            box.setSelected(ticked.contains(option.id()));
            box.setOnAction(event -> tell.accept(new Response.Ticked(boxes.getChildren().stream()
                    .map(CheckBox.class::cast)
                    .filter(CheckBox::isSelected)
                    .map(one -> String.valueOf(one.getUserData()))
                    .toList())));
            boxes.getChildren().add(box);
        }
        return boxes;
    }

    private Node figure(QuestionKind.Numeric kind, Response now) {
        TextField field = new TextField(now instanceof Response.Figure figure ? String.valueOf(figure.value()) : "");
        field.setPromptText(kind.unit());
        field.setAccessibleText(words.text("merge.other"));
        field.setMaxWidth(240);
        field.textProperty().addListener((value, before, text) -> {
            Response response = figure(kind, text.strip());
            boolean isWrong = response instanceof Response.Blank && !text.isBlank();
            error.setText(isWrong ? words.range(kind) : "");
            tell.accept(response);
        });
        return field;
    }

    /** A decimal point or comma; blank where it is no figure that the question takes. */
    private static Response figure(QuestionKind.Numeric kind, String text) {
        try {
            double value = Double.parseDouble(text.replace(',', '.'));
            Double min = kind.min();
            Double max = kind.max();
            boolean isTaken = Double.isFinite(value) && (min == null || value >= min) && (max == null || value <= max);
            return isTaken ? new Response.Figure(value) : new Response.Blank();
        } catch (NumberFormatException e) {
            return new Response.Blank();
        }
    }

    private Node text(Response now) {
        WritingArea area = new WritingArea(now instanceof Response.Written written ? written.text() : "");
        area.setPrefRowCount(3);
        area.setAccessibleText(words.text("merge.other"));
        area.textProperty()
                .addListener((value, before, text) -> tell.accept(
                        text.isBlank()
                                ? new Response.Blank()
                                : new Response.Written(text.substring(0, Math.min(MOST, text.length())))));
        return area;
    }
}
