package org.southsouth.readiness.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.words.Messages;

/** Stands where a screen would, when the data could not be opened: why, where it is, and what can be done. */
public final class UnopenedPane extends VBox {
    private static final double WIDTH = 560;

    /** Window thread. The words say what happened; the folder is shown as a path. */
    public UnopenedPane(Messages messages, String words, String folder, Runnable again) {
        getStyleClass().add("page");
        setAlignment(Pos.CENTER);
        setSpacing(16);
        Label title = new Label(messages.getString("shell.unopened.title"));
        title.getStyleClass().addAll("t-title", "b");
        Label body = text(words, "t-body");
        Label where = text(messages.get("shell.unopened.folder", folder), "t-caption");
        Button retry = new Button(messages.getString("shell.unopened.again"));
        retry.getStyleClass().add("primary");
        retry.setOnAction(event -> again.run());
        HBox buttons = new HBox(retry);
        buttons.setAlignment(Pos.CENTER);
        getChildren().addAll(Icons.of(Feather.ALERT_TRIANGLE, "i-xl"), title, body, where, buttons);
    }

    private static Label text(String words, String size) {
        Label label = new Label(words);
        label.getStyleClass().addAll(size, "muted");
        label.setWrapText(true);
        label.setMaxWidth(WIDTH);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setTextAlignment(TextAlignment.CENTER);
        return label;
    }
}
