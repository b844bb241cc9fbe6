package org.southsouth.readiness.ui.cooperate;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Dialogs;

/** Stands where no other assessment is on this computer: how to get some. */
final class NobodyCard extends VBox {
    NobodyCard(CooperateViewModel model, Dialogs dialogs) {
        super(8);
        getStyleClass().add("cooperate-nobody");
        setAlignment(Pos.CENTER);
        Label text = Texts.muted(model.text("cooperate.nobody.text"));
        text.setTextAlignment(TextAlignment.CENTER);
        text.setAlignment(Pos.CENTER);
        text.getStyleClass().add("cooperate-nobody-text");
        Region gap = new Region();
        gap.setMinHeight(8);
        Button open = Buttons.of(
                model.text("cooperate.nobody.open"),
                () -> model.openFiles(
                        dialogs.filesToOpen(model.text("cooperate.nobody.open.title"), List.of("readiness"))),
                "primary");
        getChildren()
                .addAll(
                        Icons.of(Feather.USERS, "i-xl"),
                        Texts.plain(model.text("cooperate.nobody"), "t-title", "b"),
                        text,
                        gap,
                        open);
    }
}
