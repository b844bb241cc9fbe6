package org.southsouth.readiness.ui.gather;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.gather.GatheredRow;
import org.southsouth.readiness.ui.controls.GreyBar;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;

/** One who was asked; made once and filled anew for each row. Where there is little room, the second line says more. */
final class GatherCell extends ListCell<GatheredRow> {
    private static final List<String> CHIPS = List.of("danger", "warn", "accent", "waiting");

    private final GatherList list;
    private final Label name = Texts.filling("", "t-body", "b");
    private final Label below = Texts.filling("", "t-caption", "muted");
    private final Label sent = Texts.whole("", "t-body");
    private final Label due = Texts.whole("", "t-body");
    private final Label late = Texts.whole("", "t-caption", "danger-text");
    private final GreyBar bar = new GreyBar();
    private final Label answered = Texts.whole("", "t-body");
    private final Label unknown = Texts.whole("", "t-caption", "warn-text");
    private final Label back = Texts.whole("", "t-body");
    private final Label chip = Texts.whole("", "chip");
    private final HBox columns;

    GatherCell(GatherList list) {
        this.list = list;
        getStyleClass().add("gather-cell");
        VBox words = Rows.wide(new VBox(name, below));
        words.setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().add("gather-words");
        words.setMinWidth(0);
        words.setPrefWidth(1);
        name.setWrapText(true);
        VBox days = new VBox(due, late);
        days.setAlignment(Pos.CENTER_LEFT);
        VBox share = new VBox(Rows.of(12, bar, answered), unknown);
        share.setAlignment(Pos.CENTER_LEFT);
        columns = Rows.of(
                0,
                words,
                GatherList.column(sent, GatherList.SENT),
                GatherList.column(days, GatherList.DUE),
                GatherList.column(share, GatherList.ANSWERED),
                GatherList.column(back, GatherList.BACK),
                GatherList.column(chip, GatherList.STATE));
        setPrefWidth(0);
        columns.minWidthProperty().bind(list.innerWidth());
        columns.maxWidthProperty().bind(list.innerWidth());
    }

    /** A cell asks how high its row is in one line; the words may need more beside the columns. */
    @Override
    protected double computePrefHeight(double width) {
        double plain = super.computePrefHeight(width);
        return getGraphic() == null
                ? plain
                : Math.max(
                        plain,
                        columns.prefHeight(list.innerWidth().getValue().doubleValue())
                                + snappedTopInset()
                                + snappedBottomInset());
    }

    @Override
    protected void updateItem(@Nullable GatheredRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty || list.words().isEmpty()) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        GatherWords words = list.words().get();
        below.setWrapText(list.isWrapped());
        name.setText(words.name(row));
        Tips.show(name, words.name(row));
        below.setText(list.isWide() ? words.portionAndSenders(row) : words.portionAndMore(row, list.isNarrow()));
        Tips.show(below, below.getText());
        sent.setText(words.sent(row));
        due.setText(words.due(row));
        Styles.set(due, "danger-text", row.isLate());
        late.setText(words.late(row));
        Visibility.show(late, row.isLate());
        bar.show(
                row.count().asked() == 0
                        ? 1
                        : (double) row.count().done() / row.count().asked());
        answered.setText(words.answered(row));
        unknown.setText(words.unknown(row));
        Visibility.show(unknown, !list.isNarrow() && words.isUnknownBeside(row));
        back.setText(words.cameBack(row));
        chip.setText(words.state(row));
        Styles.choose(chip, CHIPS, GatherPanel.chip(row));
        setAccessibleText(words.spoken(row));
        list.fit(columns, bar);
        setGraphic(columns);
    }
}
