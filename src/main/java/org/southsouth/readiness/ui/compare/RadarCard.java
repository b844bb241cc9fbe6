package org.southsouth.readiness.ui.compare;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.charts.Drawing;
import org.southsouth.readiness.core.chart.BandSteps;
import org.southsouth.readiness.ui.controls.ChartView;
import org.southsouth.readiness.ui.controls.FxMeasure;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Visibility;

/** One or two entries close up, once somebody has chosen them; the legend is where they are chosen. */
final class RadarCard extends VBox {
    /** More thin lines than this are a smear: then only the two are drawn. */
    private static final int MOST_OTHERS = 12;

    private final Label title = Texts.filling("", "t-body", "b");
    private final Button change = new Button();
    private final ChartView chart = new ChartView();
    private final StackPane drawing = new StackPane(chart);
    private final VBox legend = new VBox(8);
    private final HBox head = new HBox(8, title, change);
    private final HBox body = new HBox(16, drawing, legend);

    RadarCard() {
        getStyleClass().addAll("card", "side-card", "radar-card");
        change.getStyleClass().addAll("quiet", "btn-s");
        change.setGraphic(Icons.of(Feather.CHEVRON_DOWN, "i-s"));
        head.setAlignment(Pos.CENTER_LEFT);
        legend.setAlignment(Pos.CENTER_LEFT);
        legend.getStyleClass().add("radar-legend");
        Rows.wide(drawing);
        drawing.setMinWidth(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, body);
    }

    void follow(CompareViewModel model) {
        model.resultProperty().subscribe(result -> result.ifPresent(loaded -> prepare(loaded, model)));
    }

    private void prepare(Compared loaded, CompareViewModel model) {
        Visibility.show(this, !loaded.radars().isEmpty() && loaded.entries().size() > 1);
        change.setText(model.context().text("compare.radar.change"));
        ContextMenu menu = new ContextMenu();
        for (Radar radar : loaded.radars()) {
            MenuItem item = new MenuItem(radar.title());
            item.setOnAction(event -> model.radar(radar));
            menu.getItems().add(item);
        }
        change.setOnAction(event -> menu.show(change, Side.BOTTOM, 0, 4));
        chart.setAccessibleRoleDescription(model.context().text("common.kind.chart"));
        Drawing setting = new Drawing(
                model.context().messages(), model.context().formats(), new BandSteps(loaded.bands()), new FxMeasure());
        fillLegend(loaded, model);
        model.pairProperty().subscribe(pair -> draw(setting, loaded, model));
        model.radarProperty().subscribe(radar -> draw(setting, loaded, model));
    }

    private void draw(Drawing setting, Compared loaded, CompareViewModel model) {
        Pair pair = model.pairProperty().get();
        model.radarProperty().get().ifPresent(radar -> {
            title.setText(
                    pair.isEmpty()
                            ? model.context().text("compare.radar.title")
                            : model.context().text("compare.radar.drawn", radar.title()));
            chart.show(radar.draw(pair, others(loaded, pair), loaded, setting));
        });
        Styles.set(this, "is-empty", pair.isEmpty());
        Visibility.show(change, !pair.isEmpty() && loaded.radars().size() > 1);
        Visibility.show(drawing, !pair.isEmpty());
    }

    private static List<Integer> others(Compared loaded, Pair pair) {
        List<Integer> others = IntStream.range(0, loaded.entries().size())
                .filter(entry -> !pair.has(entry))
                .boxed()
                .toList();
        return others.size() > MOST_OTHERS ? List.of() : others;
    }

    private void fillLegend(Compared loaded, CompareViewModel model) {
        EntryPicker first = new EntryPicker(loaded.names(), model.context().text("compare.radar.nobody"));
        first.setAccessibleText(model.context().text("compare.radar.first"));
        EntryPicker second = new EntryPicker(loaded.names(), model.context().text("compare.radar.nobody"));
        second.setAccessibleText(model.context().text("compare.radar.second"));
        first.whenPicked(entry -> model.pair(model.pairProperty().get().withFirst(entry)));
        second.whenPicked(entry -> model.pair(model.pairProperty().get().withSecond(entry)));
        Label rest = Texts.plain("", "t-body", "muted");
        HBox restKey = key("key-o", rest);
        Label gap = Texts.plain(model.context().text("compare.radar.gap"), "t-caption", "faint");
        HBox firstKey = key("key-a", first);
        HBox secondKey = key("key-b", second);
        Label hint = Texts.caption(model.context().text("compare.radar.hint"));
        HBox together = new HBox(16);
        model.pairProperty().subscribe(pair -> {
            // Two beside one another as long as there is no drawing; whoever chose by key stays where they were.
            boolean wasFirst = first.isFocused();
            boolean wasSecond = second.isFocused();
            if (pair.isEmpty()) {
                legend.getChildren().setAll(together, hint);
                together.getChildren().setAll(firstKey, secondKey);
            } else {
                together.getChildren().clear();
                legend.getChildren().setAll(firstKey, secondKey, restKey, gap);
            }
            if (wasFirst) {
                first.requestFocus();
            } else if (wasSecond) {
                second.requestFocus();
            }
            first.show(pair.first(), pair.second());
            second.show(pair.second(), pair.first());
            int others = others(loaded, pair).size();
            rest.setText(model.context().text("compare.radar.others", others));
            Visibility.show(restKey, !pair.isEmpty() && others > 0);
            Visibility.show(gap, !pair.isEmpty() && hasGap(model, pair));
        });
    }

    private static boolean hasGap(CompareViewModel model, Pair pair) {
        return model.radarProperty().get().stream()
                .anyMatch(radar -> hasGap(radar, pair.first()) || hasGap(radar, pair.second()));
    }

    private static boolean hasGap(Radar radar, OptionalInt entry) {
        return entry.isPresent() && radar.scores(entry.getAsInt()).stream().anyMatch(score -> score.isNaN());
    }

    private static HBox key(String style, Node what) {
        Line line = new Line(0, 0, 24, 0);
        line.getStyleClass().add(style);
        StackPane mark = new StackPane(line);
        mark.getStyleClass().add("radar-key");
        HBox key = Rows.of(12, mark, what);
        key.setMinWidth(Region.USE_PREF_SIZE);
        return key;
    }
}
