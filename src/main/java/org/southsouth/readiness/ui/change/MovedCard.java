package org.southsouth.readiness.ui.change;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
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

    void show(RoundChangeText change, ScreenContext context) {
        getChildren().clear();
        for (String sentence : change.sentences()) {
            boolean isFirst = getChildren().isEmpty();
            getChildren().add(Texts.paragraph(sentence, isFirst ? "t-lead" : "t-body", isFirst ? "b" : "muted"));
            if (isFirst && !change.parts().isEmpty()) {
                getChildren().add(parts(change));
            }
        }
        Drawing drawing =
                new Drawing(context.messages(), context.formats(), new BandSteps(change.bands()), new FxMeasure());
        String kind = context.text("common.kind.chart");
        RoundCharts.of(drawing, List.of(change.before(), change.after())).ifPresent(charts -> {
            charts.moved().ifPresent(moved -> add(charts.movedTitle(), moved, kind));
            charts.dumbbell().ifPresent(rounds -> add(context.text("report.figure.rounds.title"), rounds, kind));
        });
    }

    /** The three parts that add up to the change. */
    private static GridPane parts(RoundChangeText change) {
        GridPane grid = new GridPane();
        grid.setHgap(16);
        grid.setVgap(4);
        grid.getStyleClass().add("change-parts");
        ColumnConstraints figures = new ColumnConstraints();
        figures.setMinWidth(USE_PREF_SIZE);
        figures.setHalignment(HPos.RIGHT);
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(figures, names);
        for (RoundChangeText.Part part : change.parts()) {
            grid.addRow(
                    grid.getRowCount(),
                    Texts.whole(part.figure(), "t-body", "b"),
                    Texts.paragraph(part.title(), "t-body"));
        }
        return grid;
    }

    private void add(String title, Picture picture, String kind) {
        ChartView chart = new ChartView().show(picture);
        chart.setAccessibleRoleDescription(kind);
        getChildren().addAll(Texts.paragraph(title, "t-lead", "b", "change-chart"), chart);
    }
}
