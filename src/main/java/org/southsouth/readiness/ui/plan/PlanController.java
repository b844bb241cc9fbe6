package org.southsouth.readiness.ui.plan;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.ui.controls.RetryPane;
import org.southsouth.readiness.ui.controls.SidePanelHost;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.Fitting;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.NextPulse;
import org.southsouth.readiness.ui.fx.Screen;
import org.southsouth.readiness.ui.fx.Visibility;

/** Binds the plan to the panel beside it, which becomes a sheet where there is little room. */
public final class PlanController implements Screen {
    /** Below this width, in units of the text size, the list has no column for who leads. */
    private static final double NARROW_EM = 62;
    /** Below this one each action has one line. */
    private static final double LEAST_EM = 44;

    private final PlanViewModel model;
    private final PlanPanel panel;
    private final Dialogs dialogs;
    private SidePanelHost place;

    @FXML
    private StackPane page;

    @FXML
    private BorderPane wide;

    @FXML
    private StackPane sheet;

    @FXML
    private Region contents;

    @FXML
    private RetryPane failed;

    @FXML
    private PlanHead head;

    @FXML
    private UndoBar undo;

    @FXML
    private Label problem;

    @FXML
    private ViewLine views;

    @FXML
    private SelectionGainBar together;

    @FXML
    private PlanBody body;

    public PlanController(PlanViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        this.panel = new PlanPanel(model);
        this.place = new SidePanelHost(new BorderPane(), new StackPane(), panel, panel::focusFirst, () -> {});
    }

    @FXML
    private void initialize() {
        contents.setVisible(false);
        place = new SidePanelHost(wide, sheet, panel, panel::focusFirst, panel::leave);
        head.follow(model, dialogs);
        undo.follow(model);
        views.follow(model);
        together.follow(model);
        body.follow(model, () -> place.isShown() && !place.isCompact());
        model.onMoved(this::lead);
        model.onChanged(this::mark);
        listen();
        problem.textProperty().bind(model.problemProperty());
        Visibility.follow(problem, model.problemProperty().isNotEmpty());
        failed.onRetry(model.text("plan.retry"), model::load);
        model.failureProperty().subscribe(this::showFailure);
        model.planningProperty().subscribe(read -> read.ifPresent(this::show));
        model.panel().panelProperty().subscribe(this::showPanel);
        Fitting.follow(page, head.subtitle(), (width, textSize) -> {
            place.fit(width, textSize);
            body.narrow(width / textSize < NARROW_EM, width / textSize < LEAST_EM);
            boolean isTight = width / textSize < LEAST_EM;
            head.fit(isTight, model);
            views.fit(isTight, model);
        });
    }

    private void listen() {
        PlanKeys.install(page, model, body, panel);
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F6 && place.isShown()) {
                turn();
                event.consume();
            }
        });
        // Lists keep this key for themselves.
        body.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean isBeside = place.isShown() && !place.isCompact();
            if (event.getCode() == KeyCode.ESCAPE
                    && isBeside
                    && model.suggestionsProperty().get().isEmpty()) {
                panel.leave();
                event.consume();
            }
        });
    }

    private void show(PlanSnapshot snapshot) {
        boolean isFirst = !contents.isVisible();
        contents.setVisible(true);
        if (isFirst && model.panel().panelProperty().get().isEmpty()) {
            model.wanted().ifPresent(body::choose);
            takeKeys();
        }
    }

    private void showFailure(String why) {
        if (why.isEmpty()) {
            failed.hide();
        } else {
            failed.fail(why);
            takeKeys();
        }
    }

    void takeKeys() {
        if (failed.isVisible()) {
            failed.focusRetry();
        } else {
            body.focusFirst();
        }
    }

    /** From the actions to what is beside them, and back. */
    private void turn() {
        if (panel.hasKeys() && !place.isCompact()) {
            takeKeys();
        } else {
            panel.focusFirst();
        }
    }

    /** To the row that is there again, or to the nearest one: what had the keys may be gone, and the toolkit gives them to a tab. */
    private void lead(Optional<ActionId> back) {
        if (place.isCompact()) {
            back.ifPresent(body::choose);
        } else {
            back.ifPresent(model.panel()::open);
        }
        if (page.getScene() != null) {
            NextPulse.afterPulse(page.getScene(), () -> {
                boolean isOver = place.isCompact() && place.isShown();
                if (!isOver && !panel.hasKeys()) {
                    takeKeys();
                }
            });
        }
    }

    /** What is being typed keeps its own row. */
    private void mark(ActionId changed) {
        if (model.panel().draft().isEmpty()) {
            boolean hadKeys =
                    page.getScene() != null && Nesting.isIn(page.getScene().getFocusOwner(), body);
            body.choose(changed);
            if (hadKeys) {
                body.focusFirst();
            }
        }
    }

    private void showPanel(Optional<Panel> shown) {
        boolean hadKeys = panel.hasKeys();
        shown.ifPresentOrElse(panel::show, panel::closed);
        place.show(shown.isPresent());
        if (shown.isEmpty() && hadKeys && !place.isCompact()) {
            takeKeys();
        }
        if (shown.isPresent() && model.panel().draft().isPresent()) {
            panel.focusFirst();
        }
    }

    @Override
    public void leaving() {
        model.leaving();
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
