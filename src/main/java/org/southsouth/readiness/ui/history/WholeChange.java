package org.southsouth.readiness.ui.history;

import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** All of one change, which a row of the list may cut; the arrows scroll it where it is higher than the window. */
final class WholeChange extends ScrollPane {
    WholeChange(HistoryRow row, ScreenContext context) {
        VBox words = new VBox(4);
        add(words, context.text("history.whole.when"), row.when());
        add(words, context.text("history.whole.who"), row.who());
        add(
                words,
                context.text("history.whole.before"),
                row.before().answer(),
                row.before().more());
        add(
                words,
                context.text("history.whole.after"),
                row.after().answer(),
                row.after().more());
        if (!row.why().isEmpty()) {
            add(words, context.text("history.whole.why"), row.why());
        }
        words.getStyleClass().add("history-whole-words");
        getStyleClass().add("history-whole");
        setContent(words);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText(row.whole(context.text("history.arrow")));
        prefViewportHeightProperty().bind(words.layoutBoundsProperty().map(Bounds::getHeight));
    }

    private static void add(VBox words, String name, String... parts) {
        words.getChildren().add(Texts.paragraph(name, "t-caption", "muted", "history-whole-name"));
        for (String part : parts) {
            if (!part.isEmpty()) {
                Label said = Texts.paragraph(part, "t-body");
                words.getChildren().add(said);
            }
        }
    }
}
