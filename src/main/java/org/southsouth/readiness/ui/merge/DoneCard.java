package org.southsouth.readiness.ui.merge;

import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.ui.merge.MergeViewModel.Face;

/** What was done, or that there was nothing to do. */
public final class DoneCard extends VBox {
    /** A line for each assessment; of two hundred the first say enough. */
    private static final int MOST = 12;

    public DoneCard() {
        super(16);
        getStyleClass().addAll("card", "merge-done");
    }

    void follow(MergeViewModel model) {
        model.faceProperty().subscribe(face -> {
            Visibility.show(this, face == Face.DONE || face == Face.KNOWN);
            getChildren().clear();
            if (face == Face.KNOWN) {
                head(model.words().text("merge.known"));
                getChildren().addAll(Texts.muted(model.words().text("merge.known.text")), lines(model));
            } else if (face == Face.DONE) {
                head(model.words().text("merge.done"));
                getChildren().addAll(lines(model), Texts.muted(model.words().text("merge.done.text")));
            }
        });
    }

    private void head(String title) {
        HBox head = Rows.of(12, Icons.of(Feather.CHECK, "i-accent"), Texts.heading(title));
        getChildren().add(head);
    }

    private static VBox lines(MergeViewModel model) {
        VBox lines = new VBox(8);
        model.report().stream().limit(MOST).forEach(line -> lines.getChildren().add(Texts.paragraph(line, "t-body")));
        int more = model.report().size() - MOST;
        if (more > 0) {
            lines.getChildren().add(Texts.muted(model.words().text("merge.refused.more", more)));
        }
        return lines;
    }
}
