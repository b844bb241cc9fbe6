package org.southsouth.readiness.ui.cooperate;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.southsouth.readiness.ui.controls.GreyBar;
import org.southsouth.readiness.ui.controls.LazyPane;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.Fitting;
import org.southsouth.readiness.ui.fx.NextPulse;
import org.southsouth.readiness.ui.fx.Screen;
import org.southsouth.readiness.ui.fx.Visibility;

/** Shows the partners or the picture of everybody, once it is known who there is. */
public final class CooperateController implements Screen {
    private final CooperateViewModel model;
    private final Dialogs dialogs;

    @FXML
    private StackPane page;

    @FXML
    private CooperateHead head;

    @FXML
    private HBox working;

    @FXML
    private GreyBar progress;

    @FXML
    private Label problem;

    @FXML
    private LazyPane<PartnersView> partners;

    @FXML
    private LazyPane<EverybodyView> everybody;

    public CooperateController(CooperateViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        head.follow(model, dialogs);
        partners.by(() -> new PartnersView(model, dialogs));
        everybody.by(() -> new EverybodyView(model));
        model.viewProperty().subscribe(this::show);
        model.proposalsProperty().subscribe((before, found) -> {
            show(model.viewProperty().get());
            if (before.isEmpty() && page.getScene() != null) {
                NextPulse.afterPulse(page.getScene(), () -> partners.get().begin());
            }
        });
        model.workingProperty().subscribe(share -> {
            progress.show(share.doubleValue());
            Visibility.show(working, !Double.isNaN(share.doubleValue()));
        });
        model.problemProperty().subscribe(words -> {
            problem.setText(words);
            Visibility.show(problem, !words.isEmpty());
        });
        Fitting.follow(page, head.subtitle(), this::fit);
    }

    private void show(View view) {
        boolean isThere = model.proposalsProperty().get().isPresent();
        partners.show(isThere && view == View.PARTNERS);
        everybody.show(isThere && view == View.EVERYBODY);
        fit(page.getWidth(), head.subtitle().getFont().getSize());
    }

    private void fit(double width, double textSize) {
        if (partners.isVisible() && width > 0) {
            partners.get().fit(width, textSize);
        }
    }

    @FXML
    private void cancel() {
        model.cancel();
    }

    @Override
    public boolean undo() {
        return model.undo();
    }

    @Override
    public boolean redo() {
        return model.redo();
    }

    @Override
    public void leaving() {
        model.stop();
    }
}
