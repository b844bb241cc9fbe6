package org.southsouth.readiness.ui.history;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.review.TrailEntry;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** All of one entry, which a row of the list may cut; the arrows scroll it where it is higher than the window. */
final class WholeChange extends ScrollPane {
    private final HistoryViewModel model;
    private final HistoryRow row;
    private final Consumer<Answer> putBack;

    /** {@code putBack}: what is done with an answer that somebody wants again. */
    WholeChange(HistoryRow row, HistoryViewModel model, Consumer<Answer> putBack) {
        this.model = model;
        this.row = row;
        this.putBack = putBack;
        ScreenContext context = model.context();
        VBox words = new VBox(4);
        add(words, context.text("history.whole.when"), row.when());
        add(words, context.text("history.whole.who"), row.who());
        if (row.entry() instanceof TrailEntry.Answered answered) {
            HistoryEntry change = answered.change();
            add(words, context.text("history.whole.before"), row.before(), change.before());
            add(words, context.text("history.whole.after"), row.after(), change.after());
        } else {
            addReviewed(words, context);
        }
        if (!row.why().isEmpty()) {
            add(words, context.text("history.whole.why"), row.why());
        }
        String not = row.isAnswered() ? (model.isSigned() ? "history.put.signed" : "") : "history.put.not";
        if (!not.isEmpty()) {
            words.getChildren().add(Texts.paragraph(context.text(not), "t-body", "muted", "history-put-not"));
        }
        words.getStyleClass().add("history-whole-words");
        getStyleClass().add("history-whole");
        setContent(words);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText(row.whole(context.text("history.arrow")));
        prefViewportHeightProperty().bind(words.layoutBoundsProperty().map(Bounds::getHeight));
    }

    private void addReviewed(VBox words, ScreenContext context) {
        HistoryRow.Side after = row.after();
        if (row.isStep()) {
            add(words, context.text("history.whole.before"), row.before().answer());
            add(words, context.text("history.whole.after"), after.answer(), after.more());
        } else {
            add(words, row.before().answer(), after.answer(), after.more());
        }
    }

    private void add(VBox words, String name, HistoryRow.Side side, Answer answer) {
        add(words, name, side.answer(), side.more());
        if (model.canPutBack(row, answer)) {
            Button put = Buttons.of(model.context().text("history.put"), () -> putBack.accept(answer), "history-put");
            put.setAccessibleText(model.context().text("history.put.spoken", side.answer()));
            words.getChildren().add(put);
            List<String> more = model.moreThanNow(row, answer);
            put.setAccessibleHelp(String.join(" ", more));
            more.forEach(
                    said -> words.getChildren().add(Texts.paragraph(said, "t-caption", "muted", "history-put-more")));
        }
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
