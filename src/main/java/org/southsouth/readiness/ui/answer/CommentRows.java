package org.southsouth.readiness.ui.answer;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.review.Comment;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Visibility;

/** What was said in Review about the answer and is not settled: whoever can mend it reads it where it is mended. */
final class CommentRows extends VBox {
    /** With more of them the question would go out of sight. */
    private static final int SHOWN = 2;

    private final AnswerContext screen;

    CommentRows(AnswerContext screen, Question question) {
        super(8);
        this.screen = screen;
        getStyleClass().addAll("notice", "warn", "card-comments");
        List<Comment> open = screen.model().comments(question.id()).stream()
                .sorted(Comparator.comparing(Comment::at)
                        .thenComparing(Comment::number)
                        .reversed())
                .toList();
        Visibility.show(this, !open.isEmpty());
        open.stream().limit(SHOWN).forEach(comment -> getChildren().add(row(comment)));
        if (open.size() > SHOWN) {
            getChildren().add(Texts.caption(screen.text("answer.comment.more", open.size() - SHOWN)));
        }
    }

    private VBox row(Comment comment) {
        Node said = Texts.typed(comment.text(), "t-body", "plain");
        String at = screen.context()
                .formats()
                .moment(comment.at(), screen.context().clock().instant());
        String by = comment.by().isBlank()
                ? screen.text("answer.comment.nobody", at)
                : screen.text("answer.comment.by", comment.by(), at);
        return new VBox(said, Texts.caption(by));
    }
}
