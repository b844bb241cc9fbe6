package org.southsouth.readiness.ui.merge;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.ui.controls.ActionRow;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;

/** One of the two answers: whose, what, on what it rests. It can be chosen where there is a choice. */
final class SideCard extends ActionRow {
    private final VBox lines = new VBox(8);

    SideCard() {
        super(0);
        getStyleClass().addAll("option", "option-card", "merge-side");
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().add(lines);
        setPrefWidth(0);
        setMinWidth(0);
        setMaxHeight(Double.MAX_VALUE);
        HBox.setHgrow(this, Priority.ALWAYS);
    }

    void show(String whose, String answer, List<String> details, String signed) {
        lines.getChildren()
                .setAll(Texts.paragraph(whose, "t-caption", "muted"), Texts.paragraph(answer, "t-body", "b"));
        details.forEach(detail -> lines.getChildren().add(Texts.paragraph(detail, "t-body")));
        if (!signed.isEmpty()) {
            lines.getChildren().add(Texts.paragraph(signed, "t-caption", "muted"));
        }
        setAccessibleText(whose + ". " + answer + ". " + String.join(". ", details) + ". " + signed);
    }

    void choose(boolean isChosen, boolean isChoice) {
        Styles.set(this, "is-selected", isChosen);
        setFocusTraversable(isChoice);
        setMouseTransparent(!isChoice);
    }
}
