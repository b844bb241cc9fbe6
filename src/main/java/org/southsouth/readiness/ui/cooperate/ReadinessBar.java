package org.southsouth.readiness.ui.cooperate;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.southsouth.readiness.core.cooperation.Party;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.Visibility;

/** Why others are not offered what this one is strong in, and what to do about it; away where they are. */
final class ReadinessBar extends HBox {
    private final CooperateViewModel model;
    private final Dialogs dialogs;
    private final Label text = Texts.paragraph("", "t-body");
    private final Button act = new Button();

    ReadinessBar(CooperateViewModel model, Dialogs dialogs) {
        super(16);
        this.model = model;
        this.dialogs = dialogs;
        getStyleClass().addAll("notice", "readiness-bar");
        setAlignment(Pos.CENTER_LEFT);
        Rows.wide(text);
        act.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(text, act);
    }

    void show(Proposals found) {
        Party own = found.own();
        String name = model.words().name(own);
        boolean isWilling = own.profile().willingToShare();
        Visibility.show(this, !own.isReady() && !found.gathered().others().isEmpty());
        if (!isWilling) {
            text.setText(model.text("cooperate.readiness.not-willing", name));
            act.setText(model.text("cooperate.share"));
            act.setOnAction(event -> dialogs.confirm(
                    new Dialogs.Question(
                            model.text("cooperate.share.title", name),
                            model.text("common.share.meaning"),
                            model.text("cooperate.share.act"),
                            false),
                    () -> model.share(true)));
        } else {
            text.setText(model.text("cooperate.readiness.not-validated", name));
            act.setText(model.text("cooperate.readiness.review"));
            act.setOnAction(event -> model.openReview());
        }
    }
}
