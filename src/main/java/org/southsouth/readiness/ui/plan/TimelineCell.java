package org.southsouth.readiness.ui.plan;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;

/** One action of the timeline: its name and lead, and its bar. */
final class TimelineCell extends ListCell<PlanRow.Item> {
    private final PlanViewModel model;
    private final Label title = Texts.filling("", "t-body");
    private final Label below = Texts.filling("", "t-caption", "muted");
    private final Lane lane;
    private final HBox columns;
    private final Tooltip whole = Texts.tip("");

    TimelineCell(Timeline.Grid grid, PlanViewModel model) {
        this.model = model;
        this.lane = new Lane(grid, model);
        getStyleClass().add("plan-cell");
        title.setTooltip(null);
        below.setTooltip(null);
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
            setTooltip(null);
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
        whole.setText(words);
        setTooltip(whole);
        setAccessibleText(words);
        setGraphic(columns);
    }
}
