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
        row = Rows.of(16, Rows.wide(box), amount);
        setPrefWidth(0);
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
