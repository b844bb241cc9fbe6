package org.southsouth.readiness.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.GainScale;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.NextPulse;
import org.southsouth.readiness.ui.fx.RowInSight;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;

/** The actions by when they are due. Enter or a click opens one, Enter again its fields; Space ticks it, Delete deletes it. */
final class PlanList extends VBox {
    private final PlanViewModel model;
    private final ListView<PlanRow> list = new ListView<>();
    private final Label gain = Texts.plain("", "t-caption", "muted", "plan-gain");
    private final Region besideScrollBar = new Region();
    private boolean isFilling;

    /** What is chosen by the arrows is read beside the list while another one is; what was closed stays so until it is opened. */
    PlanList(PlanViewModel model, BooleanSupplier readsAlong) {
        this.model = model;
        getStyleClass().addAll("card", "table-card", "plan-list");
        list.getStyleClass().add("plan-rows");
        RowInSight.keep(list);
        list.setAccessibleText(model.text("plan.list"));
        list.setCellFactory(view -> new PlanCell(model));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head(), list);
        besideScrollBar.setMinWidth(0);
        list.skinProperty()
                .subscribe(skin -> list.lookupAll(".scroll-bar").stream()
                        .filter(bar ->
                                bar instanceof ScrollBar scroll && scroll.getOrientation() == Orientation.VERTICAL)
                        .forEach(this::leaveRoom));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.getSelectionModel().selectedItemProperty().addListener((item, before, chosen) -> {
            if (!isFilling && readsAlong.getAsBoolean() && chosen instanceof PlanRow.Item shown) {
                open(shown.action().id());
            }
        });
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> open());
        model.planningProperty().subscribe(read -> read.ifPresent(this::show));
        model.panel().panelProperty().subscribe(panel -> panel.ifPresent(this::select));
        model.selected().property().subscribe(ticked -> list.refresh());
    }

    private HBox head() {
        model.planningProperty()
                .subscribe(read -> read.ifPresent(snapshot -> gain.setText(model.text(
                        snapshot.plan().scale() == GainScale.OVERALL ? "plan.head.gain" : "plan.head.gain.pillar"))));
        Label action = Texts.filling(model.text("plan.head.action"), "t-caption", "muted");
        Tips.none(action);
        HBox head = new HBox(
                action,
                column("plan.head.lead", "plan-lead"),
                column("plan.head.due", "plan-due"),
                column("plan.head.state", "plan-state"),
                gain,
                besideScrollBar);
        head.getStyleClass().add("plan-list-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /** So that heads stand over their columns whether the list scrolls or not. */
    private void leaveRoom(Node bar) {
        bar.visibleProperty().subscribe(isVisible -> Visibility.show(besideScrollBar, isVisible));
        bar.layoutBoundsProperty().subscribe(bounds -> {
            besideScrollBar.setMinWidth(bounds.getWidth());
            besideScrollBar.setPrefWidth(bounds.getWidth());
        });
    }

    private Label column(String key, String style) {
        return Texts.plain(model.text(key), "t-caption", "muted", style);
    }

    /** Where there is little room the lead is told by the tooltip and beside the list; in the least each action has one line. */
    void narrow(boolean isNarrow, boolean isOfLines) {
        Styles.set(this, "narrow", isNarrow);
        Styles.set(this, "of-lines", isOfLines);
        list.refresh();
    }

    private void press(KeyEvent event) {
        if (!(list.getSelectionModel().getSelectedItem() instanceof PlanRow.Item item)) {
            return;
        }
        ActionId id = item.action().id();
        switch (event.getCode()) {
            case UP -> walk(list.getSelectionModel().getSelectedIndex() - 1, -1);
            case DOWN -> walk(list.getSelectionModel().getSelectedIndex() + 1, 1);
            case HOME -> walk(0, 1);
            case END -> walk(list.getItems().size() - 1, -1);
            case PAGE_UP, PAGE_DOWN -> {
                int step = event.getCode() == KeyCode.PAGE_DOWN ? 1 : -1;
                NextPulse.afterPulse(
                        list.getScene(), () -> walk(list.getSelectionModel().getSelectedIndex(), step));
                return;
            }
            case ENTER -> openOrEdit(item.action());
            case SPACE -> model.selected().set(id, !model.selected().isTicked(id));
            case DELETE -> model.changes().delete(item.action());
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Headings are read and not gone to. */
    private void walk(int start, int step) {
        List<PlanRow> rows = list.getItems();
        int at = start;
        while (at >= 0 && at < rows.size() && !(rows.get(at) instanceof PlanRow.Item)) {
            at += step;
        }
        if (at >= 0 && at < rows.size()) {
            list.getSelectionModel().clearAndSelect(at);
        }
        showHeading();
    }

    /** The first action has its heading in sight with it; after the list has brought the action alone. */
    private void showHeading() {
        if (list.getSelectionModel().getSelectedIndex() == 1 && list.getScene() != null) {
            list.scrollTo(0);
            NextPulse.afterPulse(list.getScene(), () -> {
                if (list.getSelectionModel().getSelectedIndex() == 1) {
                    list.scrollTo(0);
                }
            });
        }
    }

    private void open() {
        if (list.getSelectionModel().getSelectedItem() instanceof PlanRow.Item item) {
            open(item.action().id());
        }
    }

    /** Where what is typed cannot be kept, its action stays open and is the one that is chosen. */
    private void open(ActionId action) {
        Scene scene = list.getScene();
        if (!model.panel().open(action) && scene != null) {
            NextPulse.afterPulse(scene, this::selectShown);
        }
    }

    /** What stands there to be read already is typed next. */
    private void openOrEdit(Action action) {
        boolean isRead = model.panel()
                .panelProperty()
                .get()
                .filter(shown -> shown instanceof Panel.Detail detail
                        && detail.action().id().equals(action.id()))
                .isPresent();
        if (isRead) {
            model.panel().edit(action);
        } else {
            open(action.id());
        }
    }

    private void selectShown() {
        model.panel().panelProperty().get().ifPresent(this::select);
    }

    /** The action that stands in this place now, else the one before it: a heading takes no keys. */
    private static OptionalInt nearest(List<PlanRow> rows, int place) {
        return IntStream.concat(
                        IntStream.range(place, rows.size()),
                        IntStream.range(0, Math.min(place, rows.size())).map(i -> Math.min(place, rows.size()) - 1 - i))
                .filter(row -> rows.get(row) instanceof PlanRow.Item)
                .findFirst();
    }

    /** What was chosen stays so; where it is gone, the action that stands in its place now. */
    private void show(PlanSnapshot snapshot) {
        List<PlanRow> rows = model.rows(snapshot, snapshot.plan()).byDue();
        Optional<ActionId> before = chosen();
        int place = Math.max(0, list.getSelectionModel().getSelectedIndex());
        isFilling = true;
        list.getItems().setAll(rows);
        list.getSelectionModel().clearSelection();
        before.ifPresent(this::select);
        if (before.isPresent() && chosen().isEmpty() && !rows.isEmpty()) {
            nearest(rows, place).ifPresent(row -> list.getSelectionModel().select(row));
        }
        isFilling = false;
        selectShown();
    }

    private Optional<ActionId> chosen() {
        return action().map(Action::id);
    }

    Optional<Action> action() {
        return list.getSelectionModel().getSelectedItem() instanceof PlanRow.Item item
                ? Optional.of(item.action())
                : Optional.empty();
    }

    private void select(Panel panel) {
        if (panel instanceof Panel.Detail detail) {
            select(detail.action().id());
        } else if (panel instanceof Panel.Editing editing) {
            select(editing.draft().id());
        }
    }

    /** It does not open by that. */
    void select(ActionId action) {
        boolean wasFilling = isFilling;
        isFilling = true;
        for (int i = 0; i < list.getItems().size(); i++) {
            boolean isIt = list.getItems().get(i) instanceof PlanRow.Item item
                    && item.action().id().equals(action);
            if (isIt && list.getSelectionModel().getSelectedIndex() != i) {
                list.getSelectionModel().clearAndSelect(i);
                list.scrollTo(Math.max(0, i - 2));
            }
        }
        isFilling = wasFilling;
    }

    /** The keys go to the first action. */
    void focusFirst() {
        if (list.getSelectionModel().isEmpty()) {
            isFilling = true;
            list.getSelectionModel().select(list.getItems().size() > 1 ? 1 : 0);
            isFilling = false;
        }
        list.requestFocus();
    }
}
