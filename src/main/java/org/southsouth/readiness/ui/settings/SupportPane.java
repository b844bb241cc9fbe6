package org.southsouth.readiness.ui.settings;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.NextPulse;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.ui.fx.WritingArea;

/** A button to look at the text for whoever helps, then the text, then a button to write it to a file. */
public final class SupportPane extends VBox {
    private static final int ROWS = 14;

    private final Button look = new Button();
    private final WritingArea text = new WritingArea();
    private final Button save = new Button();

    public SupportPane() {
        super(12);
        text.setEditable(false);
        text.setPrefRowCount(ROWS);
        getChildren().addAll(look, text, save);
    }

    void follow(SupportViewModel model, Dialogs dialogs) {
        look.setText(model.context().text("settings.support.look"));
        look.setOnAction(event -> model.look());
        text.setAccessibleText(model.context().text("settings.support.text"));
        save.setText(model.context().text("settings.support.save"));
        save.setOnAction(event -> dialogs.fileToSave(
                        model.context().text("settings.support.title"),
                        model.context().text("settings.support.name"),
                        List.of("txt"))
                .ifPresent(model::save));
        model.textProperty().subscribe(this::show);
        if (model.isAskedFor()) {
            disabledProperty().subscribe(this::comeInto);
            sceneProperty().subscribe(this::comeInto);
        }
    }

    /** The page is not to be used until the settings were read. */
    private void comeInto() {
        if (!isDisabled() && getScene() != null) {
            NextPulse.afterPulse(getScene(), () -> {
                look.requestFocus();
                IntoSight.bring(this);
            });
        }
    }

    private void show(String shown) {
        boolean isThere = !shown.isEmpty();
        text.setText(shown);
        Visibility.show(text, isThere);
        Visibility.show(save, isThere);
        if (isThere) {
            text.requestFocus();
        }
    }
}
