package org.southsouth.readiness.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.MemoryExports;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.LetterKeys;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Tour;
import org.southsouth.readiness.ui.fx.WindowFrame;
import org.southsouth.readiness.words.Messages;

class ShellScreenTest {
    private final RememberingNavigator navigator = new RememberingNavigator();
    private final WindowFrame frame = new WindowFrame();
    private final ShellViewModel model = new ShellViewModel(navigator, frame);

    private static final Tour.Words TOUR =
            new Tour.Words("Guided tour", "Back", "Next", "End the tour", "Leave the tour");

    private NameViewModel names(Settings settings) {
        return new NameViewModel(
                ScreenContexts.context(navigator, new DirectBackground()),
                new MemoryExports(),
                settings,
                changed -> {});
    }

    @Test
    void the_top_bar_follows_the_route() {
        Scene scene = ScreenDriver.show(() -> new ShellController(model), 1440, 900, Settings.DEFAULT);
        AssessmentId id = new AssessmentId("a");
        ScreenDriver.onWindow(() -> {
            frame.showTitle("Samoa 2026");
            frame.showStatus(WindowFrame.Saving.SAVED, "Saved 14:02");
            model.arrived(new Route.Answer(id, Optional.empty()));
        });
        ScreenDriver.picture(scene, "shell");
        assertThat(((Label) scene.lookup(".topbar-title")).getText()).isEqualTo("Samoa 2026");
        assertThat(scene.getRoot().lookupAll(".tab-button").stream()
                        .map(ToggleButton.class::cast)
                        .filter(ToggleButton::isSelected)
                        .map(ToggleButton::getText))
                .containsExactly("Answer");
    }

    @Test
    void tabs_are_whole_under_a_long_title_at_every_text_size() {
        for (int textSize : List.of(14, 16, 18, 20)) {
            Scene scene = ScreenDriver.show(
                    () -> new ShellController(model), 1024, 700, Settings.DEFAULT.withTextSize(textSize));
            for (String title :
                    List.of("", "Samoa 2026", "Lindara (sample) 2026", "Bosnia and Herzegovina 2026-2027")) {
                ScreenDriver.onWindow(() -> {
                    frame.showTitle(title);
                    model.arrived(new Route.Answer(new AssessmentId("a"), Optional.empty()));
                });
                assertThat(Nodes.shown(
                                scene.getRoot(), node -> node instanceof ToggleButton tab && CutTexts.isCut(tab)))
                        .as(title + ", text " + textSize)
                        .isEmpty();
                assertThat(((Region) scene.lookup(".topbar")).getWidth()).isLessThanOrEqualTo(scene.getWidth());
                Node last = scene.lookup(".topbar").getParent().lookupAll(".button").stream()
                        .filter(Node::isVisible)
                        .max(Comparator.comparing(node ->
                                node.localToScene(node.getLayoutBounds()).getMaxX()))
                        .orElseThrow();
                assertThat(last.localToScene(last.getLayoutBounds()).getMaxX())
                        .as("the last of the bar, " + title + ", text " + textSize)
                        .isLessThanOrEqualTo(scene.getWidth());
            }
        }
    }

    @Test
    void the_round_stays_where_a_long_country_gives_way() {
        for (int textSize : List.of(14, 20, 24, 28)) {
            Scene scene = ScreenDriver.show(
                    () -> new ShellController(model), 1024, 700, Settings.DEFAULT.withTextSize(textSize));
            for (String title : List.of("Samoa 2026", "Bosnia and Herzegovina (sample) 2026-2027")) {
                ScreenDriver.onWindow(() -> {
                    frame.showTitle(title);
                    model.arrived(new Route.Review(new AssessmentId("a")));
                });
                String drawn = ((Text) scene.lookup(".topbar-title .text")).getText();
                assertThat(drawn)
                        .as("text %d", textSize)
                        .startsWith(title.substring(0, 4))
                        .endsWith(title.substring(title.lastIndexOf(' ')));
            }
        }
    }

    @Test
    void the_words_of_the_way_back_give_way_before_the_name_of_the_assessment() {
        model.arrived(new Route.Answer(new AssessmentId("a"), Optional.empty()));
        Scene scene = ScreenDriver.show(() -> new ShellController(model), 1160, 700, Settings.DEFAULT);
        for (String title : List.of("Samoa 2026", "Belmark (sample) 2026", "Samoa 2026")) {
            ScreenDriver.onWindow(() -> frame.showTitle(title));
            assertThat(Nodes.shown(
                            scene.getRoot(),
                            node -> node instanceof Label label
                                    && title.equals(label.getText())
                                    && CutTexts.isCut(label)))
                    .as(title)
                    .isEmpty();
            assertThat(((Button) scene.lookup(".crumb")).getContentDisplay())
                    .isEqualTo(title.equals("Samoa 2026") ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        }
    }

    @Test
    void
            the_bar_leads_to_the_history_from_every_screen_of_an_assessment_by_a_tab_or_where_that_has_no_room_by_its_menu() {
        AssessmentId id = new AssessmentId("a");
        for (int textSize : List.of(14, 28)) {
            Settings settings = Settings.DEFAULT.withTextSize(textSize);
            Scene scene = ScreenDriver.show(() -> new ShellController(model), 1024, 700, settings);
            for (Route here : List.of(
                    new Route.Answer(id, Optional.empty()),
                    new Route.Review(id),
                    new Route.WhatIf(id),
                    new Route.Plan(id, Optional.empty()),
                    new Route.History(id, Optional.of(new QuestionId("q"))))) {
                ScreenDriver.onWindow(() -> model.arrived(here));
                boolean isHistory = here instanceof Route.History;
                assertThat(tab(scene, "History").isVisible()).isEqualTo(textSize == 14 || isHistory);
                ScreenDriver.onWindow(() -> press(scene, "History"));
                assertThat(navigator.routes().get(navigator.routes().size() - 1))
                        .as("%d, %s", textSize, here)
                        .isEqualTo(new Route.History(id, Optional.empty()));
            }
            ScreenDriver.onWindow(() -> model.arrived(new Route.Home()));
            assertThat(more(scene).isVisible()).isFalse();
        }
    }

    private static ToggleButton tab(Scene scene, String name) {
        return scene.getRoot().lookupAll(".tab-button").stream()
                .map(ToggleButton.class::cast)
                .filter(tab -> tab.getText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void press(Scene scene, String name) {
        if (tab(scene, name).isVisible()) {
            tab(scene, name).fire();
        } else {
            fire(scene, name);
        }
    }

    private static Button more(Scene scene) {
        return (Button) scene.getRoot().lookupAll(".button").stream()
                .filter(node -> "More screens".equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private static void fire(Scene scene, String name) {
        more(scene).fire();
        ContextMenu menu = (ContextMenu) Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .findFirst()
                .orElseThrow();
        menu.hide();
        // Where it leads, the bar makes its menu anew.
        List.copyOf(menu.getItems()).stream()
                .filter(item -> item.getText().equals(name))
                .forEach(MenuItem::fire);
    }

    /** Where tabs are folded away, the others keep their numbers. */
    @ParameterizedTest
    @ValueSource(ints = {20, 24, 28})
    void a_tab_has_the_same_digit_in_the_menu_as_in_the_bar_and_in_the_help(int textSize) {
        Scene scene =
                ScreenDriver.show(() -> new ShellController(model), 1024, 700, Settings.DEFAULT.withTextSize(textSize));
        AssessmentId id = new AssessmentId("a");
        ScreenDriver.onWindow(() -> {
            frame.showTitle("Bosnia and Herzegovina 2026-2027");
            model.arrived(new Route.Scorecard(id));
        });
        ScreenDriver.settle();
        ScreenDriver.onWindow(more(scene)::fire);
        ContextMenu menu = (ContextMenu) Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .findFirst()
                .orElseThrow();
        List<String> folded = menu.getItems().stream()
                .map(item -> item.getText() + ", " + ((Labeled) item.getGraphic()).getText())
                .toList();
        ScreenDriver.onWindow(menu::hide);
        assertThat(folded).isNotEmpty();
        for (String tab : folded) {
            assertThat(List.of(
                            "Review, Ctrl 3", "Cooperate, Ctrl 5", "Plan, Ctrl 6", "History, Ctrl 7", "Gather, Ctrl 2"))
                    .contains(tab);
            int number = Integer.parseInt(tab.substring(tab.length() - 1));
            ScreenDriver.onWindow(() -> model.goToTab(number));
            String name = navigator
                    .routes()
                    .get(navigator.routes().size() - 1)
                    .getClass()
                    .getSimpleName();
            assertThat(tab).startsWith(name);
            assertThat(Messages.in(Locale.ENGLISH).getString("help.keys.inside"))
                    .contains(number + " " + name);
        }
    }

    @Test
    void the_bar_says_its_keys_while_it_has_the_focus_or_ctrl_is_held() {
        Scene scene = ScreenDriver.show(() -> new ShellController(model), 1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> {
            model.arrived(new Route.Scorecard(new AssessmentId("a")));
            frame.showContext("Not a ranking");
        });
        KeyRobot robot = new KeyRobot();
        ScreenDriver.settle();
        ScreenDriver.onWindow(() -> scene.lookup(".page").requestFocus());
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        ScreenDriver.settle();
        assertThat(((ToggleButton) scene.getFocusOwner()).getText()).isEqualTo("Scorecard");
        assertThat(frame.contextProperty().get()).startsWith("Ctrl 0 list");
        ScreenDriver.onWindow(() -> scene.lookup(".page").requestFocus());
        assertThat(frame.contextProperty().get()).isEqualTo("Not a ranking");
        robot.press(KeyCode.CONTROL);
        ScreenDriver.settle();
        assertThat(frame.contextProperty().get()).contains("Ctrl 1–7");
        robot.release(KeyCode.CONTROL);
        ScreenDriver.settle();
        assertThat(frame.contextProperty().get()).isEqualTo("Not a ranking");
    }

    /** A letter that a page says on its button did nothing while a button of the top bar had the focus. */
    @Test
    void the_letters_of_a_whole_page_act_from_the_top_bar_too() {
        ShellController shell = new ShellController(model);
        Scene scene = ScreenDriver.show(() -> shell, 1440, 900, Settings.DEFAULT);
        List<String> whole = new ArrayList<>();
        List<String> part = new ArrayList<>();
        Button inside = new Button("inside");
        StackPane page = new StackPane(inside);
        LetterKeys.listen(page, List.of(page), whole::add);
        LetterKeys.listen(page, List.of(inside), part::add);
        ScreenDriver.onWindow(() -> {
            model.arrived(new Route.Home());
            shell.show(page);
        });
        ScreenDriver.settle();
        Node button = Nodes.shown((Parent) scene.lookup(".topbar"), Button.class::isInstance)
                .get(0);
        ScreenDriver.onWindow(button::requestFocus);
        for (String letter : List.of("c", " ", "\r", "7")) {
            ScreenDriver.onWindow(() -> Event.fireEvent(
                    button,
                    new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false)));
        }
        assertThat(whole).containsExactly("c", "7");
        assertThat(part).isEmpty();
    }

    @Test
    void a_history_has_a_tab_of_its_own_whatever_it_was_opened_from() {
        AssessmentId id = new AssessmentId("a");
        model.arrived(new Route.Review(id));
        model.arrived(new Route.History(id, Optional.empty()));
        assertThat(model.place()).isEqualTo("history");
        Scene scene = ScreenDriver.show(() -> new ShellController(model), 1440, 900, Settings.DEFAULT);
        assertThat(selected(scene)).containsExactly("History");
        ScreenDriver.onWindow(() -> model.arrived(new Route.Review(id)));
        assertThat(model.place()).isEqualTo("review");
        assertThat(selected(scene)).containsExactly("Review");
    }

    private static List<String> selected(Scene scene) {
        return scene.getRoot().lookupAll(".tab-button").stream()
                .map(ToggleButton.class::cast)
                .filter(ToggleButton::isSelected)
                .map(ToggleButton::getText)
                .toList();
    }

    @Test
    void a_tab_leads_to_its_screen_of_the_same_assessment() {
        AssessmentId id = new AssessmentId("a");
        model.arrived(new Route.Answer(id, Optional.empty()));
        model.go("scorecard");
        assertThat(navigator.routes()).containsExactly(new Route.Scorecard(id));
    }

    @Test
    void tabs_have_numbers_inside_an_assessment_and_outside() {
        AssessmentId id = new AssessmentId("a");
        model.arrived(new Route.Answer(id, Optional.empty()));
        model.goToTab(4);
        model.goToTab(9);
        model.arrived(new Route.Home());
        model.goToTab(2);
        model.goToTab(3);
        model.arrived(new Route.Lock());
        model.goToTab(2);
        assertThat(navigator.routes()).containsExactly(new Route.Scorecard(id), new Route.Compare(List.of()));
    }

    @Test
    void the_tab_to_the_comparison_takes_along_what_is_ticked_in_the_list() {
        List<AssessmentId> ticked = List.of(new AssessmentId("a"), new AssessmentId("b"));
        frame.askTicked(() -> ticked);
        model.arrived(new Route.Home());
        model.goToTab(2);
        model.arrived(new Route.Settings());
        model.goToTab(2);
        assertThat(navigator.routes()).containsExactly(new Route.Compare(ticked), new Route.Compare(List.of()));
    }

    @Test
    void whoever_is_asked_has_no_tabs_and_comes_to_the_list_all_the_same() {
        model.arrived(new Route.SendBack(new AssessmentId("a")));
        frame.showAsked("Asked by the ministry");
        model.goToTab(1);
        assertThat(navigator.routes()).isEmpty();
        model.goToTab(0);
        assertThat(navigator.routes()).containsExactly(new Route.Home());
    }

    @Test
    void the_list_stays_as_it_is_for_whoever_is_there_already() {
        model.arrived(new Route.Home());
        model.goToTab(1);
        model.goToTab(0);
        assertThat(navigator.routes()).isEmpty();
        model.arrived(new Route.Settings());
        model.goToTab(1);
        assertThat(navigator.routes()).containsExactly(new Route.Home());
    }

    @Test
    void every_screen_stays_as_it_is_for_whoever_presses_its_own_tab() {
        AssessmentId id = new AssessmentId("a");
        List<Route> tabs = List.of(
                new Route.Answer(id, Optional.of(new QuestionId("q"))),
                new Route.Gather(id),
                new Route.Review(id),
                new Route.Scorecard(id),
                new Route.Cooperate(id),
                new Route.Plan(id, Optional.empty()));
        for (int i = 0; i < tabs.size(); i++) {
            model.arrived(tabs.get(i));
            model.goToTab(i + 1);
        }
        model.arrived(new Route.Compare(List.of(id)));
        model.goToTab(2);
        model.arrived(new Route.Settings());
        model.go("settings");
        assertThat(navigator.routes()).isEmpty();
    }

    @Test
    void the_tab_of_a_screen_leads_back_to_it_from_what_belongs_to_it() {
        AssessmentId id = new AssessmentId("a");
        model.arrived(new Route.History(id, Optional.empty()));
        model.goToTab(1);
        model.arrived(new Route.WhatIf(id));
        model.goToTab(4);
        assertThat(navigator.routes()).containsExactly(new Route.Answer(id, Optional.empty()), new Route.Scorecard(id));
    }

    /** There it would take the room of an option. */
    @Test
    void with_the_largest_text_the_name_is_asked_for_by_the_link_alone() {
        NameViewModel name = names(Settings.DEFAULT);
        ShellViewModel named = new ShellViewModel(navigator, frame, Optional.of(name));
        Scene scene = ScreenDriver.show(() -> new ShellController(named), 1024, 700, Settings.DEFAULT.withTextSize(24));
        ScreenDriver.onWindow(() -> named.arrived(new Route.Answer(new AssessmentId("a"), Optional.empty())));
        assertThat(name.askingProperty().get()).isTrue();
        Node line = scene.lookup(".name-line");
        assertThat(line.isVisible()).isFalse();
        ScreenDriver.onWindow(() -> Nodes.shown(
                        scene.getRoot(),
                        node -> node instanceof Hyperlink link && link.getText().equals("Add your name"))
                .forEach(link -> ((Hyperlink) link).fire()));
        assertThat(line.isVisible()).isTrue();
        assertThat(scene.getFocusOwner()).isInstanceOf(TextField.class);
        new KeyRobot().write("Lina").type(KeyCode.ENTER);
        assertThat(name.nameProperty().get()).isEqualTo("Lina");
        assertThat(line.isVisible()).isFalse();
    }

    @Test
    void escape_keeps_a_typed_name_and_skips_an_empty_one() {
        NameViewModel name = names(Settings.DEFAULT);
        ShellViewModel named = new ShellViewModel(navigator, frame, Optional.of(name));
        Scene scene = ScreenDriver.show(() -> new ShellController(named), 1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> named.arrived(new Route.Answer(new AssessmentId("a"), Optional.empty())));
        TextField field = (TextField) scene.lookup(".name-line .text-field");
        ScreenDriver.onWindow(field::requestFocus);
        KeyRobot robot = new KeyRobot();
        robot.write("Li").type(KeyCode.ESCAPE);
        assertThat(field.isFocused()).isFalse();
        assertThat(name.nameProperty().get()).isEqualTo("Li");
        assertThat(name.askingProperty().get()).isFalse();
        ScreenDriver.onWindow(() -> {
            name.ask();
            field.clear();
            field.requestFocus();
        });
        robot.type(KeyCode.ESCAPE);
        assertThat(name.askingProperty().get()).isFalse();
        assertThat(name.nameProperty().get()).as("nobody took it away").isEqualTo("Li");
    }

    @Test
    void a_long_failure_is_read_whole_and_a_name_gives_way_to_it() {
        NameViewModel name = names(Settings.DEFAULT);
        ShellViewModel named = new ShellViewModel(navigator, frame, Optional.of(name));
        Scene scene = ScreenDriver.show(() -> new ShellController(named), 1024, 700, Settings.DEFAULT.withTextSize(20));
        String sentence = "Your data could not be read or written, since the shared database refuses this login "
                + "the right to change answers. Nothing was lost: what you typed waits here and is stored "
                + "as soon as whoever looks after the database has given the right back.";
        ScreenDriver.onWindow(() -> {
            named.arrived(new Route.Scorecard(new AssessmentId("a")));
            frame.showContext("Not a product of any UN body  ·  Not a ranking  ·  Framework 1.1.0");
            frame.showStatus(WindowFrame.Saving.FAILED, sentence);
        });
        ScreenDriver.picture(scene, "shell-failed-largest");
        List<Labeled> shown = Nodes.shown(scene.getRoot(), Labeled.class::isInstance).stream()
                .filter(node -> Nodes.isWithin(StatusLine.class, node))
                .map(Labeled.class::cast)
                .toList();
        assertThat(shown).hasSize(3).allSatisfy(labeled -> {
            Bounds place = labeled.localToScene(labeled.getLayoutBounds());
            assertThat(place.getMinX()).isNotNegative();
            assertThat(place.getMaxX()).isLessThanOrEqualTo(1024);
            assertThat(place.getWidth()).as(labeled.getText()).isGreaterThan(20);
            assertThat(place.getMaxY()).isLessThanOrEqualTo(700);
        });
        assertThat(shown.get(0).getText()).isEqualTo(sentence);
        assertThat(Tips.of(shown.get(0))).isEqualTo(sentence);
        assertThat(CutTexts.in(scene)).isEmpty();
    }

    @Test
    void with_the_largest_text_what_is_not_saved_presses_nothing_out_of_the_window() {
        NameViewModel name = names(Settings.DEFAULT);
        ShellViewModel named = new ShellViewModel(navigator, frame, Optional.of(name));
        Scene scene = ScreenDriver.show(() -> new ShellController(named), 1024, 700, Settings.DEFAULT.withTextSize(28));
        ReadOnlyBooleanWrapper always = new ReadOnlyBooleanWrapper(true);
        ScreenDriver.onWindow(() -> {
            named.arrived(new Route.Answer(new AssessmentId("a"), Optional.empty()));
            frame.offer(new WindowFrame.Retracing(always, () -> {}, always, () -> {}));
            frame.showContext("Full assessment, 119 questions  ·  Framework 1.1.0");
            frame.showStatus(
                    WindowFrame.Saving.NOTHING,
                    "Not saved yet: “1,5 million” in “Account ownership”. The rest is saved.");
        });
        ScreenDriver.picture(scene, "shell-unfinished-28");
        assertThat(Nodes.shown(scene.getRoot(), node -> Nodes.isWithin(StatusLine.class, node)))
                .hasSizeGreaterThan(4)
                .allSatisfy(node -> assertThat(
                                node.localToScene(node.getLayoutBounds()).getMaxX())
                        .as(Nodes.name(node))
                        .isLessThanOrEqualTo(1024));
    }

    @Test
    void with_large_text_the_context_has_whole_parts_and_the_help_has_all_of_it() {
        NameViewModel name = names(Settings.DEFAULT.withName("Lina Tan"));
        ShellViewModel named = new ShellViewModel(navigator, frame, Optional.of(name));
        String context = "Full assessment, 119 questions  ·  Framework 1.1.0";
        ReadOnlyBooleanWrapper always = new ReadOnlyBooleanWrapper(true);
        for (int size : new int[] {14, 24}) {
            Scene scene =
                    ScreenDriver.show(() -> new ShellController(named), 1024, 700, Settings.DEFAULT.withTextSize(size));
            ScreenDriver.onWindow(() -> {
                named.arrived(new Route.Answer(new AssessmentId("a"), Optional.empty()));
                frame.offer(new WindowFrame.Retracing(always, () -> {}, always, () -> {}));
                frame.showContext(context);
                frame.showStatus(WindowFrame.Saving.SAVED, "All changes saved");
                scene.lookup(".page").requestFocus();
            });
            ScreenDriver.settle();
            Labeled beside = (Labeled) scene.lookup(".status-context");
            assertThat(beside.getText()).isEqualTo(size == 14 ? context : "Full assessment, 119 questions");
            assertThat(CutTexts.isCut(beside)).isFalse();
            assertThat(Tips.of(beside)).isEqualTo(context);
        }
    }

    /** What is beyond that would lie over the screen's own buttons. */
    @Test
    void the_foot_has_at_most_two_lines_with_every_size_of_text() {
        NameViewModel name = names(Settings.DEFAULT.withName("Lina Tan, Ministry of Trade and Industry"));
        ShellViewModel named = new ShellViewModel(navigator, frame, Optional.of(name));
        String brief = "Marked as reviewed: 1 response";
        String message = "Not saved yet: the card “Samoa – Vanuatu: Women in trade policy and at the border, "
                + "Digital payments”. The rest is saved.";
        String context = "Validated and willing partners only  ·  Not a product of any UN body  ·  Not a ranking";
        ReadOnlyBooleanWrapper always = new ReadOnlyBooleanWrapper(true);
        for (int size : new int[] {14, 16, 18, 20, 24, 28}) {
            Scene scene =
                    ScreenDriver.show(() -> new ShellController(named), 1024, 700, Settings.DEFAULT.withTextSize(size));
            for (String said : List.of(brief, message, brief)) {
                ScreenDriver.onWindow(() -> {
                    named.arrived(new Route.Review(new AssessmentId("a")));
                    frame.offer(new WindowFrame.Retracing(always, () -> {}, always, () -> {}));
                    frame.showContext(context);
                    frame.showStatus(WindowFrame.Saving.NOTHING, said);
                    scene.lookup(".page").requestFocus();
                });
                ScreenDriver.picture(scene, "shell-two-lines-" + size);
                Labeled words = (Labeled) scene.lookup(".status-words");
                Labeled beside = (Labeled) scene.lookup(".status-context");
                double line = words.getFont().getSize() * 1.5;
                assertThat(((Region) words.getParent().getParent()).getHeight())
                        .as("%d px: %s", size, said)
                        .isLessThanOrEqualTo(2 * line + 18);
                assertThat(CutTexts.isCut(words)).as("%d px: %s", size, said).isFalse();
                assertThat(beside.isVisible() && CutTexts.isCut(beside))
                        .as("%d px: %s", size, said)
                        .isFalse();
                assertThat(Tips.of(beside)).isEqualTo(context);
            }
        }
    }

    @Test
    void a_report_that_takes_long_can_be_stopped_in_the_status_line() {
        boolean[] isStopped = {false};
        Scene scene = ScreenDriver.show(() -> new ShellController(model), 1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> {
            frame.setStop(() -> isStopped[0] = true);
            frame.showStatus(WindowFrame.Saving.WRITING, "Writing the report…");
        });
        new KeyRobot().clickOn("Stop");
        assertThat(isStopped[0]).isTrue();
        ScreenDriver.onWindow(() -> frame.showStatus(WindowFrame.Saving.SAVED, "Written"));
        assertThat(scene.getRoot().lookupAll(".statusbar .button").stream().noneMatch(Node::isVisible))
                .isTrue();
    }

    @Test
    void a_tour_stands_over_the_screen_and_is_walked_by_keys() {
        Scene scene = ScreenDriver.show(() -> new ShellController(model), 1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> frame.begin(new Tour(
                TOUR,
                List.of(
                        new Tour.Stop("Tour, 1 of 2", "First", "What there is to see.", new Route.Home()),
                        new Tour.Stop("Tour, 2 of 2", "Second", "What else there is.", new Route.Settings())))));
        Node card = scene.lookup(".tour-card");
        assertThat(card.isVisible()).isTrue();
        new KeyRobot().type(KeyCode.F9);
        ScreenDriver.picture(scene, "shell-tour");
        assertThat(navigator.routes()).containsExactly(new Route.Home(), new Route.Settings());
        new KeyRobot().press(KeyCode.SHIFT).type(KeyCode.F9).release(KeyCode.SHIFT);
        assertThat(navigator.routes()).endsWith(new Route.Home());
        new KeyRobot().press(KeyCode.CONTROL).type(KeyCode.F9).release(KeyCode.CONTROL);
        assertThat(card.isVisible()).isFalse();
        new KeyRobot().type(KeyCode.F9);
        assertThat(navigator.routes()).hasSize(3);
    }

    /** The line that asks for a name comes back after it, with what was typed. */
    @ParameterizedTest
    @ValueSource(ints = {14, 16, 20, 24})
    void a_tour_covers_neither_the_screen_nor_the_line_that_asks_for_a_name(int textSize) {
        NameViewModel name = names(Settings.DEFAULT);
        ShellViewModel named = new ShellViewModel(navigator, frame, Optional.of(name));
        ShellController[] shell = new ShellController[1];
        Scene scene = ScreenDriver.show(
                () -> shell[0] = new ShellController(named), 1024, 700, Settings.DEFAULT.withTextSize(textSize));
        Region screen = new Region();
        ScreenDriver.onWindow(() -> {
            shell[0].show(screen);
            named.arrived(new Route.Answer(new AssessmentId("a"), Optional.empty()));
        });
        Node line = scene.lookup(".name-line");
        assertThat(line.isVisible()).isEqualTo(textSize < 24);
        Tour.Stop stop = new Tour.Stop("Tour, 1 of 2", "First", "What there is to see.", new Route.Home());
        ScreenDriver.onWindow(() -> frame.begin(new Tour(TOUR, List.of(stop, stop))));
        ScreenDriver.settle();
        Region card = (Region) scene.lookup(".tour-card");
        assertThat(line.isVisible()).isFalse();
        assertThat(card.getWidth()).isBetween(1000.0, 1024.0);
        assertThat(card.getHeight()).isBetween(4.0 * textSize, 8.5 * textSize);
        double top = card.localToScene(card.getLayoutBounds()).getMinY();
        assertThat(top)
                .isGreaterThanOrEqualTo(
                        screen.localToScene(screen.getLayoutBounds()).getMaxY());
        assertThat(top + card.getHeight())
                .isLessThan(scene.lookup(".statusbar:not(.name-line)")
                        .localToScene(0, 0)
                        .getY());
        ScreenDriver.onWindow(frame::endTour);
        assertThat(line.isVisible()).isEqualTo(textSize < 24);
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 24})
    void in_a_small_window_the_ways_of_a_tour_stand_beside_its_title(int textSize) {
        Scene scene =
                ScreenDriver.show(() -> new ShellController(model), 1024, 700, Settings.DEFAULT.withTextSize(textSize));
        String text = "A ministry sent its answers back. What is new comes in. Where two people answered differently, "
                + "both stand side by side: you choose, with a reason.";
        Tour.Stop stop = new Tour.Stop("Tour, 1 of 2", "Bring the answers of others in", text, new Route.Home());
        ScreenDriver.onWindow(() -> frame.begin(new Tour(TOUR, List.of(stop, stop))));
        ScreenDriver.picture(scene, "shell-tour-1024-" + textSize);
        Region card = (Region) scene.lookup(".tour-card");
        assertThat(card.getHeight()).isLessThan(8.5 * textSize);
        assertThat(CutTexts.in(scene, label -> !Nodes.isWithin(TourCard.class, label)))
                .isEmpty();
        // Whoever goes on by its button goes on by it where the card is arranged anew.
        ScreenDriver.onWindow(
                () -> scene.lookup(".tour-card .keycap").getParent().requestFocus());
        new KeyRobot().type(KeyCode.SPACE);
        assertThat(Nodes.isWithin(TourCard.class, scene.getFocusOwner())).isTrue();
    }
}
