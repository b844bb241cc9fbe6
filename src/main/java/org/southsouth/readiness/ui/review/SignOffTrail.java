package org.southsouth.readiness.ui.review;

import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.review.CodeFit;
import org.southsouth.readiness.core.review.SignOff;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.words.SignOffText;

/** Every sign-off there was, with what became of it: the trail that reopening leaves. Gone where there was none. */
public final class SignOffTrail extends VBox {
    public SignOffTrail() {
        super(4);
        getStyleClass().addAll("card", "sign-off-trail");
        setMinHeight(USE_PREF_SIZE);
        Visibility.show(this, false);
    }

    void show(Reviewing reviewing, ReviewViewModel model) {
        SignOffText words =
                new SignOffText(model.context().messages(), model.context().formats());
        getChildren().clear();
        for (SignOff signOff : reviewing.reviews().signOffs()) {
            getChildren().add(Texts.paragraph(words.validated(signOff), "t-body", signOff.stands() ? "b" : "muted"));
            if (!signOff.reservations().isBlank()) {
                addCaption(model.text("review.trail.reservations", signOff.reservations()));
            }
            addCode(words, signOff, reviewing.reviews().codeFit());
            signOff.reopening()
                    .ifPresent(reopening -> addCaption(model.text(
                            "review.trail.reopened",
                            model.context().formats().date(reopening.at()),
                            reopening.by(),
                            reopening.reason())));
        }
        Visibility.show(this, !getChildren().isEmpty());
    }

    /** Of the one that stands, whether its code still fits. */
    private void addCode(SignOffText words, SignOff signOff, CodeFit fit) {
        boolean isBroken = signOff.stands() && fit == CodeFit.BROKEN;
        getChildren().add(Texts.paragraph(words.coded(signOff, fit), "t-caption", isBroken ? "danger-text" : "muted"));
    }

    private void addCaption(String text) {
        getChildren().add(Texts.paragraph(text, "t-caption", "muted"));
    }
}
