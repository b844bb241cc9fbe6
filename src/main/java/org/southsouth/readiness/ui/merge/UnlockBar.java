package org.southsouth.readiness.ui.merge;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import org.southsouth.readiness.ui.fx.PasswordLine;
import org.southsouth.readiness.ui.fx.Visibility;

/** Asks for the password of the files that have one; away while there is none. */
public final class UnlockBar extends HBox {
    public UnlockBar() {
        super(12);
        getStyleClass().add("merge-unlock");
        setAlignment(Pos.CENTER_LEFT);
    }

    void follow(MergeViewModel model) {
        PasswordLine line = new PasswordLine();
        line.setName(model.words().text("merge.password"));
        line.setShow(model.words().text("common.password.show"));
        line.setHide(model.words().text("common.password.hide"));
        PasswordField field = line.field();
        field.setPromptText(model.words().text("merge.password"));
        field.getStyleClass().add("merge-password");
        Button open = new Button(model.words().text("merge.password.open"));
        open.setMinWidth(USE_PREF_SIZE);
        open.disableProperty().bind(field.textProperty().isEmpty());
        Runnable unlock = () -> {
            String password = field.getText();
            line.clear();
            if (!password.isEmpty()) {
                model.unlock(password);
            }
        };
        open.setOnAction(event -> unlock.run());
        field.setOnAction(event -> unlock.run());
        getChildren().addAll(line, open);
        field.sceneProperty().subscribe(scene -> {
            if (scene != null && isVisible()) {
                field.requestFocus();
            }
        });
        // The line of a file says where a password was wrong.
        model.filesProperty().subscribe(files -> {
            boolean isLocked = files.stream().anyMatch(FileRow::isLocked);
            Visibility.show(this, isLocked);
            if (isLocked) {
                field.requestFocus();
            }
        });
    }
}
