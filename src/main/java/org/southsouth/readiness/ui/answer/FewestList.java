package org.southsouth.readiness.ui.answer;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.FewestAnswers;
import org.southsouth.readiness.core.scoring.MissingAnswers;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.SectionResult;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Visibility;

/** Where there is no score: which themes have too few answers, and the fewest questions that bring one, to go to. */
final class FewestList extends VBox {
    private static final int NAMED = 2;
    private static final int LINKED = 3;

    private final AnswerContext screen;
    private final Label shortages = Texts.caption("");
    private final Label lead = Texts.paragraph("", "t-caption", "b");
    private List<QuestionId> shown = List.of();

    FewestList(AnswerContext screen) {
        super(4);
        this.screen = screen;
        getStyleClass().add("rail-fewest");
        getChildren().addAll(shortages, lead);
    }

    void show(Scorecard scorecard) {
        boolean isProvisional = SectionResult.of(scorecard).isProvisional();
        Visibility.show(this, isProvisional);
        if (!isProvisional) {
            return;
        }
        List<QuestionId> fewest = FewestAnswers.isNear(scorecard) ? FewestAnswers.of(scorecard) : List.of();
        String names = screen.results().shortages(scorecard, scorecard.root(), NAMED);
        shortages.setText(screen.text("answer.rail.short", names));
        Visibility.show(shortages, !names.isEmpty());
        lead.setText(fewest.isEmpty() ? needed(scorecard) : lead(fewest.size()));
        Visibility.show(lead, !lead.getText().isEmpty());
        List<QuestionId> first = fewest.subList(0, Math.min(LINKED, fewest.size()));
        if (!first.equals(shown)) {
            shown = List.copyOf(first);
            getChildren().setAll(shortages, lead);
            shown.forEach(question -> getChildren().add(link(scorecard, question)));
        }
    }

    private String lead(int count) {
        return screen.text(count > LINKED ? "answer.rail.fewest.many" : "answer.rail.fewest", count);
    }

    private String needed(Scorecard scorecard) {
        int more = MissingAnswers.missingOverall(scorecard);
        double share = scorecard.framework().head().completeness();
        return more == 0
                ? ""
                : screen.text(
                        "answer.rail.needed", more, screen.context().formats().percent(share));
    }

    private Hyperlink link(Scorecard scorecard, QuestionId question) {
        Hyperlink link = new Hyperlink(scorecard.of(question).question().title());
        link.getStyleClass().addAll("t-caption", "rail-link");
        link.setWrapText(true);
        link.setMinHeight(USE_PREF_SIZE);
        link.setOnAction(event -> screen.navigation().open(question));
        return link;
    }
}
