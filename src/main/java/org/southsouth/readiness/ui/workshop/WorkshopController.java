package org.southsouth.readiness.ui.workshop;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.LetterKeys;
import org.southsouth.readiness.ui.fx.PageKeys;
import org.southsouth.readiness.ui.fx.ReviewQuestions;
import org.southsouth.readiness.ui.fx.Screen;
import org.southsouth.readiness.ui.fx.Visibility;

/** Puts the question on the wall, over the whole screen, and takes the decision. */
public final class WorkshopController implements Screen {
    private final WorkshopViewModel model;
    private final Dialogs dialogs;
    private final WholeScreen screen = new WholeScreen();

    @FXML
    private StackPane page;

    @FXML
    private WorkshopQuestionView wall;

    @FXML
    private Label nothing;

    @FXML
    private Label problem;

    @FXML
    private HBox foot;

    public WorkshopController(WorkshopViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        model.topicProperty().subscribe(topic -> topic.ifPresent(shown -> wall.show(shown, model, this::decide)));
        model.topicProperty().subscribe(topic -> Visibility.show(wall, topic.isPresent()));
        model.topicProperty().subscribe(topic -> Visibility.show(foot, topic.isPresent()));
        model.idleProperty().subscribe(isIdle -> Visibility.show(nothing, isIdle));
        model.problemProperty().subscribe(words -> {
            problem.setText(words);
            Visibility.show(problem, !words.isEmpty());
        });
        PageKeys.leaveTo(page);
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        LetterKeys.listen(page, List.of(wall), this::typed);
        screen.follow(page);
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case RIGHT, PAGE_DOWN -> model.next();
            case LEFT, PAGE_UP -> model.previous();
            case DOWN -> wall.step(1);
            case UP -> wall.step(-1);
            case ESCAPE -> model.leave();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private boolean typed(String character) {
        Optional<Topic.Candidate> candidate = wall.keyed(character);
        candidate.ifPresent(this::decide);
        return candidate.isPresent();
    }

    private void decide(Topic.Candidate candidate) {
        if (model.isLocked()) {
            return;
        }
        new ReviewQuestions(model.context(), dialogs, model.own())
                .name(by -> dialogs.ask(
                        new Dialogs.Question(
                                        model.text("workshop.decide.title"),
                                        model.text("workshop.decide.body", candidate.text()),
                                        model.text("workshop.decide.act"),
                                        false)
                                .about(
                                        model.assessment(),
                                        model.topicProperty().get().map(Topic::question),
                                        candidate.key()),
                        model.text("workshop.decide.prompt"),
                        reason -> model.decide(candidate, reason, by)));
    }

    @FXML
    private void previous() {
        model.previous();
    }

    @FXML
    private void next() {
        model.next();
    }

    @FXML
    private void leave() {
        model.leave();
    }

    @Override
    public boolean undo() {
        model.undo();
        return true;
    }

    @Override
    public void leaving() {
        screen.leave();
    }
}
