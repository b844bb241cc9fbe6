package org.southsouth.readiness.ui.review;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.review.Comment;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;

/** What is chosen in the list, whole: the answer, what it rests on, what was said of it, and what can be said now. */
public final class AnswerPanel extends ScrollPane {
    private final VBox column = new VBox(12);

    public AnswerPanel() {
        getStyleClass().add("review-panel");
        column.getStyleClass().add("review-panel-column");
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    void show(List<ReviewRow> chosen, Reviewing reviewing, ReviewActions actions) {
        column.getChildren().clear();
        setVvalue(0);
        if (chosen.size() == 1 && chosen.get(0) instanceof ReviewRow.Item item) {
            show(item, reviewing, actions);
        } else if (!chosen.isEmpty()) {
            int count = ReviewViewModel.reviewable(chosen).size();
            String title = chosen.size() == 1 && chosen.get(0) instanceof ReviewRow.Heading heading
                    ? heading.title()
                    : actions.text("review.chosen", chosen.size());
            add(Texts.heading(title), Texts.muted(actions.text("review.chosen.answers", count)));
            if (count > 0 && !reviewing.isLocked()) {
                add(rulings(actions));
            }
        }
    }

    private void show(ReviewRow.Item item, Reviewing reviewing, ReviewActions actions) {
        Answer answer = item.scored().answer();
        PanelWords words = new PanelWords(actions.model(), reviewing);
        add(
                Texts.caption(words.place(item)),
                Texts.heading(item.scored().question().text()),
                Texts.paragraph(item.answer(), "t-body"));
        words.answeredBy(item).ifPresent(by -> add(Texts.caption(by)));
        String rivals = words.rivals(item);
        if (!rivals.isEmpty()) {
            add(named(actions.text("review.rivals"), rivals));
        }
        add(
                named(actions.text("review.evidence"), words.evidence(answer)),
                named(actions.text("review.note"), words.note(answer)));
        add(links(item, actions), Rows.hairline());
        add(Texts.paragraph(words.state(item), "t-body", "b"));
        if (item.mark().isPresent() && !reviewing.isLocked()) {
            add(rulings(actions));
        }
        List<Comment> comments = reviewing.reviews().commentsOn(item.question());
        if (!comments.isEmpty()) {
            add(Rows.hairline());
        }
        comments.forEach(comment ->
                add(comment(comment, words, reviewing.isLocked() ? Optional.empty() : Optional.of(actions))));
        if (!reviewing.isLocked()) {
            Button say = Buttons.of(actions.keyed("review.comment", "review.comment.key"), actions::comment);
            say.getStyleClass().add("quiet");
            Button wall = Buttons.of(actions.keyed("review.workshop", "review.workshop.key"), actions::workshop);
            wall.getStyleClass().add("quiet");
            FlowPane links = new FlowPane(8, 0, say, wall);
            links.getStyleClass().add("review-links");
            add(links);
        }
    }

    private static VBox named(String name, String text) {
        return new VBox(2, Texts.plain(name, "t-caption", "muted"), Texts.paragraph(text, "t-body"));
    }

    private static FlowPane links(ReviewRow.Item item, ReviewActions actions) {
        Button open =
                Buttons.of(actions.text("review.open"), () -> actions.model().open(item.question()), "quiet");
        Button history =
                Buttons.of(actions.text("review.history"), () -> actions.model().openHistory(item.question()), "quiet");
        FlowPane links = new FlowPane(8, 0, open, history);
        links.getStyleClass().add("review-links");
        return links;
    }

    private static FlowPane rulings(ReviewActions actions) {
        return new FlowPane(
                8,
                8,
                Buttons.of(
                        actions.keyed("review.reviewed", "review.reviewed.key"),
                        () -> actions.give(ReviewState.REVIEWED)),
                Buttons.of(
                        actions.keyed("review.validated", "review.validated.key"),
                        () -> actions.give(ReviewState.VALIDATED)),
                Buttons.of(
                        actions.keyed("review.disputed", "review.disputed.key"),
                        () -> actions.give(ReviewState.DISPUTED)),
                Buttons.of(actions.keyed("review.draft", "review.draft.key"), () -> actions.give(ReviewState.DRAFT)));
    }

    private static VBox comment(Comment comment, PanelWords words, Optional<ReviewActions> actions) {
        HBox head = Rows.of(8, Texts.filling(words.said(comment), "t-caption", "muted"));
        if (comment.isOpen()) {
            actions.ifPresent(usable -> {
                Button settle =
                        Buttons.of(usable.text("review.settle"), () -> usable.settle(comment), "quiet", "btn-s");
                head.getChildren().add(settle);
            });
        }
        Label text = Texts.paragraph(comment.text(), "t-body", comment.isOpen() ? "plain" : "faint");
        return new VBox(2, head, text);
    }

    private void add(Node... nodes) {
        column.getChildren().addAll(nodes);
    }
}
