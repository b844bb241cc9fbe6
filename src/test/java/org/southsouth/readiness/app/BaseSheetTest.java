package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Selector;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Theme;

/** The build takes of AtlantaFX's base the rules for our controls alone, and lays the rules of most screens later. */
class BaseSheetTest {
    @TempDir
    private Path folder;

    private final Set<String> missed = new TreeSet<>();

    @Test
    void no_rule_that_would_hold_for_something_on_a_screen_was_left_out() throws Exception {
        Map<String, Selector> left =
                selectors(new PrimerLight().getUserAgentStylesheet().replace(".bss", ".css"));

        int whole = left.size();
        left.keySet()
                .removeAll(selectors("/org/southsouth/readiness/theme/primer-light.css")
                        .keySet());
        assertThat(left).hasSizeBetween(whole / 2, whole * 3 / 4);
        EveryScreen screens = new EveryScreen(folder);
        try (EveryScreen.Opened opened = new EveryScreen.Opened(screens.data(), Settings.DEFAULT, 1440, 900)) {
            for (Map.Entry<String, Route> screen : screens.routes().entrySet()) {
                opened.eachView(screen, view -> ScreenDriver.onWindow(() -> look(view, opened.scene(), left)));
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void the_first_screen_is_dressed_without_the_others_rules() throws Exception {
        EveryScreen screens = new EveryScreen(folder);
        Set<Selector> later = Set.copyOf(
                selectors("/org/southsouth/readiness/theme/screens.css").values());
        try (EveryScreen.Opened opened = new EveryScreen.Opened(screens.data(), Settings.DEFAULT, 1440, 900)) {
            opened.go(new Route.Home());
            assertThat(sheets(opened.scene())).doesNotContain("screens.css");
            ScreenDriver.onWindow(() -> look("home", opened.scene(), byText(later.stream())));
            assertThat(missed).isEmpty();
            opened.go(new Route.Settings());
            assertThat(sheets(opened.scene())).contains("screens.css");
            ScreenDriver.onWindow(() -> Theme.dress(opened.scene(), Settings.DEFAULT.withLook(WindowLook.DARK)));
            assertThat(sheets(opened.scene())).containsExactly("tokens-dark.css", "window.css", "screens.css");
        }
    }

    private static List<String> sheets(Scene scene) {
        return scene.getStylesheets().stream()
                .map(sheet -> sheet.substring(sheet.lastIndexOf('/') + 1))
                .toList();
    }

    private void look(String view, Scene scene, Map<String, Selector> rules) {
        for (Node node : Nodes.shown(scene.getRoot(), each -> true)) {
            rules.forEach((text, rule) -> {
                if (rule.applies(node)) {
                    missed.add(view + ": " + text);
                }
            });
        }
    }

    private static Map<String, Selector> selectors(String resource) throws IOException {
        URL sheet = Objects.requireNonNull(BaseSheetTest.class.getResource(resource), resource);
        return byText(new CssParser().parse(sheet).getRules().stream().flatMap(rule -> rule.getSelectors().stream()));
    }

    private static Map<String, Selector> byText(Stream<Selector> selectors) {
        return selectors.collect(
                Collectors.toMap(Selector::toString, selector -> selector, (a, b) -> a, LinkedHashMap::new));
    }
}
