package org.southsouth.readiness.ui.review;

import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.ReviewQuestions;

/** Asks who signs off. */
record SignOffDialog(ReviewViewModel model, Dialogs dialogs) {
    void open() {
        model.reviewingProperty()
                .get()
                .filter(Reviewing::canBeSigned)
                .ifPresent(reviewing -> questions().name(by -> ask(reviewing)));
    }

    private void ask(Reviewing reviewing) {
        SignOffForm form = new SignOffForm(model, reviewing);
        dialogs.fill(
                new Dialogs.Question(
                        model.text("review.sign.title"),
                        model.text("review.sign.body"),
                        model.text("review.sign.act"),
                        false),
                new Dialogs.Form(form, form.first(), form.completeProperty()),
                () -> model.signOff(form.signatories(), form.reservations()));
    }

    void reopen() {
        questions().reopen(model::reopen);
    }

    private ReviewQuestions questions() {
        return new ReviewQuestions(model.context(), dialogs, model.own());
    }
}
