package org.southsouth.readiness.ui.answer;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.words.ChoiceLook;

/** The keys that answer this question, at the foot of its card; Enter too, where it is no part of the answer. */
final class KeyHints extends HBox {
    private final AnswerContext screen;

    KeyHints(AnswerContext screen, Question question, boolean isEnterOnward) {
        super(16);
        this.screen = screen;
        setAlignment(Pos.CENTER_LEFT);
        QuestionKind kind = question.kind();
        if (kind.hasOptions()) {
            String keys = kind.choice()
                    .map(choice -> ChoiceLook.of(choice).hint(choice, screen.messages()))
                    .orElse(screen.text("answer.key.space"));
            add(keys, "answer.key.choose");
            add(screen.text("answer.key.dont-know.key"), "answer.key.dont-know");
        }
        if (isEnterOnward) {
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
