package org.southsouth.readiness.ui.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.review.Comment;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.words.Formats;

/** The newest comment that is not settled, above the question: nobody decides on an answer without having seen it. */
final class Objection extends HBox {
    /** In letters; a longer one pushes its question and the answer out of the panel. */
    private static final int LONGEST = 400;

    /** Of a dispute it is settled with the dispute alone, which asks what was agreed. */
    Objection(Comment comment, PanelWords words, ReviewActions actions, boolean canSettle) {
        super(12);
        getStyleClass().addAll("notice", "warn", "review-objection");
        String beginning = Formats.shortened(comment.text(), LONGEST);
        VBox said = new VBox(Texts.typed(beginning, "t-body", "plain"), Texts.caption(words.said(comment)));
        said.setMinWidth(0);
        if (!beginning.equals(comment.text())) {
            said.getChildren().add(1, showAll(said, comment, actions));
        }
        getChildren().add(Rows.wide(said));
        if (canSettle) {
            getChildren().add(settle(comment, actions));
        }
    }

    /** What it is about stands below, and would be out of sight. */
    private static Button showAll(VBox said, Comment comment, ReviewActions actions) {
        Button all = Buttons.of(actions.text("review.objection.all"), () -> {}, "quiet", "btn-fact");
        all.setMinWidth(USE_PREF_SIZE);
        all.setOnAction(event -> {
            said.getChildren().set(0, Texts.typed(comment.text(), "t-body", "plain"));
            said.getChildren().remove(all);
        });
        return all;
    }

    static Button settle(Comment comment, ReviewActions actions) {
        Button settle = Buttons.of(actions.text("review.settle"), () -> actions.settle(comment), "quiet", "btn-fact");
        settle.setMinWidth(USE_PREF_SIZE);
        return settle;
    }

    /** Whichever was said last; of those of one moment the one that was kept last. */
    static Optional<Comment> newest(List<Comment> comments) {
        return comments.stream()
                .filter(Comment::isOpen)
                .max(Comparator.comparing(Comment::at).thenComparing(Comment::number));
    }
}
