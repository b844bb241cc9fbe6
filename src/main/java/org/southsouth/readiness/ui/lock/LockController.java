package org.southsouth.readiness.ui.lock;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.southsouth.readiness.ui.controls.PasswordBox;
import org.southsouth.readiness.ui.fx.Fitting;
import org.southsouth.readiness.ui.fx.Screen;

/** Binds the password, the button, and what became of the last try. */
public final class LockController implements Screen {
    private final LockViewModel model;

    @FXML
    private Region page;

    @FXML
    private Label subtitle;

    @FXML
    private PasswordBox password;

    @FXML
    private Button open;

    @FXML
    private Label progress;

    public LockController(LockViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Fitting.follow(page, subtitle, (width, textSize) -> {});
        progress.textProperty().bind(model.progressProperty());
        open.disableProperty()
                .bind(model.busyProperty().or(password.lengthProperty().isEqualTo(0)));
        model.errorProperty().subscribe(password::showError);
        password.field().setOnAction(event -> unlock());
        password.field().sceneProperty().subscribe(scene -> password.field().requestFocus());
        model.load();
    }

    @FXML
    private void unlock() {
        if (!open.isDisabled()) {
            model.unlock(password.take());
        }
    }

    @Override
    public void leaving() {
        password.clear();
    }
}
