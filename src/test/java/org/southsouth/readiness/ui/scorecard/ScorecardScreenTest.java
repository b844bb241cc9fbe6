package org.southsouth.readiness.ui.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.exchange.AssessmentSheet;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.review.Signing;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.MemoryExports;
import org.southsouth.readiness.testing.MemoryReviews;
import org.southsouth.readiness.testing.MemoryStore;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.controls.ActionRow;
import org.southsouth.readiness.ui.controls.ExportButton;
import org.southsouth.readiness.ui.fx.EntrySource;
import org.southsouth.readiness.ui.fx.FullDepth;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.PageKeys;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Scrolled;
import org.southsouth.readiness.ui.fx.Tips;

class ScorecardScreenTest {
    private final Framework framework = new JsonFrameworkSource().shipped();
    private final ScreenContext context = ScreenContexts.context(new RememberingNavigator(), new DirectBackground());
    private final MemoryExports desk = new MemoryExports();
    private final LastWhy lastWhy = new LastWhy();
    private Optional<ScorecardViewModel> model = Optional.empty();
    private Optional<ScorecardController> controller = Optional.empty();

    private final MemoryStore store = new MemoryStore(context.clock());

    private Scene show(int width, int height, Settings settings) {
        return show(Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL), width, height, settings);
    }

    private Scene show(Profile profile, int width, int height, Settings settings) {
        store.add(List.of(Filled.assessment("a", framework, profile, Filled.answers(framework, 12, 0.05))));
        return showAgain(width, height, settings);
    }

    private Scene showAgain(int width, int height, Settings settings) {
        return ScreenDriver.show(
                () -> {
                    ScorecardViewModel made = new ScorecardViewModel(
                            new AssessmentId("a"),
                            context,
                            new EntrySource(store, Filled.library(framework)),
                            assessment -> List.of(),
                            (assessment, entry) -> watch -> Optional.of(AssessmentSheet.alone(entry)),
                            desk.export(context),
                            new FullDepth(context, store, Filled.library(framework)),
                            lastWhy);
                    model = Optional.of(made);
                    controller = Optional.of(new ScorecardController(made, desk));
                    return controller.orElseThrow();
                },
                width,
                height,
                settings);
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, false, 14", "1440, 900, true, 14", "1024, 700, false, 14", "1024, 700, true, 20"})
    void beside_the_themes_of_a_city_stand_the_national_scores(int width, int height, boolean isDark, int textSize) {
        store.add(List.of(Filled.assessment(
                "n",
                framework,
                Profile.of(new Subject("KHM"), new Round("2025"), Depth.FULL),
                Filled.answers(framework, 5, 0))));
        Profile city = Profile.of(Subject.ofCity("KHM", "Phnom Penh"), new Round("2026"), Depth.FULL);
        Scene scene =
                show(city, width, height, new Settings(isDark ? WindowLook.DARK : WindowLook.LIGHT, textSize, ""));
        String name = "scorecard-city-" + width + (isDark ? "-dark" : "") + (textSize == 20 ? "-largest" : "");
        ScreenDriver.picture(scene, name);
        assertThat(CutTexts.in(scene, label -> !label.getStyleClass().contains("heat-national")))
                .isEmpty();
        assertThat(scene.getRoot().lookupAll(".heat-national")).hasSize(23);
        SectionId customs = new SectionId("LOG-CUST");
        ScreenDriver.onWindow(() -> model().open(new Target.OfSection(customs)));
        ScreenDriver.picture(scene, name + "-why");
        ScreenDriver.onWindow(() -> model().open(new Target.OfQuestion(new QuestionId("REG-EDOC-01"))));
        ScreenDriver.picture(scene, name + "-question");
    }

    @ParameterizedTest
    @CsvSource({"1300, 800, 14", "1024, 700, 14", "1024, 700, 20"})
    void the_line_on_a_sign_off_wraps_and_is_never_cut(int width, int height, int textSize) {
        Profile profile = Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL);
        store.add(List.of(Filled.assessment("s", framework, profile, Filled.answers(framework, 12, 0))));
        MemoryReviews reviews = new MemoryReviews(store, context.clock());
        AssessmentId id = new AssessmentId("s");
        reviews.signOff(new Signing(id, List.of(new Person("Ana", "chair")), "None.", "Ana"), framework);
        Scene scene = ScreenDriver.show(
                () -> new ScorecardController(
                        new ScorecardViewModel(
                                id,
                                context,
                                new EntrySource(store, Filled.library(framework), reviews),
                                assessment -> List.of(),
                                (assessment, entry) -> watch -> Optional.of(AssessmentSheet.alone(entry)),
                                desk.export(context),
                                new FullDepth(context, store, Filled.library(framework)),
                                new LastWhy()),
                        desk),
                width,
                height,
                Settings.DEFAULT.withTextSize(textSize));
        ScreenDriver.picture(scene, "scorecard-signed-" + width + "-" + textSize);
        Label line = (Label) scene.lookup("#subtitle");
        assertThat(line.getText()).contains("Signed off 12 May 2026.");
        assertThat(CutTexts.in(scene, label -> label != line)).isEmpty();
    }

    @Test
    void nothing_moves_when_it_is_known_who_can_help_or_that_nobody_can() {
        OverallCard card = looking();
        double height = card.getHeight();
        ScreenDriver.onWindow(() -> card.await(""));
        ScreenDriver.settle();
        assertThat(card.getHeight()).as("nobody can").isEqualTo(height);
        ScreenDriver.onWindow(() -> card.tell(
                model().resultProperty().get().orElseThrow().overall().adding("Ask Fiji about this first step."),
                model().resultProperty().get().orElseThrow().explanations()));
        ScreenDriver.settle();
        assertThat(card.getHeight()).as("somebody can").isEqualTo(height);
    }

    /** While somebody who can help is looked for. */
    private OverallCard looking() {
        Scene scene = show(
                Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL),
                1024,
                700,
                Settings.DEFAULT.withTextSize(24));
        OverallCard card = (OverallCard) scene.lookup(".overall-card");
        ScreenDriver.onWindow(() -> card.await("Looking for a country that can help…"));
        return card;
    }

    /** Both at once took a line more, whose place was kept: the last themes of a country with a plan lay below the edge. */
    @Test
    void who_can_help_stands_in_the_place_of_the_words_for_looking() {
        OverallCard card = looking();
        double height = card.getHeight();
        ScreenDriver.onWindow(() -> {
            card.tell(
                    model().resultProperty().get().orElseThrow().overall().adding("Ask Fiji about this first step."),
                    model().resultProperty().get().orElseThrow().explanations());
            card.await("");
        });
        ScreenDriver.settle();
        assertThat(card.getHeight()).isEqualTo(height);
    }

    /** Else somebody would think that there are no more. */
    @Test
    void high_answers_without_a_document_are_told_by_their_number_beside_the_strengths() {
        Scene scene = show(Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL), 1024, 700, Settings.DEFAULT);
        ScreenDriver.settle();
        ScorecardFindings findings =
                model().resultProperty().get().orElseThrow().findings();
        assertThat(findings.said()).isNotEmpty();
        String spoken = "Without a document or source: " + findings.said().size() + " more";
        Node row = scene.getRoot().lookupAll(".finding-row").stream()
                .filter(node -> spoken.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow();
        ScreenDriver.onWindow(() -> row.executeAccessibleAction(AccessibleAction.FIRE));
        assertThat(model().detailProperty().get()).contains(findings.all(Target.Findings.SAID));
        Button count = (Button) scene.getRoot().lookup(".finding-head .button");
        assertThat(count.getText()).isEqualTo(findings.strengths().size() + " documented, from 75");
        assertThat(CutTexts.isCut(count)).isFalse();
        String low = "Without a document or source: " + findings.saidLow().size() + " more";
        Node lower = scene.getRoot().lookupAll(".finding-row").stream()
                .filter(node -> low.equals(node.getAccessibleText()))
                .reduce((first, last) -> last)
                .orElseThrow();
        ScreenDriver.onWindow(() -> lower.executeAccessibleAction(AccessibleAction.FIRE));
        assertThat(model().detailProperty().get()).contains(findings.all(Target.Findings.SAID_LOW));
    }

    /** Nine were open and the rows named six. */
    @Test
    void the_rows_of_the_data_gaps_add_up_to_what_is_open() {
        Scene scene = show(Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL), 1024, 700, Settings.DEFAULT);
        ScreenDriver.settle();
        List<Node> cards = List.copyOf(scene.getRoot().lookupAll(".finding-card"));
        Node gaps = cards.get(cards.size() - 1);
        int rows = gaps.lookupAll(".finding-row").stream()
                .map(row -> row.getAccessibleText().replaceAll("^.*: (\\d+) (?:questions?|more)$", "$1"))
                .mapToInt(Integer::parseInt)
                .sum();
        int open = model().resultProperty()
                .get()
                .orElseThrow()
                .explanations()
                .card()
                .root()
                .counts()
                .open();
        assertThat(gaps.lookupAll(".finding-row")).hasSize(FindingCard.SHOWN + 1);
        assertThat(rows).isEqualTo(open).isPositive();
    }

    @Test
    void arrows_walk_the_rows_of_what_stands_out_and_tab_leaves_them() {
        Scene scene = show(1024, 700, Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        Node card = scene.getRoot().lookup(".finding-card");
        List<Node> rows = Nodes.shown((Parent) card, ActionRow.class::isInstance);
        assertThat(rows).hasSizeGreaterThan(2);
        ScreenDriver.onWindow(() -> card.lookup(".button").requestFocus());
        robot.type(KeyCode.TAB);
        assertThat(scene.getFocusOwner()).isSameAs(rows.get(0));
        robot.type(KeyCode.DOWN, KeyCode.DOWN);
        assertThat(scene.getFocusOwner()).isSameAs(rows.get(2));
        robot.type(KeyCode.UP);
        assertThat(scene.getFocusOwner()).isSameAs(rows.get(1));
        robot.type(KeyCode.TAB);
        assertThat(Nesting.isIn(scene.getFocusOwner(), card)).isFalse();
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        assertThat(scene.getFocusOwner()).as("back to the same row").isSameAs(rows.get(1));
    }

    @Test
    void arrows_walk_the_rows_of_the_why_and_tab_leaves_them_for_its_button() {
        Scene scene = show(1024, 700, Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        ScreenDriver.onWindow(() -> model().open(new Target.OfSection(new SectionId("LOG"))));
        ScreenDriver.settle();
        Parent panel = (Parent) scene.lookup(".why-panel");
        List<Node> rows = Nodes.shown(panel, ActionRow.class::isInstance);
        assertThat(scene.getFocusOwner()).isSameAs(rows.get(0));
        robot.type(KeyCode.DOWN, KeyCode.DOWN);
        assertThat(scene.getFocusOwner()).isSameAs(rows.get(2));
        robot.type(KeyCode.UP);
        assertThat(scene.getFocusOwner()).isSameAs(rows.get(1));
        robot.type(KeyCode.TAB);
        assertThat(scene.getFocusOwner()).isInstanceOf(Button.class);
    }

    @Test
    void enter_on_a_theme_shows_its_why_and_once_more_leads_into_it() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        Node tile = scene.lookup(".heat-tile");
        ScreenDriver.onWindow(tile::requestFocus);
        robot.type(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isSameAs(tile);
        robot.type(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(Nesting.isIn(scene.getFocusOwner(), scene.lookup(".why-panel")))
                .isTrue();
    }

    /** 24.8 stood among whole numbers, and nothing said why. */
    @ParameterizedTest
    @CsvSource({"1, false", "2, false", "3, false", "4, false", "5, false", "6, true"})
    void a_figure_with_a_decimal_is_explained_below_the_map(int seed, boolean isExplained) {
        Profile profile = Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL);
        store.add(List.of(Filled.assessment("a", framework, profile, Filled.answers(framework, seed, 0.05))));
        Scene scene = showAgain(1440, 900, Settings.DEFAULT);
        Label decimal = (Label) scene.lookup(".heat-map-decimal");
        assertThat(decimal.isVisible()).isEqualTo(isExplained);
        assertThat(Nodes.shown((Parent) scene.lookup(".heat-map"), Label.class::isInstance).stream()
                        .filter(label -> label != decimal)
                        .anyMatch(label -> ((Label) label).getText().matches(".*\\d\\.\\d.*")))
                .isEqualTo(isExplained);
    }

    @Test
    void a_city_without_a_national_assessment_says_so() {
        Profile city = Profile.of(Subject.ofCity("KHM", "Phnom Penh"), new Round("2026"), Depth.FULL);
        Scene scene = show(city, 1440, 900, Settings.DEFAULT);
        assertThat(((Label) scene.lookup(".heat-map-national")).getText())
                .isEqualTo("No national assessment of its country is here to stand beside.");
        ScreenDriver.picture(scene, "scorecard-city-alone");
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, false, 14", "1024, 700, true, 20"})
    void a_core_check_leads_on(int width, int height, boolean isDark, int textSize) {
        Profile core = Profile.of(new Subject("HUN"), new Round("2026"), Depth.CORE);
        Scene scene =
                show(core, width, height, new Settings(isDark ? WindowLook.DARK : WindowLook.LIGHT, textSize, ""));
        ScreenDriver.picture(scene, "scorecard-core-" + width + (isDark ? "-dark" : ""));
        assertThat(CutTexts.in(
                        scene, label -> !label.getParent().getStyleClass().contains("deeper-band")))
                .isEmpty();
        assertThat(scene.lookup(".deeper-band").isVisible()).isTrue();
    }

    private ScorecardViewModel model() {
        return model.orElseThrow();
    }

    private static boolean isPanelShown(Scene scene) {
        return scene.lookup(".why-panel") != null && scene.lookup(".why-panel").isVisible();
    }

    @Test
    void the_why_of_the_whole_stands_beside_the_scorecard_where_there_is_room() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        assertThat(isPanelShown(scene)).isTrue();
        assertThat(scene.lookup(".why-panel").lookupAll(".label"))
                .extracting(label -> ((Label) label).getText())
                .contains("A weak pillar pulls the score down. A strong one cannot fully make up for it.")
                .anyMatch(text -> text.startsWith("The fourth root of "));
        ScreenDriver.picture(scene, "scorecard-light");
    }

    @Test
    void when_compact_the_why_is_a_sheet_that_esc_closes_and_focus_goes_back() {
        Scene scene = show(1024, 700, Settings.DEFAULT.withLook(WindowLook.DARK));
        assertThat(isPanelShown(scene)).isFalse();
        KeyRobot robot = new KeyRobot();
        Node tile = scene.lookup(".heat-tile");
        ScreenDriver.onWindow(tile::requestFocus);
        robot.type(KeyCode.ENTER);
        assertThat(isPanelShown(scene)).isTrue();
        ScreenDriver.picture(scene, "scorecard-sheet-dark");
        List<Node> rows = List.copyOf(scene.getRoot().lookupAll(".why-row"));
        assertThat(scene.getFocusOwner()).isEqualTo(rows.get(0));
        rows.forEach(row -> {
            assertThat(scene.getFocusOwner()).isEqualTo(row);
            robot.type(KeyCode.DOWN);
        });
        robot.type(KeyCode.HOME, KeyCode.TAB);
        assertThat(((Button) scene.getFocusOwner()).getText()).isEqualTo("Open the questions");
        ScreenDriver.onWindow(() -> scene.lookup(".why-panel .icon").requestFocus());
        for (Node step : scene.getRoot().lookupAll(".why-step")) {
            robot.type(KeyCode.TAB);
            assertThat(scene.getFocusOwner()).isEqualTo(step);
        }
        robot.type(KeyCode.TAB);
        assertThat(scene.getFocusOwner()).isEqualTo(rows.get(0));
        robot.type(KeyCode.ENTER);
        assertThat(scene.getFocusOwner())
                .as("of what opened instead")
                .matches(node -> Nesting.isIn(node, scene.lookup(".why-panel")));
        robot.type(KeyCode.ESCAPE);
        assertThat(isPanelShown(scene)).as("one level back").isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(isPanelShown(scene)).isFalse();
        assertThat(scene.getFocusOwner()).isEqualTo(tile);
    }

    /** In the height that the bar above and the line below leave of a small window; what is read first is seen first. */
    @Test
    void with_large_text_the_why_opens_at_its_top_and_every_row_that_has_the_keys_is_seen_whole() {
        Scene scene = show(1024, 560, Settings.DEFAULT.withTextSize(24));
        ScreenDriver.onWindow(() -> scene.lookup(".heat-tile").requestFocus());
        ScreenDriver.onWindow(() -> model().openOverall());
        ScreenDriver.settle();
        ScreenDriver.picture(scene, "scorecard-why-24");
        Node pane = scene.lookup(".why-panel .scroll-pane");
        List<Node> rows = List.copyOf(scene.getRoot().lookupAll(".why-row"));
        Scrolled panel = Scrolled.around(rows.get(0)).get(0);
        assertThat(panel.top()).isZero();
        assertThat(scene.getFocusOwner()).isIn(rows.get(0), scene.lookup(".why-panel .icon"));
        ScreenDriver.onWindow(() -> scene.lookup(".why-panel .icon").requestFocus());
        new KeyRobot().type(KeyCode.END);
        assertThat(panel.top()).isEqualTo(panel.room());
        new KeyRobot().type(KeyCode.HOME);
        assertThat(panel.top()).isZero();
        new KeyRobot().type(KeyCode.UP).type(KeyCode.LEFT);
        assertThat(scene.getFocusOwner()).isSameAs(scene.lookup(".why-panel .icon"));
        ScreenDriver.onWindow(() -> scene.lookup(".why-foot .button").requestFocus());
        new KeyRobot().type(KeyCode.DOWN).type(KeyCode.LEFT);
        assertThat(scene.getFocusOwner()).isSameAs(scene.lookup(".why-foot .button"));
        new KeyRobot().type(KeyCode.UP);
        assertThat(scene.getFocusOwner()).isSameAs(rows.get(rows.size() - 1));
        ScreenDriver.onWindow(() -> scene.lookup(".why-panel .icon").requestFocus());
        new KeyRobot().type(KeyCode.DOWN);
        ScreenDriver.settle();
        for (Node row : rows) {
            assertThat(scene.getFocusOwner()).isSameAs(row);
            Bounds seen = pane.localToScene(pane.getLayoutBounds());
            Bounds own = row.localToScene(row.getLayoutBounds());
            assertThat(own.getMinY()).isGreaterThanOrEqualTo(seen.getMinY());
            assertThat(own.getMaxY()).isLessThanOrEqualTo(seen.getMaxY());
            new KeyRobot().type(KeyCode.DOWN);
            ScreenDriver.settle();
        }
    }

    @Test
    void the_panel_beside_the_scorecard_gives_the_focus_back_to_what_opened_it() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        Node tile = scene.lookup(".heat-tile");
        ScreenDriver.onWindow(tile::requestFocus);
        robot.type(KeyCode.ENTER);
        ScreenDriver.onWindow(() -> scene.lookup(".why-panel .icon").requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(isPanelShown(scene)).isFalse();
        assertThat(scene.getFocusOwner()).isEqualTo(tile);
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 24})
    void an_arrow_on_a_screen_that_was_just_opened_begins_with_the_first_pillar(int textSize) {
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(textSize));
        ScreenDriver.onWindow(() -> scene.lookup(".page").requestFocus());
        KeyRobot robot = new KeyRobot();
        robot.type(KeyCode.DOWN);
        assertThat(scene.getFocusOwner()).isSameAs(scene.lookup(".pillar-head"));
        for (KeyCode key : List.of(KeyCode.DOWN, KeyCode.END, KeyCode.HOME)) {
            robot.type(key);
            Node at = scene.getFocusOwner();
            double end = at.localToScene(at.getLayoutBounds()).getMaxY();
            assertThat(end).as("%s", key).isBetween(0.0, scene.getHeight());
        }
    }

    @Test
    void arrow_keys_walk_the_map_and_enter_opens_why() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        ScreenDriver.onWindow(() -> scene.lookup(".pillar-head").requestFocus());
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT, KeyCode.ENTER);
        Why why = (Why) model().detailProperty().get().orElseThrow();
        assertThat(why.target())
                .isEqualTo(new Target.OfSection(
                        framework.root().sections().get(1).sections().get(1).id()));
    }

    /** A shorter column ends higher than its neighbour: what stands there is none of it. */
    @ParameterizedTest
    @ValueSource(ints = {14, 16, 24})
    void down_at_the_end_of_a_column_goes_to_what_is_below_it_or_stays(int textSize) {
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(textSize));
        KeyRobot robot = new KeyRobot();
        Parent map = (Parent) scene.lookup(".heat-map");
        List<Node> stops = Nodes.shown(map, ActionRow.class::isInstance);
        for (Node stop : stops) {
            ScreenDriver.onWindow(stop::requestFocus);
            robot.type(KeyCode.DOWN);
            Node at = scene.getFocusOwner();
            Bounds from = stop.localToScene(stop.getLayoutBounds());
            Bounds to = at.localToScene(at.getLayoutBounds());
            assertThat(to.getMinX()).as(stop.getAccessibleText()).isEqualTo(from.getMinX());
            int next = stops.indexOf(stop) + 1;
            boolean isEnd =
                    next == stops.size() || stops.get(next).getStyleClass().contains("pillar-head");
            boolean isStaying = stops.stream()
                    .map(other -> other.localToScene(other.getLayoutBounds()))
                    .noneMatch(other -> other.getMinX() == from.getMinX() && other.getMinY() > from.getMaxY());
            assertThat(at == stop).as(stop.getAccessibleText()).isEqualTo(isEnd && isStaying);
        }
    }

    @Test
    void a_page_up_or_down_takes_the_keys_along_in_the_map_and_in_the_panel() {
        Scene scene = show(1024, 480, Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        ScreenDriver.onWindow(() -> {
            PageKeys.listen(scene);
            scene.lookup(".pillar-head").requestFocus();
        });
        robot.type(KeyCode.END);
        for (KeyCode key : List.of(KeyCode.PAGE_UP, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN)) {
            robot.type(key);
            ScreenDriver.settle();
            assertThat(Nesting.isIn(scene.getFocusOwner(), scene.lookup(".heat-map")))
                    .isTrue();
            assertSeenWhole(scene.getFocusOwner());
        }
        ScreenDriver.onWindow(() -> model().open(new Target.OfSection(new SectionId("LOG"))));
        ScreenDriver.settle();
        for (KeyCode key : List.of(KeyCode.PAGE_DOWN, KeyCode.PAGE_UP)) {
            robot.type(key);
            ScreenDriver.settle();
            assertThat(scene.getFocusOwner().getStyleClass()).contains("why-row");
            assertSeenWhole(scene.getFocusOwner());
        }
    }

    private static void assertSeenWhole(Node node) {
        Scrolled page = Scrolled.around(node).get(0);
        Bounds own = page.place(node);
        assertThat(own.getMinY()).as(node.getAccessibleText()).isGreaterThanOrEqualTo(page.top() - 1);
        assertThat(own.getMaxY()).as(node.getAccessibleText()).isLessThanOrEqualTo(page.top() + page.shown() + 1);
    }

    /** What stands above the first row and below the last is read too. */
    @Test
    void home_goes_to_the_very_top_of_the_why_and_end_to_its_end_where_the_row_stays_seen() {
        Scene scene = show(1024, 700, Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        ScreenDriver.onWindow(() -> model().openOverall());
        ScreenDriver.settle();
        List<Node> rows = List.copyOf(scene.getRoot().lookupAll(".why-row"));
        Scrolled panel = Scrolled.around(rows.get(0)).get(0);
        robot.type(KeyCode.END);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isSameAs(rows.get(rows.size() - 1));
        assertSeenWhole(scene.getFocusOwner());
        double most = Math.min(panel.room(), panel.place(scene.getFocusOwner()).getMinY() - 24);
        assertThat(panel.top()).isPositive().isGreaterThanOrEqualTo(most - 1);
        robot.type(KeyCode.HOME);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isSameAs(rows.get(0));
        assertThat(panel.top()).isZero();
    }

    /** It opens on its first row, and the cross and the links above that are a part of it too. */
    @Test
    void tab_goes_round_the_why_before_it_leaves_it() {
        Scene scene = show(1024, 700, Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        ScreenDriver.onWindow(() -> model().open(new Target.OfSection(new SectionId("LOG"))));
        ScreenDriver.settle();
        Node panel = scene.lookup(".why-panel");
        Node row = scene.getFocusOwner();
        List<Node> round = new ArrayList<>(List.of(row, panel.lookup(".why-foot .button"), panel.lookup(".icon")));
        round.addAll(panel.lookupAll(".why-step"));
        round.addAll(List.of(row, panel.lookup(".why-foot .button")));
        for (Node stop : round) {
            assertThat(scene.getFocusOwner()).isSameAs(stop);
            robot.type(KeyCode.TAB);
            ScreenDriver.settle();
        }
        assertThat(Nesting.isIn(scene.getFocusOwner(), panel)).isFalse();
    }

    /** It leads back to the screen before. */
    @Test
    void alt_and_an_arrow_are_not_for_the_map() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        Node tile = scene.lookup(".heat-tile");
        ScreenDriver.onWindow(tile::requestFocus);
        new KeyRobot().push(KeyCode.ALT, KeyCode.RIGHT).push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(scene.getFocusOwner()).isEqualTo(tile);
        new KeyRobot().push(KeyCode.DOWN);
        assertThat(scene.getFocusOwner()).isNotEqualTo(tile);
    }

    /** In a window that was small and is wide now too. */
    @Test
    void why_this_score_is_offered_wherever_the_panel_is_closed() {
        Scene scene = show(1024, 700, Settings.DEFAULT);
        assertThat(offersWhy(scene)).isTrue();
        ScreenDriver.onWindow(() -> scene.getWindow().setWidth(1440));
        ScreenDriver.settle();
        assertThat(offersWhy(scene)).isTrue();
        ScreenDriver.onWindow(() -> model().openOverall());
        ScreenDriver.settle();
        assertThat(offersWhy(scene)).isFalse();
        ScreenDriver.onWindow(() -> model().close());
        ScreenDriver.settle();
        assertThat(offersWhy(scene)).isTrue();
    }

    private Target shownTarget() {
        return model().detailProperty().get().orElseThrow().target();
    }

    private static String wayUp(Scene scene) {
        return ((Button) scene.lookup(".why-step")).getText();
    }

    /** Whoever looked at one question of a theme goes on with the next one. */
    @ParameterizedTest
    @CsvSource({"1024, 700, 14", "1440, 900, 14", "1024, 700, 24"})
    void escape_backspace_and_alt_left_go_back_through_the_levels_of_the_why_before_it_closes(
            int width, int height, int textSize) {
        Scene scene = show(width, height, Settings.DEFAULT.withTextSize(textSize));
        KeyRobot robot = new KeyRobot();
        Node tile = scene.lookup(".heat-tile");
        ScreenDriver.onWindow(tile::requestFocus);
        ScreenDriver.onWindow(() -> model().open(new Target.OfSection(new SectionId("LOG"))));
        ScreenDriver.settle();
        assertThat(wayUp(scene)).isEqualTo("Up to Overall");
        for (KeyCode back : List.of(KeyCode.ESCAPE, KeyCode.BACK_SPACE, KeyCode.LEFT)) {
            Node row = List.copyOf(scene.getRoot().lookupAll(".why-row")).get(1);
            ScreenDriver.onWindow(row::requestFocus);
            robot.type(KeyCode.ENTER);
            ScreenDriver.settle();
            Target theme = shownTarget();
            assertThat(theme).isNotEqualTo(new Target.OfSection(new SectionId("LOG")));
            assertThat(wayUp(scene)).startsWith("Back to Logistics");
            ScreenDriver.picture(scene, "scorecard-why-level-" + width + "-" + textSize);
            if (back == KeyCode.LEFT) {
                robot.push(KeyCode.ALT, back);
            } else {
                robot.type(back);
            }
            ScreenDriver.settle();
            assertThat(shownTarget()).as(back.getName()).isEqualTo(new Target.OfSection(new SectionId("LOG")));
            assertThat(scene.getFocusOwner().getUserData())
                    .as("the row one came from")
                    .isEqualTo(theme);
        }
        robot.type(KeyCode.ESCAPE);
        assertThat(isPanelShown(scene)).isFalse();
        assertThat(scene.getFocusOwner()).isEqualTo(tile);
    }

    /** It opened by itself, and Escape did nothing; nor did a second Enter on the overall score lead into it. */
    @Test
    void the_panel_that_opened_by_itself_is_closed_by_escape_and_entered_by_a_second_enter() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        assertThat(isPanelShown(scene)).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(isPanelShown(scene)).isFalse();
        Node whole = scene.lookup(".overall-total");
        ScreenDriver.onWindow(whole::requestFocus);
        robot.type(KeyCode.ENTER);
        assertThat(isPanelShown(scene)).isTrue();
        assertThat(scene.getFocusOwner()).isSameAs(whole);
        robot.type(KeyCode.ENTER);
        assertThat(scene.getFocusOwner()).matches(node -> Nesting.isIn(node, scene.lookup(".why-panel")));
    }

    @Test
    void a_question_of_a_full_list_leads_back_to_the_list() {
        Scene scene = show(1024, 700, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> model().open(new Target.OfList(Target.Findings.GAPS)));
        ScreenDriver.settle();
        ScreenDriver.onWindow(() -> scene.lookup(".why-row").requestFocus());
        new KeyRobot().type(KeyCode.ENTER);
        ScreenDriver.settle();
        Target question = shownTarget();
        assertThat(question).isInstanceOf(Target.OfQuestion.class);
        assertThat(wayUp(scene)).isEqualTo("Back to Gaps");
        ScreenDriver.onWindow(() -> ((Button) scene.lookup(".why-step")).fire());
        ScreenDriver.settle();
        assertThat(shownTarget()).isEqualTo(new Target.OfList(Target.Findings.GAPS));
        assertThat(scene.getFocusOwner()).isNotNull();
    }

    /** The figures at the edge of the panel were outside of the window. */
    @Test
    void the_way_back_to_a_long_name_takes_two_lines_and_not_a_wider_panel() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> model().open(new Target.OfSection(new SectionId("LOG"))));
        ScreenDriver.onWindow(() -> model().lead(new Target.OfSection(new SectionId("LOG-CUST"))));
        Button step = (Button) scene.lookup(".why-step");
        ScreenDriver.onWindow(() -> step.setText("Back to Women in trade policy and at the border of the country"));
        ScreenDriver.settle();
        Region content = (Region) scene.lookup(".why-content");
        assertThat(content.getWidth()).isLessThanOrEqualTo(((Region) scene.lookup(".why-panel")).getWidth());
        assertThat(CutTexts.isCut(step)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1024, 700, 14", "1440, 900, 14", "1024, 700, 24"})
    void whoever_comes_back_from_a_question_finds_the_why_and_the_button_that_led_there(
            int width, int height, int textSize) {
        Settings settings = Settings.DEFAULT.withTextSize(textSize);
        Scene before = show(width, height, settings);
        ScreenDriver.onWindow(() -> model().open(new Target.OfSection(new SectionId("LOG"))));
        ScreenDriver.onWindow(() -> model().lead(new Target.OfSection(new SectionId("LOG-CUST"))));
        ScreenDriver.settle();
        ScreenDriver.onWindow(() -> ((Button) before.lookup(".why-foot .button")).fire());
        Scene scene = showAgain(width, height, settings);
        Route.Answer from = new Route.Answer(new AssessmentId("a"), Optional.empty());
        // As whoever arrives has it; nothing of the page had the keys before the panel.
        ScreenDriver.onWindow(() -> scene.lookup("#page").requestFocus());
        ScreenDriver.onWindow(() -> controller.orElseThrow().backFrom(from));
        ScreenDriver.settle();
        assertThat(shownTarget()).isEqualTo(new Target.OfSection(new SectionId("LOG-CUST")));
        assertThat(wayUp(scene)).startsWith("Back to Logistics");
        assertThat(scene.getFocusOwner()).isSameAs(scene.lookup(".why-foot .button"));
        new KeyRobot().type(KeyCode.ESCAPE);
        ScreenDriver.settle();
        assertThat(shownTarget()).isEqualTo(new Target.OfSection(new SectionId("LOG")));
        new KeyRobot().type(KeyCode.ESCAPE);
        ScreenDriver.settle();
        assertThat(isPanelShown(scene)).isFalse();
        assertThat(scene.getFocusOwner())
                .as("what opens the same, or what had the keys before a panel that stands open at first")
                .matches(node -> width > 1024
                        ? node instanceof Button
                        : node.getStyleClass().contains("pillar-head")
                                && node.getAccessibleText().startsWith("Logistics"));
        showAgain(1024, 700, settings);
        ScreenDriver.onWindow(() -> controller.orElseThrow().backFrom(from));
        assertThat(model().detailProperty().get()).as("once only").isEmpty();
    }

    /** Else what was copied from another country would be pasted. */
    @Test
    void the_sentences_are_copied_wherever_the_focus_is() {
        Scene scene = show(1024, 700, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> Event.fireEvent(
                scene, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.C, true, true, false, false)));
        String[] copied = new String[1];
        ScreenDriver.onWindow(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0])
                .isEqualTo(
                        model().resultProperty().get().orElseThrow().overall().copied());
    }

    private static boolean offersWhy(Scene scene) {
        return scene.getRoot().lookupAll(".button").stream()
                .anyMatch(node -> node instanceof Button button
                        && button.getText().equals("Why this score")
                        && button.isVisible());
    }

    @Test
    void the_panel_has_its_words_a_picture_after_its_room() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        assertThat(scene.lookup(".why-panel")).isNotNull();
        assertThat(model().detailProperty().get()).isPresent();
    }

    @Test
    void the_panel_goes_down_to_a_question_and_can_be_closed() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        SectionId theme = framework.root().sections().get(0).sections().get(0).id();
        ScreenDriver.onWindow(() -> model().open(new Target.OfSection(theme)));
        KeyRobot robot = new KeyRobot();
        ScreenDriver.onWindow(() -> scene.lookup(".why-row").requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(model().detailProperty().get().map(detail -> ((Why) detail).target()))
                .containsInstanceOf(Target.OfQuestion.class);
        ScreenDriver.onWindow(() -> model().close());
        assertThat(isPanelShown(scene)).isFalse();
    }

    @Test
    void nothing_is_cut_at_the_largest_text_but_names_in_lists() {
        Scene scene = show(1440, 900, Settings.DEFAULT.withTextSize(20));
        assertThat(CutTexts.in(scene, label -> !Tips.of(label).isEmpty())).isEmpty();
        ScreenDriver.picture(scene, "scorecard-largest");
    }

    @ParameterizedTest
    @CsvSource({"1024, 700, 14", "1440, 900, 14", "1024, 700, 24"})
    void a_grade_is_whole_beside_words_of_several_lines(int width, int height, int textSize) {
        Scene scene = show(width, height, Settings.DEFAULT.withTextSize(textSize));
        Set<String> seen = new TreeSet<>();
        for (String theme : List.of("LOG-CUST", "LOG-PAY", "ICT-CONN", "WOM-FINA")) {
            ScreenDriver.onWindow(() -> model().open(new Target.OfSection(new SectionId(theme))));
            ScreenDriver.settle();
            for (Node grade : scene.getRoot().lookupAll(".grade-chip")) {
                String letter = ((Label) grade).getText();
                assertThat(((Text) grade.lookup(".text")).getText()).isEqualTo(letter);
                seen.add(letter);
            }
        }
        assertThat(seen).contains("C", "D");
        ScreenDriver.picture(scene, "scorecard-grades-" + width + "-" + textSize);
    }

    @Test
    void a_pillar_has_one_name_in_heads_and_in_the_panel() {
        show(1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(
                () -> model().open(new Target.OfSection(framework.root().id())));
        Why why = (Why) model().detailProperty().get().orElseThrow();
        assertThat(why.parts())
                .extracting(WhyRow::title)
                .containsExactlyElementsOf(framework.root().sections().stream()
                        .map(section -> section.chartTitle())
                        .toList());
    }

    @Test
    void the_export_menu_asks_where_to_and_says_where_it_was_written() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        desk.choose("/tmp/samoa.html");
        ExportButton export = (ExportButton) scene.lookup(".primary");
        List<MenuItem> items = export.menu().getItems();
        assertThat(items.stream().filter(item -> item.getText() != null))
                .extracting(MenuItem::getText)
                .containsExactly(
                        "Brief of two pages (PDF)",
                        "Report to print (PDF)",
                        "Page to read and print (HTML)",
                        "One picture to pass on (PNG)",
                        "Document to edit (Word)",
                        "Workbook (Excel)",
                        "Other formats",
                        "Include notes");
        assertThat(items)
                .filteredOn(Menu.class::isInstance)
                .flatExtracting(item -> ((Menu) item).getItems())
                .extracting(MenuItem::getText)
                .containsExactly(
                        "Text in Markdown (MD)",
                        "Table for a spreadsheet (CSV)",
                        "Answers (CSV)",
                        "For other programs (JSON)",
                        "One picture to enlarge (SVG)",
                        "Data for the statistics package COINr (ZIP)",
                        "Data package for analysts (ZIP)");
        ScreenDriver.onWindow(() -> page(export).fire());
        assertThat(desk.files()).containsKey("/tmp/samoa.html");
        assertThat(context.frame().statusProperty().get()).isEqualTo("Written: samoa.html (24 bytes)");
    }

    @Test
    void notes_go_in_only_when_chosen_and_the_choice_is_kept() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        ExportButton export = (ExportButton) scene.lookup(".primary");
        CustomMenuItem item = (CustomMenuItem)
                export.menu().getItems().get(export.menu().getItems().size() - 1);
        CheckBox notes = (CheckBox) item.getContent();
        assertThat(notes.isSelected()).isFalse();
        desk.choose("/tmp/samoa.html");
        ScreenDriver.onWindow(() -> page(export).fire());
        assertThat(desk.contents()).isEqualTo(new ReportContents(false));
        // As a person does it: the item turns itself only when it is chosen in an open menu.
        KeyRobot robot = new KeyRobot();
        ScreenDriver.onWindow(export::fire);
        ScreenDriver.picture(export.menu().getScene(), "scorecard-export-menu");
        robot.type(KeyCode.UP, KeyCode.ENTER);
        assertThat(notes.isSelected()).isTrue();
        ScreenDriver.onWindow(() -> page(export).fire());
        assertThat(desk.contents()).isEqualTo(new ReportContents(true));
        assertThat(desk.load().contents()).isEqualTo(new ReportContents(true));
    }

    private static MenuItem page(ExportButton export) {
        return export.menu().getItems().stream()
                .filter(item -> "Page to read and print (HTML)".equals(item.getText()))
                .findFirst()
                .orElseThrow();
    }
}
