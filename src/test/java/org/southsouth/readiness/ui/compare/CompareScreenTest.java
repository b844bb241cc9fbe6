package org.southsouth.readiness.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.charts.Drawing;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.NewAssessment;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.chart.BandSteps;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.comparison.ComparisonFindings;
import org.southsouth.readiness.core.comparison.ComparisonRow;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.InShell;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.MemoryExports;
import org.southsouth.readiness.testing.MemoryStore;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.controls.ExportButton;
import org.southsouth.readiness.ui.controls.FxMeasure;
import org.southsouth.readiness.ui.fx.EntrySource;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.PageKeys;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Theme;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Views;
import org.southsouth.readiness.words.Messages;

class CompareScreenTest {
    private final Framework framework = new JsonFrameworkSource().shipped();
    private final DirectBackground background = new DirectBackground();
    private final ScreenContext context = ScreenContexts.context(new RememberingNavigator(), background);
    private final MemoryStore store = new MemoryStore(InstantSource.fixed(ScreenContexts.NOW));
    private final MemoryExports desk = new MemoryExports();
    private final PinnedReference reference = new PinnedReference(new DirectBackground(), desk, Optional.empty());
    private final LastCompared last = new LastCompared();
    private Optional<CompareViewModel> model = Optional.empty();
    private Optional<CompareController> controller = Optional.empty();

    private List<AssessmentId> keep(int count) {
        List<String> codes = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).stream()
                .sorted()
                .toList();
        List<NewAssessment> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Profile profile = Profile.of(new Subject(codes.get(i)), new Round(i == 4 ? "2025" : "2026"), Depth.FULL);
            all.add(Filled.assessment("a" + i, framework, profile, Filled.answers(framework, i + 1, 0.03)));
        }
        store.add(all);
        return IntStream.range(0, count)
                .mapToObj(i -> new AssessmentId("a" + i))
                .toList();
    }

    private Scene show(List<AssessmentId> ids, int width, int height, Settings settings) {
        return ScreenDriver.show(() -> made(ids), width, height, settings);
    }

    private CompareController made(List<AssessmentId> ids) {
        CompareViewModel made = new CompareViewModel(
                new Route.Compare(ids),
                context,
                new CompareViewModel.Ports(
                        new EntrySource(store, Filled.library(framework)), ComparedFixture::groups, reference, last),
                desk.export(context));
        model = Optional.of(made);
        CompareController shown = new CompareController(made, desk);
        controller = Optional.of(shown);
        return shown;
    }

    private CompareViewModel model() {
        return model.orElseThrow();
    }

    private static long visible(Scene scene, String style) {
        return scene.getRoot().lookupAll(style).stream().filter(Node::isVisible).count();
    }

    @Test
    void the_notice_stands_first_and_the_radar_only_once_somebody_chose() {
        Scene scene = show(keep(6), 1440, 900, Settings.DEFAULT);
        assertThat(scene.lookup(".compare-notice").isVisible()).isTrue();
        Node radar = scene.lookup(".radar-card .chart-view");
        assertThat(Nesting.isShown(radar)).isFalse();
        KeyRobot robot = new KeyRobot();
        ScreenDriver.onWindow(() -> scene.lookup(".heat-grid").requestFocus());
        robot.type(KeyCode.RIGHT, KeyCode.SPACE, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.SPACE);
        assertThat(model().closeUp().pairProperty().get()).isEqualTo(Pair.of(1, 3));
        assertThat(Nesting.isShown(radar)).isTrue();
        String chosen = model().resultProperty().get().orElseThrow().names().whole(3);
        assertThat(radar.getAccessibleText())
                .startsWith("Regulation on a radar: ")
                .contains(chosen);
        ScreenDriver.picture(scene, "compare-light");
    }

    /** Whoever went past the first with the arrows had taken it away from the other box. */
    @Test
    void the_second_is_chosen_by_arrows_past_the_first_and_both_stay() {
        Scene scene = show(keep(4), 1440, 900, Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        List<EntryPicker> boxes = scene.getRoot().lookupAll(".entry-picker").stream()
                .map(EntryPicker.class::cast)
                .toList();
        ScreenDriver.onWindow(boxes.get(0)::requestFocus);
        robot.type(KeyCode.DOWN);
        assertThat(model().closeUp().pairProperty().get()).isEqualTo(new Pair(OptionalInt.of(0), OptionalInt.empty()));
        ScreenDriver.onWindow(boxes.get(1)::requestFocus);
        robot.type(KeyCode.DOWN, KeyCode.DOWN);
        assertThat(model().closeUp().pairProperty().get()).isEqualTo(Pair.of(0, 2));
        robot.type(KeyCode.UP, KeyCode.UP);
        assertThat(model().closeUp().pairProperty().get()).isEqualTo(new Pair(OptionalInt.of(0), OptionalInt.empty()));
        ScreenDriver.onWindow(boxes.get(0)::requestFocus);
        robot.type(KeyCode.DOWN);
        assertThat(model().closeUp().pairProperty().get()).isEqualTo(new Pair(OptionalInt.of(1), OptionalInt.empty()));
    }

    @Test
    void the_keyboard_reads_every_cell_out() {
        Scene scene = show(keep(3), 1440, 900, Settings.DEFAULT.withLook(WindowLook.DARK));
        Node grid = scene.lookup(".heat-grid");
        KeyRobot robot = new KeyRobot();
        ScreenDriver.onWindow(grid::requestFocus);
        robot.type(KeyCode.DOWN);
        assertThat(grid.getAccessibleText()).startsWith("Strategy and coordination, Afghanistan 2026: ");
        robot.type(KeyCode.END);
        assertThat(grid.getAccessibleText()).startsWith("Strategy and coordination, " + name(2));
        ScreenDriver.picture(scene, "compare-dark");
    }

    /** The table is higher than a small window: the page around it follows the keys. */
    @Test
    void the_cell_that_keys_lead_to_is_in_the_window() {
        Scene scene = show(keep(6), 1024, 700, Settings.DEFAULT);
        Node grid = scene.lookup(".heat-grid");
        KeyRobot robot = new KeyRobot();
        ScreenDriver.onWindow(grid::requestFocus);
        for (KeyCode key : List.of(KeyCode.DOWN, KeyCode.PAGE_DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.PAGE_UP)) {
            robot.type(key);
            ScreenDriver.settle();
            Node ring = scene.lookup(".grid-ring");
            assertThat(ring.isVisible()).isTrue();
            assertThat(ring.localToScene(ring.getBoundsInLocal()).getMaxY())
                    .as(key.name())
                    .isBetween(40.0, 700.0);
        }
    }

    private String name(int entry) {
        return model().resultProperty().get().orElseThrow().names().head(entry).name();
    }

    @Test
    void the_heads_of_all_columns_are_level() {
        Scene scene = show(keep(6), 1440, 900, Settings.DEFAULT);
        assertThat(scene.getRoot().lookupAll(".grid-head .label").stream()
                        .filter(label -> label.getParent().isVisible())
                        .map(label -> Math.round(label.localToScene(0, 0).getY()))
                        .distinct())
                .as("codes, names and states each on one line")
                .hasSize(3);
    }

    @Test
    void what_differs_is_not_cut_from_a_name_whatever_the_room() {
        for (Settings settings : List.of(Settings.DEFAULT, Settings.DEFAULT.withTextSize(20))) {
            Scene scene = show(keepRounds(settings.textSize()), 1024, 700, settings);
            ScreenDriver.onWindow(() -> model().closeUp().see(Pair.of(0, 1)));
            ScreenDriver.picture(scene, "compare-rounds-" + settings.textSize());
            assertThat(Nodes.shown((Parent) scene.lookup(".compare-notice"), Label.class::isInstance))
                    .as("what to take care of stays beside its button")
                    .allMatch(label ->
                            label.getLayoutX() + label.getLayoutBounds().getWidth()
                                    <= label.getParent().getLayoutBounds().getWidth() + 1);
            for (String place : List.of(".difference-head", ".total-name", ".entry-picker > .list-cell")) {
                List<String> drawn = scene.getRoot().lookupAll(place).stream()
                        .filter(node ->
                                node.isVisible() && !((Labeled) node).getText().isEmpty())
                        .map(node -> ((Text) node.lookup(".text")).getText())
                        .toList();
                assertThat(drawn).as(place).hasSizeGreaterThan(1).doesNotHaveDuplicates();
                assertThat(drawn).as(place).allMatch(text -> text.endsWith("2024") || text.endsWith("2026"));
            }
        }
    }

    @Test
    void one_view_has_all_names_or_all_codes() {
        List<NewAssessment> all = new ArrayList<>();
        for (String subject : List.of("BOL", "BIH", "VCT", "WSM")) {
            Profile profile = Profile.of(new Subject(subject), new Round("2026"), Depth.FULL);
            all.add(Filled.assessment(subject, framework, profile, Filled.answers(framework, all.size(), 0.03)));
        }
        store.add(all);
        Scene scene = show(all.stream().map(each -> each.assessment().id()).toList(), 1440, 900, Settings.DEFAULT);
        List<String> drawn = scene.getRoot().lookupAll(".total-name").stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
        assertThat(drawn).containsExactlyInAnyOrder("BOL", "BIH", "VCT", "WSM");
    }

    /** Two countries with long names of one beginning, each in two rounds. */
    private List<AssessmentId> keepRounds(int from) {
        List<NewAssessment> all = new ArrayList<>();
        for (String subject : List.of("COD", "PRK")) {
            for (String round : List.of("2024", "2026")) {
                Profile profile = Profile.of(new Subject(subject), new Round(round), Depth.FULL);
                String id = subject + round + from;
                all.add(Filled.assessment(id, framework, profile, Filled.answers(framework, all.size(), 0.03)));
            }
        }
        store.add(all);
        return all.stream().map(each -> each.assessment().id()).toList();
    }

    @Test
    void two_hundred_cost_only_what_is_seen() {
        Scene scene = show(keep(200), 1440, 900, Settings.DEFAULT);
        assertThat(visible(scene, ".heat")).isLessThan(400);
        assertThat(visible(scene, ".grid-head")).isLessThan(12);
        KeyRobot robot = new KeyRobot();
        Node grid = scene.lookup(".heat-grid");
        ScreenDriver.onWindow(grid::requestFocus);
        robot.type(KeyCode.END);
        assertThat(grid.getAccessibleText()).contains(name(199));
        assertThat(scene.getRoot().lookupAll(".grid-head").stream()
                        .filter(Node::isVisible)
                        .flatMap(head -> head.lookupAll(".label").stream())
                        .map(label -> ((Label) label).getText()))
                .contains(name(199));
    }

    @Test
    void without_anybody_there_is_a_list_to_tick() {
        keep(3);
        Scene scene = show(List.of(), 1440, 900, Settings.DEFAULT);
        assertThat(scene.lookup(".choice-card").isVisible()).isTrue();
        assertThat(visible(scene, ".compare-tools")).isZero();
        ScreenDriver.picture(scene, "compare-choice");
        ScreenDriver.onWindow(() -> scene.lookup(".choice-list").requestFocus());
        new KeyRobot().type(KeyCode.SPACE);
        assertThat(scene.lookup(".choice-card").lookupAll(".check-box"))
                .filteredOn(box -> ((CheckBox) box).isSelected())
                .hasSize(1);
    }

    /** What was typed next went nowhere, and a space took a tick away. */
    @Test
    void the_key_of_the_search_leads_to_that_of_the_choice() {
        keep(3);
        Scene scene = show(List.of(), 1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> {
            scene.lookup(".choice-list").requestFocus();
            assertThat(controller.orElseThrow().search()).isTrue();
        });
        assertThat(scene.getFocusOwner()).isInstanceOf(TextField.class);
    }

    @Test
    void the_brief_of_a_comparison_does_not_promise_two_pages() {
        Scene scene = show(keep(3), 1440, 900, Settings.DEFAULT);
        ExportButton export = (ExportButton) scene.lookup(".compare-tools .primary");
        assertThat(export.menu().getItems())
                .extracting(MenuItem::getText)
                .contains("Brief (PDF)", "Report to print (PDF)");
    }

    @Test
    void a_search_that_finds_nothing_says_so() {
        keep(3);
        Scene scene = show(List.of(), 1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> ((TextField) scene.lookup(".text-field")).setText("qqqqqq"));
        ScreenDriver.settle();
        assertThat(scene.getRoot().lookupAll(".label"))
                .filteredOn(node -> node.getParent().isVisible())
                .extracting(node -> ((Label) node).getText())
                .contains("Nothing found. Clear the search to see all of them.");
    }

    @Test
    void with_nothing_stored_it_says_what_to_do_first() {
        Scene scene = show(List.of(), 1024, 700, Settings.DEFAULT);
        assertThat(scene.lookup(".choice-empty").isVisible()).isTrue();
        assertThat(scene.lookup(".choice-card").isVisible()).isFalse();
    }

    @Test
    void nothing_is_cut_at_the_largest_text_but_names() {
        Scene scene = show(keep(6), 1440, 900, Settings.DEFAULT.withTextSize(20));
        ScreenDriver.onWindow(() -> model().closeUp().see(Pair.of(1, 3)));
        assertThat(CutTexts.in(
                        scene,
                        label -> !Tips.of(label).isEmpty()
                                || label.getStyleClass().contains("grid-name")
                                || label.getParent() instanceof GridHead
                                || label.getParent() instanceof EntryPicker))
                .isEmpty();
        ScreenDriver.picture(scene, "compare-largest");
    }

    @Test
    void ranks_and_a_reference_are_shown_where_somebody_chose_them() {
        Scene scene = show(keep(20), 1440, 900, Settings.DEFAULT);
        assertThat(visible(scene, ".total-rank")).isZero();
        ScreenDriver.onWindow(() -> {
            model().pin(Optional.of(model().resultProperty()
                    .get()
                    .orElseThrow()
                    .entries()
                    .get(3)
                    .profile()
                    .subject()));
            ((CheckBox) scene.lookup(".totals-card .check-box")).fire();
        });
        assertThat(visible(scene, ".total-rank")).isPositive();
        assertThat(texts((Parent) scene.lookup(".totals-card")))
                .as("what the brackets are")
                .anyMatch(words -> words.contains(" In brackets after a rank: "));
        ComboBox<?> reference = (ComboBox<?>) scene.lookup(".reference-choice");
        assertThat(reference.getValue()).hasToString(name(0));
        ScrollBar across = (ScrollBar) scene.lookup(".map-card .heat-grid .scroll-bar:horizontal");
        ScreenDriver.onWindow(() -> across.setValue(across.getMax()));
        List<String> seen = scene.getRoot().lookupAll(".map-card .grid-head-name").stream()
                .filter(node -> node.getParent().isVisible())
                .map(node -> ((Label) node).getText())
                .toList();
        assertThat(seen).contains(name(0), name(19)).doesNotContain(name(1));
        ScreenDriver.picture(scene, "compare-reference-ranks");
    }

    /** It said "1 (1)", which was its rank among itself. */
    @Test
    void an_earlier_round_says_that_it_has_no_rank() {
        List<AssessmentId> ids = new ArrayList<>(keep(3));
        Profile earlier = Profile.of(new Subject("ABW"), new Round("2024"), Depth.FULL);
        store.add(List.of(Filled.assessment("b", framework, earlier, Filled.answers(framework, 1, 0.03))));
        ids.add(new AssessmentId("b"));
        Scene scene = show(ids, 1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> ((CheckBox) scene.lookup(".totals-card .check-box")).fire());
        assertThat(texts((Parent) scene.lookup(".totals-card")))
                .anyMatch(words -> words.endsWith(" an earlier round, or one alone in its round, has none."));
        List<Label> dashes = scene.getRoot().lookupAll(".total-rank").stream()
                .map(Label.class::cast)
                .filter(rank -> rank.getText().equals("–"))
                .toList();
        assertThat(dashes).extracting(Tips::of).containsExactly("An earlier round has no rank");
        assertThat(scene.getRoot().lookupAll(".totals-list .list-cell").stream().map(Node::getAccessibleText))
                .filteredOn(read -> read != null && read.endsWith(". An earlier round has no rank"))
                .hasSize(1);
    }

    /** It counted those that have no score and so no line, and kept the gap of a pillar over one that has none. */
    @Test
    void the_signs_below_the_radar_are_of_what_is_drawn() {
        List<AssessmentId> ids = new ArrayList<>(keep(2));
        Section theme = framework.root().sections().get(0).sections().get(0);
        Answers partly = Filled.answers(framework, 1, 0);
        for (Question question : theme.questions()) {
            partly = partly.with(question.id(), Answer.of(new Response.Blank()));
        }
        Profile first = Profile.of(new Subject("VNM"), new Round("2026"), Depth.FULL);
        Profile empty = Profile.of(new Subject("ZWE"), new Round("2026"), Depth.FULL);
        store.add(List.of(
                Filled.assessment("b", framework, first, partly),
                Filled.assessment("c", framework, empty, Filled.answers(framework, 4, 1))));
        ids.addAll(List.of(new AssessmentId("b"), new AssessmentId("c")));
        Scene scene = show(ids, 1440, 900, Settings.DEFAULT);
        Compared shown = model().resultProperty().get().orElseThrow();
        int entry = shown.profiles().indexOf(first);
        ScreenDriver.onWindow(() -> {
            model().closeUp().see(Pair.NONE.withFirst(OptionalInt.of(entry)));
            model().closeUp().choose(radar(shown, entry, true));
        });
        Parent card = (Parent) scene.lookup(".radar-card");
        assertThat(texts(card)).contains("2 others").doesNotContain("3 others");
        Label gap = card.lookupAll(".faint").stream()
                .map(Label.class::cast)
                .filter(label -> label.getText().startsWith("Gap in a line"))
                .findFirst()
                .orElseThrow();
        assertThat(gap.isVisible()).isTrue();
        ScreenDriver.onWindow(() -> model().closeUp().choose(radar(shown, entry, false)));
        assertThat(gap.isVisible()).isFalse();
    }

    private static Radar radar(Compared shown, int entry, boolean hasGap) {
        return shown.radars().stream()
                .filter(radar -> hasGap == radar.scores(entry).stream().anyMatch(score -> score.isNaN()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void escape_in_the_search_for_a_question_clears_the_word_first_and_all_can_be_shown_again() {
        Scene scene = show(keep(3), 1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> model().show(CompareViewModel.View.QUESTIONS));
        TextField search = (TextField) scene.lookup(".question-search");
        KeyRobot robot = new KeyRobot();
        ScreenDriver.onWindow(search::requestFocus);
        robot.write("zzzzzz");
        Button all = scene.getRoot().lookupAll(".questions-card .button").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals("Show all questions"))
                .findFirst()
                .orElseThrow();
        assertThat(Nesting.isShown(all)).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(search.getText()).isEmpty();
        assertThat(search.isFocused()).isTrue();
        assertThat(Nesting.isShown(all)).isFalse();
        ScreenDriver.onWindow(() -> search.setText("zzzzzz"));
        ScreenDriver.onWindow(all::fire);
        assertThat(model().filterProperty().get()).isEqualTo(QuestionFilter.ALL);
        robot.type(KeyCode.ESCAPE);
        assertThat(search.isFocused()).as("nothing to clear: up to the views").isFalse();
    }

    @Test
    void from_fifteen_on_the_consistency_of_the_questions_can_be_seen() {
        Scene scene = show(keep(20), 1440, 900, Settings.DEFAULT);
        ToggleButton tab = (ToggleButton) scene.lookup(".segment.last");
        assertThat(tab.getText()).isEqualTo("Consistency");
        ScreenDriver.onWindow(tab::fire);
        assertThat(scene.lookup(".consistency-card").isVisible()).isTrue();
        assertThat(visible(scene, ".correlation")).isGreaterThan(2);
        ScreenDriver.picture(scene, "compare-consistency");
    }

    @Test
    void whoever_comes_by_a_key_begins_at_the_top_and_not_at_a_map_below_the_window() {
        Scene scene = show(keep(3), 1024, 700, Settings.DEFAULT.withTextSize(24));
        ScreenDriver.onWindow(() -> scene.lookup(".compare").requestFocus());
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isInstanceOf(ToggleButton.class);
        assertThat(((ToggleButton) scene.getFocusOwner()).getText()).isEqualTo("Themes");
        KeyRobot robot = new KeyRobot();
        Set<Node> passed = new HashSet<>();
        // Until the map has the keys: everything on the way is in sight.
        while (passed.add(scene.getFocusOwner()) && !(scene.getFocusOwner() instanceof HeatGrid)) {
            assertInWindow(scene.getFocusOwner());
            robot.type(KeyCode.TAB);
            ScreenDriver.settle();
        }
        assertThat(scene.getFocusOwner()).isInstanceOf(HeatGrid.class);
        assertInWindow(scene.lookup(".grid-ring"));
    }

    private static void assertInWindow(Node node) {
        Bounds own = node.localToScene(node.getLayoutBounds());
        assertThat(own.getMinY()).as(node.toString()).isNotNegative();
        assertThat(own.getMaxY()).as(node.toString()).isLessThanOrEqualTo(700);
    }

    @Test
    void whoever_comes_back_to_compare_goes_on_at_the_row_that_was_left() {
        List<AssessmentId> ids = keep(4);
        Scene scene = show(ids, 1024, 700, Settings.DEFAULT);
        HeatGrid grid = (HeatGrid) scene.lookup(".heat-grid");
        ScreenDriver.onWindow(grid::requestFocus);
        new KeyRobot().type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT);
        String row = grid.cursor().id();
        ScreenDriver.onWindow(() -> controller.orElseThrow().leaving());
        Scene again = show(List.of(), 1024, 700, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> again.lookup(".page.compare").requestFocus());
        for (int pulse = 0; pulse < 3; pulse++) {
            ScreenDriver.settle();
        }
        HeatGrid now = (HeatGrid) again.lookup(".heat-grid");
        assertThat(now.isFocused()).isTrue();
        assertThat(now.cursor().id()).isEqualTo(row);
        assertThat(now.cursor().column()).isEqualTo(1);
        Scene others = show(ids.subList(0, 2), 1024, 700, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> others.lookup(".page.compare").requestFocus());
        ScreenDriver.settle();
        assertThat(others.lookup(".heat-grid").isFocused())
                .as("others begin at the top")
                .isFalse();
    }

    /** Themes had short names on the radar, and pillars long ones over the questions: other ones than everywhere else. */
    @Test
    void pillars_and_themes_are_called_as_elsewhere_on_the_radar_and_over_the_questions() {
        show(keep(3), 1440, 900, Settings.DEFAULT);
        Compared shown = model().resultProperty().get().orElseThrow();
        Drawing drawing =
                new Drawing(context.messages(), context.formats(), new BandSteps(shown.bands()), new FxMeasure());
        Picture picture = shown.radars().get(0).draw(Pair.of(0, 1), List.of(2), shown, drawing);
        Section pillar = framework.root().sections().get(0);
        assertThat(picture.figures().rows())
                .extracting(row -> row.get(0))
                .containsExactlyElementsOf(
                        pillar.sections().stream().map(Section::title).toList());
        String drawn =
                String.join(" ", picture.words().stream().map(Mark.Words::text).toList());
        assertThat(drawn)
                .contains(pillar.sections().stream().map(Section::title).toList());
        assertThat(picture.words())
                .allMatch(words -> words.at().y() >= 0 && words.at().y() <= picture.height());
        assertThat(model().questions(shown).lines())
                .extracting(Grid.Line::title)
                .containsAll(framework.root().sections().stream()
                        .map(Section::chartTitle)
                        .toList());
    }

    /** Its points had the colours of bands, and a distance that counted among the widest. */
    @Test
    void a_question_that_is_not_scored_has_no_points_no_colour_and_no_distance() {
        Scene scene = show(keep(4), 1024, 700, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> model().show(CompareViewModel.View.QUESTIONS));
        Question unscored = framework.questions().stream()
                .filter(question -> !question.isScored() && question.kind().isScored())
                .findFirst()
                .orElseThrow();
        ScreenDriver.onWindow(() -> ((TextField) scene.lookup(".question-search"))
                .setText(unscored.id().value()));
        ScreenDriver.settle();
        HeatGrid grid = (HeatGrid) scene.lookup(".questions-card .heat-grid");
        assertThat(visible(scene, ".questions-card .heat")).isZero();
        assertThat(visible(scene, ".questions-card .grid-plain")).isEqualTo(4);
        assertThat(grid.grid().lines())
                .filteredOn(line -> !line.isHeading())
                .extracting(Grid.Line::note)
                .containsExactly("not scored");
        KeyRobot robot = new KeyRobot();
        ScreenDriver.onWindow(grid::requestFocus);
        assertThat(grid.getAccessibleText()).endsWith("; not scored").doesNotContain("\u2013");
        robot.type(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(visible(scene, ".answers-panel .score-cell")).isZero();
        assertThat(Nodes.shown((Parent) scene.lookup(".answers-panel"), Label.class::isInstance))
                .extracting(label -> ((Label) label).getText())
                .contains("Not scored. The answers stand here without points.");
    }

    /** As the window does it: the keys go to the page while it is loaded, before it is laid out. */
    @Test
    void whoever_comes_back_to_the_questions_finds_search_filters_pair_row_and_the_way_to_the_themes() {
        List<AssessmentId> ids = keep(4);
        Scene scene = show(ids, 1024, 700, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> {
            model().goTo(
                            model().resultProperty()
                                    .get()
                                    .orElseThrow()
                                    .comparison()
                                    .sectionRows()
                                    .get(2)
                                    .id(),
                            0);
            model().closeUp().see(Pair.of(1, 3));
            ((TextField) scene.lookup(".question-search")).setText("law");
            ((CheckBox) scene.lookup(".question-bar .check-box")).fire();
            order(scene).setValue(QuestionFilter.Order.SPREAD);
            scene.lookup(".questions-card .heat-grid").requestFocus();
        });
        KeyRobot robot = new KeyRobot();
        robot.type(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.RIGHT);
        HeatGrid left = (HeatGrid) scene.lookup(".questions-card .heat-grid");
        String row = left.cursor().id();
        List<Grid.Line> lines = left.grid().lines();
        assertThat(left.cursor().row()).isPositive();
        ScreenDriver.onWindow(() -> controller.orElseThrow().leaving());

        StackPane window = new StackPane();
        Scene again = ScreenDriver.showNode(() -> window, 1024, 700, Settings.DEFAULT);
        background.holdBack();
        ScreenDriver.onWindow(() -> {
            Parent page = new Views(Messages.in(Locale.ENGLISH)).load(made(List.of()));
            Theme.dressFor(again, page);
            window.getChildren().setAll(page);
            page.requestFocus();
            background.passTime();
        });
        for (int pulse = 0; pulse < 4; pulse++) {
            ScreenDriver.settle();
        }
        HeatGrid now = (HeatGrid) again.lookup(".questions-card .heat-grid");
        assertThat(((TextField) again.lookup(".question-search")).getText()).isEqualTo("law");
        assertThat(((CheckBox) again.lookup(".question-bar .check-box")).isSelected())
                .isTrue();
        assertThat(order(again).getValue()).isEqualTo(QuestionFilter.Order.SPREAD);
        assertThat(now.grid().lines()).isEqualTo(lines);
        assertThat(model().closeUp().pairProperty().get()).isEqualTo(Pair.of(1, 3));
        assertThat(now.isFocused()).isTrue();
        assertThat(now.cursor().id()).isEqualTo(row);
        assertThat(now.cursor().column()).isEqualTo(2);
        robot.type(KeyCode.ESCAPE);
        assertThat(model().viewProperty().get()).isEqualTo(CompareViewModel.View.THEMES);
    }

    @Test
    void another_order_of_the_questions_is_read_from_its_first_and_says_how_many_of_all_it_has() {
        Scene scene = show(keep(3), 1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> model().show(CompareViewModel.View.QUESTIONS));
        ScreenDriver.settle();
        HeatGrid grid = (HeatGrid) scene.lookup(".questions-card .heat-grid");
        ScreenDriver.onWindow(grid::requestFocus);
        new KeyRobot().type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        assertThat(grid.cursor().row()).isGreaterThan(2);
        int all = grid.grid().questions();
        ScreenDriver.onWindow(() -> ((ToggleButton) scene.lookup(".question-bar .segment.last")).fire());
        assertThat(grid.cursor().row()).isZero();
        int scored = grid.grid().questions();
        assertThat(scored).isLessThan(all);
        assertThat(scene.getRoot().lookupAll(".question-bar .label"))
                .as("and why some are left out")
                .anyMatch(label ->
                        ((Labeled) label).getText().startsWith(scored + " of " + all + " questions (" + (all - scored))
                                && ((Labeled) label).getText().endsWith(" not scored)"));
    }

    /** Filters and heads took more than half of the window. */
    @Test
    void with_large_text_five_questions_are_in_sight_at_once_and_the_filters_in_one_line() {
        List<AssessmentId> ids = keep(3);
        Scene scene = new InShell(context, new Route.Compare(ids))
                .show(dialogs -> made(ids), 1024, 700, Settings.DEFAULT.withTextSize(24));
        ScreenDriver.onWindow(() -> model().show(CompareViewModel.View.QUESTIONS));
        ScreenDriver.settle();
        ScreenDriver.picture(scene, "compare-questions-24");
        Node page = scene.lookup(".page.compare");
        double end = page.localToScene(page.getLayoutBounds()).getMaxY();
        Node grid = scene.lookup(".questions-card .heat-grid");
        long whole = grid.lookupAll(".grid-name").stream()
                .filter(Node::isVisible)
                .filter(name -> !name.getStyleClass().contains("b"))
                .filter(name -> name.localToScene(name.getLayoutBounds()).getMaxY() <= end)
                .count();
        assertThat(end).as("the page is as high as there is room for it").isLessThan(680);
        assertThat(whole).isGreaterThanOrEqualTo(5);
        assertThat(scene.lookup(".question-bar").getLayoutBounds().getHeight()).isLessThan(3 * 24);
        Button more = (Button) scene.lookup(".question-more");
        assertThat(more.getText()).isEqualTo("Filters");
        ScreenDriver.onWindow(() -> {
            more.requestFocus();
            more.fire();
        });
        ScreenDriver.settle();
        new KeyRobot().type(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(model().filterProperty().get()).isEqualTo(QuestionFilter.ALL.withOnlyApart(true));
        assertThat(more.getText()).isEqualTo("Filters (1)");
        ScreenDriver.onWindow(() -> order(scene).setValue(QuestionFilter.Order.SPREAD));
        ScreenDriver.settle();
        assertThat(model().filterProperty().get())
                .isEqualTo(QuestionFilter.ALL.withOnlyApart(true).withOrder(QuestionFilter.Order.SPREAD));
        assertThat(more.getText()).as("an order is no filter").isEqualTo("Filters (1)");
        assertThat(scene.lookup(".question-bar").getLayoutBounds().getHeight()).isLessThan(3 * 24);
        int listed = ((HeatGrid) grid).grid().questions();
        assertThat(((HeatGrid) grid).grid().corner())
                .startsWith(listed + " of ")
                .endsWith(" Enter opens one, Esc goes up.");
    }

    private static ToggleButton byLead(Scene scene) {
        return (ToggleButton) Nodes.shown(
                        scene.getRoot(),
                        node -> node instanceof ToggleButton one
                                && one.getText().equals("Most to learn"))
                .get(0);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<QuestionFilter.Order> order(Scene scene) {
        return (ComboBox<QuestionFilter.Order>) scene.lookup(".question-order");
    }

    /** What is read with care and two lines of filters left room for seven. */
    @Test
    void in_a_small_window_nine_questions_are_in_sight_and_page_down_above_them_turns_them() {
        List<AssessmentId> ids = keep(3);
        Scene scene =
                new InShell(context, new Route.Compare(ids)).show(dialogs -> made(ids), 1024, 700, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> {
            PageKeys.listen(scene);
            model().show(CompareViewModel.View.QUESTIONS);
        });
        ScreenDriver.settle();
        ScreenDriver.picture(scene, "compare-questions-1024");
        HeatGrid grid = (HeatGrid) scene.lookup(".questions-card .heat-grid");
        double end = place(scene.lookup(".page.compare")).getMaxY();
        assertThat(grid.lookupAll(".grid-name").stream()
                        .filter(Node::isVisible)
                        .filter(name -> !name.getStyleClass().contains("b"))
                        .filter(name -> place(name).getMaxY() <= end)
                        .count())
                .isGreaterThanOrEqualTo(9);
        assertThat(Nodes.shown((Parent) scene.lookup(".compare-notice"), Label.class::isInstance))
                .as("in one line")
                .hasSize(1);
        assertThat(scene.lookup(".question-bar").getLayoutBounds().getHeight()).isLessThan(50);
        Node tab = Nodes.shown(
                        scene.getRoot(),
                        node -> node instanceof ToggleButton button
                                && button.getText().equals("Questions"))
                .get(0);
        ScrollBar down = (ScrollBar) Nodes.shown(
                        grid, node -> node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL)
                .get(0);
        ScreenDriver.onWindow(tab::requestFocus);
        new KeyRobot().type(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        assertThat(down.getValue()).isPositive();
        assertThat(tab.isFocused()).isTrue();
        new KeyRobot().type(KeyCode.PAGE_UP, KeyCode.PAGE_UP);
        assertThat(down.getValue()).isZero();
        ScreenDriver.onWindow(() -> model().show(CompareViewModel.View.THEMES));
        ScreenDriver.settle();
        assertThat(Nodes.shown((Parent) scene.lookup(".compare-notice"), Label.class::isInstance))
                .as("with what it is about")
                .hasSizeGreaterThan(1);
    }

    /** Only with a reference is it said from whom one can learn most, and nothing led to the choice of one. */
    @Test
    void whoever_has_no_reference_is_led_to_its_choice_which_stays_in_sight() {
        List<AssessmentId> ids = keep(3);
        Scene scene = new InShell(context, new Route.Compare(ids))
                .show(dialogs -> made(ids), 1024, 600, Settings.DEFAULT.withTextSize(24));
        ScreenDriver.settle();
        press(scene, "Show all ");
        press(scene, "Who wants to learn?");
        ComboBox<?> choice = (ComboBox<?>) scene.lookup(".reference-choice");
        assertThat(choice.isFocused()).isTrue();
        for (int pulse = 0; pulse < 4; pulse++) {
            ScreenDriver.settle();
        }
        assertThat(choice.isShowing()).as("open").isTrue();
        assertOnPage(scene, choice);
        new KeyRobot().type(KeyCode.DOWN).type(KeyCode.ENTER);
        for (int pulse = 0; pulse < 4; pulse++) {
            ScreenDriver.settle();
        }
        assertThat(model().resultProperty().get().orElseThrow().referenced()).isOne();
        assertThat(choice.isFocused()).isTrue();
        assertOnPage(scene, choice);
        assertThat(Nodes.shown(
                        scene.getRoot(),
                        node -> node instanceof Button button
                                && button.getText().startsWith("Who wants to learn?")))
                .as("one is chosen")
                .isEmpty();
        ScreenDriver.picture(scene, "compare-reference-24");
        press(scene, "Show the first only");
        assertThat(texts(found(scene).get(0).getParent())).anyMatch(words -> words.startsWith("Most to learn for "));
    }

    private static List<String> texts(Parent part) {
        return Nodes.shown(part, Label.class::isInstance).stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }

    /** 53 and 59 were "7 apart". */
    @Test
    void how_far_apart_they_are_is_what_the_figures_say() {
        show(keep(6), 1440, 900, Settings.DEFAULT);
        List<Grid.Line> apart = model().questions(model().resultProperty().get().orElseThrow()).lines().stream()
                .filter(line -> line.note().endsWith(" apart"))
                .toList();
        assertThat(apart).hasSizeGreaterThan(40).allSatisfy(line -> {
            long between = Math.round(of(line).getMax()) - Math.round(of(line).getMin());
            assertThat(line.note()).isEqualTo(between + " apart");
        });
        assertThat(apart).as("else it says nothing").anyMatch(line -> {
            long exact = Math.round(of(line).getMax() - of(line).getMin());
            return exact != Math.round(of(line).getMax()) - Math.round(of(line).getMin());
        });
    }

    private static DoubleSummaryStatistics of(Grid.Line line) {
        return line.values().stream()
                .filter(value -> !Double.isNaN(value))
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
    }

    /** Two lines said of one theme that the same two have 16 and 86 in it. */
    @Test
    void what_the_reference_has_most_to_learn_comes_first_and_is_said_once() {
        Scene scene = show(keep(6), 1440, 900, Settings.DEFAULT);
        Compared all = model().resultProperty().get().orElseThrow();
        int lowest =
                ComparisonFindings.of(all.comparison()).widest().orElseThrow().lowest();
        ScreenDriver.onWindow(() ->
                model().pin(Optional.of(all.entries().get(lowest).profile().subject())));
        List<String> said = found(scene).stream()
                .flatMap(number -> texts(number.getParent()).stream())
                .filter(words -> words.length() > 1)
                .toList();
        assertThat(said.get(0))
                .startsWith("Most to learn for ")
                .matches(".* [^:.]+: [0-9]+ of the [0-9]+ answers ha(s|ve) a document\\.");
        String name = model().resultProperty().get().orElseThrow().names().name(0);
        assertThat(said)
                .as("the own score beside the middle of all")
                .anyMatch(words ->
                        words.matches("Strongest pillar: .* 6 scores is .* " + Pattern.quote(name) + " has [0-9]+\\."));
        assertThat(said).hasSizeGreaterThan(2).noneMatch(words -> words.startsWith("They differ most in "));
    }

    /** Six of eight were seen, and the bar stood far below the last row. */
    @Test
    void columns_beyond_an_edge_are_counted_there_and_the_bar_stands_below_the_rows() {
        Scene scene = show(keep(9), 1440, 900, Settings.DEFAULT);
        HeatGrid grid = (HeatGrid) scene.lookup(".map-card .heat-grid");
        assertThat(more(grid)).hasSize(1).allMatch(words -> words.matches("[2-5] more this way"));
        Node bar = grid.lookupAll(".scroll-bar").stream()
                .filter(node -> node instanceof ScrollBar own && own.getOrientation() == Orientation.HORIZONTAL)
                .findFirst()
                .orElseThrow();
        double last = grid.lookupAll(".heat").stream()
                .filter(Node::isVisible)
                .mapToDouble(cell -> cell.localToScene(cell.getLayoutBounds()).getMaxY())
                .max()
                .orElseThrow();
        assertThat(bar.localToScene(bar.getLayoutBounds()).getMinY()).isBetween(last, last + 20);
        ScreenDriver.onWindow(grid::requestFocus);
        new KeyRobot().type(KeyCode.END);
        ScreenDriver.settle();
        assertThat(more(grid)).as("those before").hasSize(1);
        Subject first = store.load(new AssessmentId("a0")).profile().subject();
        ScreenDriver.onWindow(() -> model().pin(Optional.of(first)));
        ScreenDriver.settle();
        ScreenDriver.onWindow(() -> model().closeUp().see(Pair.of(0, 1)));
        ScreenDriver.settle();
        Node head = scene.lookup(".grid-head.is-reference");
        for (Node words : head.lookupAll(".label")) {
            assertThat(words.getBoundsInParent().getMinX()).isNotNegative();
            assertThat(words.getBoundsInParent().getMaxX())
                    .isLessThanOrEqualTo(head.getLayoutBounds().getWidth());
        }
        ScreenDriver.picture(scene, "compare-many");
    }

    private static List<String> more(HeatGrid grid) {
        return grid.lookupAll(".grid-more").stream()
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .toList();
    }

    /** It stood out above its card. */
    @Test
    void the_head_of_the_questions_that_differ_is_as_high_as_a_long_name() {
        List<AssessmentId> ids = new ArrayList<>(keep(4));
        Profile city = Profile.of(new Subject("KHM:Port Amara of the North Bay"), new Round("2026"), Depth.FULL);
        store.add(List.of(Filled.assessment("city", framework, city, Filled.answers(framework, 9, 0))));
        ids.add(new AssessmentId("city"));
        Scene scene = show(ids, 1440, 900, Settings.DEFAULT);
        int place = model().resultProperty().get().orElseThrow().profiles().indexOf(city);
        ScreenDriver.onWindow(() -> model().closeUp().see(Pair.of(0, place)));
        ScreenDriver.settle();
        for (Node head : scene.getRoot().lookupAll(".difference-head")) {
            Bounds card = head.getParent()
                    .getParent()
                    .localToScene(head.getParent().getParent().getLayoutBounds());
            assertThat(head.localToScene(head.getLayoutBounds()).getMinY()).isGreaterThan(card.getMinY());
            assertThat(head.getBoundsInParent().getMaxY())
                    .isLessThanOrEqualTo(head.getParent().getLayoutBounds().getHeight());
        }
    }

    @Test
    void the_choice_of_a_reference_says_of_which_round_it_is() {
        List<AssessmentId> ids = new ArrayList<>(keep(3));
        Subject first = store.load(ids.get(0)).profile().subject();
        Profile earlier = Profile.of(first, new Round("2022"), Depth.FULL);
        store.add(List.of(Filled.assessment("old", framework, earlier, Filled.answers(framework, 9, 0))));
        ids.add(new AssessmentId("old"));
        Scene scene = show(ids, 1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> model().pin(Optional.of(first)));
        ComboBox<?> box = (ComboBox<?>) scene.lookup(".reference-choice");
        String name = context.formats().subject(first) + " 2026";
        assertThat(box.getValue()).hasToString(name);
        assertThat(box.getItems()).as("nobody and three").hasSize(4);
        assertThat(found(scene).stream()
                        .flatMap(number -> texts(number.getParent()).stream())
                        .toList())
                .anyMatch(words -> words.startsWith("Most to learn for " + name));
        assertThat(visible(scene, ".grid-head.is-reference")).isOne();
    }

    /** What a dash and a dashed figure are stood at the foot of a card as high as all that is beside it. */
    @Test
    void the_legend_stands_directly_below_the_last_row_of_the_map() {
        List<AssessmentId> ids = keep(6);
        for (int width : List.of(1024, 1440)) {
            Scene scene = show(ids, width, width == 1024 ? 700 : 900, Settings.DEFAULT);
            ScreenDriver.onWindow(() -> model().closeUp().see(Pair.of(0, 1)));
            ScreenDriver.settle();
            HeatGrid grid = (HeatGrid) scene.lookup(".map-card .heat-grid");
            assertThat(grid.getHeight())
                    .as("no higher than its rows at %d", width)
                    .isLessThanOrEqualTo(grid.prefHeight(grid.getWidth()));
            Node legend = scene.lookup(".map-card .band-legend");
            assertThat(place(legend).getMinY() - place(grid).getMaxY())
                    .as("at %d", width)
                    .isBetween(0.0, 40.0);
            ScreenDriver.picture(scene, "compare-legend-" + width);
        }
    }

    /** Of two rounds of one country the boxes said codes, though there was room for its name. */
    @Test
    void a_box_has_the_name_with_its_round_where_that_fits_and_the_code_where_not() {
        List<NewAssessment> all = new ArrayList<>();
        for (String subject : List.of("LAO", "VCT")) {
            for (String round : List.of("2024", "2026")) {
                Profile profile = Profile.of(new Subject(subject), new Round(round), Depth.FULL);
                all.add(Filled.assessment(subject + round, framework, profile, Filled.answers(framework, 1, 0.03)));
            }
        }
        store.add(all);
        Scene scene = show(all.stream().map(each -> each.assessment().id()).toList(), 1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> model().closeUp().see(Pair.of(0, 3)));
        ScreenDriver.settle();
        assertThat(scene.getRoot().lookupAll(".entry-picker > .list-cell").stream()
                        .map(cell -> ((Labeled) cell).getText()))
                .containsExactlyInAnyOrder("Laos 2024", "VCT 2026");
        assertThat(scene.getRoot().lookupAll(".entry-picker").stream().map(box -> Tips.of(box)))
                .anyMatch(words -> words.endsWith("Grenadines 2026"));
    }

    /** What is asked and where it is answered had two names. */
    @Test
    void the_question_who_wants_to_learn_leads_to_a_box_that_is_called_so() {
        Scene scene = show(keep(3), 1440, 900, Settings.DEFAULT);
        Node box = scene.lookup(".reference-choice");
        assertThat(texts(box.getParent())).contains("Who wants to learn");
        assertThat(box.getAccessibleText()).startsWith("Who wants to learn: ");
    }

    /** The list said 119, and everything that counts scores said 117. */
    @Test
    void how_many_questions_are_listed_says_how_many_of_them_have_no_score() {
        Scene scene = show(keep(3), 1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> model().show(CompareViewModel.View.QUESTIONS));
        ScreenDriver.settle();
        assertThat(texts((Parent) scene.lookup(".question-bar"))).contains("119 questions (2 not scored)");
    }

    /** Nobody knew which of the columns were meant. */
    @Test
    void the_strongest_pillar_says_whose_scores_are_not_counted() {
        List<AssessmentId> ids = new ArrayList<>(keep(3));
        Subject first = store.load(ids.get(0)).profile().subject();
        Profile earlier = Profile.of(first, new Round("2022"), Depth.FULL);
        Profile empty = Profile.of(new Subject("ZWE"), new Round("2026"), Depth.FULL);
        store.add(List.of(
                Filled.assessment("old", framework, earlier, Filled.answers(framework, 9, 0)),
                Filled.assessment("new", framework, empty, Answers.none())));
        ids.add(new AssessmentId("old"));
        assertThat(found(show(ids, 1440, 900, Settings.DEFAULT)).stream()
                        .flatMap(number -> texts(number.getParent()).stream())
                        .toList())
                .anyMatch(words -> words.contains("The middle of 3 scores is ")
                        && words.endsWith(" Not counted: 1 earlier round."));
        ids.add(new AssessmentId("new"));
        assertThat(found(show(ids, 1440, 900, Settings.DEFAULT)).stream()
                        .flatMap(number -> texts(number.getParent()).stream())
                        .toList())
                .anyMatch(words -> words.endsWith(" Not counted: 1 earlier round, and 1 without a score there."));
    }

    /** The order by what one can learn is offered beside the others, once there is somebody who learns. */
    @Test
    void most_to_learn_is_offered_as_an_order_of_the_questions_with_a_reference() {
        List<AssessmentId> ids = keep(3);
        Subject first = store.load(ids.get(0)).profile().subject();
        for (int width : List.of(1440, 1024)) {
            Scene scene = show(ids, width, width == 1024 ? 700 : 900, Settings.DEFAULT);
            ScreenDriver.onWindow(() -> {
                model().pin(Optional.empty());
                model().show(CompareViewModel.View.QUESTIONS);
            });
            ScreenDriver.settle();
            double height = scene.lookup(".question-bar").getLayoutBounds().getHeight();
            ScreenDriver.onWindow(() -> model().pin(Optional.of(first)));
            ScreenDriver.settle();
            assertThat(scene.lookup(".question-bar").getLayoutBounds().getHeight())
                    .as("in one line at %d", width)
                    .isEqualTo(height);
            if (width == 1024) {
                assertThat(order(scene).getItems()).hasSize(3);
                ScreenDriver.onWindow(() -> order(scene).setValue(QuestionFilter.Order.LEARN));
            } else {
                ScreenDriver.onWindow(() -> byLead(scene).fire());
            }
            ScreenDriver.settle();
            ScreenDriver.picture(scene, "compare-learn-" + width);
            HeatGrid grid = (HeatGrid) scene.lookup(".questions-card .heat-grid");
            assertThat(grid.grid().lines().get(0).note()).endsWith(" ahead");
            assertThat(grid.grid().lines().get(0).note()).isNotEqualTo("nobody ahead");
        }
    }

    /** Whoever is higher overall may be lower in the pillar that is drawn. */
    @Test
    void by_a_pillar_seen_close_up_stands_who_is_higher_in_it() {
        Scene scene = show(keep(4), 1440, 900, Settings.DEFAULT);
        Compared all = model().resultProperty().get().orElseThrow();
        ScreenDriver.onWindow(() -> model().closeUp().choose(all.radars().get(0)));
        ScreenDriver.onWindow(() -> model().closeUp().toggle(0));
        String one = String.join(" ", model().closeUp().sentences());
        assertThat(one).startsWith("In Regulation, ").doesNotContain("overall");
        assertThat(texts((Parent) scene.lookup(".radar-card"))).contains(one);
        ScreenDriver.onWindow(() -> model().closeUp().toggle(1));
        assertThat(model().closeUp().sentences()).hasSize(2);
        assertThat(model().closeUp().sentences().get(0)).matches("In Regulation, .+ has [0-9.]+ and .+ has [0-9.]+\\.");
        assertThat(model().closeUp().sentences().get(1)).contains("overall");
        ScreenDriver.onWindow(
                () -> model().closeUp().choose(all.radars().get(all.radars().size() - 1)));
        assertThat(texts((Parent) scene.lookup(".radar-card")))
                .contains(String.join(" ", model().closeUp().sentences()))
                .noneMatch(words -> words.startsWith("In "));
    }

    /** It took five steps of Tab back. */
    @ParameterizedTest
    @ValueSource(strings = {"THEMES", "QUESTIONS"})
    void escape_in_a_table_leads_up_to_the_views(String view) {
        Scene scene = show(keep(3), 1024, 600, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> model().show(CompareViewModel.View.valueOf(view)));
        ScreenDriver.settle();
        HeatGrid grid = (HeatGrid)
                Nodes.shown(scene.getRoot(), HeatGrid.class::isInstance).get(0);
        ScreenDriver.onWindow(grid::requestFocus);
        new KeyRobot().type(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.ESCAPE);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isInstanceOf(ToggleButton.class);
        assertThat(((ToggleButton) scene.getFocusOwner()).isSelected()).isTrue();
        assertOnPage(scene, scene.getFocusOwner());
    }

    private static void press(Scene scene, String words) {
        Button button = (Button) Nodes.shown(
                        scene.getRoot(),
                        node -> node instanceof Button one && one.getText().startsWith(words))
                .get(0);
        ScreenDriver.onWindow(button::fire);
        for (int pulse = 0; pulse < 4; pulse++) {
            ScreenDriver.settle();
        }
    }

    private static void assertOnPage(Scene scene, Node node) {
        Bounds own = node.localToScene(node.getLayoutBounds());
        Bounds page = place(scene.lookup(".page.compare"));
        assertThat(own.getMinY()).isGreaterThanOrEqualTo(page.getMinY());
        assertThat(own.getMaxY()).isLessThanOrEqualTo(page.getMaxY());
    }

    @Test
    void whoever_comes_back_finds_all_that_stands_out_still_open() {
        Settings large = Settings.DEFAULT.withTextSize(24);
        List<AssessmentId> ids = keep(6);
        Scene scene = show(ids.subList(0, 3), 1024, 700, large);
        press(scene, "Show all ");
        int all = found(scene).size();
        assertThat(all).isGreaterThan(2);
        ScreenDriver.onWindow(() -> controller.orElseThrow().leaving());
        assertThat(found(show(List.of(), 1024, 700, large))).hasSize(all);
        assertThat(found(show(ids.subList(3, 6), 1024, 700, large)))
                .as("others")
                .hasSize(1);
    }

    /** The heads were one line of words with hardly a gap, and wider than what stands below them. */
    @Test
    void every_head_of_the_totals_is_as_wide_as_its_figures() {
        Scene scene = show(keep(3), 1024, 700, Settings.DEFAULT.withTextSize(24));
        Node card = scene.lookup(".totals-card");
        List<Node> figures = Nodes.shown(
                (Parent) card.lookup(".totals-list"),
                node -> node.getStyleClass().contains("total-bounds"));
        assertThat(figures).isNotEmpty();
        assertThat(Nodes.shown(
                        (Parent) card.lookup(".totals-heads"),
                        node -> node.getStyleClass().contains("total-bounds")))
                .hasSize(2)
                .allSatisfy(head -> assertThat(head.getLayoutBounds().getWidth())
                        .isCloseTo(figures.get(0).getLayoutBounds().getWidth(), within(1.0)));
    }

    @Test
    void with_large_text_the_list_of_questions_is_seen_while_one_is_searched() {
        Scene scene = show(keep(3), 1024, 700, Settings.DEFAULT.withTextSize(24));
        ScreenDriver.onWindow(() -> model().show(CompareViewModel.View.QUESTIONS));
        ScreenDriver.onWindow(() -> scene.lookup(".question-bar .combo-box").requestFocus());
        new KeyRobot().type(KeyCode.TAB).write("pay");
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isInstanceOf(TextField.class);
        assertInWindow(scene.getFocusOwner());
        Node grid = scene.lookup(".questions-card .heat-grid");
        assertThat(grid.localToScene(grid.getLayoutBounds()).getMinY()).isLessThan(700 / 2.0);
    }

    @Test
    void with_large_text_five_rows_are_in_sight_and_the_other_findings_a_key_away() {
        List<AssessmentId> ids = keep(6);
        Scene scene = new InShell(context, new Route.Compare(ids))
                .show(
                        dialogs -> made(ids),
                        1024,
                        700,
                        Settings.DEFAULT.withTextSize(24).withLook(WindowLook.DARK));
        ScreenDriver.settle();
        ScreenDriver.picture(scene, "compare-24");
        HeatGrid grid = (HeatGrid) scene.lookup(".heat-grid");
        double fiveRows = (GridLayout.HIGH_HEAD_EM + 5 * GridLayout.ROW_EM) * 24;
        assertThat(grid.localToScene(0, 0).getY() + fiveRows)
                .isLessThanOrEqualTo(place(scene.lookup(".page.compare")).getMaxY());
        assertThat(found(scene)).hasSize(1);
        Button more = (Button) Nodes.shown(
                        scene.getRoot(),
                        node -> node instanceof Button button
                                && button.getText().startsWith("Show all "))
                .get(0);
        ScreenDriver.onWindow(more::requestFocus);
        new KeyRobot().type(KeyCode.SPACE);
        ScreenDriver.settle();
        assertThat(found(scene)).hasSizeGreaterThan(2);
        assertThat(more.isFocused()).isTrue();
        new KeyRobot().type(KeyCode.SPACE);
        ScreenDriver.settle();
        assertThat(found(scene)).hasSize(1);
        Scene usual = show(List.of(), 1024, 700, Settings.DEFAULT);
        assertThat(found(usual)).hasSizeGreaterThan(2);
    }

    /** The sentences of what stands out, which are numbered. */
    private static List<Node> found(Scene scene) {
        FindingsCard card = (FindingsCard)
                Nodes.shown(scene.getRoot(), FindingsCard.class::isInstance).get(0);
        return Nodes.shown(
                card, node -> node instanceof Label label && label.getText().matches("[1-9]"));
    }

    @Test
    void with_large_text_what_stands_out_is_read_first_and_tab_brings_the_table() {
        int height = 576;
        Scene scene = show(keep(6), 1024, height, Settings.DEFAULT.withTextSize(24));
        Node first = Nodes.shown(
                        scene.getRoot(),
                        node -> node instanceof Label label && label.getText().startsWith("Overall, "))
                .get(0);
        assertThat(first.localToScene(first.getLayoutBounds()).getMaxY()).isLessThan(height);
        HeatGrid grid = (HeatGrid) scene.lookup(".heat-grid");
        ScreenDriver.onWindow(() -> scene.lookup(".reference-choice").requestFocus());
        new KeyRobot().type(KeyCode.TAB, KeyCode.DOWN);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isEqualTo(grid);
        double fiveRows = (GridLayout.HIGH_HEAD_EM + 5 * GridLayout.ROW_EM) * 24;
        assertThat(grid.localToScene(0, 0).getY() + fiveRows).isLessThanOrEqualTo(height);
    }

    @Test
    void how_many_are_weak_says_of_whom_it_is_a_count() {
        assertThat(weakest(2, 3, 3)).contains("2 of 3 are below 50");
        assertThat(weakest(3, 3, 3)).contains("All 3 are below 50");
        assertThat(weakest(3, 4, 5)).contains("3 of the 4 with a score are below 50");
        assertThat(weakest(3, 3, 5)).contains("All 3 that have a score there are below 50");
        assertThat(weakest(2, 2, 3)).contains("Both that have a score there are below 50");
    }

    private String weakest(int low, int count, int entries) {
        ComparisonRow row = new ComparisonRow(ComparisonRow.Kind.SECTION, "t", "Theme", "Theme", 2, List.of());
        String key = FindingsCard.weakest(new ComparisonFindings.Weakest(row, low, count, 0), entries);
        return context.text(key, row.name(), low, count);
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void enter_goes_from_a_theme_to_its_questions_and_to_everybodys_answer_and_escape_back() {
        Scene scene = show(keep(4), 1024, 700, Settings.DEFAULT.withTextSize(24));
        KeyRobot robot = new KeyRobot();
        Node map = scene.lookup(".map-card .heat-grid");
        ScreenDriver.onWindow(map::requestFocus);
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        ScreenDriver.settle();
        Node questions = scene.lookup(".questions-card .heat-grid");
        assertThat(scene.getFocusOwner()).isEqualTo(questions);
        assertThat(questions.getAccessibleText()).startsWith("Consumer law and online sales, ");
        assertInWindow(
                Nodes.shown((Parent) questions, node -> node.getStyleClass().contains("grid-ring"))
                        .get(0));
        robot.type(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(model().readingProperty().get().orElseThrow().title()).isEqualTo("Consumer law and online sales");
        assertThat(scene.getFocusOwner().getAccessibleText()).isEqualTo("Close the answers");
        assertInWindow(scene.getFocusOwner());
        robot.type(KeyCode.ESCAPE);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isEqualTo(questions);
        robot.type(KeyCode.ESCAPE);
        ScreenDriver.settle();
        assertThat(model().viewProperty().get()).isEqualTo(CompareViewModel.View.THEMES);
        assertThat(scene.getFocusOwner()).isEqualTo(map);
        assertThat(map.getAccessibleText()).startsWith("Consumer protection, ");
    }

    /** It stood at the lower edge, with two of its questions in sight. */
    @Test
    void a_theme_that_is_opened_stands_at_the_top_of_its_questions() {
        Scene scene = show(keep(4), 1440, 900, Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        ScreenDriver.onWindow(scene.lookup(".map-card .heat-grid")::requestFocus);
        for (int row = 0; row < 12; row++) {
            robot.type(KeyCode.DOWN);
        }
        robot.type(KeyCode.ENTER);
        ScreenDriver.settle();
        Node questions = scene.lookup(".questions-card .heat-grid");
        Bounds at = bounds(
                Nodes.shown((Parent) questions, node -> node.getStyleClass().contains("grid-ring"))
                        .get(0));
        Bounds all = bounds(questions);
        assertThat(at.getMinY() - all.getMinY()).isLessThan(all.getHeight() / 2);
    }

    /** From below too: the heading of a theme has no figures, and the row above it is of another theme. */
    @Test
    void enter_on_a_theme_or_pillar_leads_to_its_own_first_question_from_wherever_the_keys_were() {
        Scene scene = show(keep(2), 1024, 700, Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        HeatGrid map = (HeatGrid) scene.lookup(".map-card .heat-grid");
        ScreenDriver.onWindow(map::requestFocus);
        robot.press(KeyCode.CONTROL).type(KeyCode.END).release(KeyCode.CONTROL);
        int rows = map.grid().lines().size();
        for (int i = 0; i < rows; i++) {
            Section section = framework.sectionAt(
                    framework.placeOf(new SectionId(map.cursor().id())));
            robot.type(KeyCode.ENTER);
            ScreenDriver.settle();
            HeatGrid questions = (HeatGrid) scene.lookup(".questions-card .heat-grid");
            assertThat(questions.cursor().id())
                    .as(section.title())
                    .isEqualTo(firstQuestion(section).id().value());
            robot.type(KeyCode.ESCAPE);
            ScreenDriver.settle();
            robot.type(KeyCode.UP);
        }
    }

    private static Question firstQuestion(Section section) {
        return section.sections().isEmpty()
                ? section.questions().get(0)
                : firstQuestion(section.sections().get(0));
    }

    /** Whoever reads page by page reads every row. */
    @ParameterizedTest
    @ValueSource(ints = {14, 20, 24})
    void after_a_page_the_row_that_was_last_in_sight_is_still_seen(int textSize) {
        Scene scene = show(keep(4), 1024, 700, Settings.DEFAULT.withTextSize(textSize));
        HeatGrid map = (HeatGrid) scene.lookup(".map-card .heat-grid");
        assertReadByPages(scene, map);
        ScreenDriver.onWindow(() -> model().show(CompareViewModel.View.QUESTIONS));
        ScreenDriver.settle();
        HeatGrid questions = (HeatGrid) scene.lookup(".questions-card .heat-grid");
        assertReadByPages(scene, questions);
    }

    private static void assertReadByPages(Scene scene, HeatGrid grid) {
        KeyRobot robot = new KeyRobot();
        ScreenDriver.onWindow(() -> {
            grid.requestFocus();
            grid.followKeys();
        });
        ScreenDriver.settle();
        for (KeyCode key : List.of(KeyCode.PAGE_DOWN, KeyCode.PAGE_UP)) {
            int before = -1;
            while (grid.cursor().row() != before) {
                before = grid.cursor().row();
                List<String> seen = seen(scene, grid);
                robot.type(key);
                ScreenDriver.settle();
                assertThat(seen(scene, grid))
                        .as("%s from row %s", key, before)
                        .contains(seen.get(key == KeyCode.PAGE_DOWN ? seen.size() - 1 : 0));
            }
            boolean isAtEnd = before == grid.grid().lines().size() - 1;
            assertThat(key == KeyCode.PAGE_DOWN ? isAtEnd : grid.cursor().headings() == 0)
                    .as("%s as far as it goes", key)
                    .isTrue();
        }
    }

    /** The names of the rows that are seen whole, from the top. */
    private static List<String> seen(Scene scene, HeatGrid grid) {
        Node scroll = scene.lookup(".scroll-pane");
        double heads = Nodes.shown(grid, GridHead.class::isInstance).stream()
                .mapToDouble(head -> place(head).getMaxY())
                .max()
                .orElseThrow();
        double end = Math.min(place(scroll).getMaxY(), place(grid).getMaxY());
        return Nodes.shown(grid, node -> node.getStyleClass().contains("grid-name")).stream()
                .filter(name ->
                        place(name).getMinY() >= heads - 2 && place(name).getMaxY() <= end + 1)
                .sorted(Comparator.comparingDouble(name -> place(name).getMinY()))
                .map(name -> ((Label) name).getText())
                .toList();
    }

    /** The country that somebody looks at is the same in both tables. */
    @Test
    void enter_keeps_the_column_and_escape_comes_back_to_the_same_cell() {
        Scene scene = show(keep(4), 1024, 700, Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        Node map = scene.lookup(".map-card .heat-grid");
        ScreenDriver.onWindow(map::requestFocus);
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        String cell = map.getAccessibleText();
        assertThat(cell).contains(", " + name(3));
        robot.type(KeyCode.ENTER);
        ScreenDriver.settle();
        Node questions = scene.lookup(".questions-card .heat-grid");
        assertThat(scene.getFocusOwner()).isEqualTo(questions);
        assertThat(questions.getAccessibleText())
                .startsWith("Law on electronic contracts, ")
                .contains(", " + name(3));
        robot.type(KeyCode.ESCAPE);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isEqualTo(map);
        assertThat(map.getAccessibleText()).isEqualTo(cell);
    }

    /** Neither in the questions, which scroll themselves, nor in the map, which the page scrolls. */
    @ParameterizedTest
    @ValueSource(ints = {14, 20, 24})
    void the_heads_never_half_cover_a_row_where_keys_lead(int textSize) {
        Scene scene = show(keep(4), 1024, 700, Settings.DEFAULT.withTextSize(textSize));
        KeyRobot robot = new KeyRobot();
        HeatGrid map = (HeatGrid) scene.lookup(".map-card .heat-grid");
        ScreenDriver.onWindow(map::requestFocus);
        for (KeyCode key : List.of(KeyCode.PAGE_DOWN, KeyCode.DOWN, KeyCode.PAGE_DOWN, KeyCode.DOWN, KeyCode.UP)) {
            robot.type(key);
            ScreenDriver.settle();
            assertNoneIsHalfCovered(map);
        }
        for (KeyCode key : List.of(KeyCode.END, KeyCode.HOME)) {
            robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL).type(KeyCode.ENTER);
            ScreenDriver.settle();
            HeatGrid questions = (HeatGrid) scene.lookup(".questions-card .heat-grid");
            assertThat(scene.getFocusOwner()).isEqualTo(questions);
            assertNoneIsHalfCovered(questions);
            robot.type(KeyCode.PAGE_DOWN, KeyCode.DOWN);
            ScreenDriver.settle();
            assertNoneIsHalfCovered(questions);
            robot.type(KeyCode.ESCAPE);
            ScreenDriver.settle();
        }
    }

    /** JavaFX scrolls to all of what Tab leads to, and the table is higher than the window. */
    @ParameterizedTest
    @ValueSource(ints = {14, 24})
    void tab_leads_to_the_cell_with_the_frame(int textSize) {
        Scene scene = show(keep(4), 1024, 700, Settings.DEFAULT.withTextSize(textSize));
        KeyRobot robot = new KeyRobot();
        HeatGrid map = (HeatGrid) scene.lookup(".map-card .heat-grid");
        Node chooser = scene.lookup(".reference-choice");
        for (int i = 0; i < 20 && scene.getFocusOwner() != chooser; i++) {
            robot.type(KeyCode.TAB);
        }
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isSameAs(chooser);
        assertNoneIsHalfCovered(map);
        double heads = Nodes.shown(map, GridHead.class::isInstance).stream()
                .mapToDouble(head -> place(head).getMaxY())
                .max()
                .orElseThrow();
        assertThat(place(named(map, "Regulation")).getMinY())
                .as("the first row stands below the heads")
                .isGreaterThanOrEqualTo(heads - 2);
        robot.type(KeyCode.TAB);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isSameAs(map);
        assertNoneIsHalfCovered(map);
        Bounds ring = place(map.lookup(".grid-ring"));
        assertThat(ring.getMinY()).isPositive();
        assertThat(ring.getMaxY()).isLessThan(scene.getHeight());
    }

    private static void assertNoneIsHalfCovered(HeatGrid grid) {
        double heads = Nodes.shown(grid, GridHead.class::isInstance).stream()
                .mapToDouble(head -> place(head).getMaxY())
                .max()
                .orElseThrow();
        assertThat(Nodes.shown(grid, node -> node.getStyleClass().contains("grid-name")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(
                                place(row).getMinY() < heads - 2 && place(row).getMaxY() > heads + 2)
                        .as("%s is half covered", ((Label) row).getText())
                        .isFalse());
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void the_close_up_opens_at_the_pillar_of_the_cell_until_somebody_chose_another() {
        Scene scene = show(keep(6), 1440, 900, Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        HeatGrid map = (HeatGrid) scene.lookup(".map-card .heat-grid");
        ScreenDriver.onWindow(map::requestFocus);
        while (!map.cursor().id().equals("LOG-CUST")) {
            robot.type(KeyCode.DOWN);
        }
        robot.type(KeyCode.SPACE);
        String logistics = radar();
        assertThat(logistics).isEqualTo("Logistics, payments");
        while (!map.cursor().id().equals("ICT")) {
            robot.type(KeyCode.DOWN);
        }
        robot.type(KeyCode.RIGHT, KeyCode.SPACE);
        assertThat(radar()).as("its own row").isEqualTo("ICT and skills");
        ScreenDriver.onWindow(() -> model().closeUp()
                .choose(model().resultProperty().get().orElseThrow().radars().get(0)));
        robot.type(KeyCode.SPACE, KeyCode.SPACE);
        assertThat(radar()).as("chosen in the menu").isEqualTo("Regulation");
    }

    private String radar() {
        return model().closeUp().radarProperty().get().orElseThrow().title();
    }

    /** Also where the answers are so few that they need no scrolling. */
    @Test
    void page_down_in_the_answers_over_the_page_scrolls_nothing_behind_them() {
        Scene scene = show(keep(2), 1024, 700, Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        ScreenDriver.onWindow(() -> {
            PageKeys.listen(scene);
            scene.lookup(".action-row.difference-row").requestFocus();
        });
        robot.type(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(Nesting.isIn(scene.getFocusOwner(), scene.lookup(".answers-panel")))
                .isTrue();
        ScrollPane behind = (ScrollPane) scene.lookup(".scroll-pane");
        double before = behind.getVvalue();
        for (KeyCode key : List.of(KeyCode.PAGE_UP, KeyCode.PAGE_DOWN)) {
            robot.type(key);
            ScreenDriver.settle();
            assertThat(behind.getVvalue()).as("%s", key).isEqualTo(before);
        }
    }

    @Test
    void a_row_whose_answers_open_stays_in_sight_where_the_table_becomes_lower() {
        Scene scene = show(keep(6), 1440, 900, Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        ScreenDriver.onWindow(() -> model().show(CompareViewModel.View.QUESTIONS));
        HeatGrid grid = (HeatGrid) scene.lookup(".questions-card .heat-grid");
        ScreenDriver.onWindow(grid::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.END).type(KeyCode.PAGE_UP, KeyCode.PAGE_UP);
        while (isRowBelowInSight(grid)) {
            robot.type(KeyCode.DOWN);
        }
        double before = grid.getHeight();
        robot.type(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(grid.getHeight()).as("what opens takes room").isLessThan(before);
        Node ring = grid.lookup(".grid-ring");
        assertThat(ring.isVisible()).isTrue();
        assertThat(ring.getBoundsInParent().getMaxY()).isLessThanOrEqualTo(grid.getHeight() + 8);
    }

    private static boolean isRowBelowInSight(HeatGrid grid) {
        Bounds ring = grid.lookup(".grid-ring").getBoundsInParent();
        return ring.getMaxY() + ring.getHeight() < grid.getHeight();
    }

    @Test
    void beside_the_questions_the_answers_follow_the_keys() {
        Scene scene = show(keep(4), 1440, 900, Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        ScreenDriver.onWindow(() -> model().show(CompareViewModel.View.QUESTIONS));
        ScreenDriver.onWindow(() -> scene.lookup(".questions-card .heat-grid").requestFocus());
        robot.type(KeyCode.ENTER);
        String first = model().readingProperty().get().orElseThrow().title();
        robot.type(KeyCode.DOWN);
        assertThat(model().readingProperty().get().orElseThrow().title()).isNotEqualTo(first);
        ScreenDriver.picture(scene, "compare-answers");
        robot.type(KeyCode.UP, KeyCode.ESCAPE);
        assertThat(model().readingProperty().get()).isEmpty();
    }

    /** The ring went to the next question, and the answers stayed those of the one before. */
    @Test
    void beside_the_map_the_answers_follow_the_keys_among_the_questions_that_differ() {
        Scene scene = show(keep(4), 1440, 900, Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        ScreenDriver.onWindow(() -> scene.lookup(".action-row.difference-row").requestFocus());
        robot.type(KeyCode.DOWN);
        assertThat(model().readingProperty().get())
                .as("nothing opens by itself")
                .isEmpty();
        robot.type(KeyCode.UP, KeyCode.ENTER);
        String first = model().readingProperty().get().orElseThrow().title();
        robot.type(KeyCode.DOWN);
        assertThat(model().readingProperty().get().orElseThrow().title()).isNotEqualTo(first);
        robot.type(KeyCode.UP);
        assertThat(model().readingProperty().get().orElseThrow().title()).isEqualTo(first);
        robot.type(KeyCode.ESCAPE);
        assertThat(model().readingProperty().get()).isEmpty();
    }

    @Test
    void a_press_on_a_question_opens_it_and_on_a_heading_nothing() {
        Scene scene = show(keep(3), 1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> model().show(CompareViewModel.View.QUESTIONS));
        HeatGrid grid = (HeatGrid) scene.lookup(".questions-card .heat-grid");
        KeyRobot robot = new KeyRobot();
        robot.clickOn(named(grid, "Electronic contracts and documents"));
        assertThat(model().readingProperty().get()).isEmpty();
        robot.clickOn(named(grid, "Law on electronic contracts"));
        assertThat(model().readingProperty().get().orElseThrow().title()).isEqualTo("Law on electronic contracts");
    }

    private static Node named(Parent grid, String words) {
        return Nodes.shown(
                        grid,
                        node -> node instanceof Label label && label.getText().equals(words))
                .get(0);
    }

    /** A heading has no figures that a frame could stand around. */
    @Test
    void arrows_pass_over_headings_that_have_no_figures() {
        Scene scene = show(keep(3), 1440, 900, Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        ScreenDriver.onWindow(() -> model().show(CompareViewModel.View.QUESTIONS));
        HeatGrid grid = (HeatGrid) scene.lookup(".questions-card .heat-grid");
        ScreenDriver.onWindow(grid::requestFocus);
        for (KeyCode key : List.of(KeyCode.DOWN, KeyCode.PAGE_DOWN, KeyCode.UP, KeyCode.PAGE_UP, KeyCode.PAGE_UP)) {
            for (int i = 0; i < 9; i++) {
                robot.type(key);
                assertThat(grid.getAccessibleText())
                        .as("a question with a figure, after " + key)
                        .contains(", ");
            }
        }
        assertThat(grid.getAccessibleText()).startsWith("E-commerce strategy, ");
    }

    /** One bar and not two: the page scrolls, and the heads stay in sight. */
    @Test
    void in_a_small_window_the_table_has_its_whole_height_and_its_heads_stay() {
        Scene scene = show(keep(6), 1024, 700, Settings.DEFAULT.withTextSize(16));
        KeyRobot robot = new KeyRobot();
        HeatGrid grid = (HeatGrid) scene.lookup(".map-card .heat-grid");
        ScreenDriver.onWindow(grid::requestFocus);
        robot.press(KeyCode.CONTROL).type(KeyCode.END).release(KeyCode.CONTROL);
        ScreenDriver.settle();
        assertThat(grid.getAccessibleText()).startsWith("Data and results, ");
        assertInWindow(scene.lookup(".grid-ring"));
        assertThat(grid.lookup(".scroll-bar:vertical").isVisible()).isFalse();
        List<Node> heads = Nodes.shown(grid, GridHead.class::isInstance);
        assertThat(heads).hasSize(6).allSatisfy(CompareScreenTest::assertInWindow);
        assertThat(grid.localToScene(0, 0).getY())
                .as("the table itself is scrolled")
                .isNegative();
    }

    @Test
    void what_stands_out_comes_before_the_table_and_who_is_higher_comes_first() {
        Scene scene = show(keep(3), 1024, 700, Settings.DEFAULT.withTextSize(16));
        Label first = (Label) Nodes.shown(
                        scene.getRoot(),
                        node -> node instanceof Label label && label.getText().startsWith("Overall, "))
                .get(0);
        assertThat(first.localToScene(0, 0).getY())
                .isLessThan(scene.lookup(".heat-grid").localToScene(0, 0).getY());
    }

    @Test
    void the_reference_is_called_so_over_its_column() {
        Scene scene = show(keep(4), 1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> model().pin(Optional.of(model().resultProperty()
                .get()
                .orElseThrow()
                .entries()
                .get(2)
                .profile()
                .subject())));
        List<Node> called = Nodes.shown(
                (Parent) scene.lookup(".map-card .heat-grid"),
                node -> node instanceof Label label && label.getText().equals("Learner"));
        assertThat(called).hasSize(1);
        assertThat(called.get(0).getParent().getStyleClass()).contains("is-reference");
    }

    @Test
    void a_question_that_differs_opens_beside_the_map_and_escape_leads_back_to_its_row() {
        Scene scene = show(keep(4), 1024, 700, Settings.DEFAULT.withTextSize(24));
        KeyRobot robot = new KeyRobot();
        Node row = scene.lookup(".action-row.difference-row");
        ScreenDriver.onWindow(row::requestFocus);
        robot.type(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(model().readingProperty().get()).isPresent();
        assertThat(model().viewProperty().get()).isEqualTo(CompareViewModel.View.THEMES);
        assertThat(scene.getFocusOwner().getAccessibleText()).isEqualTo("Close the answers");
        ScrollPane read = (ScrollPane) scene.lookup(".answers-panel .scroll-pane");
        robot.type(KeyCode.END);
        assertThat(read.getVvalue()).as("read to its end by key").isEqualTo(1);
        robot.type(KeyCode.ESCAPE);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isEqualTo(row);
    }

    @Test
    void end_in_the_open_choice_of_a_reference_takes_its_last_and_leaves_the_page() {
        Scene scene = show(keep(4), 1024, 700, Settings.DEFAULT);
        ComboBox<?> reference = (ComboBox<?>) scene.lookup(".reference-choice");
        ScreenDriver.onWindow(() -> {
            reference.requestFocus();
            reference.show();
        });
        ScrollPane page = (ScrollPane) scene.lookup(".scroll-pane");
        double before = page.getVvalue();
        ScreenDriver.onWindow(() -> Event.fireEvent(
                reference, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.END, false, false, false, false)));
        ScreenDriver.settle();
        assertThat(page.getVvalue()).isEqualTo(before);
        assertThat(model().resultProperty().get().orElseThrow().referenced())
                .as("while it is open")
                .isZero();
        ScreenDriver.onWindow(reference::hide);
        ScreenDriver.settle();
        assertThat(model().resultProperty().get().orElseThrow().referenced()).isEqualTo(1);
    }

    @Test
    void every_list_of_the_comparison_opens_by_enter_and_goes_to_a_letter() {
        Scene scene = show(keep(4), 1440, 900, Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        ScreenDriver.onWindow(() -> model().show(CompareViewModel.View.QUESTIONS));
        ScreenDriver.settle();
        List<ComboBox<?>> boxes = new ArrayList<>();
        for (String style :
                List.of(".reference-choice", ".entry-picker", ".group-choice", ".question-bar .combo-box")) {
            boxes.add((ComboBox<?>) scene.lookup(style));
        }
        for (ComboBox<?> box : boxes) {
            ScreenDriver.onWindow(() -> model().show(
                            box.getParent() instanceof QuestionBar
                                    ? CompareViewModel.View.QUESTIONS
                                    : CompareViewModel.View.THEMES));
            ScreenDriver.settle();
            ScreenDriver.onWindow(box::requestFocus);
            robot.type(KeyCode.ENTER);
            ScreenDriver.settle();
            assertThat(box.isShowing()).as("%s", box.getAccessibleText()).isTrue();
            robot.type(KeyCode.ESCAPE);
            ScreenDriver.settle();
            assertThat(box.isFocused()).as("%s", box.getAccessibleText()).isTrue();
        }
        ScreenDriver.onWindow(() -> {
            model().show(CompareViewModel.View.THEMES);
            boxes.get(0).requestFocus();
        });
        robot.type(KeyCode.A, KeyCode.N);
        ScreenDriver.settle();
        assertThat(boxes.get(0).getValue()).hasToString("Angola");
        assertThat(model().resultProperty().get().orElseThrow().referenced()).isOne();
    }

    @Test
    void arrows_walk_the_questions_that_differ_and_the_page_stays() {
        Scene scene = show(keep(4), 1024, 700, Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        List<Node> rows = List.copyOf(scene.getRoot().lookupAll(".action-row.difference-row"));
        ScreenDriver.onWindow(() -> rows.get(0).requestFocus());
        ScreenDriver.settle();
        robot.type(KeyCode.DOWN);
        assertThat(scene.getFocusOwner()).isSameAs(rows.get(1));
        assertInWindow(rows.get(1));
        robot.type(KeyCode.HOME);
        assertThat(scene.getFocusOwner()).isSameAs(rows.get(0));
        robot.type(KeyCode.UP);
        assertThat(scene.getFocusOwner()).as("no further").isSameAs(rows.get(0));
    }

    @Test
    void with_large_text_the_button_below_the_choice_is_in_sight_and_has_a_key() {
        keep(12);
        Scene scene = show(List.of(), 1024, 576, Settings.DEFAULT.withTextSize(24));
        Node compare = scene.lookup(".choice-card .primary");
        assertInWindow(compare);
        assertThat(compare.localToScene(compare.getLayoutBounds()).getMaxY()).isLessThan(576);
        KeyRobot robot = new KeyRobot();
        ScreenDriver.onWindow(() -> scene.lookup(".choice-list").requestFocus());
        robot.type(KeyCode.SPACE, KeyCode.DOWN, KeyCode.SPACE);
        RememberingNavigator navigator = (RememberingNavigator) context.navigator();
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(navigator.routes()).hasSize(1);
        robot.type(KeyCode.ENTER);
        assertThat(navigator.routes()).as("Enter in the list does the same").hasSize(2);
    }

    /** A pillar was a dash, and nothing said why. */
    @Test
    void a_dash_says_why_aloud_and_below_the_table() {
        List<QuestionId> core = framework.questions().stream()
                .filter(Question::isCore)
                .map(Question::id)
                .toList();
        Answers all = Filled.answers(framework, 3, 0);
        // One core answer in the first pillar is left: fewer than a score takes.
        Answers few = all;
        for (QuestionId id : core.subList(1, core.size() / 4)) {
            few = few.with(id, Answer.NONE);
        }
        store.add(List.of(
                Filled.assessment("a", framework, coreCheck("KHM"), all),
                Filled.assessment("b", framework, coreCheck("LAO"), few)));
        Scene scene = show(List.of(new AssessmentId("a"), new AssessmentId("b")), 1440, 900, Settings.DEFAULT);
        HeatGrid grid = (HeatGrid) scene.lookup(".heat-grid");
        assertThat(grid.grid().lines()).as("no page of dashes").hasSize(4);
        ScreenDriver.onWindow(grid::requestFocus);
        new KeyRobot().type(KeyCode.END);
        String why = "1 of 6 core questions answered; 5 are needed.";
        assertThat(grid.getAccessibleText()).isEqualTo("Regulation, Laos 2026: \u2013. " + why);
        assertThat(grid.told(0, 1)).isEqualTo(grid.getAccessibleText());
        assertThat(context.frame().statusProperty().get()).as("at the foot").isEqualTo("Laos: " + why);
        new KeyRobot().type(KeyCode.SPACE);
        assertThat(context.frame().statusProperty().get()).as("what Space did").contains("close up");
        new KeyRobot().type(KeyCode.DOWN, KeyCode.UP);
        assertThat(context.frame().statusProperty().get()).isEqualTo("Laos: " + why);
        new KeyRobot().type(KeyCode.HOME);
        assertThat(context.frame().statusProperty().get())
                .as("with a figure there")
                .doesNotContain(why);
        assertThat(texts(grid.getParent())).contains("Laos, Regulation. " + why);
        assertThat(model().resultProperty().get().orElseThrow().radars())
                .extracting(Radar::title)
                .as("their themes have no scores to draw")
                .containsExactly("All pillars");
        ScreenDriver.onWindow(() -> model().show(CompareViewModel.View.QUESTIONS));
        ScreenDriver.settle();
        HeatGrid questions = (HeatGrid) scene.lookup(".questions-card .heat-grid");
        assertThat(questions.grid().questions()).as("those that were asked").isEqualTo(core.size());
        int row = questions.grid().ids().indexOf(core.get(1).value());
        assertThat(questions.told(row, 1)).endsWith("Laos 2026: \u2013. Not answered");
        ScreenDriver.picture(scene, "compare-core");
    }

    private static Profile coreCheck(String country) {
        return Profile.of(new Subject(country), new Round("2026"), Depth.CORE);
    }
}
