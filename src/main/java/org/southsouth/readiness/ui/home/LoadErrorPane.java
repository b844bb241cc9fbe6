package org.southsouth.readiness.ui.home;

import org.southsouth.readiness.ui.controls.RetryPane;

/** In place of the list: that it is being read, where that takes long, or why it could not be, and tries again. */
public final class LoadErrorPane extends RetryPane {
    void follow(HomeViewModel model) {
        onRetry(model.text("home.retry"), model::load);
        model.faceProperty().subscribe(face -> show(face, model));
        model.failureProperty().subscribe(why -> show(model.faceProperty().get(), model));
        sceneProperty().subscribe((before, scene) -> {
            if (before != null && scene == null) {
                model.leaving();
            }
        });
    }

    private void show(HomeViewModel.Face face, HomeViewModel model) {
        switch (face) {
            case FAILED -> fail(model.failureProperty().get());
            case OPENING -> await(model.text("home.opening"));
            default -> hide();
        }
    }
}
