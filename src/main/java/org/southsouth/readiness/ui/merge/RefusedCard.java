package org.southsouth.readiness.ui.merge;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;

/** Where no file could be opened: which, and why, in whole sentences. */
public final class RefusedCard extends VBox {
    /** So many reasons say enough; a file that somebody broke can have thousands. */
    private static final int MOST = 12;

    public RefusedCard() {
        super(16);
        getStyleClass().addAll("card", "merge-refused");
    }

    void follow(MergeViewModel model) {
        model.filesProperty().subscribe(files -> {
            getChildren().clear();
            files.forEach(file -> getChildren().add(row(file, model.words())));
            getChildren().add(Texts.muted(model.words().text("merge.refused.safe")));
        });
    }

    private static HBox row(FileRow file, MergeWords words) {
        boolean isLocked = file.isLocked();
        VBox lines = new VBox(4, Texts.heading(words.text(isLocked ? "merge.locked" : "merge.refused", file.title())));
        file.line().lines().limit(MOST).forEach(line -> lines.getChildren().add(Texts.paragraph(line, "t-body")));
        long more = file.line().lines().count() - MOST;
        if (more > 0) {
            lines.getChildren().add(Texts.muted(words.text("merge.refused.more", more)));
        }
        lines.setMinWidth(0);
        Rows.wide(lines);
        HBox row = new HBox(
                16,
                Icons.of(isLocked ? Feather.LOCK : Feather.ALERT_TRIANGLE, isLocked ? "i-accent" : "i-danger"),
                lines);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }
}
