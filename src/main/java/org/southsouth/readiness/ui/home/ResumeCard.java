package org.southsouth.readiness.ui.home;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;

/** The card that leads back to where somebody was; away when there is nothing to continue. */
public final class ResumeCard extends HBox {
    private final Label title = new Label();
    private final Label place = new Label();
    private final Button button = new Button();
    private boolean isBrief;

    public ResumeCard() {
        super(16);
        getStyleClass().addAll("card", "home-resume");
        setMinHeight(USE_PREF_SIZE);
        title.getStyleClass().addAll("t-body", "b");
        place.getStyleClass().addAll("t-body", "muted", "home-wrap");
        place.setWrapText(true);
        place.setMinHeight(USE_PREF_SIZE);
        button.getStyleClass().add("home-fixed");
        VBox lines = new VBox(title, place);
        lines.setAlignment(Pos.CENTER_LEFT);
        Rows.wide(lines);
        getChildren().addAll(Icons.of(Feather.CORNER_DOWN_RIGHT), lines, button);
        Visibility.show(this, false);
        Visibility.emptyUntilShown(this);
    }

    /** What went back and is as it was needs nobody: it is there to be looked at. */
    private static String act(Resume at) {
        if (!at.isSent()) {
            return "home.resume";
        }
        return at.isToSend() ? "home.resume.again" : "home.resume.look";
    }

    void follow(HomeViewModel model) {
        button.accessibleTextProperty().bind(title.textProperty());
        button.setOnAction(event -> model.goOn());
        model.resumeProperty().subscribe(found -> {
            Visibility.show(this, found.isPresent());
            button.setText(model.text(found.map(ResumeCard::act).orElse("home.resume")));
            title.setText(found.map(Resume::title).orElse(""));
            place.setText(found.map(Resume::place).orElse(""));
            fit(isBrief);
        });
    }

    /** In brief it is one line: where that is stands in a tooltip, and is told to whoever does not see. */
    void fit(boolean brief) {
        isBrief = brief;
        Visibility.show(place, !brief);
        Tips.show(title, brief ? place.getText() : "");
        button.setAccessibleHelp(place.getText());
    }
}
