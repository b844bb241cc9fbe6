package org.southsouth.readiness.ui.review;

import java.util.Optional;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.ReviewQuestions;

/** Asks who signs off. What somebody typed and left is there again, as long as the screen is. */
final class SignOffDialog {
    private final ReviewViewModel model;
    private final Dialogs dialogs;
    private Optional<SignOffForm> left = Optional.empty();

    SignOffDialog(ReviewViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
    }

    void open() {
        model.reviewingProperty()
                .get()
                .filter(Reviewing::canBeSigned)
                .ifPresent(reviewing -> questions().name(by -> ask(reviewing)));
    }

    private void ask(Reviewing reviewing) {
        SignOffForm form = new SignOffForm(model, reviewing);
        left.ifPresent(form::takeOver);
        left = Optional.of(form);
        dialogs.fill(
                new Dialogs.Question(
                        model.text("review.sign.title"),
                        model.text("review.sign.body"),
                        model.text("review.sign.act"),
                        false),
                new Dialogs.Form(form, form.first(), form.completeProperty()),
                () -> {
                    left = Optional.empty();
                    model.signOff(form.signatories(), form.reservations());
                });
    }

    void reopen() {
        questions().reopen(model.assessment(), model::reopen);
    }

    private ReviewQuestions questions() {
        return new ReviewQuestions(model.context(), dialogs, model.own());
    }
}
