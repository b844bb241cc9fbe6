package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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

/** The build takes of AtlantaFX's base the rules for our controls alone, and a screen brings its own rules. */
class BaseSheetTest {
    private static final Pattern CLASS = Pattern.compile("\\.([\\w-]+)");

    /** With the classes that the node itself must have, which are asked first, since that is quickly told. */
    private record Rule(Selector selector, List<String> classes) {
        static Rule of(Selector selector) {
            String text = selector.toString();
            return new Rule(
                    selector,
                    CLASS.matcher(text.substring(text.lastIndexOf(' ') + 1))
                            .results()
                            .map(found -> found.group(1))
                            .toList());
        }

        boolean holdsFor(Node node) {
            return node.getStyleClass().containsAll(classes) && selector.applies(node);
        }
    }

    @TempDir
    private Path folder;

    private final Set<String> missed = new TreeSet<>();

    @Test
    void no_rule_that_would_hold_for_something_on_a_screen_was_left_out_or_belongs_to_another() throws Exception {
        Map<String, Rule> left =
                selectors(new PrimerLight().getUserAgentStylesheet().replace(".bss", ".css"));

        int whole = left.size();
        left.keySet()
                .removeAll(selectors("/org/southsouth/readiness/theme/primer-light.css")
                        .keySet());
        assertThat(left).hasSizeBetween(whole / 2, whole * 3 / 4);
        Map<String, Map<String, Rule>> ofScreens = ofScreens();
        EveryScreen screens = new EveryScreen(folder);
        try (EveryScreen.Opened opened = new EveryScreen.Opened(screens.data(), Settings.DEFAULT, 1440, 900)) {
            for (Map.Entry<String, Route> screen : screens.routes().entrySet()) {
                ScreenDriver.onWindow(
                        () -> opened.scene().getStylesheets().removeIf(sheet -> ofScreens.containsKey(name(sheet))));
                opened.eachView(
                        screen,
                        view -> ScreenDriver.onWindow(() -> {
                            look(view, opened.scene(), left);
                            look(view, opened.scene(), notWorn(opened.scene(), ofScreens));
                        }));
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void a_scene_wears_the_rules_of_the_screens_that_it_has_shown_in_their_order() throws Exception {
        EveryScreen screens = new EveryScreen(folder);
        try (EveryScreen.Opened opened = new EveryScreen.Opened(screens.data(), Settings.DEFAULT, 1440, 900)) {
            opened.go(new Route.Home());
            assertThat(sheets(opened.scene())).containsExactly("tokens-light.css", "window.css");
            opened.go(new Route.Settings());
            opened.go(new Route.Setup(Optional.empty()));
            ScreenDriver.onWindow(() -> Theme.dress(opened.scene(), Settings.DEFAULT.withLook(WindowLook.CONTRAST)));
            opened.go(new Route.Home());
            opened.go(new Route.Compare(List.of()));
            assertThat(sheets(opened.scene()))
                    .containsExactly(
                            "tokens-contrast.css",
                            "window.css",
                            "setup.css",
                            "compare.css",
                            "settings.css",
                            "contrast.css");
        }
    }

    /** The rules of each sheet that a screen brings, by the name of its file. */
    private static Map<String, Map<String, Rule>> ofScreens() throws IOException {
        Map<String, Map<String, Rule>> sheets = new LinkedHashMap<>();
        for (String name : Theme.SCREENS) {
            sheets.put(name + ".css", selectors("/org/southsouth/readiness/theme/" + name + ".css"));
        }
        return sheets;
    }

    /** Else nobody wears it. */
    @Test
    void every_sheet_of_a_screen_has_its_place_in_the_order() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/southsouth/readiness/theme"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".css", ""))
                            .filter(name -> !name.matches("base|controls|shell|home|lock|borders|tokens-\\w+")))
                    .containsExactlyInAnyOrderElementsOf(Theme.SCREENS);
        }
    }

    private static Map<String, Rule> notWorn(Scene scene, Map<String, Map<String, Rule>> ofScreens) {
        List<String> worn = sheets(scene);
        Map<String, Rule> rules = new LinkedHashMap<>();
        ofScreens.forEach((sheet, own) -> {
            if (!worn.contains(sheet)) {
                rules.putAll(own);
            }
        });
        return rules;
    }

    private static List<String> sheets(Scene scene) {
        return scene.getStylesheets().stream().map(BaseSheetTest::name).toList();
    }

    private static String name(String sheet) {
        return sheet.substring(sheet.lastIndexOf('/') + 1);
    }

    private void look(String view, Scene scene, Map<String, Rule> rules) {
        for (Node node : Nodes.shown(scene.getRoot(), each -> true)) {
            rules.forEach((text, rule) -> {
                if (rule.holdsFor(node)) {
                    missed.add(view + ": " + text);
                }
            });
        }
    }

    private static Map<String, Rule> selectors(String resource) throws IOException {
        URL sheet = Objects.requireNonNull(BaseSheetTest.class.getResource(resource), resource);
        return byText(new CssParser().parse(sheet).getRules().stream().flatMap(rule -> rule.getSelectors().stream()));
    }

    private static Map<String, Rule> byText(Stream<Selector> selectors) {
        return selectors.collect(Collectors.toMap(Selector::toString, Rule::of, (a, b) -> a, LinkedHashMap::new));
    }
}
