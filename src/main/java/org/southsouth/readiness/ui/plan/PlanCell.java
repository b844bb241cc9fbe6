package org.southsouth.readiness.ui.plan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.plan.ActionPlan.Due;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;

/** The heading of a group, or an action with its tick, lead, day, state and gain; made once and filled anew for each row. */
final class PlanCell extends WholeCell<PlanRow> {
    private static final List<String> STYLES = List.of("danger-text", "faint", "plain", "b", "muted");

    private final PlanViewModel model;
    private final CheckBox tick = new CheckBox();
    private final Label title = Texts.paragraph("", "t-body");
    private final Label below = Texts.caption("");
    private final Label lead = Texts.muted("");
    private final Label due = Texts.plain("", "t-body");
    private final Label overdue;
    private final StateChip chip = new StateChip();
    private final GainBar bar = new GainBar();
    private final Label gain = Texts.whole("", "t-body");
    private final Label where = Texts.caption("");
    private final VBox words = new VBox();
    private final HBox first;
    private final VBox leads = column("plan-lead");
    private final VBox days = column("plan-due");
    private final VBox states = column("plan-state");
    private final VBox gains;
    private final HBox columns = new HBox();
    /** What has a column of its own where there is room. */
    private final HBox under = new HBox(12);

    private final HBox heading;
    private final Label group = Texts.whole("", "t-body", "b");
    private final Label count = Texts.whole("", "t-body", "muted");

    PlanCell(PlanViewModel model) {
        this.model = model;
        getStyleClass().add("plan-cell");
        overdue = Texts.whole(model.text("plan.overdue"), "t-caption", "danger-text");
        tick.setFocusTraversable(false);
        tick.setOnAction(event -> {
            if (getItem() instanceof PlanRow.Item item) {
                model.selected().set(item.action().id(), tick.isSelected());
            }
        });
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        words.setPrefWidth(1);
        Rows.wide(words);
        first = Rows.of(16, tick, words);
        first.setMinWidth(0);
        first.getStyleClass().add("plan-first");
        Rows.wide(first);
        gains = gains();
        columns.setAlignment(Pos.CENTER_LEFT);
        under.setAlignment(Pos.CENTER_LEFT);
        under.setMinWidth(0);
        due.setMinWidth(USE_PREF_SIZE);
        arrange(false);
        title.getStyleClass().add("plan-title");
        heading = new HBox(8, group, count);
        heading.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    /** In one line each, or with large text in two: the title has the whole width then, and who leads it is seen. */
    private void arrange(boolean isOfLines) {
        boolean isSo = columns.getChildren().size() == 2;
        if (isSo == isOfLines && !columns.getChildren().isEmpty()) {
            return;
        }
        for (Pane part : List.of(words, under, leads, days, states, columns)) {
            part.getChildren().clear();
        }
        if (isOfLines) {
            under.getChildren().setAll(due, chip, lead);
            words.getChildren().setAll(title, under);
            columns.getChildren().setAll(first, gains);
        } else {
            leads.getChildren().setAll(lead);
            days.getChildren().setAll(due, overdue);
            states.getChildren().setAll(chip);
            words.getChildren().setAll(title, below);
            columns.getChildren().setAll(first, leads, days, states, gains);
        }
    }

    private static VBox column(String style) {
        VBox column = new VBox();
        column.getStyleClass().add(style);
        column.setAlignment(Pos.CENTER_LEFT);
        return column;
    }

    private VBox gains() {
        HBox line = Rows.of(8, bar, gain);
        VBox column = new VBox(line, where);
        column.getStyleClass().add("plan-gain");
        column.setAlignment(Pos.CENTER_LEFT);
        return column;
    }

    @Override
    protected void updateItem(@Nullable PlanRow row, boolean empty) {
        super.updateItem(row, empty);
        Styles.set(this, "heading", row instanceof PlanRow.Heading);
        Tips.none(this);
        if (row instanceof PlanRow.Heading shown && !empty) {
            group.setText(shown.title());
            Styles.set(group, "danger-text", shown.due() == Due.OVERDUE);
            count.setText(String.valueOf(shown.count()));
            setGraphic(heading);
            setAccessibleText(shown.title() + " " + shown.count());
        } else if (row instanceof PlanRow.Item item && !empty) {
            show(item);
            setGraphic(columns);
        } else {
            setGraphic(null);
            setAccessibleText(null);
        }
    }

    private void show(PlanRow.Item item) {
        List<String> place = getListView().getParent().getStyleClass();
        boolean isNarrow = place.contains("narrow");
        boolean isOfLines = place.contains("of-lines");
        arrange(isOfLines);
        tick.setSelected(model.selected().isTicked(item.action().id()));
        tick.setAccessibleText(model.text("plan.tick", item.title()));
        title.setText(item.title());
        below.setText(item.question());
        Visibility.show(below, !isNarrow && !below.getText().isEmpty());
        lead.setText(item.lead());
        lead.setWrapText(!isOfLines);
        Visibility.show(lead, isOfLines || !isNarrow);
        due.setText(item.due());
        Styles.choose(
                due, STYLES, item.isOverdue() ? "danger-text" : item.action().end() == null ? "faint" : "plain");
        Visibility.show(overdue, item.isOverdue() && !isOfLines);
        chip.show(item.action().state(), item.state());
        bar.show(item.share());
        gain.setText(item.gain());
        Styles.choose(gain, STYLES, item.gain().startsWith("+") ? "b" : "muted");
        where.setText(item.where());
        Visibility.show(where, !item.where().isEmpty() && !isOfLines);
        String words = Stream.of(
                        item.title(),
                        item.question(),
                        item.lead(),
                        item.isOverdue() ? item.due() + ", " + overdue.getText() : item.due(),
                        item.state(),
                        item.spoken())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
        Tips.show(this, words);
        setAccessibleText(words);
    }
}
