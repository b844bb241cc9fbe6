package org.southsouth.readiness.ui.review;

import static org.southsouth.readiness.core.review.Obstacle.Kind.NO_REASON;
import static org.southsouth.readiness.ui.fx.Route.Answer.Part.EVIDENCE;
import static org.southsouth.readiness.ui.fx.Route.Answer.Part.NOTE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.review.Comment;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Tips;

/** What stands behind an answer, a line each: who gave it, on what, with which note, and what was said about it. */
final class AnswerFacts extends GridPane {
    private final ReviewActions actions;
    private final PanelWords words;
    private final boolean isLocked;

    AnswerFacts(ReviewActions actions, Reviewing reviewing) {
        this.actions = actions;
        this.words = new PanelWords(actions.model(), reviewing);
        this.isLocked = reviewing.isLocked();
        getStyleClass().add("review-facts");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints facts = new ColumnConstraints();
        facts.setHgrow(Priority.ALWAYS);
        facts.setMinWidth(0);
        ColumnConstraints ways = new ColumnConstraints();
        ways.setMinWidth(USE_PREF_SIZE);
        ways.setHalignment(HPos.RIGHT);
        getColumnConstraints().setAll(names, facts, ways);
    }

    /** Without a line for comments where none are given. */
    AnswerFacts show(ReviewRow.Item item, Optional<List<Comment>> comments) {
        Answer answer = item.scored().answer();
        Button history = Buttons.of(
                actions.text("review.history"),
                () -> actions.model().openHistory(item.question()),
                "quiet",
                "btn-fact");
        add("review.answered", paragraph(words.answeredBy(item)), history);
        add("review.evidence", evidence(answer), open("evidence", EVIDENCE));
        add(
                "review.note",
                paragraph(words.note(answer)),
                item.obstacles().contains(NO_REASON) ? open("note", NOTE) : null);
        words.figures(item).ifPresent(this::add);
        comments.ifPresent(this::add);
        String state = words.state(item);
        if (!state.isEmpty()) {
            add("review.state", paragraph(state), null);
        }
        String rivals = words.rivals(item);
        if (!rivals.isEmpty()) {
            add("review.rivals", paragraph(rivals), null);
        }
        return this;
    }

    private void add(List<Comment> comments) {
        if (comments.isEmpty()) {
            add("review.comment.name", paragraph(actions.text("review.note.none")), null);
        }
        // What was said last counts: it is read first.
        List<Comment> newestFirst = new ArrayList<>(comments);
        Collections.reverse(newestFirst);
        newestFirst.forEach(comment -> add("review.comment.name", said(comment), settle(comment)));
    }

    /** With a word below them where the answer is far from all of them: beside the note, which may say why. */
    private void add(PanelWords.Figures figures) {
        if (!figures.published().isEmpty()) {
            add("answer.figure.published", paragraph(figures.published()), null);
        }
        if (!figures.last().isEmpty()) {
            add("answer.figure.last", paragraph(figures.last()), null);
        }
        if (!figures.far().isEmpty()) {
            addRow(getRowCount(), new Region(), Texts.paragraph(figures.far(), "t-caption", "warn-text"));
        }
    }

    private Button open(String word, Route.Answer.Part part) {
        Button open = Buttons.of(actions.text("review.open"), () -> actions.open(part), "quiet", "btn-fact");
        String whole = actions.text("review.open." + word);
        open.setAccessibleText(whole);
        Tips.show(open, whole);
        return open;
    }

    private void add(String name, Node fact, @Nullable Node way) {
        int row = getRowCount();
        Node label = Texts.paragraph(actions.text(name), "t-body", "muted", "review-fact");
        setValignment(label, VPos.TOP);
        setValignment(fact, VPos.TOP);
        addRow(row, label, fact);
        if (way != null) {
            setValignment(way, VPos.TOP);
            add(way, 2, row);
        }
    }

    private static Region paragraph(String text) {
        return Texts.typed(text, "t-body", "fact-words");
    }

    private Region evidence(Answer answer) {
        Grade grade = answer.evidence().grade();
        Region source = paragraph(words.evidence(answer));
        if (grade == null) {
            return source;
        }
        HBox row = new HBox(8, Texts.whole(grade.name(), "chip"), Rows.wide(source));
        Styles.set(row.getChildren().get(0), "accent", answer.evidence().isDocumented());
        return row;
    }

    private Region said(Comment comment) {
        return new VBox(
                Texts.typed(comment.text(), "t-body", "fact-words", comment.isOpen() ? "plain" : "faint"),
                Texts.caption(words.said(comment)));
    }

    private @Nullable Node settle(Comment comment) {
        return comment.isOpen() && !isLocked ? Objection.settle(comment, actions) : null;
    }
}
