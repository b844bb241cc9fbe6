package org.southsouth.readiness.ui.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Carried;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.publicfigure.KnownFigures;
import org.southsouth.readiness.core.publicfigure.PublicFigure;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;

/** What is known of a number question, a row each: the published figure and what the last round said, with a way to use it. */
final class FigureRows extends VBox {
    /** Of the button that makes such a figure the answer. */
    static final String USE = "figure-use";

    private final AnswerContext screen;
    private final Question question;
    private final KnownFigures known;
    private final QuestionCard.View card;
    private final List<Row> rows = new ArrayList<>();

    /** What can be used, and the rule by which it is the answer already. */
    private record Row(Button use, Label used, Predicate<Answer> isUsed) {}

    /** On this card, which hands on what is being typed before a figure is used, and has the focus afterwards. */
    FigureRows(AnswerContext screen, Question question, KnownFigures known, QuestionCard.View card) {
        this.screen = screen;
        this.question = question;
        this.known = known;
        this.card = card;
        getStyleClass().add("figure-rows");
        known.published().ifPresent(this::addPublished);
        known.last().ifPresent(this::addLast);
    }

    private void addPublished(PublicFigure figure) {
        String source = screen.text(
                "answer.figure.published.from",
                Integer.toString(figure.year()),
                figure.source().name(),
                figure.source().licence());
        boolean isHint = figure.source().isHint();
        String caption = isHint ? screen.text("answer.figure.hint") : "";
        HBox row = add("answer.figure.published", known.publishedValue(), source, caption);
        if (!isHint) {
            String key = screen.text("answer.key.use.key");
            String keys = screen.text("answer.figure.published.key", key, screen.text("answer.key.alt", key));
            Button use =
                    use("answer.figure.published", keys, () -> screen.figures().usePublished(question));
            Keycaps.of(screen, "answer.key.use.key").ifPresent(shown -> Keycaps.putOn(use, shown));
            offer(row, use, known::isPublished);
        }
    }

    private void addLast(Carried said) {
        String round = said.round().name();
        String source = said.by().isBlank()
                ? screen.text("answer.figure.last.from", round)
                : screen.text("answer.figure.last.from.by", round, said.by());
        String caption = String.join("  ·  ", screen.evidence().basis(said.answer()));
        HBox row = add("answer.figure.last", said.answer().response().figure(), source, caption);
        Button use = use(
                "answer.figure.last",
                screen.text("answer.figure.last.about"),
                () -> screen.figures().useLast(question));
        offer(row, use, known::isLast);
    }

    /** A unit that is no share stands before where the figure is from: beside the figure it would be half a sentence. */
    private String source(String from) {
        String unit = known.kind().unit().strip();
        return unit.isEmpty() || unit.startsWith("%") ? from : screen.text("answer.figure.unit", unit, from);
    }

    private HBox add(String name, OptionalDouble value, String from, String caption) {
        VBox words = Rows.wide(new VBox(Texts.paragraph(source(from), "t-body")));
        words.setAlignment(Pos.CENTER_LEFT);
        if (!caption.isEmpty()) {
            words.getChildren().add(Texts.caption(caption));
        }
        String figure = screen.words().of(question, new Response.Figure(value.getAsDouble()));
        HBox row = Rows.of(
                16,
                Texts.whole(screen.text(name), "t-body", "muted", "figure-name"),
                Texts.whole(figure, "t-body", "b", "figure-value"),
                words);
        row.getStyleClass().add("figure-row");
        getChildren().add(row);
        return row;
    }

    private Button use(String name, String keys, Runnable action) {
        String words = screen.text("answer.figure.use");
        Button use = Buttons.of(
                words,
                () -> {
                    card.commit();
                    // What could not be taken gives way, also to a figure that is the answer already.
                    screen.host(question).refuse(Optional.empty());
                    action.run();
                    card.show(screen.model().of(question.id()));
                    card.focus();
                },
                "btn-s",
                USE);
        use.setAccessibleText(screen.text("answer.figure.use.of", words, screen.text(name)));
        Tips.show(use, keys);
        return use;
    }

    private void offer(HBox row, Button use, Predicate<Answer> isUsed) {
        Label used = Texts.whole(screen.text("answer.figure.used"), "t-body", "muted", "figure-used");
        row.getChildren().addAll(used, use);
        rows.add(new Row(use, used, isUsed));
    }

    void show(Answer now) {
        for (Row row : rows) {
            boolean isUsed = row.isUsed().test(now);
            Visibility.show(row.used(), isUsed);
            Visibility.show(row.use(), !isUsed && !screen.model().isLocked());
            Styles.set(row.use(), EnterPauses.INSTEAD, !now.response().isBlank());
        }
    }

    /** What stands under the field where the answer is far from all that is known; empty where it is not. */
    String caution(Answer now) {
        if (screen.model().isLocked() || !known.isFar(now)) {
            return "";
        }
        String figure =
                screen.context().formats().number(now.response().figure().getAsDouble());
        boolean areBoth = known.usable().isPresent() && known.last().isPresent();
        String one = known.usable().isPresent() ? "answer.figure.far.published" : "answer.figure.far.last";
        return screen.text(areBoth ? "answer.figure.far.both" : one, figure);
    }
}
