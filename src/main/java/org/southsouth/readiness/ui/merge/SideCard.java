package org.southsouth.readiness.ui.merge;

import java.util.List;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.ui.controls.ActionRow;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;

/** One of the two answers: whose, what, on what it rests. It can be chosen where there is a choice. */
final class SideCard extends ActionRow {
    private final VBox lines = new VBox(8);

    SideCard() {
        super(0);
        getStyleClass().addAll("option", "option-card", "merge-side");
        lines.setMinWidth(0);
        Rows.wide(lines);
        getChildren().add(lines);
        setPrefWidth(0);
        setMinWidth(0);
        setMaxHeight(Double.MAX_VALUE);
        Rows.wide(this);
    }

    void show(String whose, String answer, List<String> details, String signed) {
        lines.getChildren().setAll(Texts.caption(whose), Texts.paragraph(answer, "t-body", "b"));
        details.forEach(detail -> lines.getChildren().add(Texts.paragraph(detail, "t-body")));
        if (!signed.isEmpty()) {
            lines.getChildren().add(Texts.caption(signed));
        }
        setAccessibleText(whose + ". " + answer + ". " + String.join(". ", details) + ". " + signed);
    }

    void choose(boolean isChosen, boolean isChoice) {
        Styles.set(this, "is-selected", isChosen);
        setFocusTraversable(isChoice);
        setMouseTransparent(!isChoice);
    }
}
