package org.southsouth.readiness.ui.workshop;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
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

    /** What somebody began to say and left with Esc is there again. */
    private Optional<AnotherAnswer> left = Optional.empty();

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

    @FXML
    private Button leave;

    @FXML
    private Button previous;

    @FXML
    private Button next;

    public WorkshopController(WorkshopViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        wall.leadTo(() -> next.isDisabled() ? leave : next);
        model.topicProperty().subscribe(topic -> {
            Visibility.show(wall, topic.isPresent());
            Visibility.show(foot, topic.isPresent());
            topic.ifPresent(this::show);
        });
        model.idleProperty().subscribe(isIdle -> Visibility.show(nothing, isIdle));
        model.problemProperty().subscribe(words -> {
            problem.setText(words);
            Visibility.show(problem, !words.isEmpty());
        });
        PageKeys.leaveTo(page);
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        LetterKeys.listen(page, List.of(page), this::typed);
        screen.follow(page);
    }

    private void show(Topic topic) {
        previous.setDisable(!model.canGo(-1));
        next.setDisable(!model.canGoOn());
        wall.show(topic, model, this::decide, this::another);
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
        boolean isAnother = model.text("workshop.another.key").equalsIgnoreCase(character)
                && model.topicProperty().get().filter(Topic::canHaveAnother).isPresent();
        if (isAnother) {
            another();
        }
        candidate.ifPresent(this::decide);
        return isAnother || candidate.isPresent();
    }

    private void decide(Topic.Candidate candidate) {
        named((topic, by) -> dialogs.ask(
                new Dialogs.Question(
                                model.text(topic.isDecided() ? "workshop.decide.again" : "workshop.decide.title"),
                                model.effect(topic, candidate),
                                model.text("workshop.decide.act"),
                                false)
                        .about(model.assessment(), topic.question(), candidate.key()),
                model.text("workshop.decide.prompt"),
                reason -> model.decide(candidate.answer(), reason, by)));
    }

    /** One that nobody brought. */
    private void another() {
        named((topic, by) -> {
            AnotherAnswer form = new AnotherAnswer(topic, model, left);
            left = Optional.of(form);
            Runnable decide = () -> {
                left = Optional.empty();
                model.decide(form.answer(), form.reason(), by);
            };
            form.whenEntered(() -> {
                dialogs.close();
                decide.run();
            });
            dialogs.fill(
                    new Dialogs.Question(
                            model.text("workshop.another.title"),
                            model.effect(topic),
                            model.text("workshop.decide.act"),
                            false),
                    new Dialogs.Form(form, form.first(), form.completeProperty()),
                    decide);
        });
    }

    /** Nothing is decided by nobody. */
    private void named(BiConsumer<Topic, String> act) {
        if (!model.isLocked()) {
            model.topicProperty()
                    .get()
                    .ifPresent(topic -> new ReviewQuestions(model.context(), dialogs, model.own())
                            .name(by -> act.accept(topic, by)));
        }
    }

    @FXML
    private void previous() {
        model.previous();
    }

    @FXML
    private void next() {
        model.goOn();
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
