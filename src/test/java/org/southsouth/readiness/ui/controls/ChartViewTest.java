package org.southsouth.readiness.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Pictures;
import org.southsouth.readiness.core.chart.kind.ChartSamples;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.testing.ScreenDriver;

class ChartViewTest {
    private final Picture strip = ChartSamples.strip().draw(ChartSamples.LTR);

    private static Scene show(Settings settings, int width, Picture... pictures) {
        return ScreenDriver.showNode(
                () -> {
                    VBox column = new VBox(24);
                    column.getStyleClass().add("card");
                    for (Picture picture : pictures) {
                        column.getChildren().add(new ChartView().show(picture));
                    }
                    ScrollPane scroll = new ScrollPane(column);
                    scroll.setFitToWidth(true);
                    return scroll;
                },
                width,
                900,
                settings);
    }

    private static ChartView first(Scene scene) {
        return (ChartView) scene.lookup(".chart-view");
    }

    @Test
    void it_is_one_picture_that_says_its_summary() {
        ChartView view = first(show(Settings.DEFAULT, 1000, strip));
        assertThat(view.getAccessibleRole()).isEqualTo(AccessibleRole.IMAGE_VIEW);
        assertThat(view.getAccessibleText()).isEqualTo(strip.summary());
    }

    @Test
    void every_text_is_there_and_as_long_as_it_was_measured() {
        ChartView view = first(show(Settings.DEFAULT, 1000, strip));
        List<Text> texts = texts(view);
        assertThat(texts.stream().map(Text::getText)).containsExactlyElementsOf(Pictures.texts(strip));
        List<Pictures.Covered> measured = Pictures.covered(strip);
        for (int i = 0; i < texts.size(); i++) {
            double width = texts.get(i).getLayoutBounds().getWidth();
            double wanted = measured.get(i).right() - measured.get(i).left();
            assertThat(width).as(texts.get(i).getText()).isCloseTo(wanted, within(0.05 * wanted + 0.3));
        }
    }

    @Test
    void it_takes_the_colours_of_the_theme() {
        Color light = ink(first(show(Settings.DEFAULT, 1000, strip)));
        Color dark = ink(first(show(Settings.DEFAULT.withLook(WindowLook.DARK), 1000, strip)));
        assertThat(light.getBrightness()).isLessThan(0.3);
        assertThat(dark.getBrightness()).isGreaterThan(0.7);
    }

    @Test
    void it_shrinks_with_the_window_and_keeps_its_shape() {
        ChartView wide = first(show(Settings.DEFAULT, 1400, strip));
        assertThat(wide.getWidth()).isCloseTo(strip.width() * 14 / 3, within(1.0));
        ChartView narrow = first(show(Settings.DEFAULT, 500, strip));
        assertThat(narrow.getWidth()).isLessThanOrEqualTo(500);
        assertThat(narrow.getHeight() / narrow.getWidth()).isCloseTo(strip.height() / strip.width(), within(0.01));
    }

    @Test
    void a_larger_text_makes_a_larger_chart() {
        double normal = first(show(Settings.DEFAULT, 1400, strip)).getWidth();
        double large =
                first(show(Settings.DEFAULT.withTextSize(18), 1400, strip)).getWidth();
        assertThat(large / normal).isCloseTo(18 / 14.0, within(0.02));
    }

    @Test
    void its_pictures_can_be_looked_at() {
        Picture[] all = {
            ChartSamples.strips().draw(ChartSamples.LTR),
            ChartSamples.bars().draw(ChartSamples.LTR),
            ChartSamples.dumbbell().draw(ChartSamples.LTR),
            ChartSamples.radar().draw(ChartSamples.LTR)
        };
        assertThat(ScreenDriver.write(show(Settings.DEFAULT, 900, all), "charts-light"))
                .isNotEmptyFile();
        assertThat(ScreenDriver.write(show(Settings.DEFAULT.withLook(WindowLook.DARK), 900, all), "charts-dark"))
                .isNotEmptyFile();
    }

    private static List<Text> texts(ChartView view) {
        List<Text> texts = new ArrayList<>();
        Group marks = (Group) view.getChildrenUnmodifiable().get(1);
        for (Node node : marks.getChildren()) {
            if (node instanceof Text text) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static Color ink(ChartView view) {
        return (Color) ((Shape) view.lookup(".fill-ink")).getFill();
    }
}
