package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.LongerWords;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.words.Messages;

/** The smallest window: with the largest text, and with words as long as those of other languages. */
class NarrowWindowTest {
    /** What the status line takes. */
    private static final double FOOT = 32;

    private static final int WIDTH = 1024;
    private static final int HEIGHT = 700;
    /** What stands at the head of a screen, with its buttons, and what narrows a list. */
    private static final List<String> BARS = List.of(
            "topbar",
            "page-head",
            "review-filters",
            "review-checks",
            "review-foot",
            "home-head",
            "home-filters",
            "question-bar",
            "compare-bar",
            "theme-head",
            "sticky",
            "statusbar",
            "footer",
            "toolbar",
            "segmented");

    @TempDir
    private Path folder;

    private final List<String> found = new ArrayList<>();

    @Test
    void no_button_is_cut_with_the_largest_text_and_review_shows_answers() throws Exception {
        EveryScreen screens = new EveryScreen(folder);
        Settings largest = Settings.DEFAULT.withTextSize(20);
        try (EveryScreen.Opened opened =
                new EveryScreen.Opened(screens.data(), largest, Messages.in(Locale.ENGLISH), WIDTH, HEIGHT)) {
            for (Map.Entry<String, Route> screen : screens.routes().entrySet()) {
                opened.go(screen.getValue());
                ScreenDriver.picture(opened.scene(), screen.getKey() + "-largest");
                ScreenDriver.onWindow(() -> Nodes.shown(
                                opened.scene().getRoot(),
                                node -> node instanceof ButtonBase button && CutTexts.isCut(button))
                        .forEach(node -> found.add(screen.getKey() + ": cut " + Nodes.name(node))));
            }
            opened.go(Objects.requireNonNull(screens.routes().get("review")));
            ScreenDriver.onWindow(() -> {
                Node list = opened.scene().lookup(".review-list");
                Bounds place = list.localToScene(list.getLayoutBounds());
                assertThat(place.getHeight()).isGreaterThan(4.5 * 69);
            });
        }
        assertThat(found).isEmpty();
    }

    @Test
    void the_tiles_of_a_scorecard_are_seen_whole_on_a_small_laptop() throws Exception {
        EveryScreen screens = new EveryScreen(folder);
        try (EveryScreen.Opened opened =
                new EveryScreen.Opened(screens.data(), Settings.DEFAULT, Messages.in(Locale.ENGLISH), 1366, 768)) {
            for (String subject : List.of("BRA", "WSM", "RWA", "before")) {
                opened.go(new Route.Scorecard(new AssessmentId(subject)));
                ScreenDriver.picture(opened.scene(), "scorecard-" + subject + "-1366");
                ScreenDriver.onWindow(() -> opened.scene().getRoot().lookupAll(".heat-tile").stream()
                        .filter(tile ->
                                tile.localToScene(tile.getLayoutBounds()).getMaxY() > 768 - FOOT)
                        .forEach(tile -> found.add(subject + ": below the edge "
                                + tile.localToScene(tile.getLayoutBounds()).getMaxY() + " " + Nodes.name(tile))));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void words_that_are_longer_by_two_fifths_fit_into_every_bar() throws Exception {
        EveryScreen screens = new EveryScreen(folder);
        try (EveryScreen.Opened opened =
                new EveryScreen.Opened(screens.data(), Settings.DEFAULT, LongerWords.messages(), WIDTH, HEIGHT)) {
            for (Map.Entry<String, Route> screen : screens.routes().entrySet()) {
                opened.go(screen.getValue());
                ScreenDriver.picture(opened.scene(), screen.getKey() + "-longer");
                ScreenDriver.onWindow(() -> look(screen.getKey(), opened.scene()));
            }
        }
        assertThat(found).isEmpty();
    }

    private void look(String screen, Scene scene) {
        Nodes.shown(scene.getRoot(), node -> node.getStyleClass().stream().anyMatch(BARS::contains))
                .forEach(bar -> lookInBar(screen, scene, (Parent) bar));
        Nodes.shown(scene.getRoot(), node -> node instanceof ButtonBase button && CutTexts.isCut(button))
                .forEach(node -> found.add(screen + ": cut " + Nodes.name(node)));
    }

    private void lookInBar(String screen, Scene scene, Parent bar) {
        List<Node> words = Nodes.shown(
                bar,
                node -> node instanceof Labeled labeled
                        && !(node instanceof Cell<?>)
                        && labeled.getText() != null
                        && !labeled.getText().isEmpty());
        for (Node node : words) {
            Labeled labeled = (Labeled) node;
            if (CutTexts.isCut(labeled) && labeled.getTooltip() == null) {
                found.add(screen + ": cut in " + bar.getStyleClass() + " " + Nodes.name(node));
            }
            Bounds place = node.localToScene(node.getLayoutBounds());
            if (place.getMaxX() > scene.getWidth() + 1 || place.getMinX() < -1) {
                found.add(screen + ": outside " + Nodes.name(node));
            }
        }
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                if (overlap(words.get(i), words.get(j))) {
                    found.add(screen + ": " + Nodes.name(words.get(i)) + " over " + Nodes.name(words.get(j)));
                }
            }
        }
    }

    private static boolean overlap(Node one, Node other) {
        if (Nodes.isWithin(one, other) || Nodes.isWithin(other, one)) {
            return false;
        }
        Bounds first = one.localToScene(one.getLayoutBounds());
        Bounds second = other.localToScene(other.getLayoutBounds());
        double across = Math.min(first.getMaxX(), second.getMaxX()) - Math.max(first.getMinX(), second.getMinX());
        double down = Math.min(first.getMaxY(), second.getMaxY()) - Math.max(first.getMinY(), second.getMinY());
        return across > 2 && down > 2;
    }
}
