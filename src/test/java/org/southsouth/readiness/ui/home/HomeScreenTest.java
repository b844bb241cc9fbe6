package org.southsouth.readiness.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.NewAssessment;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Standing;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.sample.FictionalCountries;
import org.southsouth.readiness.core.sample.SampleStore;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.InShell;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.MemoryLibrary;
import org.southsouth.readiness.testing.MemoryReviews;
import org.southsouth.readiness.testing.MemorySettings;
import org.southsouth.readiness.testing.MemoryStore;
import org.southsouth.readiness.testing.NoSample;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.Respondent;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.testing.WaitingBackground;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.FxDialogs;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Scrim;
import org.southsouth.readiness.ui.fx.Scrolled;
import org.southsouth.readiness.ui.fx.Theme;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Views;
import org.southsouth.readiness.words.Countries;

class HomeScreenTest {
    private final Framework framework = new JsonFrameworkSource().shipped();
    private final RememberingNavigator navigator = new RememberingNavigator();
    private final ScreenContext context = ScreenContexts.context(navigator, new DirectBackground());
    private Instant now = ScreenContexts.NOW;
    private final InstantSource clock = () -> now;
    private final MemoryStore store = new MemoryStore(clock);
    private final MemoryReviews reviews = new MemoryReviews(store, clock);
    private final KnownReviews standings = new KnownReviews(reviews);
    private final HomeViewModel model =
            new HomeViewModel(context, store, new MemoryLibrary(framework), standings, Optional.of(new NoSample()));
    private final KeyRobot robot = new KeyRobot();

    private News news = news("", false);
    private Optional<AssessmentId> from = Optional.empty();

    private News news(String version, boolean hasMigrated) {
        return new News(
                context,
                new MemorySettings(Settings.DEFAULT),
                new News.Started(Optional.of(version).filter(one -> !one.isEmpty()), true, () -> hasMigrated));
    }

    private Scene show(int width, int height, Settings settings) {
        return new InShell(context, new Route.Home())
                .show(dialogs -> new HomeController(model, news, dialogs, from), width, height, settings);
    }

    @ParameterizedTest
    @CsvSource({
        "home-news, 1440, 900, false, 14",
        "home-news-dark, 1440, 900, true, 14",
        "home-news-1024, 1024, 700, false, 14",
        "home-news-1024-largest-dark, 1024, 700, true, 20",
    })
    void what_is_new_stands_over_the_list_until_it_is_closed_by_key(
            String name, int width, int height, boolean isDark, int textSize) {
        someAssessments();
        news = news("0.2.0", true);
        Scene scene = show(width, height, new Settings(isDark ? WindowLook.DARK : WindowLook.LIGHT, textSize, ""));
        ScreenDriver.picture(scene, name);
        assertThat(words(scene, "home-news"))
                .containsExactly(
                        "New in version 0.2.0",
                        "Close",
                        news.lines().get(0),
                        news.lines().get(1),
                        news.lines().get(2),
                        "A backup from before is kept under Settings, Backups.");
        assertThat(CutTexts.in(scene, label -> !isIn("home-news", label))).isEmpty();
        assertThat(scene.lookup(".home-table .table-row-cell").isVisible()).isTrue();
        ScreenDriver.onWindow(() -> scene.lookup(".home-search .text-field").requestFocus());
        for (int stops = 0; stops < 8 && !isIn("home-news", scene.getFocusOwner()); stops++) {
            robot.push(KeyCode.TAB);
        }
        robot.push(KeyCode.SPACE);
        assertThat(scene.lookup(".home-news").isVisible()).isFalse();
        assertThat(scene.getFocusOwner().isVisible()).isTrue();
        assertThat(show(width, height, Settings.DEFAULT).lookup(".home-news"))
                .satisfies(bar -> assertThat(bar == null || !bar.isVisible()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({"home-news-empty, 1440, 900, false, 14", "home-news-empty-1024-largest, 1024, 700, true, 20"})
    void what_is_new_is_said_where_the_list_is_empty_too(
            String name, int width, int height, boolean isDark, int textSize) {
        news = news("0.2.0", false);
        Scene scene = show(width, height, new Settings(isDark ? WindowLook.DARK : WindowLook.LIGHT, textSize, ""));
        ScreenDriver.picture(scene, name);
        assertThat(words(scene, "home-news")).hasSize(5);
        assertThat(CutTexts.in(scene)).isEmpty();
    }

    private static List<String> words(Scene scene, String style) {
        return Nodes.shown(scene.getRoot(), node -> node instanceof Labeled && isIn(style, node)).stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    @Test
    void data_that_cannot_be_read_leaves_the_settings_as_they_are() {
        MemorySettings settings = new MemorySettings(Settings.DEFAULT);
        news = new News(context, settings, new News.Started(Optional.of("0.2.0"), true, () -> false));
        store.failWith(StoreException.Reason.NEWER);
        show(1440, 900, Settings.DEFAULT);
        assertThat(settings.saves()).isZero();
        store.failWith(null);
        ScreenDriver.onWindow(model::load);
        assertThat(settings.load().seen()).contains("0.2.0");
    }

    private void keep(String subject, String round, Depth depth, String body, Answers answers, Duration age) {
        Profile profile = new Profile(new Subject(subject), new Round(round), depth, "", body, "", List.of());
        now = ScreenContexts.NOW.minus(age);
        AssessmentId id = new AssessmentId(subject.replace(':', '-') + round);
        store.add(List.of(new NewAssessment(
                new Assessment(id, framework.ref(), profile, answers),
                Scoring.score(framework, answers, Basis.of(profile)).standing())));
        now = ScreenContexts.NOW;
    }

    /** Also where more rows stood there before, and where the window or the text had another size. */
    @ParameterizedTest
    @CsvSource({"1440, 900, 14", "1440, 900, 16", "1440, 900, 18", "1440, 900, 20", "1024, 700, 14", "1024, 700, 16"})
    void rows_that_fit_have_no_scroll_bar(int width, int height, int textSize) {
        someAssessments();
        Scene scene = show(width, height, Settings.DEFAULT.withTextSize(textSize));
        ScreenDriver.onWindow(() -> model.searchProperty().set("cambodia"));
        assertThat(bars(scene)).as("of three found in a longer list").isEmpty();
        ScreenDriver.onWindow(() -> model.searchProperty().set(""));
        ScreenDriver.onWindow(() -> model.filterProperty().set(HomeFilter.COMPLETE));
        assertThat(bars(scene)).as("of those that are complete").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, 14", "1440, 900, 16", "1440, 900, 18", "1440, 900, 20", "1024, 700, 14", "1024, 700, 16"})
    void four_rows_have_no_scroll_bar(int width, int height, int textSize) {
        fourRows();
        Scene scene = show(width, height, Settings.DEFAULT.withTextSize(textSize));
        assertThat(bars(scene)).isEmpty();
        ScreenDriver.onWindow(() -> scene.getWindow().setHeight(500));
        ScreenDriver.onWindow(() -> scene.getWindow().setHeight(height));
        assertThat(bars(scene)).as("in a window that was lower before").isEmpty();
        ScreenDriver.onWindow(() -> Theme.dress(scene, Settings.DEFAULT.withTextSize(20)));
        ScreenDriver.onWindow(() -> Theme.dress(scene, Settings.DEFAULT.withTextSize(textSize)));
        assertThat(bars(scene)).as("after the largest text").isEmpty();
    }

    private void fourRows() {
        keep("BRA", "2026", Depth.FULL, "", answers(0.85, 0), Duration.ofDays(3));
        keep("KHM", "2026", Depth.FULL, "", answers(0.35, 9), Duration.ofHours(5));
        keep("WSM", "2026", Depth.FULL, "", answers(0.55, 4), Duration.ZERO);
        keep("VUT", "2026", Depth.FULL, "", answers(0.55, 2), Duration.ofDays(20));
    }

    private static List<Node> bars(Scene scene) {
        return scene.getRoot().lookupAll(".home-table .scroll-bar").stream()
                .filter(bar -> bar.isVisible() && bar.getOpacity() > 0)
                .toList();
    }

    /** With both over it, the list began below the middle of the window. */
    @Test
    void with_the_largest_text_four_rows_are_seen_also_with_a_sample_and_somewhere_to_go_on() {
        someAssessments();
        Profile profile = new Profile(new Subject("XMV"), new Round("2026"), Depth.FULL, "", "", "", List.of());
        store.add(List.of(Filled.assessment("sample-1", framework, profile, answers(0.5, 0))));
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(24));
        Node bar = scene.lookup(".sample-bar");
        Node list = scene.lookup(".home-table");
        assertThat(bar.getParent().getStyleClass()).contains("home-below");
        assertThat(bar.localToScene(bar.getLayoutBounds()).getMinY())
                .isGreaterThan(list.localToScene(list.getLayoutBounds()).getMinY());
        double foot = scene.lookup(".statusbar").localToScene(0, 0).getY();
        assertThat(list.lookupAll(".table-row-cell").stream()
                        .filter(row -> !((TableRow<?>) row).isEmpty())
                        .filter(row -> row.localToScene(row.getLayoutBounds()).getMaxY() <= foot + 1))
                .hasSizeGreaterThanOrEqualTo(4);
        ScreenDriver.picture(scene, "home-24-sample");
        assertThat(CutTexts.in(scene, label -> !isIn("sample-bar", label))).isEmpty();
        ScreenDriver.onWindow(() -> scene.getWindow().setWidth(1440));
        ScreenDriver.settle();
        assertThat(bar.getParent()).isInstanceOf(HomeBars.class);
    }

    @Test
    void the_words_and_buttons_beside_fictional_countries_are_whole_at_the_largest_text() {
        Profile profile = new Profile(new Subject("XMV"), new Round("2026"), Depth.FULL, "", "", "", List.of());
        store.add(List.of(Filled.assessment("sample-1", framework, profile, answers(0.5, 0))));
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(20));
        assertThat(scene.lookup(".sample-bar").isVisible()).isTrue();
        assertThat(CutTexts.in(scene, label -> !isIn("sample-bar", label))).isEmpty();
    }

    @Test
    void the_card_that_continues_is_whole_with_its_place_and_its_due_day_at_the_largest_text() {
        Profile profile = new Profile(
                new Subject("WSM"), new Round("2026"), Depth.FULL, "30 April 2026", "Ministry of Trade", "", List.of());
        someAssessments();
        now = ScreenContexts.NOW.plusSeconds(60);
        store.add(List.of(Filled.assessment("wsm", framework, profile, answers(0.5, 5))));
        store.saveResumeAt(
                new AssessmentId("wsm"), framework.questions().get(50).id());
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(20));
        ScreenDriver.picture(scene, "home-due-1024-largest");
        assertThat(scene.getRoot().lookupAll(".home-resume .label"))
                .anyMatch(label -> ((Labeled) label).getText().endsWith("Was due 30 Apr 2026."));
        assertThat(CutTexts.in(scene, label -> !isIn("home-resume", label))).isEmpty();
    }

    private static boolean isIn(String style, Node node) {
        Node at = node;
        while (at != null && !at.getStyleClass().contains(style)) {
            at = at.getParent();
        }
        return at != null;
    }

    @Test
    void enter_in_the_search_leads_to_the_first_row_and_enter_there_opens_it() {
        someAssessments();
        Scene scene = show(1440, 900, Settings.DEFAULT);
        assertThat(((HomeTable) scene.lookup(".home-table")).getColumns())
                .extracting(TableColumn::getText)
                .as("the plan does not count")
                .contains("Answers changed");
        ScreenDriver.onWindow(() -> scene.lookup(".home-search .text-field").requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(scene.getFocusOwner()).isInstanceOf(HomeTable.class);
        assertThat(navigator.routes()).isEmpty();
        ScreenDriver.onWindow(() -> model.searchProperty().set("vanu"));
        assertThat(model.rows()).hasSize(1);
        ScreenDriver.onWindow(() -> scene.lookup(".home-search .text-field").requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(navigator.routes()).isEmpty();
        robot.push(KeyCode.ENTER);
        assertThat(navigator.routes()).hasSize(1);
    }

    @Test
    void the_last_row_has_the_ring_of_the_focus_as_every_other() {
        someAssessments();
        Scene scene = show(1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> scene.getWindow().requestFocus());
        ScreenDriver.onWindow(() -> scene.lookup(".home-table").requestFocus());
        robot.push(KeyCode.DOWN);
        Insets ring = ring(scene);
        robot.push(KeyCode.END);
        HomeTable table = (HomeTable) scene.lookup(".home-table");
        assertThat(table.getSelectionModel().getSelectedIndex())
                .isEqualTo(table.getItems().size() - 1);
        assertThat(ring(scene)).isEqualTo(ring).isNotEqualTo(Insets.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 24, 28})
    void what_stands_over_the_list_has_its_height_also_where_the_list_keeps_its_rows(int textSize) {
        someAssessments();
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(textSize));
        ScreenDriver.onWindow(() -> model.removal().remove(model.rows().get(0)));
        Nodes.shown(scene.getRoot(), node -> node.getParent() instanceof HomeBars)
                .forEach(bar -> assertThat(((Region) bar).getHeight())
                        .isGreaterThanOrEqualTo(((Region) bar).prefHeight(((Region) bar).getWidth()) - 1));
        assertThat(Nodes.shown(scene.getRoot(), node -> node.getParent() instanceof HomeBars))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 24, 28})
    void no_words_above_the_list_are_cut_with_large_text(int textSize) {
        someAssessments();
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(textSize));
        assertThat(CutTexts.in(scene, label -> !isIn("home-head", label) && !isIn("home-filters", label)))
                .isEmpty();
    }

    /** With ticked lines the page was wider than the window, and cut on both sides. */
    @ParameterizedTest
    @ValueSource(ints = {20, 24, 28})
    void ticked_lines_leave_the_list_within_the_window(int textSize) {
        someAssessments();
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(textSize));
        ScreenDriver.onWindow(
                () -> model.rows().forEach(row -> row.tickedProperty().set(true)));
        ScreenDriver.settle();
        ScreenDriver.picture(scene, "home-ticked-" + textSize);
        for (String part : List.of(".home-head", ".home-filters", ".home-ticks", ".home-table")) {
            Bounds seen = scene.lookup(part).localToScene(scene.lookup(part).getLayoutBounds());
            assertThat(seen.getMinX()).as(part).isNotNegative();
            assertThat(seen.getMaxX()).as(part).isLessThanOrEqualTo(1024);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 24, 28})
    void names_have_the_room_in_the_small_window_with_large_text(int textSize) {
        someAssessments();
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(textSize));
        ScreenDriver.picture(scene, "home-1024-" + textSize);
        assertThat(CutTexts.in(scene))
                .noneMatch(text ->
                        Stream.of("Cambodia", "Phnom Penh", "Vanuatu", "Samoa").anyMatch(text::startsWith));
        HomeTable table = (HomeTable) scene.lookup(".home-table");
        assertThat(table.getColumns().get(1).getWidth()).isGreaterThanOrEqualTo(12.5 * textSize);
    }

    /** Where there is no room for columns, below the name; nothing of it is cut. */
    @Test
    void with_the_largest_texts_a_row_says_how_much_was_answered_and_its_state() {
        someAssessments();
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(24));
        ScreenDriver.onWindow(model::load);
        ScreenDriver.settle();
        assertThat(words(scene, "table-row-cell")).contains("2026, 100 % answered, Complete");
        assertThat(CutTexts.in(scene, label -> !isIn("table-row-cell", label)))
                .allMatch(text -> text.startsWith("South Georgia"));
        assertThat(((Labeled) scene.lookup(".home-head .button")).getContentDisplay())
                .isEqualTo(ContentDisplay.LEFT);
        ScreenDriver.onWindow(() -> model.searchProperty().set("South Georgia"));
        ScreenDriver.settle();
        assertThat(words(scene, "table-row-cell")).contains("No score yet", "2026, 0 % answered, Not started");
        assertThat(CutTexts.in(scene, label -> !isIn("table-row-cell", label)))
                .allMatch(text -> text.startsWith("South Georgia"));
    }

    /** Else it is drawn once with the room of a large window, and moves. */
    @Test
    void the_page_is_that_of_a_small_window_before_it_is_drawn() {
        someAssessments();
        StackPane room = new StackPane();
        ScreenDriver.showNode(() -> room, 1024, 700, Settings.DEFAULT.withTextSize(24));
        List<String> styles = new ArrayList<>();
        ScreenDriver.onWindow(() -> {
            Parent page = new Views(context.messages())
                    .load(new HomeController(
                            model, news, new FxDialogs(new Scrim(), context.messages(), Path.of("target")), from));
            room.getChildren().setAll(page);
            styles.addAll(page.getStyleClass());
        });
        assertThat(styles).contains("page", "compact");
    }

    @Test
    void a_list_of_which_all_was_removed_says_what_to_do_and_not_that_nothing_was_found() {
        keep("VUT", "2026", Depth.FULL, "", answers(0.55, 2), Duration.ofDays(20));
        Scene scene = show(1024, 700, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> model.removal().remove(model.rows().get(0)));
        assertThat(Nodes.shown(scene.getRoot(), Label.class::isInstance))
                .extracting(label -> ((Label) label).getText())
                .contains("Start one, or open a file that a colleague has sent you.")
                .doesNotContain("No assessment matches the search and the filter.");
    }

    /** How far within the row its third ground begins. */
    private static Insets ring(Scene scene) {
        ScreenDriver.settle();
        Region row = scene.getRoot().lookupAll(".home-table .table-row-cell").stream()
                .map(TableRow.class::cast)
                .filter(shown -> shown.isFocused() && !shown.isEmpty())
                .findFirst()
                .orElseThrow();
        return row.getBackground().getFills().get(2).getInsets();
    }

    @Test
    void down_and_enter_lead_from_the_search_to_the_only_row() {
        someAssessments();
        Scene scene = show(1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> scene.lookup(".home-search .text-field").requestFocus());
        robot.write("vanu");
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(navigator.routes()).hasSize(1);
        assertThat(navigator.routes().get(0)).asString().contains("VUT2026");
    }

    private void someAssessments() {
        keep("BRA", "2026", Depth.FULL, "Ministry of Economy", answers(0.85, 0), Duration.ofDays(3));
        keep("KHM", "2026", Depth.FULL, "Ministry of Commerce", answers(0.35, 9), Duration.ofHours(5));
        keep("KHM", "2024", Depth.FULL, "Ministry of Commerce", answers(0.2, 0), Duration.ofDays(700));
        keep("KHM:Phnom Penh", "2026", Depth.FULL, "", answers(0.5, 3), Duration.ofDays(1));
        keep("GAB", "2026", Depth.CORE, "Department of Commerce", answers(0.5, 2), Duration.ofDays(1));
        keep("WSM", "2026", Depth.FULL, "Embassy, economic section", answers(0.55, 4), Duration.ZERO);
        keep("VUT", "2026", Depth.FULL, "Chamber of Commerce", answers(0.55, 2), Duration.ofDays(20));
        keep("SGS", "2026", Depth.FULL, "", Answers.none(), Duration.ofDays(200));
        store.saveResumeAt(
                new AssessmentId("WSM2026"), framework.questions().get(97).id());
    }

    private Answers answers(double level, int openEvery) {
        return Respondent.answers(framework, level, openEvery);
    }

    @ParameterizedTest
    @CsvSource({
        "home, 1440, 900, false, 14",
        "home-dark, 1440, 900, true, 14",
        "home-1024, 1024, 700, false, 14",
        "home-1024-dark, 1024, 700, true, 14",
        "home-largest, 1440, 900, false, 20",
        "home-1024-largest, 1024, 700, false, 20",
    })
    void the_list_fits_its_window(String name, int width, int height, boolean isDark, int textSize) {
        someAssessments();
        Scene scene = show(width, height, new Settings(isDark ? WindowLook.DARK : WindowLook.LIGHT, textSize, ""));
        ScreenDriver.onWindow(() -> {
            model.rows().get(0).tickedProperty().set(true);
            model.rows().get(2).tickedProperty().set(true);
        });
        ScreenDriver.picture(scene, name);
        // Names and second lines of the table may be cut: they have a tooltip.
        assertThat(CutTexts.in(scene))
                .allMatch(text -> text.startsWith("South Georgia") || text.matches("20[0-9]{2}, .*"));
    }

    @ParameterizedTest
    @CsvSource({
        "home-empty, 1440, 900, false, 14",
        "home-empty-dark, 1440, 900, true, 14",
        "home-empty-1024-largest, 1024, 700, false, 20",
    })
    void with_no_assessment_it_says_what_to_do(String name, int width, int height, boolean isDark, int textSize) {
        Scene scene = show(width, height, new Settings(isDark ? WindowLook.DARK : WindowLook.LIGHT, textSize, ""));
        ScreenDriver.picture(scene, name);
        assertThat(CutTexts.in(scene)).isEmpty();
        robot.clickOn(scene.lookup(".home-empty-buttons .primary"));
        assertThat(navigator.routes()).containsExactly(new Route.Setup(Optional.empty()));
    }

    @Test
    void with_no_assessment_the_keys_are_at_the_button_that_begins() {
        Scene scene = show(1024, 700, Settings.DEFAULT);
        // As whoever comes from elsewhere: the keys go to the page.
        Node page = scene.lookup(".home-empty");
        while (!(page instanceof StackPane && page.getStyleClass().contains("page"))) {
            page = page.getParent();
        }
        ScreenDriver.onWindow(page::requestFocus);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isSameAs(scene.lookup(".home-empty-buttons .primary"));
    }

    @Test
    void two_that_are_ticked_are_compared_by_a_key_and_one_alone_is_not() {
        someAssessments();
        Scene scene = show(1024, 700, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> scene.lookup(".home-table").requestFocus());
        robot.type(KeyCode.DOWN, KeyCode.SPACE, KeyCode.C);
        assertThat(navigator.routes()).isEmpty();
        robot.type(KeyCode.DOWN, KeyCode.SPACE);
        ScreenDriver.picture(scene, "home-ticked-1024");
        robot.type(KeyCode.C);
        assertThat(navigator.routes()).singleElement().isInstanceOf(Route.Compare.class);
    }

    /** Its letter stands on the button, wherever the keys are; in a field it is a letter. */
    @Test
    void the_key_that_compares_works_on_other_buttons_and_not_in_the_search() {
        someAssessments();
        Scene scene = show(1024, 700, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> scene.lookup(".home-table").requestFocus());
        robot.type(KeyCode.DOWN, KeyCode.SPACE, KeyCode.DOWN, KeyCode.SPACE);
        ScreenDriver.onWindow(() -> scene.lookup(".home-search .text-field").requestFocus());
        robot.type(KeyCode.C);
        assertThat(navigator.routes()).isEmpty();
        ScreenDriver.onWindow(() -> scene.lookup("#send").requestFocus());
        robot.type(KeyCode.C);
        assertThat(navigator.routes()).singleElement().isInstanceOf(Route.Compare.class);
    }

    /** Their answers may have been changed, and nothing brings them back. */
    @Test
    void fictional_countries_are_removed_only_once_somebody_said_so() {
        HomeViewModel home = new HomeViewModel(
                context, store, new MemoryLibrary(framework), standings, Optional.of(new LateSample()));
        Scene scene = new InShell(context, new Route.Home())
                .show(dialogs -> new HomeController(home, news, dialogs, from), 1024, 700, Settings.DEFAULT);
        ScreenDriver.onWindow(home.samples()::add);
        ScreenDriver.settle();
        ScreenDriver.onWindow(() -> button(scene, "Remove them").requestFocus());
        robot.type(KeyCode.SPACE);
        ScreenDriver.settle();
        assertThat(said(scene, "Remove the sample assessment?")).isTrue();
        assertThat(((Labeled) scene.getFocusOwner()).getText()).isEqualTo("Keep them");
        ScreenDriver.picture(scene, "home-sample-remove");
        robot.type(KeyCode.SPACE);
        ScreenDriver.settle();
        assertThat(home.rows()).hasSize(1);
        ScreenDriver.onWindow(() -> button(scene, "Remove them").fire());
        ScreenDriver.settle();
        ScreenDriver.onWindow(() -> button(scene, "Remove it").fire());
        ScreenDriver.settle();
        assertThat(home.rows()).isEmpty();
    }

    private static Button button(Scene scene, String words) {
        return (Button) Nodes.shown(
                        scene.getRoot(),
                        node -> node instanceof Button button
                                && button.getText().equals(words))
                .get(0);
    }

    private static boolean said(Scene scene, String words) {
        return !Nodes.shown(
                        scene.getRoot(),
                        node -> node instanceof Label label && label.getText().equals(words))
                .isEmpty();
    }

    @Test
    void by_keys_alone_an_assessment_is_found_ticked_removed_brought_back_and_opened() {
        someAssessments();
        Scene scene = show(1440, 900, Settings.DEFAULT);
        TextField search = (TextField) scene.lookup(".home-search .text-field");
        ScreenDriver.onWindow(() -> scene.lookup(".home-table").requestFocus());
        robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        assertThat(search.isFocused()).isTrue();
        robot.write("samoa");
        assertThat(model.rows()).hasSize(1);
        ScreenDriver.onWindow(() -> scene.lookup(".home-table").requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(model.tickedProperty().get()).isEqualTo(1);
        assertThat(robot.lookup("Untick").tryQuery())
                .as("beside the search, which it does not clear")
                .isPresent();
        robot.type(KeyCode.DELETE);
        assertThat(model.rows()).isEmpty();
        ScreenDriver.picture(scene, "home-removed");
        robot.clickOn("Undo");
        assertThat(model.rows()).hasSize(1);
        ScreenDriver.onWindow(() -> scene.lookup(".home-table").requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(navigator.routes()).containsExactly(new Route.Answer(new AssessmentId("WSM2026"), Optional.empty()));
    }

    /** Another row was chosen, and whoever pressed Delete once more lost that one. */
    @Test
    void what_is_brought_back_is_the_row_that_is_chosen() {
        someAssessments();
        Scene scene = show(1440, 900, Settings.DEFAULT);
        HomeTable table = (HomeTable) scene.lookup(".home-table");
        ScreenDriver.onWindow(table::requestFocus);
        ScreenDriver.onWindow(() -> table.getSelectionModel().clearAndSelect(1));
        AssessmentId removed = table.getSelectionModel().getSelectedItem().id();
        robot.type(KeyCode.DELETE, KeyCode.HOME);
        ScreenDriver.settle();
        assertThat(table.getSelectionModel().getSelectedItem().id()).isNotEqualTo(removed);
        ScreenDriver.onWindow(model.removal()::undo);
        ScreenDriver.settle();
        assertThat(table.getSelectionModel().getSelectedItem().id()).isEqualTo(removed);
    }

    /** It was the first of the list, out of sight, and a second Delete removed that one. */
    @Test
    void after_a_removal_the_row_below_is_chosen_and_after_the_last_the_one_above() {
        someAssessments();
        Scene scene = show(1440, 900, Settings.DEFAULT);
        HomeTable table = (HomeTable) scene.lookup(".home-table");
        ScreenDriver.onWindow(table::requestFocus);
        List<AssessmentId> ids = table.getItems().stream().map(HomeRow::id).toList();
        ScreenDriver.onWindow(() -> table.getSelectionModel().clearAndSelect(1));
        robot.type(KeyCode.DELETE);
        ScreenDriver.settle();
        assertThat(table.getSelectionModel().getSelectedItem().id()).isEqualTo(ids.get(2));
        int last = table.getItems().size() - 1;
        ScreenDriver.onWindow(() -> table.getSelectionModel().clearAndSelect(last));
        robot.type(KeyCode.DELETE);
        ScreenDriver.settle();
        assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(last - 1);
    }

    @Test
    void the_menu_of_a_row_leads_to_its_scorecard() {
        someAssessments();
        Scene scene = show(1440, 900, Settings.DEFAULT);
        robot.clickOn(scene.lookup(".home-table .button.icon"));
        ScreenDriver.picture(robot.lookup(".menu-item").nth(1).<Node>query().getScene(), "home-menu");
        robot.clickOn(robot.lookup(".menu-item").nth(1).<Node>query());
        assertThat(navigator.routes()).hasSize(1).first().isInstanceOf(Route.Scorecard.class);
    }

    @Test
    void send_stands_over_the_list_and_sends_the_chosen_row() {
        someAssessments();
        Scene scene = show(1024, 700, Settings.DEFAULT);
        Button send = (Button) scene.lookup("#send");
        ScreenDriver.onWindow(() -> {
            TableView<?> table = (TableView<?>) scene.lookup(".home-table");
            table.getSelectionModel().clearAndSelect(1);
        });
        assertThat(Tips.of(send)).startsWith("Send the chosen assessment: ");
        assertThat(CutTexts.in(scene, label -> !isIn("home-head", label))).isEmpty();
        robot.clickOn(send);
        assertThat(navigator.routes()).hasSize(1).first().isInstanceOf(Route.Send.class);
    }

    @Test
    void whoever_comes_from_an_assessment_finds_it_chosen_and_in_sight() {
        someAssessments();
        from = Optional.of(new AssessmentId("VUT2026"));
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(20));
        HomeTable table = (HomeTable) scene.lookup(".home-table");
        ScreenDriver.onWindow(() -> {});
        assertThat(table.getSelectionModel().getSelectedItem().id()).isEqualTo(new AssessmentId("VUT2026"));
        ScreenDriver.settle();
        assertThat(scene.getRoot().lookupAll(".home-table .table-row-cell"))
                .as("its row is shown")
                .anyMatch(row -> row instanceof TableRow<?> shown && shown.isSelected() && !shown.isEmpty());
    }

    @Test
    void the_order_stays_for_whoever_comes_back() {
        someAssessments();
        Scene scene = show(1440, 900, Settings.DEFAULT);
        HomeTable table = (HomeTable) scene.lookup(".home-table");
        List<String> own = titles(table);
        MenuItem byChange = order(table).getItems().get(6);
        ScreenDriver.onWindow(byChange::fire);
        ScreenDriver.onWindow(byChange::fire);
        List<String> ordered = titles(table);
        assertThat(ordered).isNotEqualTo(own).containsExactlyInAnyOrderElementsOf(own);
        Scene again = show(1440, 900, Settings.DEFAULT);
        assertThat(titles((HomeTable) again.lookup(".home-table"))).isEqualTo(ordered);
    }

    @ParameterizedTest
    @CsvSource({
        "1024, 16, 'Country or city. Order: Round, newest first'",
        "1024, 24, 'Order: Round, newest first'",
    })
    void an_order_whose_column_has_no_head_here_is_said_in_words(int width, int textSize, String words) {
        someAssessments();
        Scene scene = show(width, 700, new Settings(WindowLook.LIGHT, textSize, ""));
        HomeTable table = (HomeTable) scene.lookup(".home-table");
        String own = table.getColumns().get(1).getText();
        MenuItem byRound = order(table).getItems().get(1);
        assertThat(byRound.getText()).isEqualTo("Round");
        ScreenDriver.onWindow(byRound::fire);
        assertThat(table.getColumns().get(1).getText()).isEqualTo(words);
        ScreenDriver.onWindow(table::requestFocus);
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        assertThat(byRound.getText()).isEqualTo("Round, now newest first");
        ScreenDriver.onWindow(byRound::fire);
        assertThat(table.getColumns().get(1).getText()).endsWith("Order: Round, oldest first");
        ScreenDriver.onWindow(order(table).getItems().get(4)::fire);
        assertThat(table.getColumns().get(1).getText())
                .as("its own arrow says it")
                .isEqualTo(own);
    }

    @Test
    void ticks_leave_the_search_room_for_a_name_in_large_text() {
        someAssessments();
        Scene scene = show(1024, 700, new Settings(WindowLook.LIGHT, 24, ""));
        ScreenDriver.onWindow(() -> {
            model.rows().get(0).tickedProperty().set(true);
            model.rows().get(1).tickedProperty().set(true);
        });
        TextField search = (TextField) scene.lookup(".home-search .text-field");
        assertThat(Texts.width("Timor-Leste", search.getFont())).isLessThan(search.getWidth() - 16);
    }

    private static Menu order(HomeTable table) {
        List<MenuItem> items = table.getContextMenu().getItems();
        return (Menu) items.get(items.size() - 1);
    }

    private static List<String> titles(HomeTable table) {
        return table.getItems().stream().map(row -> row.id().value()).toList();
    }

    @Test
    void the_menu_opens_at_the_row_that_is_chosen() {
        someAssessments();
        Scene scene = show(1024, 700, Settings.DEFAULT);
        HomeTable table = (HomeTable) scene.lookup(".home-table");
        ScreenDriver.onWindow(() -> {
            table.requestFocus();
            table.getSelectionModel().select(1);
        });
        robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
        Node chosen = scene.getRoot().lookupAll(".home-table .table-row-cell").stream()
                .filter(row -> ((TableRow<?>) row).getIndex() == 1)
                .findFirst()
                .orElseThrow();
        Bounds row = chosen.localToScreen(chosen.getLayoutBounds());
        assertThat(table.getContextMenu().getAnchorY())
                .as("below the row, and not below the last one")
                .isBetween(row.getMinY(), row.getMaxY() + row.getHeight() / 2);
        Node name = chosen.lookupAll(".table-cell").stream().skip(1).findFirst().orElseThrow();
        assertThat(table.getContextMenu().getAnchorX())
                .as("whose it is stays in sight")
                .isGreaterThanOrEqualTo(
                        name.localToScreen(name.getLayoutBounds()).getMaxX() - 16);
    }

    @Test
    void the_menu_of_a_row_begins_with_its_first_choice_each_time() {
        someAssessments();
        Scene scene = show(1024, 700, Settings.DEFAULT);
        HomeTable table = (HomeTable) scene.lookup(".home-table");
        for (int time = 0; time < 2; time++) {
            ScreenDriver.onWindow(() -> {
                table.requestFocus();
                table.getSelectionModel().select(1);
            });
            robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
            ScreenDriver.settle();
            Node first = table.getContextMenu().getItems().get(0).getStyleableNode();
            assertThat(first.isFocused()).as("time %d", time).isTrue();
            robot.type(KeyCode.ESCAPE);
        }
        robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
        ScreenDriver.onWindow(() -> scene.lookup(".home-search .text-field").requestFocus());
        ScreenDriver.settle();
        assertThat(table.getContextMenu().isShowing()).as("over the search").isFalse();
    }

    @Test
    void the_list_is_ordered_by_any_column_from_the_menu_of_a_row() {
        someAssessments();
        Scene scene = show(1024, 700, Settings.DEFAULT);
        HomeTable table = (HomeTable) scene.lookup(".home-table");
        Menu order = (Menu) table.getContextMenu()
                .getItems()
                .get(table.getContextMenu().getItems().size() - 1);
        assertThat(order.getItems()).hasSize(7);
        for (int column = 0; column < 7; column++) {
            MenuItem item = order.getItems().get(column);
            ScreenDriver.onWindow(item::fire);
            List<HomeRow> upwards = List.copyOf(table.getItems());
            ScreenDriver.onWindow(item::fire);
            assertThat(table.getItems()).as(item.getText()).hasSameSizeAs(upwards);
            assertThat(table.getSortOrder()).hasSize(1);
        }
        ScreenDriver.onWindow(order.getItems().get(4)::fire);
        assertThat(table.getItems()).extracting(HomeRow::scoreOrder).isSortedAccordingTo(Comparator.reverseOrder());
        ScreenDriver.onWindow(order.getItems().get(4)::fire);
        assertThat(table.getItems()).extracting(HomeRow::scoreOrder).isSorted();
        ScreenDriver.onWindow(order.getItems().get(0)::fire);
        assertThat(table.getItems()).extracting(HomeRow::name).isSorted();
    }

    @Test
    void what_a_column_tells_alike_stands_as_in_a_list_that_nobody_ordered() {
        someAssessments();
        Scene scene = show(1024, 700, Settings.DEFAULT);
        HomeTable table = (HomeTable) scene.lookup(".home-table");
        List<String> own = titles(table);
        ScreenDriver.onWindow(order(table).getItems().get(1)::fire);
        ScreenDriver.onWindow(order(table).getItems().get(1)::fire);
        assertThat(titles(table)).as("oldest first").isNotEqualTo(own);
        ScreenDriver.onWindow(order(table).getItems().get(0)::fire);
        assertThat(titles(table)).isEqualTo(own);
    }

    /** As a press does: the highest and the newest first, and the arrow beside the words of the head. */
    @ParameterizedTest
    @ValueSource(ints = {14, 24})
    void a_press_of_a_head_begins_with_the_highest_and_its_arrow_stands_beside_its_words(int textSize) {
        someAssessments();
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(textSize));
        HomeTable table = (HomeTable) scene.lookup(".home-table");
        Labeled head = (Labeled) scene.getRoot().lookupAll(".home-table .column-header .label").stream()
                .filter(label -> ((Labeled) label).getText().startsWith("Score"))
                .findFirst()
                .orElseThrow();
        robot.clickOn(head);
        ScreenDriver.settle();
        assertThat(table.getItems()).extracting(HomeRow::scoreOrder).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(head.getText()).isEqualTo("Score ↓");
        ScreenDriver.picture(scene, "home-ordered-" + textSize);
        assertThat(Nodes.shown(
                                scene.getRoot(),
                                node -> node.getStyleClass().contains("arrow") && isIn("home-table", node))
                        .stream()
                        .mapToDouble(arrow -> arrow.getLayoutBounds().getWidth()))
                .allMatch(width -> width < 1);
    }

    /** Fictional countries that take a while to come. */
    private final class LateSample implements SampleStore {
        @Override
        public void add() {
            store.add(List.of(Filled.assessment(
                    FictionalCountries.idWith("1").value(),
                    framework,
                    Profile.of(FictionalCountries.MAIN, new Round("2026"), Depth.FULL),
                    Answers.none())));
        }

        @Override
        public void remove() {
            store.delete(FictionalCountries.idWith("1"));
        }

        @Override
        public Optional<String> file() {
            return Optional.empty();
        }
    }

    @Test
    void the_keys_stay_while_fictional_countries_come_and_lead_to_the_tour_then() {
        WaitingBackground waiting = new WaitingBackground();
        HomeViewModel home = new HomeViewModel(
                ScreenContexts.context(navigator, waiting),
                store,
                new MemoryLibrary(framework),
                standings,
                Optional.of(new LateSample()));
        Scene scene = new InShell(context, new Route.Home())
                .show(dialogs -> new HomeController(home, news, dialogs, from), 1024, 700, Settings.DEFAULT);
        ScreenDriver.onWindow(waiting::workAll);
        Node look = Nodes.shown(scene.getRoot(), SampleLink.class::isInstance).get(0);
        ScreenDriver.onWindow(look::requestFocus);
        robot.push(KeyCode.SPACE);
        assertThat(home.samples().busyProperty().get()).isTrue();
        assertThat(scene.getFocusOwner()).isEqualTo(look);
        robot.push(KeyCode.SPACE);
        ScreenDriver.onWindow(waiting::workAll);
        ScreenDriver.settle();
        assertThat(home.rows()).hasSize(1);
        assertThat(((Labeled) scene.getFocusOwner()).getText()).isEqualTo("Take the tour");
    }

    @Test
    void below_a_short_list_the_fictional_countries_are_offered_until_they_are_there() {
        keep("BRA", "2026", Depth.FULL, "", answers(0.85, 0), Duration.ofDays(3));
        HomeViewModel home = new HomeViewModel(
                context, store, new MemoryLibrary(framework), standings, Optional.of(new LateSample()));
        Scene scene = new InShell(context, new Route.Home())
                .show(dialogs -> new HomeController(home, news, dialogs, from), 1024, 700, Settings.DEFAULT);
        Node link = Nodes.shown(scene.getRoot(), SampleLink.class::isInstance).get(0);
        assertThat(((Labeled) link).getText()).isEqualTo("Add fictional countries to try things with");
        Node list = scene.lookup(".home-table");
        assertThat(link.localToScene(link.getLayoutBounds()).getMinY())
                .isGreaterThan(list.localToScene(list.getLayoutBounds()).getMaxY());
        ScreenDriver.onWindow(link::requestFocus);
        robot.push(KeyCode.SPACE);
        ScreenDriver.settle();
        assertThat(home.rows()).hasSize(2);
        assertThat(Nodes.shown(scene.getRoot(), SampleLink.class::isInstance)).isEmpty();
        assertThat(((Labeled) scene.getFocusOwner()).getText()).isEqualTo("Take the tour");
    }

    @Test
    void a_longer_list_does_not_offer_them() {
        for (int i = 0; i < 4; i++) {
            keep("BRA", String.valueOf(2000 + i), Depth.FULL, "", answers(0.85, 0), Duration.ofDays(3));
        }
        Scene scene = show(1024, 700, Settings.DEFAULT);
        assertThat(Nodes.shown(scene.getRoot(), SampleLink.class::isInstance)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 28})
    void with_the_largest_text_the_page_scrolls_alone_and_keys_turn_it_row_by_row(int textSize) {
        for (int i = 0; i < 20; i++) {
            keep("BRA", String.valueOf(2000 + i), Depth.FULL, "", answers(0.85, 0), Duration.ofDays(3));
        }
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(textSize));
        assertThat(bars(scene)).isEmpty();
        HomeTable table = (HomeTable) scene.lookup(".home-table");
        Scrolled page = Scrolled.around(table).get(0);
        assertThat(page.room()).isPositive();
        ScreenDriver.onWindow(table::requestFocus);
        robot.push(KeyCode.PAGE_DOWN);
        robot.push(KeyCode.PAGE_DOWN);
        ScreenDriver.settle();
        assertThat(table.getSelectionModel().getSelectedIndex()).isBetween(3, 17);
        assertThat(page.top()).isPositive();
        robot.push(KeyCode.HOME);
        ScreenDriver.settle();
        assertThat(page.top()).as("the search stands over the first row").isZero();
        robot.push(KeyCode.PAGE_DOWN);
        robot.push(KeyCode.PAGE_DOWN);
        ScreenDriver.settle();
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        ScreenDriver.settle();
        Bounds search = scene.getFocusOwner().localToScene(scene.getFocusOwner().getLayoutBounds());
        assertThat(search.getMinY()).as("and the keys lead up to it").isNotNegative();
    }

    @Test
    void a_thousand_assessments_open_with_cells_only_for_those_in_sight() {
        List<String> countries = Countries.alpha3();
        for (int i = 0; i < 1000; i++) {
            Profile profile = Profile.of(
                    new Subject(countries.get(i % countries.size())),
                    new Round(String.valueOf(2000 + i / 250)),
                    Depth.FULL);
            store.add(List.of(new NewAssessment(
                    new Assessment(new AssessmentId("a" + i), framework.ref(), profile, Answers.none()),
                    new Standing(60 + i % 58, 118, 20 + i % 60, 10 + i % 60, 30 + i % 60))));
        }
        Scene scene = show(1440, 900, Settings.DEFAULT);
        ScreenDriver.picture(scene, "home-thousand");
        assertThat(model.rows()).hasSize(1000);
        assertThat(scene.getRoot().lookupAll(".home-table .table-row-cell").stream()
                        .map(Node::getStyleClass))
                .hasSizeLessThan(30);
    }
}
