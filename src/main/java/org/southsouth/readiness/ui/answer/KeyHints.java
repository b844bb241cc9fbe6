package org.southsouth.readiness.ui.answer;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
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
        HBox hint = Rows.of(
                8, Texts.whole(key, "keycap", "t-caption"), Texts.plain(screen.text(meaning), "t-caption", "muted"));
        getChildren().add(hint);
    }
}
