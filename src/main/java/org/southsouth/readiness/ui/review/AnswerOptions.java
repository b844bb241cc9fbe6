package org.southsouth.readiness.ui.review;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.words.AnswerText;

/** The answer of a question, to be read alone: every option with what was chosen of them, or what was typed. */
final class AnswerOptions extends VBox {
    private final ReviewViewModel model;

    AnswerOptions(ReviewViewModel model) {
        this.model = model;
        getStyleClass().add("review-options");
    }

    AnswerOptions show(ScoredQuestion scored) {
        Question question = scored.question();
        Response response = scored.answer().response();
        boolean isOne = question.kind().choice().isPresent();
        boolean isFound = false;
        for (Option option : question.kind().options()) {
            boolean isChosen = response.names(option.id());
            isFound |= isChosen;
            addRow(mark(isOne, isChosen), option.text(), isChosen);
        }
        if (!isFound && !response.isBlank()) {
            String said = new AnswerText(
                            model.context().messages(), model.context().formats())
                    .saidAsGiven(question, response);
            addRow(question.kind().hasOptions() ? mark(isOne, true) : null, said, true);
        }
        return this;
    }

    /** What stands on a row of its own has no mark: it was typed. */
    private void addRow(@Nullable Node mark, String words, boolean isChosen) {
        HBox row = Rows.of(12);
        if (mark != null) {
            row.getChildren().add(mark);
        }
        row.getChildren().add(Rows.wide(Texts.paragraph(words, "t-body", isChosen ? "b" : "muted")));
        row.getStyleClass().add("review-option");
        row.setMinHeight(USE_PREF_SIZE);
        Styles.set(row, "is-selected", isChosen);
        row.setAccessibleText(isChosen ? model.text("review.option.chosen", words) : words);
        getChildren().add(row);
    }

    private static Node mark(boolean isOne, boolean isChosen) {
        StackPane mark = new StackPane();
        mark.getStyleClass().addAll("choice-mark", isOne ? "radio" : "box");
        Styles.set(mark, isChosen ? "is-selected" : "is-disabled", true);
        if (isChosen && !isOne) {
            mark.getChildren().add(Icons.of(Feather.CHECK, "i-s", "i-on"));
        }
        return mark;
    }
}
