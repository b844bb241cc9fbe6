package org.southsouth.readiness.ui.change;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.ui.controls.ChosenWords;
import org.southsouth.readiness.ui.fx.Fitting;
import org.southsouth.readiness.ui.fx.NextPulse;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Screen;
import org.southsouth.readiness.ui.fx.Visibility;

/** Shows what changed since the chosen round. */
public final class ChangeController implements Screen {
    private final ChangeViewModel model;
    private boolean isShowing;
    private Optional<QuestionId> left = Optional.empty();

    @FXML
    private StackPane page;

    @FXML
    private Label subtitle;

    @FXML
    private ComboBox<AssessmentSummary> since;

    @FXML
    private VBox results;

    @FXML
    private MovedCard moved;

    @FXML
    private AnswersCard answers;

    public ChangeController(ChangeViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Visibility.show(results, false);
        Visibility.show(since, false);
        since.setAccessibleText(model.context().text("change.since.choose"));
        ChosenWords.show(
                since,
                round -> model.context()
                        .text("change.since", round.profile().round().name()));
        since.valueProperty().subscribe(round -> {
            if (round != null && !isShowing) {
                model.since(round);
            }
        });
        model.loadedProperty().subscribe(loaded -> loaded.ifPresent(this::show));
        Fitting.follow(page, subtitle, moved::fit);
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.leave();
                event.consume();
            }
        });
    }

    private void show(ChangeViewModel.Loaded loaded) {
        isShowing = true;
        since.getItems().setAll(loaded.earlier());
        loaded.shown().ifPresent(shown -> {
            since.setValue(shown.since());
            moved.show(shown.change(), model.context());
            answers.show(shown.change(), model);
        });
        isShowing = false;
        Visibility.show(since, loaded.earlier().size() > 1);
        Visibility.show(results, loaded.shown().isPresent());
        subtitle.setText(loaded.shown()
                .map(shown -> model.context()
                        .text(
                                "change.subtitle",
                                shown.since().profile().round().name(),
                                loaded.after().profile().round().name()))
                .orElse(model.context().text("change.none")));
        takeKeysBack();
    }

    @Override
    public void backFrom(Route from) {
        left = from instanceof Route.Answer answer ? answer.question() : Optional.empty();
        if (results.isVisible()) {
            takeKeysBack();
        }
    }

    /** When it is laid out: before that nobody knows where the row stands. */
    private void takeKeysBack() {
        Optional<QuestionId> question = left;
        left = Optional.empty();
        if (page.getScene() != null) {
            question.ifPresent(was -> NextPulse.afterPulse(page.getScene(), () -> answers.lead(was)));
        }
    }

    @FXML
    private void leave() {
        model.leave();
    }
}
