package org.southsouth.readiness.ui.gather;

import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** Before anybody was asked: whom the questionnaire names, and how gathering goes. */
public final class GatherEmpty extends VBox {
    private static final int STEPS = 3;

    private Runnable takeKeys = () -> {};
    private final Label bodies = Texts.muted("");

    public GatherEmpty() {
        super(16);
        getStyleClass().add("gather-empty");
    }

    void follow(GatherViewModel model) {
        ScreenContext context = model.context();
        bodies.setAlignment(Pos.CENTER);
        bodies.setTextAlignment(TextAlignment.CENTER);
        Label title = Texts.paragraph(context.text("gather.empty"), "t-title", "b");
        title.setAlignment(Pos.CENTER);
        Button several = Buttons.of(context.text("gather.empty.ask"), model::askSeveral, "primary");
        takeKeys = several::requestFocus;
        FlowPane acts = new FlowPane(12, 8, Buttons.of(context.text("gather.one"), model::askOne), several);
        acts.setAlignment(Pos.CENTER);
        VBox steps = new VBox();
        steps.getStyleClass().addAll("card", "gather-steps");
        IntStream.rangeClosed(1, STEPS).forEach(number -> {
            if (number > 1) {
                steps.getChildren().add(Rows.hairline());
            }
            steps.getChildren().add(step(context, number));
        });
        getChildren().setAll(Icons.of(Feather.INBOX, "i-xl"), new VBox(4, title, bodies), acts, steps);
        model.loadedProperty().subscribe(read -> read.ifPresent(words -> bodies.setText(words.bodies())));
    }

    /** The list is not there yet: the keys are on what begins it. */
    void takeKeys() {
        takeKeys.run();
    }

    private static HBox step(ScreenContext context, int number) {
        VBox words = Rows.wide(new VBox(
                Texts.paragraph(context.text("gather.step." + number), "t-body", "b"),
                Texts.muted(context.text("gather.step." + number + ".words"))));
        words.setMinWidth(0);
        return Rows.of(20, Texts.whole(String.valueOf(number), "t-lead", "b", "accent-text"), words);
    }
}
