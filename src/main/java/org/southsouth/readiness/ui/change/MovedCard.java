package org.southsouth.readiness.ui.change;

import javafx.scene.layout.VBox;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** The change as a whole, in sentences and, where it can be split, in a chart of what each theme did to it. */
public final class MovedCard extends VBox {
    public MovedCard() {
        super(8);
        getStyleClass().addAll("card", "change-card");
    }

    void show(Change change, ScreenContext context) {
        getChildren().clear();
        for (String sentence : change.sentences()) {
            boolean isFirst = getChildren().isEmpty();
            getChildren().add(Texts.paragraph(sentence, isFirst ? "t-lead" : "t-body", isFirst ? "b" : "muted"));
        }
    }
}
