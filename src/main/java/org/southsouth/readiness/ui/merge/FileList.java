package org.southsouth.readiness.ui.merge;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.fx.Tips;

/** The files, and what is in each or why it was not taken in; no higher than three rows. */
public final class FileList extends ListView<FileRow> {
    private static final int MOST = 3;
    private static final double FRAME = 1;

    public FileList() {
        getStyleClass().addAll("merge-list", "merge-files");
        setFocusTraversable(false);
    }

    void follow(MergeViewModel model) {
        setAccessibleText(model.words().text("merge.files"));
        setCellFactory(list -> new Cell());
        model.filesProperty().subscribe(files -> {
            getItems().setAll(files);
            setFocusTraversable(files.size() > MOST);
            fit();
        });
        fixedCellSizeProperty().subscribe(this::fit);
    }

    private void fit() {
        double height = Math.min(MOST, getItems().size()) * getFixedCellSize() + FRAME;
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
    }

    private static final class Cell extends ListCell<FileRow> {
        private final FontIcon icon = Icons.of(Feather.FILE_TEXT);
        private final Label title = new Label();
        private final Label line = new Label();
        private final HBox row;

        Cell() {
            title.getStyleClass().addAll("t-body", "b");
            // A long name keeps its ending.
            title.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            line.getStyleClass().addAll("t-caption", "muted");
            VBox lines = new VBox(title, line);
            lines.setAlignment(Pos.CENTER_LEFT);
            lines.setMinWidth(0);
            Rows.wide(lines);
            row = new HBox(12, icon, lines);
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable FileRow file, boolean empty) {
            super.updateItem(file, empty);
            if (file == null || empty) {
                setGraphic(null);
                Tips.none(this);
                return;
            }
            icon.setIconCode(
                    switch (file.kind()) {
                        case OPEN -> Feather.FILE_TEXT;
                        case LOCKED, WRONG_PASSWORD -> Feather.LOCK;
                        case REFUSED -> Feather.ALERT_TRIANGLE;
                        case BESIDE -> Feather.CHECK_CIRCLE;
                    });
            Styles.set(icon, "i-danger", file.kind() == FileRow.Kind.REFUSED);
            Styles.set(line, "danger-text", file.kind() == FileRow.Kind.REFUSED);
            title.setText(file.title());
            line.setText(file.line().replace('\n', ' '));
            Tips.show(this, file.title() + "\n" + file.line());
            setGraphic(row);
        }
    }
}
