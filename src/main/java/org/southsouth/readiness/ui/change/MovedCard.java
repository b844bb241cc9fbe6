package org.southsouth.readiness.ui.change;

import javafx.scene.layout.VBox;
import org.southsouth.readiness.charts.Drawing;
import org.southsouth.readiness.charts.RoundCharts;
import org.southsouth.readiness.core.chart.BandSteps;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.ui.controls.ChartView;
import org.southsouth.readiness.ui.controls.FxMeasure;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** The change as a whole, in sentences and, where the method allows it, in charts of what moved and of every theme. */
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
        Drawing drawing =
                new Drawing(context.messages(), context.formats(), new BandSteps(change.bands()), new FxMeasure());
        RoundCharts.of(drawing, change.before(), change.after()).ifPresent(charts -> {
            charts.moved().ifPresent(moved -> add(context.text("report.figure.moved.title"), moved));
            add(context.text("report.figure.rounds.title"), charts.dumbbell());
        });
    }

    private void add(String title, Picture picture) {
        getChildren().addAll(Texts.paragraph(title, "t-lead", "b", "change-chart"), new ChartView().show(picture));
    }
}
