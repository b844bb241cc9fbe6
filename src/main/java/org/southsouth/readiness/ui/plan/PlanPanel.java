package org.southsouth.readiness.ui.plan;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.fx.Nesting;

/** Beside the plan: one action to read, or to type. Its head and foot stay while what is between them scrolls. */
final class PlanPanel extends BorderPane {
    private final PlanViewModel model;
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final HBox head = new HBox(8);
    private final HBox foot = new HBox(12);
    private final Button close;
    private Runnable focusFirst;

    PlanPanel(PlanViewModel model) {
        this.model = model;
        this.close = Buttons.icon(
                Feather.X, model.text("plan.panel.close"), () -> model.panel().close(), "icon", "btn-s");
        this.focusFirst = close::requestFocus;
        getStyleClass().addAll("rail", "plan-panel");
        content.getStyleClass().add("plan-panel-content");
        head.getStyleClass().add("plan-panel-head");
        head.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("plan-panel-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setTop(head);
        setCenter(scroll);
        setBottom(foot);
    }

    void show(Panel panel) {
        Node keys = getScene() == null ? null : getScene().getFocusOwner();
        boolean wasTyping = keys instanceof TextInputControl && hasKeys();
        boolean hadKeys = hasKeys();
        content.getChildren().clear();
        if (panel instanceof Panel.Editing editing) {
            EditorForm form = new EditorForm(editing.draft(), model);
            fill(form.head(), form, form.foot());
            focusFirst = form::focusFirst;
            scroll.setVvalue(0);
        } else if (panel instanceof Panel.Detail detail) {
            focusFirst = close::requestFocus;
            model.planningProperty().get().ifPresent(snapshot -> {
                ActionDetail made = new ActionDetail(detail.action(), snapshot, model);
                fill(made.head(), made, made.foot());
                if (hadKeys) {
                    (wasTyping ? made.note().text() : foot.getChildren().get(0)).requestFocus();
                    made.note().text().end();
                }
            });
        }
    }

    /** Whether the keys go to something in it. */
    boolean hasKeys() {
        return getScene() != null && Nesting.isIn(getScene().getFocusOwner(), this);
    }

    private void fill(Region title, Region body, HBox buttons) {
        head.getChildren().setAll(title, close);
        Rows.wide(title);
        content.getChildren().setAll(body);
        foot.getChildren().setAll(buttons.getChildren());
    }

    /** As a sheet, and when something is to be typed, it takes the keys; what scrolls is not there before it has its look. */
    void focusFirst() {
        applyCss();
        focusFirst.run();
    }
}
