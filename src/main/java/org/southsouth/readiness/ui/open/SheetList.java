package org.southsouth.readiness.ui.open;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Visibility;

/** Whose answers are in the file, one row for each subject and round. */
final class SheetList extends ListView<Opened.Sheet> {
    private static final double FRAME = 2;

    SheetList(OpenWords words) {
        getStyleClass().addAll("open-list", "open-sheets");
        setAccessibleText(words.text("open.sheets"));
        setCellFactory(list -> new Cell(words));
        // No higher than its rows; the row's height comes from the style sheet, by the text size.
        prefHeightProperty()
                .bind(fixedCellSizeProperty()
                        .multiply(Bindings.size(getItems()))
                        .add(FRAME));
    }

    private static final class Cell extends ListCell<Opened.Sheet> {
        private final OpenWords words;
        private final Label code = Texts.plain("", "mono");
        private final Label title = Texts.plain("", "t-body", "b");
        private final Label details = Texts.plain("", "t-caption", "muted");
        private final Label here = Texts.plain("", "chip");
        private final HBox row;

        Cell(OpenWords words) {
            this.words = words;
            here.setText(words.text("open.sheet.here"));
            VBox lines = new VBox(title, details);
            lines.setAlignment(Pos.CENTER_LEFT);
            Rows.wide(lines);
            row = new HBox(12, code, lines, here);
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("open-sheet");
        }

        @Override
        protected void updateItem(Opened.@Nullable Sheet sheet, boolean empty) {
            super.updateItem(sheet, empty);
            if (sheet == null || empty) {
                setGraphic(null);
                return;
            }
            code.setText(words.code(sheet));
            title.setText(words.title(sheet));
            details.setText(words.details(sheet));
            Visibility.show(here, sheet.isHere());
            setGraphic(row);
        }
    }
}
