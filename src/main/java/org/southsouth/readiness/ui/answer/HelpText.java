package org.southsouth.readiness.ui.answer;

import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.framework.Guidance;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.ui.controls.Texts;

/** About one question: why it is asked and how to read it, what to attach, whom to ask, where to look, how to choose. */
final class HelpText extends VBox {
    private final AnswerContext screen;

    HelpText(AnswerContext screen) {
        this.screen = screen;
        getStyleClass().add("help-text");
    }

    /** How to choose is the pillar's purpose; empty where it is said already. */
    void show(Question question, String choosing) {
        Guidance guidance = question.guidance();
        getChildren().clear();
        if (!guidance.help().isBlank()) {
            getChildren().add(Texts.muted(guidance.help()));
        }
        add("answer.rail.attach", guidance.evidence());
        add("answer.rail.ask", guidance.ask());
        add("answer.rail.look", guidance.source());
        if (!choosing.isBlank()) {
            getChildren()
                    .add(new VBox(
                            Texts.plain(screen.text("answer.rail.choosing"), "t-caption", "muted"),
                            Texts.caption(choosing)));
        }
    }

    private void add(String key, String text) {
        if (!text.isBlank()) {
            getChildren()
                    .add(new VBox(
                            Texts.plain(screen.text(key), "t-caption", "muted"),
                            Texts.paragraph(text, "t-body", "plain")));
        }
    }
}
