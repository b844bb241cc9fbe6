package org.southsouth.readiness.ui.asked;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.merge.AnswerRequest;
import org.southsouth.readiness.core.merge.AskedPart;
import org.southsouth.readiness.ui.asked.AskedOverview.Line;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Fitting;
import org.southsouth.readiness.ui.fx.Screen;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Theme;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.words.AskedText;

/** Shows who asks what by when. */
public final class AskedController implements Screen {
    private final AskedViewModel model;

    @FXML
    private Region page;

    @FXML
    private Label code;

    @FXML
    private Label title;

    @FXML
    private Label about;

    @FXML
    private HBox who;

    @FXML
    private Region messageSection;

    @FXML
    private VBox message;

    @FXML
    private Region dueSection;

    @FXML
    private Label due;

    @FXML
    private Label distance;

    @FXML
    private Label hint;

    @FXML
    private GridPane questions;

    @FXML
    private Region thenSection;

    @FXML
    private Label came;

    @FXML
    private Label more;

    @FXML
    private Label rest;

    @FXML
    private Label problem;

    @FXML
    private Label time;

    @FXML
    private Button start;

    public AskedController(AskedViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        ScreenContext context = model.context();
        AskedOverview overview = model.overview();
        AnswerRequest request = overview.request();
        int count = overview.questions().all().size();
        code.setText(overview.profile().subject().country());
        title.setText(context.text("asked.title", count));
        about.setText(overview.about(context));
        who.getChildren().setAll(SenderLines.of(context, List.of(request)));
        message.getChildren().setAll(Texts.typed(request.message(), "t-body", "plain"));
        Visibility.show(messageSection, !request.message().isBlank());
        due.setText(overview.day(context).orElse(""));
        distance.setText(overview.distance(context));
        distance.getStyleClass().add(overview.isLate(context) ? "danger-text" : "muted");
        Visibility.show(dueSection, request.due().isPresent());
        model.besideProperty().subscribe(this::showOthers);
        model.overviewProperty().subscribe(this::showDone);
        start.disableProperty().bind(model.busyProperty());
        problem.textProperty().bind(model.messageProperty());
        Visibility.follow(problem, model.messageProperty().isNotEmpty());
        Fitting.follow(page, about, (width, textSize) -> fit(Theme.isCompact(width, (int) Math.round(textSize))));
        fit(false);
        model.load();
    }

    private void showDone(AskedOverview overview) {
        ScreenContext context = model.context();
        boolean isBegun = model.isBegun();
        start.setText(context.text(isBegun ? "asked.continue" : "asked.start"));
        time.setText(
                isBegun
                        ? new AskedText(context.messages(), context.formats()).count(overview.count())
                        : context.text("asked.time", overview.minutes()));
        came.setText(overview.came(context));
        Visibility.show(came, !came.getText().isEmpty());
    }

    /** What others asked for before stays open, and is said before anybody starts. */
    private void showOthers(List<AskedPart> beside) {
        AskedOverview overview = model.overview();
        more.setText(overview.more(beside, model.context()));
        Visibility.show(more, !more.getText().isEmpty());
        rest.setText(model.context().text("asked.rest", overview.rest(beside)));
        Visibility.show(rest, overview.rest(beside) > 0);
    }

    /** With what to have at hand; compact, the titles alone in two columns. */
    private void fit(boolean isCompact) {
        Visibility.show(thenSection, !isCompact);
        Visibility.show(hint, !isCompact);
        questions.getChildren().clear();
        int count = model.overview().questions().all().size();
        int rows = isCompact ? (count + 1) / 2 : count;
        for (Line line : model.overview().lines()) {
            int at = line.number() - 1;
            int column = at / rows * 2;
            questions.add(Texts.whole(String.valueOf(line.number()), "t-body", "faint"), column, at % rows);
            questions.add(Texts.paragraph(line.title(), "t-body", "plain", "asked-title"), column + 1, at % rows);
            if (!isCompact) {
                questions.add(Texts.paragraph(line.proof(), "t-caption", "muted", "asked-proof"), 2, at);
            }
        }
    }

    @FXML
    private void start() {
        model.start();
    }

    @FXML
    private void notNow() {
        model.notNow();
    }
}
