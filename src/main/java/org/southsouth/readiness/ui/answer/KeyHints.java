package org.southsouth.readiness.ui.answer;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionKind;

/** The keys that answer this question, at the foot of its card. */
final class KeyHints extends HBox {
    private final AnswerContext screen;

    KeyHints(AnswerContext screen, Question question) {
        super(16);
        this.screen = screen;
        setAlignment(Pos.CENTER_LEFT);
        if (question.kind() instanceof QuestionKind.Choice choice) {
            add(ChoiceLook.of(choice).hint(choice, screen.messages()), "answer.key.choose");
        } else if (question.kind() instanceof QuestionKind.Multiple) {
            add(screen.text("answer.key.space"), "answer.key.choose");
        }
        if (!(question.kind() instanceof QuestionKind.Numeric || question.kind() instanceof QuestionKind.Text)) {
            add(screen.text("answer.key.dont-know.key"), "answer.key.dont-know");
        }
        if (!(question.kind() instanceof QuestionKind.Text)) {
            add(screen.text("answer.key.next.key"), "answer.key.next");
        }
    }

    private void add(String key, String meaning) {
        HBox hint = new HBox(
                8, fixed(Labels.of(key, "keycap", "t-caption")), Labels.of(screen.text(meaning), "t-caption", "muted"));
        hint.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(hint);
    }

    private static Label fixed(Label label) {
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
