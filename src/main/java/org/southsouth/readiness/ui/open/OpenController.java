package org.southsouth.readiness.ui.open;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.southsouth.readiness.ui.fx.Fitting;
import org.southsouth.readiness.ui.fx.Screen;
import org.southsouth.readiness.ui.fx.Visibility;

/** Shows what was read, and binds the button that keeps it. */
public final class OpenController implements Screen {
    private final OpenViewModel model;

    @FXML
    private Region page;

    @FXML
    private Label path;

    @FXML
    private Region card;

    @FXML
    private Label heading;

    @FXML
    private Label sentence;

    @FXML
    private Button copy;

    @FXML
    private FrameworkChoice framework;

    @FXML
    private StackPane content;

    @FXML
    private Label message;

    @FXML
    private Button add;

    public OpenController(OpenViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        path.setText(model.words().path());
        message.textProperty().bind(model.messageProperty());
        add.disableProperty().bind(model.busyProperty());
        framework.follow(model);
        model.openedProperty().subscribe(this::show);
        model.slowProperty().subscribe(isSlow -> {
            if (isSlow) {
                Visibility.show(card, true);
            }
        });
        Fitting.follow(page, path, (width, textSize) -> {});
        model.load();
    }

    private void show(Opened opened) {
        OpenWords words = model.words();
        Visibility.show(card, !(opened instanceof Opened.Reading));
        heading.setText(words.heading(opened));
        sentence.setText(words.sentence(opened));
        Visibility.show(sentence, !sentence.getText().isEmpty());
        add.setText(words.action(opened));
        Visibility.show(add, !add.getText().isEmpty());
        Visibility.show(copy, !OpenWords.problems(opened).isEmpty());
        content.getChildren().clear();
        if (opened instanceof Opened.AnswerFile file) {
            SheetList list = new SheetList(words);
            list.getItems().setAll(file.sheets());
            showList(list);
        } else if (!OpenWords.problems(opened).isEmpty()) {
            ProblemList list = new ProblemList(words);
            list.getItems().setAll(OpenWords.problems(opened));
            showList(list);
        }
    }

    private void showList(Node list) {
        content.getChildren().add(list);
    }

    @FXML
    private void copy() {
        ClipboardContent text = new ClipboardContent();
        text.putString(model.words().toCopy(model.openedProperty().get()));
        Clipboard.getSystemClipboard().setContent(text);
    }

    @FXML
    private void add() {
        model.add();
    }

    @FXML
    private void cancel() {
        model.cancel();
    }
}
