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

/** The newest comment that is not settled, above the question: nobody decides on an answer without having seen it. */
final class Objection extends HBox {
    /** Of a dispute it is settled with the dispute alone, which asks what was agreed. */
    Objection(Comment comment, PanelWords words, ReviewActions actions, boolean canSettle) {
        super(12);
        getStyleClass().addAll("notice", "warn", "review-objection");
        VBox said = new VBox(Texts.typed(comment.text(), "t-body", "plain"), Texts.caption(words.said(comment)));
        said.setMinWidth(0);
        getChildren().add(Rows.wide(said));
        if (canSettle) {
            getChildren().add(settle(comment, actions));
        }
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
