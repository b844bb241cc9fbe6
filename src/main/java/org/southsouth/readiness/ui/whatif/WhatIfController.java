package org.southsouth.readiness.ui.whatif;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.southsouth.readiness.ui.fx.Fitting;
import org.southsouth.readiness.ui.fx.LetterKeys;
import org.southsouth.readiness.ui.fx.Offering;
import org.southsouth.readiness.ui.fx.Screen;
import org.southsouth.readiness.ui.fx.Theme;
import org.southsouth.readiness.ui.fx.Visibility;

/** Binds the cards to the view model, and keeps them in step with the window. */
public final class WhatIfController implements Screen {
    private final WhatIfViewModel model;

    @FXML
    private StackPane page;

    @FXML
    private Label subtitle;

    @FXML
    private Button back;

    @FXML
    private WhatIfBody body;

    public WhatIfController(WhatIfViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Visibility.show(body, false);
        body.follow(model, this::fit);
        LetterKeys.listen(page, List.of(page), this::typed);
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F6) {
                body.nextRegion();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                // A field with a number in it and an open list of choices have had it before.
                model.leave();
                event.consume();
            }
        });
        model.loadedProperty().subscribe(loaded -> loaded.ifPresent(found -> show()));
        Fitting.follow(page, back, (width, textSize) -> fit());
        page.heightProperty().subscribe(this::fit);
        Offering.whileShown(page, model.context().frame(), model.retracing());
    }

    private void show() {
        Visibility.show(body, true);
        fit();
        body.focusList();
    }

    private boolean typed(String character) {
        boolean isPlan = character.equalsIgnoreCase(model.text("whatif.plan.key")) && model.canPlan();
        if (isPlan) {
            model.plan();
        }
        return isPlan;
    }

    private void fit() {
        double textSize = Theme.textSize(page.getScene(), back);
        if (page.getWidth() > 0) {
            boolean isLow = WhatIfBody.isLow(page.getScene(), textSize);
            Visibility.show(subtitle, !isLow);
            body.fit(page.getWidth() / textSize, page.getHeight() / textSize, isLow, model);
        }
    }

    @FXML
    private void leave() {
        model.leave();
    }

    @Override
    public boolean search() {
        body.focusSearch();
        return true;
    }

    @Override
    public boolean undo() {
        return model.undo();
    }

    @Override
    public boolean redo() {
        return model.redo();
    }
}
