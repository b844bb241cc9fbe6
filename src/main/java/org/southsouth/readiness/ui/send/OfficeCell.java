package org.southsouth.readiness.ui.send;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Tips;

/** An office to be ticked; made once and filled anew for each row. */
final class OfficeCell extends ListCell<SeveralOffice> {
    /** The padding at both sides, and room for a bar. */
    private static final double BESIDE = 52;

    private static final double ABOVE_AND_BELOW = 12;

    private final ScreenContext context;
    private final CheckBox box = new CheckBox();
    private final Label amount = Texts.whole("", "t-caption", "muted");
    private final HBox row;

    OfficeCell(ScreenContext context) {
        this.context = context;
        box.setFocusTraversable(false);
        box.setMinWidth(0);
        box.setOnAction(event -> {
            SeveralOffice office = getItem();
            if (office != null) {
                office.taken().set(box.isSelected());
            }
        });
        box.setWrapText(true);
        row = Rows.of(16, Rows.wide(box), amount);
        setPrefWidth(0);
    }

    /** A cell asks how high its row is in one line; a long name has more beside what is said of it. */
    @Override
    protected double computePrefHeight(double width) {
        double room = getListView() == null ? 0 : getListView().getWidth() - BESIDE;
        double plain = Math.max(getMinHeight(), super.computePrefHeight(width));
        return getGraphic() == null || room <= 0 ? plain : Math.max(plain, row.prefHeight(room) + ABOVE_AND_BELOW);
    }

    @Override
    protected void updateItem(@Nullable SeveralOffice office, boolean empty) {
        super.updateItem(office, empty);
        if (office == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean isTaken = office.taken().get();
        box.setText(office.body());
        Tips.show(box, office.body());
        box.setSelected(isTaken);
        amount.setText(office.words(context));
        setAccessibleText(context.text(
                isTaken ? "send.several.ticked" : "send.several.unticked", office.body(), amount.getText()));
        setGraphic(row);
    }
}
