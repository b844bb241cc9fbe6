package org.southsouth.readiness.ui.answer;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.review.CodeFit;
import org.southsouth.readiness.core.review.SignOff;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.ReviewQuestions;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.words.SignOffText;

/** Says that the assessment is validated, by whom and when, and how to open it again; gone where it is not. */
public final class LockBand extends HBox {
    /** The sign-off that locks an assessment, and whether its code fits what is here. */
    record Signed(SignOff signOff, CodeFit fit) {}

    public LockBand() {
        super(16);
        getStyleClass().add("lock-band");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(USE_PREF_SIZE);
        Visibility.show(this, false);
    }

    void follow(AnswerContext screen) {
        AnswerViewModel model = screen.model();
        model.signed().ifPresent(signed -> {
            SignOffText words =
                    new SignOffText(screen.messages(), screen.context().formats());
            Label who = Texts.paragraph(words.validated(signed.signOff()), "t-body", "b");
            Label locked = Texts.caption(screen.text("answer.locked"));
            VBox lines = Rows.wide(new VBox(who, locked));
            if (signed.fit() == CodeFit.BROKEN) {
                lines.getChildren()
                        .add(
                                1,
                                Texts.paragraph(
                                        words.coded(signed.signOff(), signed.fit()), "t-caption", "danger-text"));
            }
            lines.setMinWidth(0);
            getChildren()
                    .setAll(
                            lines,
                            Buttons.of(
                                    screen.text("answer.locked.review"),
                                    () -> model.context().navigator().go(new Route.Review(model.assessment())),
                                    "quiet"),
                            Buttons.of(
                                    screen.text("common.reopen"),
                                    () -> new ReviewQuestions(screen.context(), screen.dialogs(), model.own())
                                            .reopen(model.assessment(), model::reopen),
                                    "quiet"));
            Visibility.show(this, true);
        });
    }
}
