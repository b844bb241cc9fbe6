package org.southsouth.readiness.ui.fx;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.southsouth.readiness.core.scoring.Deepening;

/** The way on from a core check, where there is one: how far it is, and a button that asks before it goes. */
public final class DeeperBand extends HBox {
    private final Label words = new Label();
    private final Button on = new Button();

    public DeeperBand() {
        super(16);
        getStyleClass().add("deeper-band");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(USE_PREF_SIZE);
        words.setWrapText(true);
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        words.getStyleClass().add("t-body");
        HBox.setHgrow(words, Priority.ALWAYS);
        on.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(words, on);
        Visibility.show(this, false);
    }

    /** Gone where there is nothing to go on to. */
    public void show(
            Optional<Deepening> deepening, ScreenContext context, Dialogs dialogs, FullDepth depth, Runnable go) {
        Visibility.show(this, deepening.isPresent());
        on.setText(context.text("common.deeper"));
        deepening.ifPresent(found -> {
            words.setText(
                    found.isComplete()
                            ? context.text("common.deeper.complete", found.core())
                            : context.text("common.deeper.is", found.core(), found.all()));
            on.setOnAction(event -> dialogs.confirm(depth.question(found), go));
        });
    }
}
