package org.southsouth.readiness.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.TimeScale;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.RowInSight;

/** The actions as bars from their start to their end over months, with today's line. Enter or a click opens one. */
final class Timeline extends VBox {
    /** Kept free at the end of every line, so that lines and months end alike whether the list scrolls or not. */
    private static final double SCROLL_BAR = 24;

    private static final double NAMES_EM = 22;
    private static final double NAMES_SHARE = 0.46;
    private static final double TICK_EM = 5;

    private final PlanViewModel model;
    private final ListView<PlanRow.Item> list = new ListView<>();
    private final Months months;
    private final ReadOnlyDoubleWrapper names = new ReadOnlyDoubleWrapper();
    private final ReadOnlyDoubleWrapper lane = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<TimeScale> scale;
    private final ReadOnlyObjectWrapper<List<LocalDate>> ticks = new ReadOnlyObjectWrapper<>(List.of());
    private boolean isFilling;

    /** Where the names end, how long the lanes are, in pixels, what they stand for, and the months that have a line. */
    record Grid(
            ReadOnlyDoubleWrapper names,
            ReadOnlyDoubleWrapper lane,
            ReadOnlyObjectWrapper<TimeScale> scale,
            ReadOnlyObjectWrapper<List<LocalDate>> ticks) {}

    Timeline(PlanViewModel model, BooleanSupplier readsAlong) {
        this.model = model;
        getStyleClass().addAll("card", "table-card", "plan-timeline");
        LocalDate today =
                model.context().formats().dayOf(model.context().clock().instant());
        scale = new ReadOnlyObjectWrapper<>(TimeScale.of(List.of(), today));
        Grid grid = new Grid(names, lane, scale, ticks);
        months = new Months(grid, model);
        list.getStyleClass().add("plan-rows");
        // The chosen row may be higher than it was, and would end below the list.
        RowInSight.keep(list);
        list.setAccessibleText(model.text("plan.timeline"));
        list.setCellFactory(view -> new TimelineCell(grid, model));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(months, list);
        var ruler = Texts.plain("", "t-body");
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().add(ruler);
        Runnable measure = () -> {
            double text = ruler.getFont().getSize();
            names.set(Math.rint(Math.min(NAMES_EM * text, list.getWidth() * NAMES_SHARE)));
            lane.set(Math.max(0, list.getWidth() - names.get() - SCROLL_BAR));
            ticks.set(scale.get().ticks((int) (lane.get() / (TICK_EM * text))));
        };
        list.widthProperty().subscribe(measure);
        ruler.fontProperty().subscribe(measure);
        scale.subscribe(days -> measure.run());
        listen(readsAlong);
        model.planningProperty().subscribe(read -> read.ifPresent(this::show));
        model.panel().panelProperty().subscribe(panel -> panel.ifPresent(this::select));
    }

    private void listen(BooleanSupplier readsAlong) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        // The row that the keys are at is the chosen one, which shows its whole name.
        list.focusedProperty().subscribe(isFocused -> {
            if (isFocused) {
                chooseFirst();
            }
        });
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> open());
        list.getSelectionModel().selectedItemProperty().addListener((item, before, chosen) -> {
            if (!isFilling && readsAlong.getAsBoolean() && chosen != null) {
                model.panel().open(chosen.action().id());
            }
        });
    }

    private void press(KeyEvent event) {
        PlanRow.Item item = list.getSelectionModel().getSelectedItem();
        if (item != null && event.getCode() == KeyCode.ENTER) {
            open();
            event.consume();
        } else if (item != null && event.getCode() == KeyCode.DELETE) {
            model.changes().delete(item.action());
            event.consume();
        }
    }

    private void open() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .ifPresent(item -> model.panel().open(item.action().id()));
    }

    Optional<Action> action() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(PlanRow.Item::action);
    }

    private void show(PlanSnapshot snapshot) {
        PlanRows rows = model.rows(snapshot, snapshot.plan());
        Optional<ActionId> before = Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .map(item -> item.action().id());
        scale.set(TimeScale.of(snapshot.actions(), rows.today()));
        isFilling = true;
        list.getItems().setAll(rows.byStart());
        before.ifPresent(this::select);
        isFilling = false;
    }

    private void select(Panel panel) {
        if (panel instanceof Panel.Detail detail) {
            choose(detail.action().id());
        }
    }

    /** It does not open by that. */
    void choose(ActionId action) {
        boolean wasFilling = isFilling;
        isFilling = true;
        select(action);
        isFilling = wasFilling;
    }

    private void select(ActionId action) {
        List<PlanRow.Item> items = new ArrayList<>(list.getItems());
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).action().id().equals(action)) {
                list.getSelectionModel().clearAndSelect(i);
            }
        }
    }

    void focusFirst() {
        chooseFirst();
        list.requestFocus();
    }

    /** It does not open by that. */
    private void chooseFirst() {
        if (list.getSelectionModel().isEmpty()) {
            boolean wasFilling = isFilling;
            isFilling = true;
            list.getSelectionModel().selectFirst();
            isFilling = wasFilling;
        }
    }

    /** The months above the timeline, and the word over today's line. */
    private static final class Months extends Pane {
        private final Timeline.Grid grid;
        private final PlanViewModel model;
        private final Label today;

        Months(Timeline.Grid grid, PlanViewModel model) {
            this.grid = grid;
            this.model = model;
            getStyleClass().add("plan-months");
            today = Texts.whole(model.text("plan.today"), "t-caption", "b", "accent-text");
            grid.lane().subscribe(width -> requestLayout());
            grid.ticks().subscribe(ticks -> fill());
        }

        private void fill() {
            List<Node> labels = new ArrayList<>();
            TimeScale scale = grid.scale().get();
            for (LocalDate month : grid.ticks().get()) {
                Label label = Texts.whole(name(month), "t-caption", "muted");
                label.setUserData(month);
                labels.add(label);
            }
            today.setUserData(scale.today());
            labels.add(today);
            getChildren().setAll(labels);
            requestLayout();
        }

        /** The year beside its first month and beside the first of all. */
        private String name(LocalDate month) {
            boolean isFirst = month.equals(grid.scale().get().from()) || month.getMonthValue() == 1;
            return model.context().formats().date(month, isFirst ? "MMM yyyy" : "MMM");
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }

        @Override
        protected double computePrefHeight(double width) {
            return 2 * today.prefHeight(-1) + 10;
        }

        /** Months in the lower line, today in the upper one. */
        @Override
        protected void layoutChildren() {
            double line = today.prefHeight(-1);
            for (Node node : getChildren()) {
                boolean isToday = node.equals(today);
                double width = node.prefWidth(-1);
                LocalDate day = (LocalDate) node.getUserData();
                double at = grid.names().get()
                        + grid.scale().get().at(day) * grid.lane().get();
                double left = isToday ? at - width / 2 : at + 4;
                double last = grid.names().get() + grid.lane().get() - width;
                ((Label) node).setAlignment(Pos.CENTER_LEFT);
                node.resizeRelocate(
                        Math.max(grid.names().get(), Math.min(left, last)), isToday ? 4 : 4 + line, width, line);
            }
        }
    }
}
