package org.southsouth.readiness.ui.round;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.ui.controls.ArrowKeys;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.controls.UnderScroll;
import org.southsouth.readiness.ui.fx.Fitting;
import org.southsouth.readiness.ui.fx.Screen;
import org.southsouth.readiness.ui.fx.Visibility;

/** Binds the name, the version, and what is carried and left behind. */
public final class NextRoundController implements Screen {
    private final NextRoundViewModel model;

    @FXML
    private BorderPane page;

    @FXML
    private Label subtitle;

    @FXML
    private TextField name;

    @FXML
    private Label error;

    @FXML
    private Region versionPart;

    @FXML
    private VBox versions;

    @FXML
    private Label carried;

    @FXML
    private Label left;

    @FXML
    private VBox leftList;

    public NextRoundController(NextRoundViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        UnderScroll.align(page);
        Fitting.follow(page, subtitle, (width, textSize) -> {});
        name.textProperty().bindBidirectional(model.nameProperty());
        error.textProperty().bind(model.errorProperty());
        model.errorProperty().subscribe(sentence -> {
            Visibility.show(error, !sentence.isEmpty());
            name.getStyleClass().remove("is-error");
            if (!sentence.isEmpty()) {
                name.getStyleClass().add("is-error");
            }
        });
        model.loadedProperty().subscribe(loaded -> {
            subtitle.setText(model.subtitle());
            loaded.ifPresent(found -> show(found.versions(), found.then(), found.newest()));
        });
        model.previewProperty().subscribe(preview -> preview.ifPresent(this::show));
        model.load();
    }

    private void show(List<Framework> known, Framework then, Framework newest) {
        Visibility.show(versionPart, known.size() > 1);
        ToggleGroup group = new ToggleGroup();
        for (Framework version : known) {
            boolean isSame = version.ref().equals(then.ref());
            RadioButton choice = new RadioButton(model.text(
                    isSame ? "round.version.same" : "round.version",
                    version.ref().version()));
            choice.setToggleGroup(group);
            choice.setSelected(version.ref().equals(newest.ref()));
            choice.setOnAction(event -> model.choose(version));
            versions.getChildren().add(choice);
        }
        ArrowKeys.choosing(versions.getChildren());
        name.requestFocus();
        name.selectAll();
    }

    private void show(NextRoundViewModel.Preview preview) {
        carried.setText(model.carried(preview));
        left.setText(model.leftBehind(preview));
        leftList.getChildren().clear();
        for (NextRoundViewModel.Left one : model.left(preview)) {
            leftList.getChildren()
                    .add(new VBox(
                            Texts.paragraph(one.question(), "t-body", "b"),
                            Texts.paragraph(one.said(), "t-body"),
                            Texts.caption(one.why())));
        }
        Visibility.show(leftList, !leftList.getChildren().isEmpty());
    }

    @FXML
    private void make() {
        model.make();
    }

    @FXML
    private void cancel() {
        model.cancel();
    }
}
