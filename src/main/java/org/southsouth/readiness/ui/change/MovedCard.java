package org.southsouth.readiness.ui.change;

import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.charts.Drawing;
import org.southsouth.readiness.charts.RoundCharts;
import org.southsouth.readiness.core.chart.BandSteps;
import org.southsouth.readiness.ui.controls.ChartView;
import org.southsouth.readiness.ui.controls.FxMeasure;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Visibility;

/** The change as a whole, in sentences and, where the method allows it, in charts of what moved and of every theme. */
public final class MovedCard extends VBox {
    /** Beside a chart, in pixels: the edges of the page and of the card, and the scroll bar. */
    private static final double AROUND = 96;

    private Optional<RoundCharts> charts = Optional.empty();
    private final ChartView moved = new ChartView();
    private final ChartView rounds = new ChartView();
    /** What its last column is, where there is room for it. */
    private final Label same = Texts.caption("");

    private double room = Double.MAX_VALUE;

    public MovedCard() {
        super(8);
        getStyleClass().addAll("card", "change-card");
        same.getStyleClass().add("change-same");
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
        charts = RoundCharts.of(drawing, List.of(change.before(), change.after()));
        charts.ifPresent(drawn -> {
            drawn.moved(room).ifPresent(picture -> add(drawn.movedTitle(), moved.show(picture), kind));
            drawn.dumbbell(room).ifPresent(picture -> {
                add(context.text("report.figure.rounds.title"), rounds.show(picture), kind);
                same.setText(context.text("report.figure.rounds.same"));
                getChildren().add(same);
            });
        });
    }

    /** In a narrow page with large text the charts are narrower, and not their words smaller; both in pixels. */
    void fit(double width, double textSize) {
        double now = Math.floor(ChartView.room(width - AROUND, textSize));
        if (now != room) {
            room = now;
            Visibility.show(same, RoundCharts.hasAnswers(room));
            charts.flatMap(drawn -> drawn.moved(room)).ifPresent(moved::show);
            charts.flatMap(drawn -> drawn.dumbbell(room)).ifPresent(rounds::show);
        }
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

    private void add(String title, ChartView chart, String kind) {
        chart.setAccessibleRoleDescription(kind);
        getChildren().addAll(Texts.paragraph(title, "t-lead", "b", "change-chart"), chart);
    }
}
