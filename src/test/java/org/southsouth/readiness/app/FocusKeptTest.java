package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.home.HomeTable;
import org.southsouth.readiness.ui.shell.ScreenPlace;
import org.testfx.util.WaitForAsyncUtils;

/** The focus stays where somebody was, whatever is taken away, made anew or busy meanwhile. */
class FocusKeptTest {
    @TempDir
    private Path folder;

    @Test
    void a_part_that_had_the_focus_and_is_gone_never_sends_it_to_the_top_bar() throws Exception {
        EveryScreen screens = new EveryScreen(folder);
        try (EveryScreen.Opened opened = new EveryScreen.Opened(screens.data(), Settings.DEFAULT, 1440, 900)) {
            for (String name : List.of("review", "cards", "card", "settings", "plan", "send", "compare")) {
                opened.go(Objects.requireNonNull(screens.routes().get(name)));
                Scene scene = opened.scene();
                Node screen = Nodes.shown(scene.getRoot(), ScreenPlace.class::isInstance)
                        .get(0);
                Button gone = button(scene, screen);
                ScreenDriver.onWindow(gone::requestFocus);
                ScreenDriver.onWindow(
                        () -> ((Pane) gone.getParent()).getChildren().remove(gone));
                until(() -> scene.getFocusOwner() != null
                        && scene.getFocusOwner() != gone
                        && Nodes.isWithin(screen, scene.getFocusOwner()));
            }
        }
    }

    /** By their own key from everywhere, and by the one for the screen before back to where somebody was. */
    @Test
    void ctrl_and_comma_lead_to_the_settings_and_back_to_the_screen_before() throws Exception {
        EveryScreen screens = new EveryScreen(folder);
        try (EveryScreen.Opened opened = new EveryScreen.Opened(screens.data(), Settings.DEFAULT, 1024, 700)) {
            MainNavigator navigator = opened.wiring().navigator();
            Route plan = Objects.requireNonNull(screens.routes().get("plan"));
            opened.go(plan);
            Scene scene = opened.scene();
            ScreenDriver.onWindow(() -> Objects.requireNonNull(scene.getAccelerators()
                            .get(new KeyCodeCombination(KeyCode.COMMA, KeyCombination.SHORTCUT_DOWN)))
                    .run());
            EveryScreen.settle(opened.wiring());
            assertThat(navigator.here()).isInstanceOf(Route.Settings.class);
            ScreenDriver.onWindow(navigator::goBack);
            EveryScreen.settle(opened.wiring());
            assertThat(navigator.here()).isEqualTo(plan);
        }
    }

    /** What was typed next went into the name that the foot asks for. */
    @Test
    void the_key_of_the_part_that_is_shown_leads_the_keys_into_its_screen() throws Exception {
        EveryScreen screens = new EveryScreen(folder);
        try (EveryScreen.Opened opened = new EveryScreen.Opened(screens.data(), Settings.DEFAULT, 1440, 900)) {
            Scene scene = opened.scene();
            Map<String, KeyCode> keys = Map.of(
                    "home", KeyCode.DIGIT0,
                    "answer", KeyCode.DIGIT1,
                    "review", KeyCode.DIGIT3,
                    "scorecard", KeyCode.DIGIT4,
                    "plan", KeyCode.DIGIT6,
                    "history", KeyCode.DIGIT7);
            for (Map.Entry<String, KeyCode> key : keys.entrySet()) {
                opened.go(Objects.requireNonNull(screens.routes().get(key.getKey()), key.getKey()));
                Route here = opened.wiring().navigator().here();
                Node screen = Nodes.shown(scene.getRoot(), ScreenPlace.class::isInstance)
                        .get(0);
                until(() -> Nodes.isWithin(screen, scene.getFocusOwner()));
                Node before = scene.getFocusOwner();
                Node outside = Nodes.shown((Parent) scene.lookup(".topbar"), Button.class::isInstance)
                        .get(0);
                ScreenDriver.onWindow(outside::requestFocus);
                assertThat(Nodes.isWithin(screen, scene.getFocusOwner())).isFalse();
                ScreenDriver.onWindow(() -> Objects.requireNonNull(scene.getAccelerators()
                                .get(new KeyCodeCombination(key.getValue(), KeyCombination.SHORTCUT_DOWN)))
                        .run());
                EveryScreen.settle(opened.wiring());
                assertThat(opened.wiring().navigator().here()).isEqualTo(here);
                assertThat(scene.getFocusOwner()).as(key.getKey()).isEqualTo(before);
            }
        }
    }

    @Test
    void the_guide_leads_back_to_what_was_typed_and_from_there_to_where_somebody_came_from() throws Exception {
        EveryScreen screens = new EveryScreen(folder);
        try (EveryScreen.Opened opened = new EveryScreen.Opened(screens.data(), Settings.DEFAULT, 1024, 700)) {
            MainNavigator navigator = opened.wiring().navigator();
            opened.go(new Route.Home());
            Route form = Objects.requireNonNull(screens.routes().get("setup"));
            opened.go(form);
            Scene scene = opened.scene();
            TextField round = (TextField) Nodes.shown(
                            scene.getRoot(),
                            node -> node instanceof TextField field
                                    && field.getText().equals("2026"))
                    .get(0);
            ScreenDriver.onWindow(() -> round.setText("Second look"));
            opened.go(new Route.Guide("open"));
            ScreenDriver.onWindow(navigator::back);
            EveryScreen.settle(opened.wiring());
            assertThat(navigator.here()).isEqualTo(form);
            assertThat(Nodes.shown(scene.getRoot(), round::equals)).isNotEmpty();
            assertThat(round.getText()).isEqualTo("Second look");
            ScreenDriver.onWindow(navigator::back);
            assertThat(navigator.here()).isInstanceOf(Route.Home.class);

            opened.go(Objects.requireNonNull(screens.routes().get("asked-back")));
            Label asked = (Label) scene.lookup(".topbar-asked");
            String words = asked.getText();
            assertThat(words).isNotEmpty();
            opened.go(new Route.Guide("open"));
            assertThat(asked.getText()).isEmpty();
            ScreenDriver.onWindow(navigator::back);
            assertThat(asked.getText()).isEqualTo(words);
        }
    }

    @Test
    void what_changed_and_what_if_lead_back_to_the_button_that_opened_them() throws Exception {
        EveryScreen screens = new EveryScreen(folder);
        try (EveryScreen.Opened opened = new EveryScreen.Opened(screens.data(), Settings.DEFAULT, 1024, 700)) {
            opened.go(Objects.requireNonNull(screens.routes().get("scorecard")));
            Scene scene = opened.scene();
            for (String words : List.of("What changed", "What if…")) {
                until(() -> !Nodes.shown(scene.getRoot(), node -> isCalled(node, words))
                        .isEmpty());
                Button button = button(scene, words);
                ScreenDriver.onWindow(button::requestFocus);
                ScreenDriver.onWindow(button::fire);
                EveryScreen.settle(opened.wiring());
                assertThat(opened.wiring().navigator().here()).isNotInstanceOf(Route.Scorecard.class);
                plain(scene, KeyCode.ESCAPE);
                EveryScreen.settle(opened.wiring());
                assertThat(opened.wiring().navigator().here()).isInstanceOf(Route.Scorecard.class);
                until(() -> isCalled(scene.getFocusOwner(), words));
            }
        }
    }

    /** Of a hundred answers that changed, one after the other is read. */
    @Test
    void what_changed_is_found_again_at_the_answer_that_was_opened() throws Exception {
        EveryScreen screens = new EveryScreen(folder);
        KeyCodeCombination back = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
        try (EveryScreen.Opened opened = new EveryScreen.Opened(screens.data(), Settings.DEFAULT, 1024, 700)) {
            opened.go(Objects.requireNonNull(screens.routes().get("change")));
            Scene scene = opened.scene();
            until(() -> scene.getRoot().lookupAll(".change-question").size() > 2);
            Hyperlink last = (Hyperlink) scene.getRoot().lookupAll(".change-question").stream()
                    .reduce((first, second) -> second)
                    .orElseThrow();
            ScreenDriver.onWindow(last::requestFocus);
            ScreenDriver.onWindow(last::fire);
            EveryScreen.settle(opened.wiring());
            assertThat(opened.wiring().navigator().here()).isInstanceOf(Route.Answer.class);
            ScreenDriver.onWindow(Objects.requireNonNull(scene.getAccelerators().get(back)));
            EveryScreen.settle(opened.wiring());
            until(() -> scene.getFocusOwner() instanceof Hyperlink link
                    && link != last
                    && link.getText().equals(last.getText()));
        }
    }

    private static boolean isCalled(Node node, String words) {
        return node instanceof Button button && button.getText().equals(words);
    }

    /** With the help as people do it: its panel had the keys meanwhile. */
    @Test
    void the_guide_leads_back_to_the_same_place_of_the_settings() throws Exception {
        EveryScreen screens = new EveryScreen(folder);
        try (EveryScreen.Opened opened =
                new EveryScreen.Opened(screens.data(), Settings.DEFAULT.withTextSize(24), 1024, 700)) {
            opened.go(new Route.Settings());
            Scene scene = opened.scene();
            Button now = button(scene, "Back up now");
            ScreenDriver.onWindow(now::requestFocus);
            ScreenDriver.onWindow(() -> IntoSight.bring(now));
            EveryScreen.settle(opened.wiring());
            double at = now.localToScene(0, 0).getY();
            plain(scene, KeyCode.F1);
            ScreenDriver.onWindow(button(scene, "Read the guide")::fire);
            EveryScreen.settle(opened.wiring());
            assertThat(opened.wiring().navigator().here()).isInstanceOf(Route.Guide.class);
            plain(scene, KeyCode.ESCAPE);
            EveryScreen.settle(opened.wiring());
            assertThat(opened.wiring().navigator().here()).isInstanceOf(Route.Settings.class);
            assertThat(scene.getFocusOwner()).isSameAs(now);
            assertThat(now.localToScene(0, 0).getY()).isCloseTo(at, within(2.0));
        }
    }

    @Test
    void backing_up_keeps_the_focus_on_its_button() throws Exception {
        EveryScreen screens = new EveryScreen(folder);
        try (EveryScreen.Opened opened = new EveryScreen.Opened(screens.data(), Settings.DEFAULT, 1024, 700)) {
            opened.go(new Route.Settings());
            Scene scene = opened.scene();
            Button now = (Button) Nodes.shown(
                            scene.getRoot(),
                            node -> node instanceof Button button
                                    && button.getText().equals("Back up now"))
                    .get(0);
            ScreenDriver.onWindow(now::requestFocus);
            ScreenDriver.onWindow(now::fire);
            EveryScreen.settle(opened.wiring());
            assertThat(scene.getFocusOwner()).isSameAs(now);
        }
    }

    @Test
    void the_list_has_the_focus_after_its_key_and_the_search_is_found_from_the_top_bar() throws Exception {
        EveryScreen screens = new EveryScreen(folder);
        try (EveryScreen.Opened opened = new EveryScreen.Opened(screens.data(), Settings.DEFAULT, 1440, 900)) {
            opened.go(new Route.Settings());
            Scene scene = opened.scene();
            press(scene, KeyCode.DIGIT0);
            EveryScreen.settle(opened.wiring());
            until(() -> scene.getFocusOwner() instanceof HomeTable);
            assertThat(((TableView<?>) scene.getFocusOwner())
                            .getSelectionModel()
                            .getSelectedIndex())
                    .isGreaterThanOrEqualTo(0);
            Node tab =
                    Nodes.shown(scene.getRoot(), ToggleButton.class::isInstance).get(0);
            ScreenDriver.onWindow(tab::requestFocus);
            press(scene, KeyCode.F);
            assertThat(scene.getFocusOwner().getId()).isEqualTo("search");
        }
    }

    /** It led to Answer, and whoever closed it was there and not where they had been. */
    @Test
    void a_search_that_opens_nothing_leads_back_to_the_screen_on_which_it_was_asked_for() throws Exception {
        EveryScreen screens = new EveryScreen(folder);
        try (EveryScreen.Opened opened = new EveryScreen.Opened(screens.data(), Settings.DEFAULT, 1024, 700)) {
            Scene scene = opened.scene();
            for (String name : List.of("review", "scorecard", "plan")) {
                Route from = Objects.requireNonNull(screens.routes().get(name));
                opened.go(from);
                press(scene, KeyCode.K);
                EveryScreen.settle(opened.wiring());
                until(() -> Nesting.isIn(scene.getFocusOwner(), scene.lookup(".search-card")));
                ScreenDriver.onWindow(() -> Event.fireEvent(
                        scene.getFocusOwner(),
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
                EveryScreen.settle(opened.wiring());
                assertThat(Nodes.shown(
                                scene.getRoot(),
                                node -> node instanceof ToggleButton tab
                                        && tab.isSelected()
                                        && tab.getText()
                                                .toLowerCase(Locale.ROOT)
                                                .startsWith(name)))
                        .as(name)
                        .isNotEmpty();
                assertThat(scene.lookup(".search-card")).as(name).isNull();
            }
        }
    }

    /** Where a file asks for some answers there is no search: what is typed after its key would have gone nowhere, on every screen. */
    @Test
    void where_there_is_no_search_the_keys_are_those_of_the_screen_again() throws Exception {
        EveryScreen screens = new EveryScreen(folder);
        try (EveryScreen.Opened opened = new EveryScreen.Opened(screens.data(), Settings.DEFAULT, 1024, 700)) {
            Scene scene = opened.scene();
            opened.go(Objects.requireNonNull(screens.routes().get("asked-back")));
            press(scene, KeyCode.K);
            EveryScreen.settle(opened.wiring());
            List<String> heard = new ArrayList<>();
            ScreenDriver.onWindow(() -> {
                scene.addEventHandler(KeyEvent.KEY_TYPED, event -> heard.add(event.getCharacter()));
                Event.fireEvent(
                        scene.getRoot(),
                        new KeyEvent(KeyEvent.KEY_TYPED, "x", "", KeyCode.UNDEFINED, false, false, false, false));
            });
            assertThat(heard).containsExactly("x");
        }
    }

    /** Whoever types on at once lost the word: the questions were still being read. */
    @Test
    void what_is_typed_right_after_the_key_of_the_search_stands_in_it() throws Exception {
        EveryScreen screens = new EveryScreen(folder);
        try (EveryScreen.Opened opened = new EveryScreen.Opened(screens.data(), Settings.DEFAULT, 1024, 700)) {
            Scene scene = opened.scene();
            opened.go(Objects.requireNonNull(screens.routes().get("scorecard")));
            ScreenDriver.onWindow(() -> {
                Event.fireEvent(
                        scene.getFocusOwner(),
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.K, false, true, false, false));
                for (String letter : List.of("\u000b", "p", "o", "s", "t")) {
                    Event.fireEvent(
                            scene.getRoot(),
                            new KeyEvent(
                                    KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
                }
            });
            EveryScreen.settle(opened.wiring());
            until(() -> scene.getFocusOwner() instanceof TextField field
                    && field.getText().equals("post"));
            assertThat(Nesting.isIn(scene.getFocusOwner(), scene.lookup(".search-card")))
                    .isTrue();
        }
    }

    /** 2024, typed there to mend 2568, chose the answer 4: the keys were at the answer's choices. */
    @Test
    void whoever_keeps_the_window_open_has_the_keys_in_what_was_refused_from_wherever_they_came() throws Exception {
        EveryScreen screens = new EveryScreen(folder);
        try (EveryScreen.Opened opened = new EveryScreen.Opened(screens.data(), Settings.DEFAULT, 1024, 700)) {
            Route.Answer answer =
                    (Route.Answer) Objects.requireNonNull(screens.routes().get("answer"));
            for (String from : List.of("plan", "another question")) {
                opened.go(new Route.Answer(answer.assessment(), answer.question(), Route.Answer.Part.EVIDENCE));
                Scene scene = opened.scene();
                until(() -> scene.lookup(".year-field") != null);
                ScreenDriver.onWindow(() -> ((TextField) scene.lookup(".year-field")).setText("2568"));
                opened.go(
                        from.equals("plan")
                                ? Objects.requireNonNull(screens.routes().get("plan"))
                                : new Route.Answer(answer.assessment(), Optional.of(new QuestionId("REG-GOV-01"))));
                ScreenDriver.onWindow(() -> opened.wiring().closing(() -> {}));
                EveryScreen.settle(opened.wiring());
                until(() -> scene.getFocusOwner() instanceof Button button
                        && button.getText().equals("Cancel"));
                ScreenDriver.onWindow(() -> ((Button) scene.getFocusOwner()).fire());
                EveryScreen.settle(opened.wiring());
                until(() -> scene.getFocusOwner() instanceof TextField year
                        && year.getStyleClass().contains("year-field")
                        && year.getText().equals("2568"));
            }
        }
    }

    /** Whom to compare is asked first; whoever was there before goes on where they were. */
    @Test
    void whoever_comes_to_a_comparison_chooses_and_finds_it_again_later() throws Exception {
        EveryScreen screens = new EveryScreen(folder);
        try (EveryScreen.Opened opened = new EveryScreen.Opened(screens.data(), Settings.DEFAULT, 1440, 900)) {
            opened.go(new Route.Home());
            until(() -> opened.scene().getFocusOwner() instanceof HomeTable);
            press(opened.scene(), KeyCode.DIGIT2);
            EveryScreen.settle(opened.wiring());
            until(() -> opened.scene().getFocusOwner() instanceof TextField);
            opened.go(Objects.requireNonNull(screens.routes().get("compare")));
            until(() -> isOnThemes(opened.scene()));
            opened.go(new Route.Home());
            until(() -> opened.scene().getFocusOwner() instanceof HomeTable);
            press(opened.scene(), KeyCode.DIGIT2);
            EveryScreen.settle(opened.wiring());
            until(() -> isOnThemes(opened.scene()));
        }
    }

    @Test
    void alt_left_leads_to_the_screen_before_and_never_to_a_lock() throws Exception {
        EveryScreen screens = new EveryScreen(folder);
        KeyCodeCombination key = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
        try (EveryScreen.Opened opened = new EveryScreen.Opened(screens.data(), Settings.DEFAULT, 1024, 700)) {
            MainNavigator navigator = opened.wiring().navigator();
            opened.go(new Route.Home());
            Route review = Objects.requireNonNull(screens.routes().get("review"));
            opened.go(review);
            opened.go(new Route.Settings());
            Runnable back =
                    Objects.requireNonNull(opened.scene().getAccelerators().get(key));
            ScreenDriver.onWindow(back);
            EveryScreen.settle(opened.wiring());
            assertThat(navigator.here()).isEqualTo(review);
            opened.go(new Route.Lock());
            ScreenDriver.onWindow(back);
            assertThat(navigator.here()).isEqualTo(new Route.Lock());
            opened.go(new Route.Home());
            ScreenDriver.onWindow(back);
            assertThat(navigator.here()).isEqualTo(new Route.Home());
        }
    }

    /** From the bar above the screen too, whatever the screen does with its own focus. */
    @Test
    void closing_the_help_brings_the_focus_back_to_the_top_bar() throws Exception {
        EveryScreen screens = new EveryScreen(folder);
        try (EveryScreen.Opened opened = new EveryScreen.Opened(screens.data(), Settings.DEFAULT, 1024, 700)) {
            for (String screen : List.of("compare", "home", "answer", "scorecard")) {
                opened.go(Objects.requireNonNull(screens.routes().get(screen)));
                Scene scene = opened.scene();
                Node settings = scene.lookup(".icon-tab");
                if (screen.equals("compare")) {
                    until(() -> isOnThemes(scene));
                }
                ScreenDriver.onWindow(settings::requestFocus);
                ScreenDriver.settle();
                for (KeyCode key : List.of(KeyCode.F1, KeyCode.ESCAPE)) {
                    ScreenDriver.onWindow(() -> Event.fireEvent(
                            scene.getFocusOwner(),
                            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
                    EveryScreen.settle(opened.wiring());
                }
                assertThat(scene.getFocusOwner()).as(screen).isSameAs(settings);
            }
        }
    }

    private static boolean isOnThemes(Scene scene) {
        return scene.getFocusOwner() instanceof ToggleButton tab
                && tab.getText().equals("Themes");
    }

    private static Button button(Scene scene, Node screen) {
        return (Button) Nodes.usable(scene).stream()
                .filter(node -> node instanceof Button && Nodes.isWithin(screen, node))
                .filter(node -> node.getParent() instanceof Pane)
                .findFirst()
                .orElseThrow();
    }

    private static Button button(Scene scene, String words) {
        return (Button) Nodes.shown(
                        scene.getRoot(),
                        node -> node instanceof Button button
                                && button.getText().equals(words))
                .get(0);
    }

    private static void plain(Scene scene, KeyCode code) {
        ScreenDriver.onWindow(() -> Event.fireEvent(
                scene.getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    private static void press(Scene scene, KeyCode code) {
        ScreenDriver.onWindow(() -> Event.fireEvent(
                scene.getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false)));
    }

    private static void until(BooleanSupplier condition) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition::getAsBoolean);
    }
}
