package org.southsouth.readiness.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionState;
import org.southsouth.readiness.core.plan.TimeScale;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Tips;

/** One action of the timeline: its name and lead, and its bar. */
final class TimelineCell extends WholeCell<PlanRow.Item> {
    private final PlanViewModel model;
    private final Label title = Texts.paragraph("", "t-body", "timeline-title");
    private final Label below = Texts.filling("", "t-caption", "muted");
    private final Lane lane;
    private final HBox columns;

    TimelineCell(Timeline.Grid grid, PlanViewModel model) {
        this.model = model;
        this.lane = new Lane(grid, model);
        getStyleClass().add("plan-cell");
        Tips.none(below);
        below.getStyleClass().add("timeline-lead");
        below.managedProperty().bind(below.visibleProperty());
        VBox words = new VBox(title, below);
        words.setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().add("timeline-words");
        words.minWidthProperty().bind(grid.names());
        words.prefWidthProperty().bind(grid.names());
        words.maxWidthProperty().bind(grid.names());
        columns = new HBox(words, lane);
        columns.setFillHeight(true);
        Styles.set(this, "timeline-cell", true);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(PlanRow.@Nullable Item item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            Tips.none(this);
            setAccessibleText(null);
            return;
        }
        title.setText(item.title());
        below.setText(Stream.of(item.lead(), item.question())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(""));
        lane.show(item);
        String days = model.text(
                "plan.days",
                item.action().start() == null
                        ? ""
                        : model.context().formats().date(item.action().start()),
                item.due());
        String words = Stream.of(item.title(), item.lead(), days, lane.words())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
        Tips.show(this, words);
        setAccessibleText(words);
        setGraphic(columns);
    }

    /** The bar of one action with its state in words beside it, over the lines of the months and today's. */
    private static final class Lane extends Region {
        private static final double THICKNESS = 12;
        private static final double GAP = 8;
        private static final double BETWEEN = 2;
        private static final List<String> LOOKS =
                List.of("proposed", "agreed", "under-way", "done", "stalled", "overdue");

        private final Timeline.Grid grid;
        private final PlanViewModel model;
        private final Region bar = new Region();
        private final Region todayLine = new Region();
        private final Label words = Texts.whole("", "t-caption", "muted");
        private final List<Region> lines = new ArrayList<>();
        private @Nullable Action action;

        Lane(Timeline.Grid grid, PlanViewModel model) {
            this.grid = grid;
            this.model = model;
            bar.getStyleClass().add("lane-bar");
            todayLine.getStyleClass().add("lane-today");
            getChildren().addAll(todayLine, bar, words);
            prefWidthProperty().bind(grid.lane());
            minWidthProperty().bind(grid.lane());
            grid.ticks().subscribe(ticks -> rule());
        }

        private void rule() {
            getChildren().removeAll(lines);
            lines.clear();
            for (LocalDate month : grid.ticks().get()) {
                Region line = new Region();
                line.getStyleClass().add("lane-line");
                line.setUserData(month);
                lines.add(line);
            }
            getChildren().addAll(0, lines);
            requestLayout();
        }

        void show(PlanRow.Item item) {
            Action shown = item.action();
            action = shown;
            boolean hasDays = shown.start() != null || shown.end() != null;
            bar.setVisible(hasDays);
            words.setText(
                    item.isOverdue()
                            ? model.text("plan.lane.overdue", item.state())
                            : hasDays ? item.state() : model.text("plan.lane.none", item.state()));
            Styles.choose(words, List.of("danger-text", "muted"), item.isOverdue() ? "danger-text" : "muted");
            Styles.choose(bar, LOOKS, item.isOverdue() ? "overdue" : look(shown.state()));
            requestLayout();
        }

        String words() {
            return words.getText();
        }

        private static String look(ActionState state) {
            return switch (state) {
                case PROPOSED -> "proposed";
                case AGREED -> "agreed";
                case IN_PROGRESS -> "under-way";
                case STALLED -> "stalled";
                case DONE, DROPPED -> "done";
            };
        }

        /** With one day alone the bar is as short as it can be seen. */
        @Override
        protected void layoutChildren() {
            double width = grid.lane().get();
            double height = getHeight();
            TimeScale scale = grid.scale().get();
            for (Region line : lines) {
                line.resizeRelocate(Math.rint(scale.at((LocalDate) line.getUserData()) * width), 0, 1, height);
            }
            todayLine.resizeRelocate(Math.rint(scale.at(scale.today()) * width) - 1, 0, 2, height);
            double left = 0;
            double right = 0;
            if (action != null && bar.isVisible()) {
                LocalDate start = action.start();
                LocalDate end = action.end();
                LocalDate first = start != null ? start : end;
                LocalDate last = end != null ? end : start;
                left = first == null ? 0 : scale.at(first) * width;
                right = last == null ? 0 : scale.at(last.plusDays(1)) * width;
                right = Math.max(right, left + THICKNESS / 2);
            }
            place(left, right, height, scale.at(scale.today()) * width);
        }

        /** Beside the bar; where neither side has room for them, the words stand below it, and never over it. */
        private void place(double left, double right, double height, double now) {
            double width = grid.lane().get();
            double wide = words.prefWidth(-1);
            double high = words.prefHeight(-1);
            // Never across the line of today, where they have room on either side of it.
            boolean isCut = now > right + GAP - 2 && now < right + GAP + wide;
            double after = isCut ? now + GAP : right + GAP;
            boolean isAfter = after + wide <= width;
            // Before the bar, but not across the line of today.
            double before = now > left - GAP - wide - 2 && now < left ? now - GAP - wide : left - GAP - wide;
            boolean isBefore = !isAfter && before >= 0;
            boolean isBelow = !isAfter && !isBefore;
            double at = isAfter ? after : isBefore ? before : Math.max(0, Math.min(left, width - wide));
            boolean isCrossed = now > at - 2 && now < at + wide;
            if (isCrossed && isBelow && now + GAP + wide <= width) {
                at = now + GAP;
            }
            double all = isBelow ? THICKNESS + BETWEEN + high : THICKNESS;
            double top = Math.max(0, Math.rint((height - all) / 2));
            bar.resizeRelocate(left, top, right - left, THICKNESS);
            double below = top + THICKNESS + BETWEEN;
            words.resizeRelocate(at, isBelow ? below : Math.rint((height - high) / 2), wide, high);
        }

        /** The bar, and the words below it. */
        @Override
        protected double computePrefHeight(double width) {
            return THICKNESS + BETWEEN + words.prefHeight(-1);
        }
    }
}
