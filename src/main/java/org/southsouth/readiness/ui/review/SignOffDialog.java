package org.southsouth.readiness.ui.review;

import org.southsouth.readiness.core.review.Obstacle;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.ReviewQuestions;

/** Asks who signs off; where something stops that, shows what. */
record SignOffDialog(ReviewViewModel model, Dialogs dialogs) {
    void open() {
        if (!model.isNamed()) {
            return;
        }
        model.reviewingProperty().get().ifPresent(reviewing -> {
            if (reviewing.obstacles().stream().anyMatch(Obstacle::stops)) {
                model.showObstacles(true);
                model.tellWhatStops();
            } else {
                ask(reviewing);
            }
        });
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
        new ReviewQuestions(model.context(), dialogs, model.reviewerProperty().get()).reopen(model::reopen);
    }
}
