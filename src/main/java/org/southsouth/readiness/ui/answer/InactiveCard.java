package org.southsouth.readiness.ui.answer;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;

/**
 * A question that is not asked at the moment: why, and that its answer is kept; or not of a city: what its country
 * answered. It can be read, not answered.
 */
final class InactiveCard extends HBox implements QuestionCard.View {
    private final AnswerContext screen;
    private final Label why = Texts.caption("");

    InactiveCard(AnswerContext screen, ScoredQuestion scored) {
        this.screen = screen;
        getStyleClass().addAll("soft", "q-soft");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleRoleDescription(screen.text("common.kind.question"));
        Label title = Texts.muted(scored.question().title());
        VBox words = Rows.wide(new VBox(title, why));
        words.setMinWidth(0);
        getChildren().addAll(Icons.of(Feather.CORNER_DOWN_RIGHT), words);
        show(scored);
    }

    private String national(Profile country, ScoredQuestion given) {
        return screen.text(
                "answer.soft.national",
                screen.context().formats().subject(country.subject()),
                country.round().name(),
                screen.words().quoted(given));
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(ScoredQuestion scored) {
        why.setText(screen.model()
                .inherited()
                .flatMap(from -> from.answer(scored)
                        .map(given -> national(from.national().profile(), given)))
                .orElseGet(() -> screen.gates().of(scored, screen.gatesOf(scored))));
        setAccessibleText(scored.question().title() + ". " + why.getText());
    }
}
