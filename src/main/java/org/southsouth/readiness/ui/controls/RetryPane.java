package org.southsouth.readiness.ui.controls;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.southsouth.readiness.ui.fx.Visibility;

/** In place of what could not be read: why, and a button to try again; or, without one, that it is being read. */
public class RetryPane extends VBox {
    private final FontIcon sign = Icons.of(Feather.ALERT_TRIANGLE, "i-warn");
    private final Label reason = new Label();
    private final Button retry = new Button();

    public RetryPane() {
        super(16);
        getStyleClass().add("home-failed");
        reason.getStyleClass().addAll("t-body", "home-wrap");
        reason.setWrapText(true);
        getChildren().addAll(sign, reason, retry);
        hide();
        Visibility.emptyUntilShown(this);
    }

    public final void onRetry(String words, Runnable action) {
        retry.setText(words);
        retry.setOnAction(event -> action.run());
    }

    public final void fail(String why) {
        show(why, true);
    }

    public final void await(String words) {
        show(words, false);
    }

    public final void hide() {
        Visibility.show(this, false);
    }

    /** The keys go to the button. */
    public final void focusRetry() {
        retry.requestFocus();
    }

    private void show(String words, boolean isFailed) {
        reason.setText(words);
        Visibility.show(sign, isFailed);
        Visibility.show(retry, isFailed);
        Visibility.show(this, true);
    }
}
