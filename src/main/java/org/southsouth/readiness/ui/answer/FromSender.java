package org.southsouth.readiness.ui.answer;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.merge.AnswerRequest;
import org.southsouth.readiness.ui.controls.CopyButton;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.AskedText;

/** What whoever asks wrote, by when the answers are due, and whom to ask. */
final class FromSender extends VBox {
    FromSender(ScreenContext context, AnswerRequest request) {
        getStyleClass().add("help-text");
        getChildren().add(Texts.plain(context.text("answer.asked.from"), "t-body", "b"));
        if (!request.message().isBlank()) {
            getChildren().add(Texts.typed(request.message(), "t-body", "muted"));
        }
        AskedText words = new AskedText(context.messages(), context.formats());
        LocalDate today = context.formats().dayOf(context.clock().instant());
        request.due().ifPresent(day -> add(context.text("answer.asked.due"), Texts.paragraph(words.due(day, today))));
        add(context.text("answer.rail.ask"), Texts.typed(request.by(), "t-body", "plain"));
        if (!request.address().isBlank()) {
            getChildren()
                    .addAll(
                            Texts.typed(request.address(), "t-body", "muted"),
                            new CopyButton(
                                    context.text("common.asked.copy"),
                                    context.text("common.asked.copied"),
                                    request.address()));
        }
    }

    private void add(String name, Node text) {
        getChildren().add(new VBox(Texts.plain(name, "t-caption", "muted"), text));
    }
}
