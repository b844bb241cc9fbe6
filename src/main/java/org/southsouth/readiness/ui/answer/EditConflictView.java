package org.southsouth.readiness.ui.answer;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.AnswerText;
import org.southsouth.readiness.words.EvidenceText;

/** Two answers to one question side by side: theirs, which stands, with who and when; and ours. */
final class EditConflictView extends VBox {
    private static final double COLUMN = 200;

    EditConflictView(ScreenContext context, Question question, EditConflicts.Conflict contest, String by) {
        super(8);
        String at = context.formats().time(contest.theirs().at());
        HBox both = new HBox(
                16,
                column(
                        context,
                        question,
                        context.text("answer.contest.by", by, at),
                        contest.theirs().answer()),
                column(
                        context,
                        question,
                        context.text("answer.contest.yours"),
                        contest.mine().after()));
        getChildren().addAll(both, Texts.caption(context.text("answer.contest.stays")));
    }

    private static VBox column(ScreenContext context, Question question, String head, Answer answer) {
        AnswerText text = new AnswerText(context.messages(), context.formats());
        List<String> more = new ArrayList<>();
        if (!answer.note().isBlank()) {
            more.add(answer.note().strip());
        }
        String evidence = new EvidenceText(context.messages(), context.formats()).source(answer.evidence());
        if (!evidence.isEmpty()) {
            more.add(evidence);
        }
        more.addAll(context.formats().attached(answer.evidence().files()));
        VBox column = new VBox(
                8, Texts.caption(head), Texts.paragraph(text.saidAsGiven(question, answer.response()), "t-body", "b"));
        if (!more.isEmpty()) {
            column.getChildren().add(Texts.caption(String.join("  ·  ", more)));
        }
        column.setPrefWidth(COLUMN);
        Rows.wide(column);
        column.getStyleClass().addAll("soft", "contest");
        return column;
    }
}
