package org.southsouth.readiness.ui.compare;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.robustness.PairVerdict;
import org.southsouth.readiness.core.robustness.Robustness;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Visibility;

/** How sure the totals are: what may be said of the two chosen, and, while that is worked out, how far it is. */
final class SureBar extends VBox {
    private final Label words = Texts.paragraph("", "t-body");
    private final ProgressBar bar = new ProgressBar();
    private final Button stop = new Button();
    private final HBox progress = new HBox(8, bar, stop);

    SureBar() {
        super(8);
        bar.setMaxWidth(Double.MAX_VALUE);
        Rows.wide(bar);
        stop.getStyleClass().addAll("quiet", "btn-s");
        progress.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(words, progress);
    }

    void follow(CompareViewModel model) {
        stop.setText(model.context().text("compare.sure.stop"));
        bar.setAccessibleText(model.context().text("compare.sure.working"));
        stop.setOnAction(event -> model.robustness().stop());
        bar.progressProperty().bind(model.robustness().drawnProperty());
        model.robustness().drawnProperty().subscribe(share -> show(model));
        model.robustness().robustnessProperty().subscribe(found -> show(model));
        model.pairProperty().subscribe(pair -> show(model));
    }

    private void show(CompareViewModel model) {
        Visibility.show(progress, model.robustness().drawnProperty().get() < 1);
        words.setText(
                model.resultProperty().get().map(loaded -> words(loaded, model)).orElse(""));
        Visibility.show(words, !words.getText().isEmpty());
    }

    private static String words(Compared loaded, CompareViewModel model) {
        ScreenContext context = model.context();
        if (model.robustness().drawnProperty().get() < 1) {
            return context.text("compare.sure.working");
        }
        Optional<Robustness> robustness =
                model.robustness().robustnessProperty().get();
        Pair pair = model.pairProperty().get();
        if (robustness.isEmpty()) {
            return context.text("compare.sure.stopped");
        }
        if (!pair.isWhole()) {
            return loaded.entries().size() < 2 ? "" : context.text("compare.sure.choose");
        }
        int first = pair.first().orElseThrow();
        int second = pair.second().orElseThrow();
        return robustness
                .get()
                .pair(first, second)
                .map(verdict -> sentence(
                        verdict, loaded.names().name(first), loaded.names().name(second), context))
                .orElse(context.text("compare.sure.none"));
    }

    private static String sentence(PairVerdict verdict, String first, String second, ScreenContext context) {
        return switch (verdict) {
            case ALWAYS_HIGHER -> context.text("compare.sure.always", first, second);
            case HIGHER -> context.text("compare.sure.higher", first, second);
            case CLOSE -> context.text("compare.sure.close", first, second);
            case LOWER -> context.text("compare.sure.higher", second, first);
            case ALWAYS_LOWER -> context.text("compare.sure.always", second, first);
        };
    }
}
