package org.southsouth.readiness.ui.review;

import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.review.CodeFit;
import org.southsouth.readiness.core.review.SignOff;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.words.SignOffText;

/** Every sign-off there was, with what became of it: the trail that reopening leaves. Gone where there was none. */
public final class SignOffTrail extends VBox {
    private final VBox earlier = new VBox(4);

    public SignOffTrail() {
        super(4);
        getStyleClass().addAll("card", "sign-off-trail");
        setMinHeight(USE_PREF_SIZE);
        Visibility.show(this, false);
        Visibility.show(earlier, false);
    }

    void show(Reviewing reviewing, ReviewViewModel model) {
        SignOffText words =
                new SignOffText(model.context().messages(), model.context().formats());
        CodeFit fit = reviewing.reviews().codeFit();
        getChildren().clear();
        earlier.getChildren().clear();
        int count = 0;
        for (SignOff signOff : reviewing.reviews().signOffs()) {
            count += signOff.stands() ? 0 : 1;
            add(signOff.stands() ? this : earlier, signOff, words, fit, model);
        }
        if (count > 0) {
            fold(model.text("review.trail.earlier", count));
        }
        Visibility.show(this, !getChildren().isEmpty());
    }

    /** Those that were reopened fold into one line: the answers below need the room. */
    private void fold(String title) {
        Hyperlink unfold = new Hyperlink(title);
        unfold.getStyleClass().addAll("t-caption", "trail-earlier");
        unfold.setOnAction(event -> {
            unfold.setVisited(false);
            Visibility.show(earlier, !earlier.isVisible());
        });
        getChildren().addAll(unfold, earlier);
    }

    private static void add(VBox place, SignOff signOff, SignOffText words, CodeFit fit, ReviewViewModel model) {
        place.getChildren().add(Texts.paragraph(words.validated(signOff), "t-body", signOff.stands() ? "b" : "muted"));
        if (!signOff.reservations().isBlank()) {
            addCaption(place, model.text("review.trail.reservations", signOff.reservations()));
        }
        // Of the one that stands, whether its code still fits.
        boolean isBroken = signOff.stands() && fit == CodeFit.BROKEN;
        place.getChildren()
                .add(Texts.paragraph(words.coded(signOff, fit), "t-caption", isBroken ? "danger-text" : "muted"));
        signOff.reopening().ifPresent(reopening -> {
            addCaption(
                    place,
                    model.text(
                            "review.trail.reopened",
                            model.context().formats().date(reopening.at()),
                            reopening.by(),
                            reopening.reason()));
            addCaption(place, model.text("review.trail.outdated"));
        });
    }

    private static void addCaption(VBox place, String text) {
        place.getChildren().add(Texts.caption(text));
    }
}
