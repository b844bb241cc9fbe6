package org.southsouth.readiness.ui.compare;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
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
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.charts.Drawing;
import org.southsouth.readiness.core.chart.BandSteps;
import org.southsouth.readiness.core.chart.kind.RadarChart;
import org.southsouth.readiness.ui.controls.ChartView;
import org.southsouth.readiness.ui.controls.FxMeasure;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.MenuBelow;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Visibility;

/** One or two entries close up, once somebody has chosen them: who is higher, and both on a radar. */
final class RadarCard extends VBox {
    /** More thin lines than this are a smear: then only the two are drawn. */
    private static final int MOST_OTHERS = 12;

    private final Label title = Texts.filling("", "t-body", "b");
    private final Button change = new Button();
    private final ChartView chart = new ChartView();
    private final StackPane drawing = new StackPane(chart);
    private final HBox head = new HBox(8, title, change);
    private final HBox choice = new HBox(16);
    private final Label words = Texts.paragraph("", "t-body");
    private final HBox legend = new HBox(16);

    /** Of the result that is shown: another one is drawn anew. */
    private Subscription following = Subscription.EMPTY;

    RadarCard() {
        getStyleClass().addAll("card", "side-card", "radar-card");
        change.getStyleClass().addAll("quiet", "btn-s");
        change.setGraphic(Icons.of(Feather.CHEVRON_DOWN, "i-s"));
        head.setAlignment(Pos.CENTER_LEFT);
        legend.setAlignment(Pos.CENTER_LEFT);
        drawing.getStyleClass().add("radar-drawing");
        drawing.setMinWidth(0);
        VBox.setVgrow(drawing, Priority.ALWAYS);
        getChildren().addAll(head, choice, words, drawing, legend);
    }

    void follow(CompareViewModel model) {
        model.resultProperty().subscribe(result -> result.ifPresent(loaded -> prepare(loaded, model)));
        model.closeUp().pairProperty().subscribe(pair -> say(model));
        model.closeUp().radarProperty().subscribe(radar -> say(model));
        model.robustness().robustnessProperty().subscribe(found -> say(model));
    }

    private void prepare(Compared loaded, CompareViewModel model) {
        Visibility.show(this, !loaded.radars().isEmpty() && loaded.entries().size() > 1);
        change.setText(model.context().text("compare.radar.change"));
        ContextMenu menu = new ContextMenu();
        for (Radar radar : loaded.radars()) {
            MenuItem item = new MenuItem(radar.title());
            item.setOnAction(event -> model.closeUp().choose(radar));
            menu.getItems().add(item);
        }
        change.setOnAction(event -> MenuBelow.show(menu, change));
        chart.setAccessibleRoleDescription(model.context().text("common.kind.chart"));
        Drawing setting = new Drawing(
                model.context().messages(), model.context().formats(), new BandSteps(loaded.bands()), new FxMeasure());
        following.unsubscribe();
        following = Subscription.combine(
                fillChoice(loaded, model),
                fillLegend(loaded, model),
                model.closeUp().pairProperty().subscribe(pair -> draw(setting, loaded, model)),
                model.closeUp().radarProperty().subscribe(radar -> draw(setting, loaded, model)));
    }

    private void draw(Drawing setting, Compared loaded, CompareViewModel model) {
        Pair pair = model.closeUp().pairProperty().get();
        model.closeUp().radarProperty().get().ifPresent(radar -> {
            title.setText(
                    pair.isEmpty()
                            ? model.context().text("compare.radar.title")
                            : model.context().text("compare.radar.drawn", radar.title()));
            chart.show(radar.draw(pair, others(loaded, pair), loaded, setting));
        });
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

    /** Who of the two is higher stands by the choice of them; how to choose, as long as nobody is chosen. */
    private void say(CompareViewModel model) {
        words.setText(
                model.closeUp().pairProperty().get().isEmpty()
                        ? model.context().text("compare.radar.hint")
                        : String.join(" ", model.closeUp().sentences()));
        Visibility.show(words, !words.getText().isEmpty());
    }

    private Subscription fillChoice(Compared loaded, CompareViewModel model) {
        EntryPicker first = new EntryPicker(loaded.names(), model.context().text("compare.radar.nobody"));
        first.setAccessibleText(model.context().text("compare.radar.first"));
        EntryPicker second = new EntryPicker(loaded.names(), model.context().text("compare.radar.nobody"));
        second.setAccessibleText(model.context().text("compare.radar.second"));
        first.whenPicked(entry ->
                model.closeUp().see(model.closeUp().pairProperty().get().withFirst(entry)));
        second.whenPicked(entry ->
                model.closeUp().see(model.closeUp().pairProperty().get().withSecond(entry)));
        choice.getChildren().setAll(chooser("key-a", first), chooser("key-b", second));
        return model.closeUp().pairProperty().subscribe(pair -> {
            first.show(pair.first(), pair.second());
            second.show(pair.second(), pair.first());
        });
    }

    /** The two share the width of the card: a name with its round is longer than a list is by itself. */
    private static HBox chooser(String style, EntryPicker picker) {
        HBox.setHgrow(picker, Priority.ALWAYS);
        HBox chooser = key(style, picker);
        HBox.setHgrow(chooser, Priority.ALWAYS);
        return chooser;
    }

    private Subscription fillLegend(Compared loaded, CompareViewModel model) {
        Label rest = Texts.plain("", "t-caption", "muted");
        HBox restKey = key("key-o", rest);
        Label gap = Texts.plain(model.context().text("compare.radar.gap"), "t-caption", "faint");
        legend.getChildren().setAll(restKey, gap);
        Runnable filling = () -> {
            Pair pair = model.closeUp().pairProperty().get();
            int others = drawn(loaded, model, pair);
            rest.setText(model.context().text("compare.radar.others", others));
            Visibility.show(restKey, others > 0);
            Visibility.show(gap, hasGap(model, pair));
            Visibility.show(legend, !pair.isEmpty());
        };
        return Subscription.combine(
                model.closeUp().pairProperty().subscribe(pair -> filling.run()),
                model.closeUp().radarProperty().subscribe(radar -> filling.run()));
    }

    /** Of how many others there is a line: who has no score there is not seen. */
    private static int drawn(Compared loaded, CompareViewModel model, Pair pair) {
        return model.closeUp()
                .radarProperty()
                .get()
                .map(radar -> (int) others(loaded, pair).stream()
                        .filter(entry -> RadarChart.isLine(radar.scores(entry)))
                        .count())
                .orElse(0);
    }

    private static boolean hasGap(CompareViewModel model, Pair pair) {
        return model.closeUp().radarProperty().get().stream()
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
