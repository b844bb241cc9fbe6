package org.southsouth.readiness.ui.cooperate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.cooperation.Match;
import org.southsouth.readiness.core.cooperation.Priority;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.Suggestion;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.InShell;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Tips;

class CooperateScreenTest {
    private static final List<String> PEERS = List.of("KHM", "VUT", "RWA", "COL", "GAB", "URY", "BRA");

    private final Framework framework = new JsonFrameworkSource().shipped();
    private final Neighbours around = new Neighbours(framework);

    private void fill(List<String> peers) {
        around.add("WSM", "2026", Filled.answers(framework, 3, 0.1));
        for (String peer : peers) {
            around.ready(peer, Filled.answers(framework, peer.hashCode(), 0.05));
        }
        around.add("IDN", "2026", Filled.answers(framework, 8, 0.05));
        around.add("VNM", "2026", Filled.answers(framework, 9, 0.05)).signed("VNM");
    }

    private Scene show(int width, int height, Settings settings) {
        return new InShell(around.context, new Route.Cooperate(Neighbours.SAMOA))
                .show(dialogs -> new CooperateController(around.model(), dialogs), width, height, settings);
    }

    private Scene show(List<CooperateViewModel> made) {
        return new InShell(around.context, new Route.Cooperate(Neighbours.SAMOA))
                .show(
                        dialogs -> {
                            made.add(around.model());
                            return new CooperateController(made.get(made.size() - 1), dialogs);
                        },
                        1024,
                        700,
                        Settings.DEFAULT);
    }

    private static void press(Scene scene, String text) {
        ToggleButton button = scene.getRoot().lookupAll(".segment").stream()
                .map(ToggleButton.class::cast)
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow();
        ScreenDriver.onWindow(button::fire);
    }

    private static List<String> texts(Scene scene) {
        return scene.getRoot().lookupAll(".label").stream()
                .filter(node -> node instanceof Label && isShown(node))
                .map(node -> ((Label) node).getText())
                .toList();
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void partners_stand_as_cards_and_gaps_below_with_reasons_in_words_and_no_match_number() {
        fill(PEERS);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        assertThat(scene.getRoot().lookupAll(".exchange-card")).hasSize(3);
        assertThat(scene.getRoot().lookupAll(".button.primary"))
                .filteredOn(CooperateScreenTest::isShown)
                .hasSize(1);
        assertThat(texts(scene))
                .contains("7 found, the best match first")
                .contains("2 more are strong here and not proposed: 1 not validated and 1 not willing to share")
                .anyMatch(text -> text.startsWith("Learn from "))
                .anyMatch(text -> text.startsWith("Why: "))
                .noneMatch(text -> text.startsWith("Match"));
        assertThat(CutTexts.in(scene, label -> !Tips.of(label).isEmpty())).isEmpty();
        ScreenDriver.picture(scene, "cooperate-light");
    }

    /** Somebody knew a stronger country, and did not find it beside those that are proposed. */
    @Test
    void a_gap_with_partners_says_who_else_is_strong_and_why_not_proposed() {
        fill(PEERS);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        List<Node> rows = scene.getRoot().lookupAll(".help-row").stream()
                .filter(CooperateScreenTest::isShown)
                .filter(row -> row.lookup(".help-mono") != null)
                .toList();
        assertThat(rows).isNotEmpty();
        assertThat(rows)
                .anyMatch(row -> row.lookupAll(".t-caption").stream()
                        .anyMatch(node -> node instanceof Label label
                                && label.getText().endsWith("not proposed: 1 not validated and 1 without a document")));
    }

    /** The scorecard named one partner, and another one stood first here without a word about it. */
    @Test
    void whom_the_scorecard_names_for_the_first_step_is_marked() {
        fill(PEERS);
        List<CooperateViewModel> models = new ArrayList<>();
        show(models);
        Proposals before = models.get(0).proposalsProperty().get().orElseThrow();
        Match best = before.exchanges().get(0).learn().get(0).matches().get(0);
        around.planned(Suggestion.of(before.own().scorecard().of(best.question().id()), new ActionId("one")));
        Scene scene = show(models);
        Proposals found = models.get(1).proposalsProperty().get().orElseThrow();
        Match help = found.firstHelp().orElseThrow();
        assertThat(help.question().id()).isEqualTo(found.steps().get(0));
        List<Node> marked = Nodes.shown(
                scene.getRoot(),
                node -> node instanceof Label label && label.getText().startsWith("Can help with the first step: “"));
        assertThat(marked).hasSize(1);
        assertThat(((Label) marked.get(0)).getText()).contains(help.question().title());
        Node card = marked.get(0).getParent();
        assertThat(card).isInstanceOf(ExchangeCard.class);
        assertThat(((ExchangeCard) card).isOf(help.peer().profile().subject())).isTrue();
    }

    @Test
    void cards_that_wait_are_counted_where_they_are_found() {
        fill(PEERS);
        assertThat(button(show(1024, 700, Settings.DEFAULT), "Cards")).isPresent();
        around.waiting(2);
        assertThat(button(show(1024, 700, Settings.DEFAULT), "Cards, 2 not saved yet"))
                .isPresent();
    }

    private static Optional<Node> button(Scene scene, String text) {
        return scene.getRoot().lookupAll(".button").stream()
                .filter(node ->
                        node instanceof Button button && button.getText().equals(text))
                .findFirst();
    }

    /** Escape from the card of the third partner led to the first. */
    @Test
    void whoever_comes_back_from_a_card_is_at_the_partner_it_was_for() {
        fill(PEERS);
        Scene scene = show(1024, 700, Settings.DEFAULT);
        button(scene, "Show all 7").map(Button.class::cast).ifPresent(all -> ScreenDriver.onWindow(all::fire));
        List<Node> cards = List.copyOf(scene.getRoot().lookupAll(".exchange-card"));
        for (int place : new int[] {2, 6}) {
            Button make = (Button) cards.get(place).lookup(".button");
            ScreenDriver.onWindow(make::fire);
            Node owner = begun(show(1024, 700, Settings.DEFAULT));
            assertThat(owner.getAccessibleText()).isEqualTo(make.getAccessibleText());
            assertThat(owner.localToScene(owner.getLayoutBounds()).getMaxY())
                    .as("in sight")
                    .isLessThan(670);
        }
        assertThat(begun(show(1024, 700, Settings.DEFAULT)).getAccessibleText())
                .as("once")
                .isEqualTo(((Button) cards.get(0).lookup(".button")).getAccessibleText());
    }

    /** Escape from a request led to the first partner too. */
    @Test
    void whoever_comes_back_from_a_request_or_an_offer_is_at_its_line() {
        fill(PEERS);
        around.willing("WSM").signed("WSM");
        Scene scene = show(1024, 700, Settings.DEFAULT);
        assertBackAtLine(scene, 1);
        Node more = Nodes.shown(
                        scene.getRoot(),
                        node -> node instanceof Button all
                                && all.getText().startsWith("Show all ")
                                && all.getParent().getStyleClass().contains("help-card-foot"))
                .get(0);
        ScreenDriver.onWindow(((Button) more)::fire);
        assertBackAtLine(scene, 9);
        press(scene, "Strengths");
        assertBackAtLine(scene, 0);
    }

    private void assertBackAtLine(Scene scene, int line) {
        Node row = List.copyOf(scene.getRoot().lookupAll(".help-row")).get(line);
        Button act = (Button) List.copyOf(row.lookupAll(".btn-s")).get(0);
        ScreenDriver.onWindow(act::fire);
        Node owner = begun(show(1024, 700, Settings.DEFAULT));
        assertThat(owner.getAccessibleText()).isEqualTo(act.getAccessibleText());
        Bounds place = owner.localToScene(owner.getLayoutBounds());
        assertThat(place.getMinY()).as("in sight").isPositive();
        assertThat(place.getMaxY()).as("in sight").isLessThan(700);
    }

    /** What has the keys where the screen begins with them on its page. */
    private static Node begun(Scene scene) {
        PartnersView view = (PartnersView)
                Nodes.shown(scene.getRoot(), PartnersView.class::isInstance).get(0);
        ScreenDriver.onWindow(() -> {
            scene.lookup(".page").requestFocus();
            view.begin();
        });
        ScreenDriver.settle();
        return scene.getFocusOwner();
    }

    @Test
    void what_more_a_theme_has_is_named() {
        assertThat(around.context.text("cooperate.more", "Identity gap", 1))
                .isEqualTo("Identity gap and 1 more question");
        assertThat(around.context.text("cooperate.more", "Identity gap", 2))
                .isEqualTo("Identity gap and 2 more questions");
    }

    @Test
    void strengths_are_offered_once_it_is_ready() {
        fill(PEERS);
        Scene waiting = show(1440, 900, Settings.DEFAULT);
        press(waiting, "Strengths");
        assertThat(texts(waiting))
                .contains("What Samoa is strong in is offered once it is signed off and willing to share.");
        around.willing("WSM").signed("WSM");
        Scene scene = show(1440, 900, Settings.DEFAULT.withLook(WindowLook.DARK));
        ScreenDriver.picture(scene, "cooperate-dark");
        press(scene, "Strengths");
        assertThat(texts(scene)).contains("Question at 75 or more");
        ScreenDriver.picture(scene, "cooperate-strengths-dark");
    }

    @Test
    void a_priority_is_chosen_by_key_and_the_focus_stays() {
        fill(PEERS);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        ComboBox<?> box = (ComboBox<?>) scene.lookup(".help-row .combo-box");
        ScreenDriver.onWindow(box::requestFocus);
        KeyRobot robot = new KeyRobot();
        robot.type(KeyCode.DOWN);
        assertThat(around.cooperation.priorities(Neighbours.SAMOA))
                .as("an arrow goes to the next line")
                .isEmpty();
        assertThat(scene.getFocusOwner())
                .isSameAs(List.copyOf(scene.getRoot().lookupAll(".help-row .combo-box"))
                        .get(1));
        robot.type(KeyCode.UP, KeyCode.ENTER);
        ScreenDriver.settle();
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(around.cooperation.priorities(Neighbours.SAMOA)).containsValue(Priority.MEDIUM);
        assertThat(scene.getFocusOwner()).isEqualTo(scene.lookup(".help-row .combo-box"));
    }

    /** The page stood, and a priority was chosen that nobody saw. */
    @Test
    void down_in_the_priorities_keeps_the_line_in_sight() {
        fill(PEERS);
        Scene scene = show(1024, 700, Settings.DEFAULT);
        scene.getRoot().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().startsWith("Show all "))
                .findFirst()
                .ifPresent(all -> ScreenDriver.onWindow(all::fire));
        List<Node> boxes = List.copyOf(scene.getRoot().lookupAll(".help-row .combo-box"));
        ScreenDriver.onWindow(boxes.get(0)::requestFocus);
        KeyRobot robot = new KeyRobot();
        for (Node box : boxes.subList(1, boxes.size())) {
            robot.type(KeyCode.DOWN);
            assertThat(scene.getFocusOwner()).isSameAs(box);
            assertThat(box.localToScene(box.getLayoutBounds()).getMaxY()).isBetween(0.0, 700.0);
        }
    }

    /** Both led to the foot of the window. */
    @Test
    void down_from_the_last_line_leads_to_all_and_that_to_the_first_line_that_came() {
        fill(PEERS);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        List<Node> few = List.copyOf(scene.getRoot().lookupAll(".help-row"));
        Node last = few.get(few.size() - 1).lookup(".btn-s");
        ScreenDriver.onWindow(last::requestFocus);
        KeyRobot robot = new KeyRobot();
        robot.type(KeyCode.DOWN);
        assertThat(((Button) scene.getFocusOwner()).getText()).startsWith("Show all ");
        robot.type(KeyCode.ENTER);
        ScreenDriver.settle();
        List<Node> all = List.copyOf(scene.getRoot().lookupAll(".help-row"));
        assertThat(all).hasSizeGreaterThan(few.size());
        Node next = all.get(few.size()).lookup(".btn-s");
        assertThat(scene.getFocusOwner()).isSameAs(next);
        assertThat(next.localToScene(next.getLayoutBounds()).getMaxY())
                .as("in sight")
                .isLessThan(860);
    }

    @Test
    void thirty_can_be_walked_by_key_and_a_cell_opens_the_exchange_of_two() {
        List<String> thirty = List.of(
                "KHM", "VUT", "RWA", "COL", "GAB", "URY", "BRA", "AGO", "ARG", "BEN", "BGD", "BOL", "BWA", "CHL", "CIV",
                "CMR", "CRI", "CUB", "ECU", "EGY", "ETH", "FJI", "GHA", "GTM", "HND", "KEN", "LKA");
        fill(thirty);
        around.willing("WSM").signed("WSM");
        Scene scene = show(1440, 900, Settings.DEFAULT);
        press(scene, "Who helps whom");
        Node grid = Objects.requireNonNull(scene.lookup(".partner-grid"));
        ScreenDriver.onWindow(grid::requestFocus);
        KeyRobot robot = new KeyRobot();
        // With Alt an arrow leads back, and is not for the grid.
        robot.push(KeyCode.ALT, KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        assertThat(grid.getAccessibleText()).startsWith("Samoa").contains("Bangladesh");
        robot.type(KeyCode.ENTER);
        assertThat(texts(scene)).contains("Samoa and Bangladesh");
        ScreenDriver.picture(scene, "cooperate-everybody-light");
        Scene dark = show(1024, 700, Settings.DEFAULT.withLook(WindowLook.DARK));
        press(dark, "Who helps whom");
        ScreenDriver.picture(dark, "cooperate-everybody-dark");
        ScreenDriver.onWindow(() -> dark.lookup(".partner-grid").requestFocus());
        robot.type(KeyCode.RIGHT).type(KeyCode.ENTER);
        assertThat(((ScrollPane) dark.lookup(".scroll-pane")).getVvalue()).isEqualTo(1);
        ScreenDriver.picture(dark, "cooperate-everybody-chosen-dark");
        assertThat(CutTexts.in(dark, label -> !Tips.of(label).isEmpty())).isEmpty();
    }

    /** A cell said eight themes, the card three; and Enter on an empty one said nothing. */
    @Test
    void a_cell_says_its_other_themes_and_an_empty_one_why_it_is() {
        fill(PEERS);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        press(scene, "Who helps whom");
        Node grid = Objects.requireNonNull(scene.lookup(".partner-grid"));
        ScreenDriver.onWindow(grid::requestFocus);
        KeyRobot robot = new KeyRobot();
        robot.type(KeyCode.HOME, KeyCode.ENTER);
        assertThat(texts(scene)).anyMatch(words -> words.startsWith("Samoa is not proposed to others: "));
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        List<String> found = new ArrayList<>();
        for (int giver = 0; giver < PEERS.size() + 1; giver++) {
            robot.type(KeyCode.ENTER);
            String cell = grid.getAccessibleText();
            texts(scene).stream()
                    .filter(words -> words.contains(" more themes: "))
                    .forEach(words -> found.add(cell + "|" + words));
            robot.type(KeyCode.DOWN);
        }
        assertThat(found).isNotEmpty().allSatisfy(both -> {
            String[] said = both.split("\\|", -1);
            int all = number(said[0]);
            assertThat(number(said[1])).as(both).isBetween(all - 3, all - 1);
        });
        assertThat(texts(scene)).contains(around.context.text("cooperate.map.empty"));
    }

    /** Of themes. */
    private static int number(String words) {
        return Integer.parseInt(words.replaceAll(".* on ([0-9]+) .*", "$1"));
    }

    @Test
    void nothing_is_cut_in_the_small_window_with_the_largest_text() {
        fill(PEERS);
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(20));
        assertThat(CutTexts.in(scene, label -> !Tips.of(label).isEmpty())).isEmpty();
        ScreenDriver.picture(scene, "cooperate-largest");
        ScreenDriver.onWindow(() -> ((ScrollPane) scene.lookup(".scroll-pane")).setVvalue(1));
        ScreenDriver.picture(scene, "cooperate-largest-foot");
        ScreenDriver.picture(show(1024, 700, Settings.DEFAULT), "cooperate-small");
    }

    @Test
    void who_is_considered_is_asked_in_a_dialog() {
        fill(PEERS);
        Scene scene = show(1024, 700, Settings.DEFAULT);
        new KeyRobot().clickOn("Choose partners");
        ScreenDriver.picture(scene, "cooperate-choose");
        new KeyRobot().clickOn("Cambodia").clickOn("Look at these");
        assertThat(texts(scene)).contains("6 found, the best match first");
    }

    @Test
    void where_nobody_else_is_it_says_how_to_get_others() {
        around.add("WSM", "2026", Filled.answers(framework, 3, 0.1));
        Scene scene = show(1440, 900, Settings.DEFAULT);
        assertThat(texts(scene)).contains("No other assessment is here yet");
        assertThat(scene.getRoot().lookupAll(".button.primary"))
                .filteredOn(CooperateScreenTest::isShown)
                .hasSize(1);
        ScreenDriver.picture(scene, "cooperate-nobody");
    }

    @Test
    void with_large_text_whom_a_button_is_about_is_seen_with_it() {
        fill(PEERS);
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(24));
        ScreenDriver.onWindow(() -> scene.lookup(".exchange-card .button").requestFocus());
        KeyRobot robot = new KeyRobot();
        int cards = 0;
        for (int stop = 0; stop < 12; stop++) {
            robot.type(KeyCode.TAB);
            ScreenDriver.settle();
            Node part = scene.getFocusOwner();
            while (part != null
                    && !part.getStyleClass().contains("exchange-card")
                    && !part.getStyleClass().contains("help-row")) {
                part = part.getParent();
            }
            if (part != null) {
                cards++;
                Bounds own = part.localToScene(part.getLayoutBounds());
                assertThat(own.getMinY()).as(part.toString()).isGreaterThan(60);
                assertThat(own.getMaxY()).as(part.toString()).isLessThan(660);
            }
        }
        assertThat(cards).isGreaterThan(3);
    }
}
