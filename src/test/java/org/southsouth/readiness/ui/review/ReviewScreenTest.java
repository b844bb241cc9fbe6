package org.southsouth.readiness.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Change;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Standing;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.NotAsked;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.framework.Scope;
import org.southsouth.readiness.core.publicfigure.FigureSource;
import org.southsouth.readiness.core.publicfigure.PublicFigure;
import org.southsouth.readiness.core.publicfigure.PublicFigures;
import org.southsouth.readiness.core.publicfigure.ReadFigures;
import org.southsouth.readiness.core.review.Comment;
import org.southsouth.readiness.core.review.Coverage;
import org.southsouth.readiness.core.review.Obstacle;
import org.southsouth.readiness.core.review.ReviewDecision;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.review.Signing;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.InShell;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.MemoryName;
import org.southsouth.readiness.testing.MemoryReviews;
import org.southsouth.readiness.testing.MemoryStore;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.Questionnaires;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.AssessmentPorts;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Scrolled;
import org.southsouth.readiness.ui.fx.Theme;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.WindowFrame;

class ReviewScreenTest {
    private static final AssessmentId ID = new AssessmentId("wsm");

    private final Framework framework = new JsonFrameworkSource().shipped();
    private final RememberingNavigator navigator = new RememberingNavigator();
    private final ScreenContext context = ScreenContexts.context(navigator, new DirectBackground());
    private final MemoryStore store = new MemoryStore(context.clock());
    private final MemoryReviews reviews = new MemoryReviews(store, context.clock());
    private final MemoryName own = new MemoryName("Ana");
    private final LastReview last = new LastReview(false);
    private ReadFigures figures = ReadFigures.NONE;
    private Optional<ReviewController> shown = Optional.empty();

    /** Some reviewed, some validated, two disputed, one changed since, comments; all of it where {@code isDone}. */
    private void fill(boolean isDone) {
        Profile profile = new Profile(
                new Subject("WSM"),
                new Round("2026"),
                Depth.FULL,
                "",
                "Ministry of Trade",
                "",
                List.of(new Person("Sina Leota", "Secretary-General")));
        store.add(List.of(
                Filled.assessment(ID.value(), framework, profile, Filled.answers(framework, 3, isDone ? 0 : 0.1))));
        Scorecard scorecard = Scoring.score(framework, store.load(ID));
        List<ReviewDecision> rulings = new ArrayList<>();
        List<QuestionId> reviewable = scorecard.questions().stream()
                .filter(Coverage::isReviewable)
                .map(ScoredQuestion::question)
                .map(question -> question.id())
                .toList();
        for (int i = 0; i < reviewable.size(); i++) {
            ReviewState state = i % 3 == 0 || isDone ? ReviewState.VALIDATED : ReviewState.REVIEWED;
            if (!isDone && (i == 2 || i == 30)) {
                rulings.add(new ReviewDecision(
                        reviewable.get(i), 1, ReviewState.DISPUTED, "Two carriers disagree.", "Ben"));
            } else if (isDone || i < 60) {
                rulings.add(new ReviewDecision(reviewable.get(i), 1, state, "", "Sina Leota"));
            }
        }
        reviews.give(ID, rulings);
        if (!isDone) {
            QuestionId changed = reviewable.get(1);
            var before = store.load(ID).answers().to(changed);
            store.save(new Change(ID, changed, before, before.withNote("Late news"), scorecard.standing()));
        }
    }

    private Scene show(int width, int height, Settings settings) {
        return show(framework, width, height, settings);
    }

    private Scene show(Framework framework, int width, int height, Settings settings) {
        Route.Review route = new Route.Review(ID);
        return new InShell(context, route)
                .show(
                        dialogs -> {
                            ReviewController made = new ReviewController(
                                    new ReviewViewModel(
                                            route,
                                            context,
                                            new AssessmentPorts(store, Filled.library(framework), reviews, own),
                                            () -> figures,
                                            last),
                                    dialogs);
                            shown = Optional.of(made);
                            return made;
                        },
                        width,
                        height,
                        settings);
    }

    private static ListView<?> list(Scene scene) {
        return (ListView<?>) scene.lookup(".review-list");
    }

    private static Button button(Scene scene, String text) {
        return scene.getRoot().lookupAll(".button").stream()
                .filter(node ->
                        node instanceof Button button && button.getText().equals(text))
                .map(node -> (Button) node)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isIn(String style, Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains(style)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void the_list_needs_only_the_cells_in_sight_and_the_panel_tells_of_what_is_chosen() {
        fill(false);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        assertThat(list(scene).getItems()).hasSizeGreaterThan(100);
        assertThat(scene.getRoot().lookupAll(".review-cell")).hasSizeLessThan(30);
        ScreenDriver.onWindow(() -> list(scene).getSelectionModel().clearAndSelect(3));
        ScreenDriver.picture(scene, "review-light");
        assertThat(scene.getRoot().lookupAll(".review-panel .label"))
                .anyMatch(label -> ((Labeled) label).getText().equals("Two carriers disagree."));
        Scene dark = show(1440, 900, Settings.DEFAULT.withLook(WindowLook.DARK));
        ScreenDriver.picture(dark, "review-dark");
    }

    @Test
    void every_total_says_what_it_counts_and_they_add_up() {
        fill(false);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        Reviewing read = reviewing();
        int rows = (int) list(scene).getItems().stream()
                .filter(ReviewRow.Item.class::isInstance)
                .count();
        assertThat(read.coverage().toReview() + read.open()).isEqualTo(rows);
        assertThat(texts(scene))
                .contains("Provisional. " + read.coverage().passed() + " of "
                        + read.coverage().toReview() + " responses are reviewed or validated. " + read.open()
                        + " questions have none, not even “don’t know yet”."
                        + " Read each answer, then press\u00A0R.")
                .anyMatch(text -> text.startsWith("Question 1 of " + rows + " "));
        Scene low = show(1024, 700, Settings.DEFAULT.withTextSize(28));
        assertThat(texts(low))
                .contains(read.coverage().passed() + " of " + read.coverage().toReview() + " reviewed so far");
        assertThat(texts(show(1024, 700, Settings.DEFAULT.withTextSize(16))))
                .anyMatch(text -> text.endsWith(" reviewed so far. Read each answer, then press\u00A0R."));
    }

    @Test
    void without_a_response_nothing_is_counted() {
        Profile profile = Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL);
        store.add(List.of(Filled.assessment(ID.value(), framework, profile, Answers.none())));
        assertThat(texts(show(1440, 900, Settings.DEFAULT)))
                .anyMatch(text -> text.contains("There is no response to review yet."));
        assertThat(texts(show(1024, 700, Settings.DEFAULT.withTextSize(28)))).contains("No response to review yet");
    }

    private static List<String> texts(Scene scene) {
        return scene.getRoot().lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    @Test
    void keys_give_states_to_one_answer_several_and_a_whole_theme() {
        fill(false);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> {
            list(scene).requestFocus();
            list(scene).getSelectionModel().clearAndSelect(2);
            list(scene).getFocusModel().focus(2);
        });
        new KeyRobot().type(KeyCode.V);
        QuestionId first = ((ReviewRow.Item) list(scene).getItems().get(2)).question();
        assertThat(reviews.load(ID).stateOf(first)).isEqualTo(ReviewState.VALIDATED);
        // The next answer that is not validated is open now: after one with a dispute, and one that is.
        assertThat(list(scene).getSelectionModel().getSelectedIndices()).isEqualTo(List.of(5));
        ScreenDriver.onWindow(() -> list(scene).getSelectionModel().clearAndSelect(2));
        new KeyRobot()
                .press(KeyCode.SHIFT)
                .type(KeyCode.DOWN, KeyCode.DOWN)
                .release(KeyCode.SHIFT)
                .type(KeyCode.B);
        assertThat(reviews.load(ID).stateOf(first))
                .as("how many they are is said first")
                .isEqualTo(ReviewState.VALIDATED);
        new KeyRobot().type(KeyCode.ENTER);
        assertThat(reviews.load(ID).stateOf(first)).isEqualTo(ReviewState.DRAFT);
        ScreenDriver.onWindow(() -> list(scene).getSelectionModel().clearAndSelect(0));
        ScreenDriver.picture(scene, "review-theme-light");
        ReviewRow.Heading theme = (ReviewRow.Heading) list(scene).getItems().get(0);
        int passed = passed();
        new KeyRobot().type(KeyCode.R);
        assertThat(passed()).isEqualTo(passed);
        ScreenDriver.picture(scene, "review-several-light");
        new KeyRobot().type(KeyCode.ENTER);
        assertThat(passed()).isGreaterThan(passed);
        assertThat(theme.reviewable())
                .as("what is validated stays so")
                .allMatch(question -> reviews.load(ID).stateOf(question).isPassed()
                        || reviews.load(ID).stateOf(question) == ReviewState.DISPUTED)
                .filteredOn(question -> reviews.load(ID).stateOf(question) == ReviewState.DISPUTED)
                .hasSize(1);
    }

    /** Begun at the heading, two lines looked chosen and the whole theme was meant. */
    @Test
    void a_heading_among_chosen_answers_is_none_of_them_and_escape_ends_the_choice() {
        fill(false);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> {
            list(scene).requestFocus();
            list(scene).getSelectionModel().clearAndSelect(0);
            list(scene).getFocusModel().focus(0);
        });
        ReviewRow.Heading theme = (ReviewRow.Heading) list(scene).getItems().get(0);
        assertThat(theme.reviewable()).hasSizeGreaterThan(2);
        KeyRobot robot = new KeyRobot();
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN, KeyCode.DOWN).release(KeyCode.SHIFT);
        assertThat(((ReviewList) list(scene)).chosen()).hasSize(2).allMatch(ReviewRow.Item.class::isInstance);
        assertThat(robot.lookup("2 answers chosen").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
        assertThat(list(scene).getSelectionModel().getSelectedIndices()).containsExactly(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"DOWN", "UP"})
    void whoever_adds_answers_to_a_choice_counts_no_heading_between_them(KeyCode way) {
        fill(false);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        int heading = IntStream.range(1, list(scene).getItems().size())
                .filter(i -> list(scene).getItems().get(i) instanceof ReviewRow.Heading)
                .findFirst()
                .orElseThrow();
        int from = way == KeyCode.DOWN ? heading - 1 : heading + 1;
        ScreenDriver.onWindow(() -> {
            list(scene).requestFocus();
            list(scene).getSelectionModel().clearAndSelect(from);
            list(scene).getFocusModel().focus(from);
        });
        KeyRobot robot = new KeyRobot();
        robot.press(KeyCode.SHIFT).type(way).release(KeyCode.SHIFT);
        assertThat(((ReviewList) list(scene)).chosen()).hasSize(2);
        robot.press(KeyCode.SHIFT).type(way).release(KeyCode.SHIFT);
        assertThat(((ReviewList) list(scene)).chosen()).hasSize(3);
    }

    @Test
    void down_and_enter_lead_from_the_search_to_the_only_row() {
        fill(false);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> scene.lookup(".review-search .text-field").requestFocus());
        new KeyRobot().write("smartphone");
        new KeyRobot().type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(navigator.routes()).hasSize(1).first().isInstanceOf(Route.Answer.class);
    }

    /** But for part of a pixel. A cell that the list keeps for later, or only measures with, is not seen. */
    private static boolean isWhole(Scene scene, Node row) {
        Node view = list(scene);
        Bounds all = view.localToScene(view.getLayoutBounds());
        Bounds own = row.localToScene(row.getLayoutBounds());
        return Nesting.isShown(row) && own.getMinY() > all.getMinY() - 1 && own.getMaxY() < all.getMaxY() + 1;
    }

    private static boolean chosenIsWhole(Scene scene) {
        return scene.getRoot().lookupAll(".review-cell").stream()
                .anyMatch(row -> ((ListCell<?>) row).isSelected() && isWhole(scene, row));
    }

    /** Rows of answers that are seen whole. */
    private static int inView(Scene scene) {
        return (int) scene.getRoot().lookupAll(".review-cell").stream()
                .filter(row -> ((ListCell<?>) row).getItem() instanceof ReviewRow.Item && isWhole(scene, row))
                .count();
    }

    @Test
    void eleven_eight_and_seven_answers_are_in_view() {
        fill(false);
        for (Room room : List.of(new Room(1440, 900, 11), new Room(1366, 768, 8), new Room(1024, 700, 7))) {
            for (boolean isDark : List.of(false, true)) {
                Scene scene = show(
                        room.width(),
                        room.height(),
                        Settings.DEFAULT.withLook(isDark ? WindowLook.DARK : WindowLook.LIGHT));
                ScreenDriver.onWindow(() -> list(scene).getSelectionModel().clearAndSelect(4));
                ScreenDriver.picture(scene, "review-" + room.width() + (isDark ? "-dark" : "-light"));
                assertThat(inView(scene)).as("%s", room).isGreaterThanOrEqualTo(room.answers());
            }
        }
    }

    private record Room(int width, int height, int answers) {}

    private static CheckBox box(Scene scene, String kind) {
        return scene.getRoot().lookupAll(".review-kind").stream()
                .filter(node -> node.isVisible() && ((CheckBox) node).getText().startsWith(kind + ": "))
                .map(node -> (CheckBox) node)
                .findFirst()
                .orElseThrow();
    }

    /** The words beside it had one letter on a line. */
    @ParameterizedTest
    @CsvSource({"1024, 700, 28", "1440, 900, 28", "1024, 700, 14"})
    void a_long_name_leaves_half_of_the_head_to_its_words(int width, int height, int textSize) {
        own.keep("Very Long Name ".repeat(8));
        fill(false);
        Scene scene = show(width, height, Settings.DEFAULT.withTextSize(textSize));
        assertThat(((Region) scene.lookup(".name-chip")).getWidth()).isLessThan(width / 2.0);
    }

    /** Beside one another the kinds would take the room of two answers. */
    @Test
    void with_the_largest_text_what_stops_validation_is_a_menu_that_leads_there_and_back() {
        fill(false);
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(24));
        int all = list(scene).getItems().size();
        Button kinds = (Button) scene.lookup(".review-kinds");
        assertThat(kinds.getText()).isEqualTo("Show what stops validation");
        assertThat(Nodes.shown(scene.getRoot(), node -> node.getStyleClass().contains("review-kind")))
                .isEmpty();
        choose(kinds, 1);
        int some = list(scene).getItems().size();
        assertThat(some).isLessThan(all);
        assertThat(kinds.getText()).isEqualTo("Disputed");
        choose(kinds, 0);
        assertThat(list(scene).getItems()).as("All answers").hasSize(all);
        new KeyRobot().type(KeyCode.DIGIT2);
        ScreenDriver.settle();
        assertThat(list(scene).getItems()).as("its digit").hasSize(some);
        new KeyRobot().type(KeyCode.ESCAPE);
        ScreenDriver.settle();
        assertThat(list(scene).getItems()).as("Esc").hasSize(all);
        assertThat(kinds.getText()).isEqualTo("Show what stops validation");
    }

    private static void choose(Button kinds, int place) {
        ScreenDriver.onWindow(kinds::fire);
        ScreenDriver.onWindow(() -> {
            ContextMenu menu = (ContextMenu) Window.getWindows().stream()
                    .filter(window -> window instanceof ContextMenu && window.isShowing())
                    .findFirst()
                    .orElseThrow();
            menu.getItems().get(place).fire();
            menu.hide();
        });
        ScreenDriver.settle();
    }

    @Test
    void one_press_leads_from_what_stops_validation_to_the_first_of_its_kind() {
        fill(false);
        Scene scene = show(1366, 768, Settings.DEFAULT);
        Reviewing read = reviewing();
        ScreenDriver.onWindow(() -> list(scene).getSelectionModel().clearAndSelect(40));
        for (Obstacle.Kind kind : Obstacle.Kind.values()) {
            List<QuestionId> stopped = List.copyOf(read.stopped(kind));
            if (!stopped.isEmpty()) {
                CheckBox box = box(scene, context.text(ReviewFilter.key(kind)));
                assertThat(box.getText()).endsWith(": " + stopped.size());
                ScreenDriver.onWindow(box::fire);
                ScreenDriver.picture(scene, "review-stops-" + kind);
                assertThat(((Labeled) scene.lookup(".review-asked")).getText())
                        .isEqualTo(context.text(ReviewFilter.key(kind) + ".mend"));
                assertThat(list(scene).getItems())
                        .filteredOn(ReviewRow.Item.class::isInstance)
                        .hasSize(stopped.size());
                assertThat(list(scene).getSelectionModel().getSelectedItems())
                        .extracting("id")
                        .isEqualTo(List.of(stopped.get(0).value()));
                assertThat(((Labeled) scene.lookup(".review-question")).getText())
                        .isEqualTo(
                                framework.question(stopped.get(0)).orElseThrow().text());
                ScreenDriver.onWindow(box::fire);
            }
        }
        assertThat(list(scene).getItems()).hasSizeGreaterThan(100);
    }

    @Test
    void a_digit_leads_to_the_first_answer_of_a_kind_and_enter_on_its_box_too() {
        fill(false);
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(16));
        List<Obstacle.Kind> left = Stream.of(Obstacle.Kind.values())
                .filter(kind -> !reviewing().stopped(kind).isEmpty())
                .toList();
        assertThat(left).hasSizeGreaterThan(1);
        int all = list(scene).getItems().size();
        KeyRobot robot = new KeyRobot();
        ScreenDriver.onWindow(list(scene)::requestFocus);
        robot.write(key(scene, left.get(1)).getText());
        assertThat(list(scene).getSelectionModel().getSelectedItems())
                .extracting("id")
                .isEqualTo(List.of(
                        List.copyOf(reviewing().stopped(left.get(1))).get(0).value()));
        assertThat(list(scene).isFocused()).isTrue();
        robot.write("0");
        assertThat(list(scene).getItems()).hasSize(all);
        CheckBox box = box(scene, context.text(ReviewFilter.key(left.get(0))));
        ScreenDriver.onWindow(box::requestFocus);
        robot.type(KeyCode.ENTER);
        assertThat(list(scene).isFocused()).isTrue();
        assertThat(list(scene).getSelectionModel().getSelectedItems())
                .extracting("id")
                .isEqualTo(List.of(
                        List.copyOf(reviewing().stopped(left.get(0))).get(0).value()));
        robot.write("9");
        assertThat(list(scene).getItems()).hasSizeLessThan(all);
    }

    /** It did nothing and said nothing. */
    @Test
    void a_digit_of_a_kind_of_which_there_is_none_says_so() {
        fill(true);
        Scene scene = show(1024, 700, Settings.DEFAULT);
        assertThat(reviewing().stopped(Obstacle.Kind.DISPUTED)).isEmpty();
        int digit = List.of(Obstacle.Kind.values()).indexOf(Obstacle.Kind.DISPUTED) + 1;
        int all = list(scene).getItems().size();
        ScreenDriver.onWindow(list(scene)::requestFocus);
        new KeyRobot().write(String.valueOf(digit));
        assertThat(context.frame().statusProperty().get()).isEqualTo("Nothing to show for " + digit + ": No disputes");
        assertThat(list(scene).getItems()).hasSize(all);
        new KeyRobot().write("9");
        assertThat(context.frame().statusProperty().get())
                .as("of no kind")
                .isEqualTo("Nothing to show for " + digit + ": No disputes");
    }

    @Test
    void each_kind_that_stops_validation_shows_the_digit_that_leads_to_it() {
        fill(false);
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(24));
        List<Obstacle.Kind> left = Stream.of(Obstacle.Kind.values())
                .filter(kind -> !reviewing().stopped(kind).isEmpty())
                .toList();
        List<Obstacle.Kind> all = List.of(Obstacle.Kind.values());
        assertThat(all.indexOf(left.get(left.size() - 1)))
                .as("some before the last one are not shown")
                .isGreaterThanOrEqualTo(left.size());
        for (Obstacle.Kind kind : left) {
            assertThat(key(scene, kind).getText())
                    .as("its place among all, whichever are shown")
                    .isEqualTo(String.valueOf(all.indexOf(kind) + 1));
        }
    }

    /** What is done with an answer takes one line then: the comment is its icon and its key. */
    @Test
    void with_large_text_the_question_has_half_of_the_window_and_three_rows_of_the_list_stay() {
        fill(false);
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(24));
        ScreenDriver.onWindow(() -> choose(list(scene), firstDraft(list(scene))));
        ScreenDriver.picture(scene, "review-1024-24");
        assertThat(((Region) scene.lookup(".review-panel .scroll-pane")).getHeight())
                .isGreaterThan(9 * 24);
        assertThat(inView(scene)).isGreaterThanOrEqualTo(3);
        Button comment = button(scene, "Comment…");
        assertThat(Tips.of(comment)).isEqualTo("Comment…");
        assertThat(comment.getBoundsInParent().getMinY())
                .isEqualTo(button(scene, "Dispute…").getBoundsInParent().getMinY());
    }

    private Reviewing reviewing() {
        return Reviewing.read(new AssessmentPorts(store, Filled.library(framework), reviews, own), () -> figures, ID);
    }

    @Test
    void the_focus_is_never_lost_while_one_answer_after_the_other_is_done() {
        fill(false);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        Button primary = (Button) scene.lookup(".review-foot .primary");
        CheckBox disputed = box(scene, "Disputed");
        ScreenDriver.onWindow(disputed::requestFocus);
        new KeyRobot().type(KeyCode.SPACE);
        assertThat(list(scene).getItems()).hasSize(4);
        for (int left = 2; left > 0; left--) {
            assertThat(scene.getFocusOwner()).isSameAs(disputed);
            assertThat(primary.getText()).isEqualTo("Settle…");
            new KeyRobot().type(KeyCode.S).write("So it is").push(KeyCode.CONTROL, KeyCode.ENTER);
        }
        // Nothing is disputed any more: the list is whole again, and has the keys.
        assertThat(disputed.isVisible()).isFalse();
        assertThat(scene.getFocusOwner()).isSameAs(list(scene));
        assertThat(list(scene).getItems()).hasSizeGreaterThan(100);
        ScreenDriver.onWindow(() -> list(scene).getSelectionModel().clearAndSelect(2));
        ScreenDriver.onWindow(primary::requestFocus);
        for (int i = 0; i < 6; i++) {
            new KeyRobot().type(KeyCode.R, KeyCode.V);
            Node owner = scene.getFocusOwner();
            assertThat(owner).isNotNull();
            assertThat(isIn("review", owner) && owner.isVisible() && !owner.isDisabled())
                    .isTrue();
        }
    }

    @Test
    void a_letter_is_a_letter_in_the_search() {
        fill(false);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        int before = passed();
        ScreenDriver.onWindow(() -> scene.lookup(".review-search .text-field").requestFocus());
        new KeyRobot().write("brvdcws");
        assertThat(passed()).isEqualTo(before);
        assertThat(((TextField) scene.lookup(".review-search .text-field")).getText())
                .isEqualTo("brvdcws");
    }

    @Test
    void undo_opens_the_answer_again_that_was_left_for_the_next_one() {
        fill(false);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> {
            list(scene).requestFocus();
            list(scene).getSelectionModel().clearAndSelect(5);
        });
        new KeyRobot().type(KeyCode.B, KeyCode.R);
        assertThat(list(scene).getSelectionModel().getSelectedIndices())
                .as("the next one that nobody has reviewed")
                .doesNotContain(5)
                .allMatch(row -> row > 5);
        ScreenDriver.onWindow(button(scene, "Undo")::fire);
        assertThat(list(scene).getSelectionModel().getSelectedIndices()).isEqualTo(List.of(5));
    }

    /** One was chosen again, of three none was. */
    @Test
    void undo_of_an_act_on_several_answers_chooses_them_again_in_sight() {
        fill(false);
        Scene scene = show(1024, 700, Settings.DEFAULT);
        List<Integer> three = itemsFrom(scene, 60, 3);
        ScreenDriver.onWindow(() -> {
            list(scene).requestFocus();
            list(scene).getSelectionModel().clearSelection();
            three.forEach(row -> list(scene).getSelectionModel().select(row));
        });
        new KeyRobot().type(KeyCode.R, KeyCode.ENTER);
        ScreenDriver.onWindow(() -> {
            list(scene)
                    .getSelectionModel()
                    .clearAndSelect(itemsFrom(scene, 0, 1).get(0));
            list(scene).scrollTo(0);
        });
        ScreenDriver.settle();
        ScreenDriver.onWindow(button(scene, "Undo")::fire);
        ScreenDriver.settle();
        assertThat(list(scene).getSelectionModel().getSelectedIndices()).isEqualTo(three);
        assertThat(scene.getRoot().lookupAll(".review-cell").stream()
                        .map(node -> ((ListCell<?>) node).getIndex())
                        .toList())
                .containsAll(three);
    }

    /** The places of so many answers that nobody has reviewed yet. */
    private static List<Integer> itemsFrom(Scene scene, int row, int count) {
        return IntStream.range(row, list(scene).getItems().size())
                .filter(i -> list(scene).getItems().get(i) instanceof ReviewRow.Item item
                        && item.mark().equals(Optional.of(StateMark.DRAFT)))
                .limit(count)
                .boxed()
                .toList();
    }

    @Test
    void every_kind_of_answer_is_read_whole_beside_the_list() {
        fill(false);
        Scene scene = show(1366, 768, Settings.DEFAULT);
        for (String type : List.of("choice", "multiple", "number")) {
            int row = row(scene, type);
            ScreenDriver.onWindow(() -> list(scene).getSelectionModel().clearAndSelect(row));
            ScreenDriver.picture(scene, "review-kind-" + type);
            ReviewRow.Item item = (ReviewRow.Item) list(scene).getItems().get(row);
            assertThat(scene.getRoot().lookupAll(".review-option"))
                    .as(type)
                    .hasSize(Math.max(
                            1, item.scored().question().kind().options().size()));
            assertThat(scene.getRoot().lookupAll(".review-option.is-selected .label"))
                    .as(type)
                    .allMatch(label -> item.answer().contains(((Labeled) label).getText())
                            || label.getStyleClass().contains("choice-mark"));
        }
    }

    private static final String LONG =
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
    private static final String ARABIC =
            "هل نُشرت مسودات القواعد الخاصة بالتجارة عبر الإنترنت للتعليق عليها قبل اعتمادها؟";

    /** Questions of every kind, with long words and in a script that runs the other way. */
    private Framework hard() {
        QuestionKind choice =
                new QuestionKind.Choice(List.of(new Option("1", ARABIC, 0), new Option("2", LONG + " " + ARABIC, 100)));
        Framework hard = Questionnaires.framework(
                Mean.ARITHMETIC,
                Questionnaires.pillar(
                        "p",
                        Questionnaires.theme(
                                "t",
                                named("a", LONG, choice),
                                named("b", ARABIC, Questionnaires.ticks("b").kind()),
                                named("c", LONG, new QuestionKind.Text()),
                                named("d", ARABIC, new QuestionKind.Date(null, null)),
                                Questionnaires.figure("e"))));
        Profile profile = new Profile(new Subject("WSM"), new Round("2026"), Depth.FULL, "", "", "", List.of());
        Evidence evidence = new Evidence(Grade.B, LONG + " " + ARABIC, 2025);
        Answers answers = Answers.of(Map.of(
                new QuestionId("a"), new Answer(new Response.Chosen("2"), ARABIC, evidence),
                new QuestionId("b"), Answer.of(new Response.Ticked(List.of())),
                new QuestionId("c"), new Answer(new Response.Written(LONG + "\n" + ARABIC), LONG, evidence),
                new QuestionId("d"), Answer.of(new Response.Day(LocalDate.of(2026, 5, 12))),
                new QuestionId("e"), Answer.of(new Response.DontKnow())));
        store.add(List.of(Filled.assessment(ID.value(), hard, profile, answers)));
        reviews.comment(ID, new QuestionId("a"), ARABIC + " " + LONG, LONG);
        return hard;
    }

    private static Question named(String id, String words, QuestionKind kind) {
        return new Question(
                new QuestionId(id),
                words,
                words + "?",
                kind,
                1,
                Questionnaires.figure(id).guidance(),
                Set.of(Scope.COUNTRY),
                false,
                null,
                NotAsked.LEAVE_OUT);
    }

    @Test
    void long_words_arabic_words_and_days_are_read_whole_with_the_largest_text() {
        own.keep(LONG);
        Scene scene = show(hard(), 1024, 700, Settings.DEFAULT.withTextSize(20));
        List<String> said =
                List.of(LONG + " " + ARABIC, "None of these", LONG + "\n" + ARABIC, "12 May 2026", "Don't know yet");
        for (int i = 0; i < said.size(); i++) {
            int row = i + 1;
            ScreenDriver.onWindow(() -> list(scene).getSelectionModel().clearAndSelect(row));
            ScreenDriver.picture(scene, "review-hard-" + row);
            assertThat(((Labeled) scene.lookup(".review-option.is-selected .label")).getText())
                    .isEqualTo(said.get(i));
            assertThat(CutTexts.in(
                            scene,
                            label -> isIn("review-cell", label) || isIn("name-chip", label) || !isIn("review", label)))
                    .isEmpty();
        }
        assertThat(Tips.of(scene.lookup(".name-chip"))).contains(LONG);
    }

    /** What stops validation is above the answers: it is read before anything scrolls. */
    @Test
    void with_large_text_the_page_begins_with_its_title_and_keys_bring_the_answers() {
        fill(false);
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(24));
        assertThat(isInSight(scene, ".review-checks")).isTrue();
        assertThat(isInSight(scene, ".review-foot .primary"))
                .as("what is done next is seen at once")
                .isTrue();

        ScreenDriver.onWindow(() -> list(scene).requestFocus());
        new KeyRobot().type(KeyCode.DOWN);
        ScreenDriver.settle();
        assertThat(isInSight(scene, ".review-foot")).isTrue();
    }

    /** The next one may lie below the edge of the list, whatever has the keys. */
    @Test
    void with_large_text_the_answer_that_comes_next_is_whole_in_sight() {
        fill(false);
        for (int textSize : List.of(24, 28)) {
            Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(textSize));
            Button primary = (Button) scene.lookup(".review-foot .primary");
            ScreenDriver.onWindow(() -> {
                list(scene).requestFocus();
                choose(list(scene), firstDraft(list(scene)));
            });
            for (int i = 0; i < 16; i++) {
                if (i == 8) {
                    ScreenDriver.onWindow(primary::requestFocus);
                }
                int before = list(scene).getSelectionModel().getSelectedIndex();
                new KeyRobot().type(KeyCode.R);
                ScreenDriver.settle();
                assertThat(list(scene).getSelectionModel().getSelectedIndex())
                        .as("%d px, step %d: another one is chosen", textSize, i)
                        .isGreaterThan(before);
                assertThat(chosenIsWhole(scene))
                        .as("%d px, step %d", textSize, i)
                        .isTrue();
            }
        }
    }

    private static int firstDraft(ListView<?> list) {
        return IntStream.range(0, list.getItems().size())
                .filter(i -> list.getItems().get(i) instanceof ReviewRow.Item item
                        && item.mark().equals(Optional.of(StateMark.DRAFT)))
                .findFirst()
                .orElseThrow();
    }

    private static void choose(ListView<?> list, int row) {
        list.getSelectionModel().clearAndSelect(row);
        list.getFocusModel().focus(row);
        list.scrollTo(row);
    }

    @Test
    void with_large_text_no_name_in_the_list_is_cut() {
        fill(false);
        for (int textSize : List.of(24, 28)) {
            Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(textSize));
            for (int row = 0; row < 120; row += 5) {
                int at = row;
                ScreenDriver.onWindow(() -> list(scene).scrollTo(at));
                assertThat(CutTexts.in(scene, label -> !isIn("review-cell", label) && !isIn("review-filters", label)))
                        .as("%d px, row %d", textSize, row)
                        .isEmpty();
            }
        }
    }

    @Test
    void that_nothing_matches_is_seen_at_once_and_escape_shows_all_again() {
        fill(false);
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(24));
        int all = list(scene).getItems().size();
        ScreenDriver.onWindow(box(scene, "Not reviewed")::fire);
        ScreenDriver.onWindow(() -> scene.lookup(".review-search .text-field").requestFocus());
        new KeyRobot().write("xyz");
        ScreenDriver.settle();
        assertThat(list(scene).getItems()).isEmpty();
        Node words = scene.lookup(".review-none .text");
        assertThat(words.localToScene(words.getLayoutBounds()).getMaxY())
                .isLessThan(scene.lookup(".statusbar")
                        .localToScene(scene.lookup(".statusbar").getLayoutBounds())
                        .getMinY());
        new KeyRobot().type(KeyCode.ESCAPE);
        assertThat(list(scene).getItems()).hasSize(all);
        assertThat(((TextField) scene.getFocusOwner()).getText()).isEmpty();
        new KeyRobot().type(KeyCode.ESCAPE);
        assertThat(scene.getFocusOwner()).as("keys mean the answers again").isEqualTo(list(scene));
    }

    /** After the history of one answer all of them stood there again. */
    @Test
    void whoever_comes_back_finds_the_search_and_the_body_as_they_left_them() {
        fill(false);
        Scene before = show(1440, 900, Settings.DEFAULT);
        int all = list(before).getItems().size();
        ScreenDriver.onWindow(() -> search(before).setText("E-commerce"));
        List<?> found = List.copyOf(list(before).getItems());
        ReviewRow.Item first = (ReviewRow.Item) list(before).getSelectionModel().getSelectedItem();
        ScreenDriver.onWindow(
                () -> choose(before, first.scored().question().guidance().ask()));
        List<?> narrowed = List.copyOf(list(before).getItems());
        assertThat(narrowed).isNotEmpty().hasSizeLessThan(found.size());
        assertThat(found).hasSizeLessThan(all);
        ScreenDriver.onWindow(() -> shown.orElseThrow().leaving());
        Scene anew = show(1440, 900, Settings.DEFAULT);
        assertThat(list(anew).getItems()).as("opened anew").hasSize(all);
        ScreenDriver.onWindow(() -> shown.orElseThrow().backFrom(new Route.History(ID, Optional.empty())));
        assertThat(search(anew).getText()).isEqualTo("E-commerce");
        assertThat(list(anew).getItems()).hasSameSizeAs(narrowed);
    }

    private static TextField search(Scene scene) {
        return (TextField) scene.lookup(".review-search .text-field");
    }

    @SuppressWarnings("unchecked")
    private static void choose(Scene scene, String body) {
        ComboBox<Object> asks = (ComboBox<Object>) scene.lookup(".review-choice");
        asks.getItems().stream()
                .filter(choice -> choice.toString().contains(body))
                .findFirst()
                .ifPresent(asks::setValue);
    }

    /** Esc took the kind away too that somebody was going through. */
    @Test
    void escape_clears_the_search_before_the_kind() {
        fill(false);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(box(scene, "Not reviewed")::fire);
        int ofKind = list(scene).getItems().size();
        TextField search = (TextField) scene.lookup(".review-search .text-field");
        ScreenDriver.onWindow(() -> {
            search.requestFocus();
            search.setText("e");
        });
        new KeyRobot().type(KeyCode.ESCAPE);
        assertThat(search.getText()).isEmpty();
        assertThat(scene.getFocusOwner()).isEqualTo(list(scene));
        assertThat(list(scene).getItems()).hasSize(ofKind);
        assertThat(box(scene, "Not reviewed").isSelected()).isTrue();
        new KeyRobot().type(KeyCode.ESCAPE);
        assertThat(box(scene, "Not reviewed").isSelected()).isFalse();
    }

    /** It asked who somebody is, and then refused. */
    @Test
    void nobody_is_asked_for_a_name_before_a_dispute_refuses_to_be_ruled_on() {
        fill(false);
        Scene scene = show(1024, 700, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> {
            own.keep("");
            list(scene).requestFocus();
            list(scene).getSelectionModel().clearAndSelect(3);
            list(scene).fireEvent(typed("r"));
        });
        assertThat(scene.lookup(".dialog-card")).isNull();
        assertThat(context.frame().statusProperty().get()).isEqualTo("This answer is disputed. Settle it first (S).");
    }

    /** Enter gave the reason, and the letters of its second line validated and disputed other answers. */
    @Test
    void a_reason_may_have_several_lines_and_ctrl_enter_gives_it() {
        fill(false);
        Scene scene = show(1024, 700, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> {
            list(scene).requestFocus();
            list(scene).getSelectionModel().clearAndSelect(draft(scene));
        });
        int before = passed();
        QuestionId disputed = ((ReviewRow.Item) list(scene).getSelectionModel().getSelectedItem()).question();
        new KeyRobot().type(KeyCode.D);
        ScreenDriver.settle();
        new KeyRobot().write("No proof").type(KeyCode.ENTER).write("very old");
        ScreenDriver.settle();
        assertThat(reviews.load(ID).stateOf(disputed)).isEqualTo(ReviewState.DRAFT);
        new KeyRobot().push(KeyCode.CONTROL, KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(reviews.load(ID).stateOf(disputed)).isEqualTo(ReviewState.DISPUTED);
        assertThat(reviews.load(ID).commentsOn(disputed))
                .extracting(Comment::text)
                .containsExactly("No proof\nvery old");
        assertThat(passed()).isEqualTo(before);
    }

    /** The frame went to the first line, and V validated the answer from before, which was out of sight. */
    @Test
    void with_ctrl_too_home_and_end_choose_the_line_that_they_lead_to() {
        fill(false);
        Scene scene = show(1024, 700, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> {
            list(scene).requestFocus();
            list(scene).getSelectionModel().clearAndSelect(9);
        });
        KeyRobot robot = new KeyRobot();
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        assertThat(list(scene).getSelectionModel().getSelectedIndices()).isEqualTo(List.of(0));
        robot.push(KeyCode.CONTROL, KeyCode.END);
        int last = list(scene).getItems().size() - 1;
        assertThat(list(scene).getSelectionModel().getSelectedIndices()).isEqualTo(List.of(last));
        assertThat(list(scene).getFocusModel().getFocusedIndex()).isEqualTo(last);
    }

    /** Looked for in vain, or found and not gone to: the answer that somebody was at is chosen again. */
    @Test
    void after_a_search_somebody_is_where_they_were() {
        fill(false);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> {
            list(scene).requestFocus();
            list(scene).getSelectionModel().clearAndSelect(9);
            scene.lookup(".review-search .text-field").requestFocus();
        });
        new KeyRobot().write("zzqq").type(KeyCode.ESCAPE);
        ScreenDriver.settle();
        assertThat(list(scene).getSelectionModel().getSelectedIndices()).isEqualTo(List.of(9));
    }

    /** The dispute went to the answer from before the search. */
    @Test
    void whoever_went_into_what_was_found_stays_there() {
        fill(false);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> {
            list(scene).requestFocus();
            list(scene).getSelectionModel().clearAndSelect(1);
            search(scene).requestFocus();
        });
        Object before = list(scene).getSelectionModel().getSelectedItem();
        ScreenDriver.onWindow(() -> search(scene).setText("Published results"));
        new KeyRobot().type(KeyCode.DOWN);
        Object found = list(scene).getSelectionModel().getSelectedItem();
        new KeyRobot().type(KeyCode.ESCAPE);
        assertThat(list(scene).getSelectionModel().getSelectedItem())
                .isEqualTo(found)
                .isNotEqualTo(before);
        assertThat(search(scene).getText()).isEmpty();
    }

    @Test
    void after_an_act_the_next_answer_is_one_that_still_needs_it() {
        fill(false);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < list(scene).getItems().size(); i++) {
            if (list(scene).getItems().get(i) instanceof ReviewRow.Item item
                    && item.mark()
                            .filter(mark -> mark == StateMark.DRAFT || mark == StateMark.OUTDATED)
                            .isPresent()) {
                left.add(i);
            }
        }
        int gap = IntStream.range(1, left.size())
                .filter(i -> left.get(i) > left.get(i - 1) + 2)
                .findFirst()
                .orElseThrow();
        ScreenDriver.onWindow(() -> {
            list(scene).requestFocus();
            list(scene).getSelectionModel().clearAndSelect(left.get(gap - 1));
        });
        new KeyRobot().type(KeyCode.R);
        ScreenDriver.settle();
        assertThat(list(scene).getSelectionModel().getSelectedIndices()).isEqualTo(List.of(left.get(gap)));
    }

    @Test
    void a_key_that_does_nothing_on_an_open_question_says_why() {
        fill(false);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> {
            list(scene).requestFocus();
            list(scene)
                    .getSelectionModel()
                    .clearAndSelect(IntStream.range(0, list(scene).getItems().size())
                            .filter(i -> list(scene).getItems().get(i) instanceof ReviewRow.Item item
                                    && item.mark().isEmpty())
                            .findFirst()
                            .orElseThrow());
        });
        new KeyRobot().type(KeyCode.R);
        assertThat(context.frame().statusProperty().get())
                .isEqualTo("No answer yet, so nothing to review. Press O to open the question");
    }

    private static boolean isInSight(Scene scene, String selector) {
        Node node = scene.lookup(selector);
        Bounds own = node.localToScene(node.getLayoutBounds());
        Bounds shown = Scrolled.around(node)
                .get(0)
                .pane()
                .localToScene(Scrolled.around(node).get(0).pane().getLayoutBounds());
        return own.getMinY() >= shown.getMinY() && own.getMaxY() <= shown.getMaxY() + 1;
    }

    @Test
    void a_page_with_little_room_has_its_narrow_margins_whatever_the_text_size() {
        fill(false);
        for (Settings settings : List.of(Settings.DEFAULT, Settings.DEFAULT.withTextSize(20))) {
            for (int width : List.of(1024, 1150, 1300)) {
                Scene scene = show(width, 700, settings);
                Region main = (Region) scene.lookup(".review-main");
                boolean isCompact = isIn("compact", main);
                boolean isLow = isIn("low", main);
                assertThat(isCompact).isEqualTo(Theme.isCompact(width, settings.equals(Settings.DEFAULT) ? 14 : 20));
                assertThat(isLow).isEqualTo(!settings.equals(Settings.DEFAULT));
                assertThat(main.getPadding().getLeft()).as("%d", width).isEqualTo(isCompact || isLow ? 16 : 32);
                assertThat(main.getPadding().getTop()).as("%d", width).isEqualTo(isLow ? 8 : 12);
            }
        }
    }

    private static int row(Scene scene, String type) {
        List<?> rows = list(scene).getItems();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof ReviewRow.Item item
                    && item.scored().question().kind().type().equals(type)
                    && item.scored().answer().response().isAnswer()) {
                return i;
            }
        }
        throw new AssertionError(type);
    }

    @Test
    void in_another_list_its_first_row_is_chosen_and_in_sight() {
        fill(false);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> list(scene).getSelectionModel().selectAll());
        ScreenDriver.onWindow(box(scene, "Not reviewed")::fire);
        assertThat(list(scene).getItems()).hasSizeGreaterThan(30);
        assertThat(list(scene).getSelectionModel().getSelectedIndices()).isEqualTo(List.of(1));
        ScreenDriver.onWindow(() -> {
            list(scene).getSelectionModel().selectAll();
            list(scene).scrollTo(list(scene).getItems().size() - 1);
            scene.lookup(".review-search .text-field").requestFocus();
        });
        new KeyRobot().type(KeyCode.DOWN);
        assertThat(list(scene).getSelectionModel().getSelectedIndices()).isEqualTo(List.of(1));
        ScreenDriver.settle();
        assertThat(chosenIsWhole(scene)).isTrue();
    }

    @Test
    void a_dispute_asks_why() {
        fill(false);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> {
            list(scene).requestFocus();
            list(scene).getSelectionModel().clearAndSelect(1);
        });
        QuestionId question = ((ReviewRow.Item) list(scene).getItems().get(1)).question();
        new KeyRobot().type(KeyCode.D);
        ScreenDriver.picture(scene, "review-dispute-light");
        new KeyRobot().type(KeyCode.N, KeyCode.O).push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(reviews.load(ID).stateOf(question)).isEqualTo(ReviewState.DISPUTED);
        assertThat(reviews.load(ID).commentsOn(question)).hasSize(1);
    }

    /** Somebody settled a dispute without having read what it was about. */
    @Test
    void the_objection_is_in_sight_at_once_and_stands_in_the_question_how_it_was_settled() {
        fill(false);
        for (int size : new int[] {14, 24}) {
            Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(size));
            ScreenDriver.onWindow(() -> {
                list(scene).requestFocus();
                list(scene).getSelectionModel().clearAndSelect(3);
            });
            ScreenDriver.settle();
            Node objection = scene.lookup(".review-objection");
            Bounds shown = scene.lookup(".review-panel .scroll-pane")
                    .localToScene(scene.lookup(".review-panel .scroll-pane").getLayoutBounds());
            assertThat(shown.contains(objection.localToScene(objection.getLayoutBounds())))
                    .as("in sight at %d", size)
                    .isTrue();
            assertThat(objection.lookup(".button")).as("with the dispute alone").isNull();
            List<String> said = words(objection);
            assertThat(said).contains("Two carriers disagree.").anyMatch(words -> words.startsWith("Ben, "));
            assertThat(words(scene.lookup(".review-facts")))
                    .as("said once")
                    .doesNotContain("Two carriers disagree.", "Comment");
            ScreenDriver.onWindow(() -> list(scene).fireEvent(typed("s")));
            ScreenDriver.settle();
            assertThat(words(scene.getRoot()))
                    .anyMatch(words -> words.startsWith("Ben, ")
                            && words.contains(": “Two carriers disagree.”\n\nThe answer stays as it is:\n“"));
            new KeyRobot().type(KeyCode.ESCAPE);
        }
    }

    /** Of a long one only the objection was seen, and not what it is about. */
    @Test
    void a_long_objection_leaves_its_question_in_sight_until_all_of_it_is_wanted() {
        fill(false);
        QuestionId disputed = framework.questions().stream()
                .map(Question::id)
                .filter(question -> reviews.load(ID).stateOf(question) == ReviewState.DISPUTED)
                .findFirst()
                .orElseThrow();
        String whole = "The agreement ended in spring. ".repeat(70).strip();
        reviews.give(ID, List.of(new ReviewDecision(disputed, 1, ReviewState.DISPUTED, whole, "Ben")));
        Scene scene = show(1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> {
            list(scene).requestFocus();
            list(scene).getSelectionModel().clearAndSelect(3);
        });
        ScreenDriver.settle();
        Region objection = (Region) scene.lookup(".review-objection");
        Region panel = (Region) scene.lookup(".review-panel .scroll-pane");
        assertThat(objection.getHeight()).isLessThan(panel.getHeight() / 2);
        assertThat(words(objection)).noneMatch(whole::equals);
        ScreenDriver.onWindow(((Button) objection.lookup(".button"))::fire);
        ScreenDriver.settle();
        assertThat(words(objection)).contains(whole);
    }

    /** The objection came back as a comment of the program, and what others had said stayed settled. */
    @Test
    void undo_of_a_settlement_shows_the_answer_as_it_was_before() {
        fill(false);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        QuestionId question = ((ReviewRow.Item) list(scene).getItems().get(3)).question();
        reviews.comment(ID, question, "Which month?", "Lina");
        List<Comment> before = reviews.load(ID).commentsOn(question);
        ScreenDriver.onWindow(() -> {
            list(scene).requestFocus();
            list(scene).getSelectionModel().clearAndSelect(3);
            list(scene).fireEvent(typed("s"));
        });
        new KeyRobot().write("May").push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(reviews.load(ID).commentsOn(question)).hasSize(3).noneMatch(Comment::isOpen);
        ScreenDriver.onWindow(button(scene, "Undo")::fire);
        assertThat(context.frame().statusProperty().get()).isEqualTo("The dispute is open again");
        assertThat(list(scene).getSelectionModel().getSelectedIndices()).isEqualTo(List.of(3));
        assertThat(words(scene.lookup(".review-objection"))).contains("Which month?");
        assertThat(words(scene.lookup(".review-facts")))
                .contains("Two carriers disagree.")
                .as("what was agreed")
                .doesNotContain("May")
                .noneMatch(words -> words.contains("closed by"));
        assertThat(reviews.load(ID).commentsOn(question)).isEqualTo(before);
    }

    /** Whoever answers is warned that a number is far from what is published; whoever reviews it was not. */
    @Test
    void a_number_is_reviewed_beside_what_is_published_and_what_the_last_round_said() {
        QuestionId internet = new QuestionId("ICT-CONN-01");
        FigureSource source = new FigureSource("ITU via World Bank", "The World Bank: ITU", "CC BY 4.0", false);
        figures = new ReadFigures(
                new PublicFigures(Map.of(
                        new PublicFigures.Place(framework.ref().id(), "WSM", internet),
                        List.of(new PublicFigure(internet, 68.5493, 2024, source)))),
                List.of());
        fill(false);
        answer(internet, 6.9, "");
        assertThat(factsOf(internet))
                .contains(
                        "Public figure",
                        "68.5 % of population in 2024, ITU via World Bank",
                        "The answer is far from this figure. No note says why.")
                .doesNotContain("Last round");
        answer(internet, 6.9, "Counted anew");
        assertThat(factsOf(internet))
                .contains("68.5 % of population in 2024, ITU via World Bank")
                .noneMatch(words -> words.contains("far from"));
        answer(internet, 60, "");
        assertThat(factsOf(internet)).noneMatch(words -> words.contains("far from"));
    }

    private void answer(QuestionId question, double figure, String note) {
        Answer before = store.load(ID).answers().to(question);
        Answer after = new Answer(new Response.Figure(figure), note, before.evidence());
        Standing standing = Scoring.score(framework, store.load(ID)).standing();
        store.save(new Change(ID, question, before, after, standing));
    }

    private List<String> factsOf(QuestionId question) {
        Scene scene = show(1024, 700, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> {
            for (int i = 0; i < list(scene).getItems().size(); i++) {
                if (list(scene).getItems().get(i) instanceof ReviewRow.Item item
                        && item.question().equals(question)) {
                    list(scene).getSelectionModel().clearAndSelect(i);
                }
            }
        });
        ScreenDriver.settle();
        return words(scene.lookup(".review-facts"));
    }

    /** A high answer without proof stops nothing: it does not stand under what does. */
    @Test
    void a_high_score_without_proof_is_to_be_looked_at_and_does_not_stop_validation() {
        fill(false);
        Scene scene = show(1024, 700, Settings.DEFAULT);
        Node before = scene.lookup(".review-before");
        assertThat(((Labeled) before).getText()).isEqualTo("Look at first");
        assertThat(before.isVisible()).isTrue();
        CheckBox weak = box(scene, context.text(ReviewFilter.key(Obstacle.Kind.WEAK_EVIDENCE)));
        assertThat(weak.getParent()).isEqualTo(before.getParent());
        assertThat(box(scene, context.text(ReviewFilter.key(Obstacle.Kind.DISPUTED)))
                        .getParent())
                .isNotEqualTo(before.getParent());
        Scene large = show(1024, 700, Settings.DEFAULT.withTextSize(24));
        Button kinds = (Button) large.lookup(".review-kinds");
        ScreenDriver.onWindow(kinds::fire);
        ContextMenu menu = (ContextMenu) Window.getWindows().stream()
                .filter(window -> window instanceof ContextMenu && window.isShowing())
                .findFirst()
                .orElseThrow();
        assertThat(menu.getItems())
                .as("apart from what stops")
                .hasAtLeastOneElementOfType(SeparatorMenuItem.class)
                .filteredOn(item -> !(item instanceof SeparatorMenuItem))
                .extracting(item -> item.getText().startsWith("Does not stop it: Above 50, no proof: "))
                .endsWith(true)
                .containsOnlyOnce(true);
        ScreenDriver.onWindow(menu::hide);
    }

    /** With large text the line on evidence lies below the window, and V was pressed without having read it. */
    @Test
    void why_an_answer_is_among_those_that_were_asked_for_stands_above_it() {
        fill(false);
        Scene scene = show(1024, 700, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> {
            list(scene).requestFocus();
            list(scene).fireEvent(typed(key(scene, Obstacle.Kind.WEAK_EVIDENCE).getText()));
        });
        ScreenDriver.settle();
        assertThat(words(scene.lookup(".review-panel")))
                .filteredOn(words -> words.equals("Weak: above 50 points it needs grade A or B."))
                .as("said once")
                .hasSize(1);
        assertThat(scene.lookup(".review-panel .review-wanting")).isNotNull();
    }

    @Test
    void s_says_why_it_does_nothing_on_a_heading_or_an_answer_without_a_dispute() {
        fill(false);
        Scene scene = show(1024, 700, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> {
            list(scene).requestFocus();
            list(scene).getSelectionModel().clearAndSelect(0);
            list(scene).fireEvent(typed("s"));
        });
        assertThat(context.frame().statusProperty().get()).isEqualTo("Choose one answer first.");
        ScreenDriver.onWindow(() -> {
            list(scene).getSelectionModel().clearAndSelect(1);
            list(scene).fireEvent(typed("s"));
        });
        assertThat(context.frame().statusProperty().get())
                .isEqualTo("This answer is not disputed, and has no open comment.");
    }

    @Test
    void s_settles_the_newest_open_comment_of_an_answer_that_is_not_disputed() {
        fill(false);
        Scene scene = show(1024, 700, Settings.DEFAULT);
        QuestionId question = ((ReviewRow.Item) list(scene).getItems().get(1)).question();
        reviews.comment(ID, question, "Which month?", "Lina");
        reviews.comment(ID, question, "Which year?", "Lina");
        Scene again = show(1024, 700, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> {
            list(again).requestFocus();
            list(again).getSelectionModel().clearAndSelect(1);
            list(again).fireEvent(typed("s"));
        });
        assertThat(openOn(question)).containsExactly("Which month?");
        assertThat(context.frame().statusProperty().get()).isEqualTo("The comment is settled");
        ScreenDriver.onWindow(button(again, "Undo")::fire);
        assertThat(openOn(question)).containsExactly("Which month?", "Which year?");
        assertThat(context.frame().statusProperty().get()).isEqualTo("The comment is open again");
        ScreenDriver.onWindow(button(again, "Redo")::fire);
        assertThat(openOn(question)).containsExactly("Which month?");
        ScreenDriver.onWindow(() -> list(again).fireEvent(typed("s")));
        assertThat(openOn(question)).isEmpty();
        ScreenDriver.onWindow(() -> list(again).fireEvent(typed("s")));
        assertThat(context.frame().statusProperty().get()).startsWith("This answer is not disputed");
    }

    private List<String> openOn(QuestionId question) {
        return reviews.load(ID).commentsOn(question).stream()
                .filter(Comment::isOpen)
                .map(Comment::text)
                .toList();
    }

    @Test
    void whoever_reviews_an_answer_of_their_own_reads_that_it_is() {
        fill(false);
        QuestionId question = new QuestionId("ICT-CONN-01");
        Answer before = store.load(ID).answers().to(question);
        Standing standing = Scoring.score(framework, store.load(ID)).standing();
        store.save(new Change(ID, question, before, before.withNote("Counted"), standing, "", "Ana"));
        assertThat(factsOf(question)).anyMatch(words -> words.startsWith("Ana (you), "));
        ScreenDriver.onWindow(() -> own.keep("Ben"));
        assertThat(factsOf(question)).anyMatch(words -> words.startsWith("Ana, "));
    }

    private static List<String> words(Node parent) {
        return parent.lookupAll(".label").stream()
                .map(label -> ((Labeled) label).getText())
                .toList();
    }

    @Test
    void many_are_validated_at_once_only_after_a_question_that_names_how_many_and_what_is_weak() {
        fill(false);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        int before = passed();
        ScreenDriver.onWindow(() -> {
            list(scene).requestFocus();
            list(scene).getSelectionModel().selectAll();
            list(scene).fireEvent(typed("v"));
        });
        assertThat(passed()).isEqualTo(before);
        assertThat(scene.getRoot().lookupAll(".label"))
                .anyMatch(node -> ((Labeled) node).getText().matches("Validate [0-9]+ responses at once\\?"))
                .anyMatch(node -> ((Labeled) node).getText().contains("no document behind them (grade C, D or none)"));
        ScreenDriver.onWindow(() -> button(scene, "Validate them").fire());
        assertThat(passed()).isGreaterThan(before + 40);
    }

    @Test
    void whose_name_is_recorded_is_shown_and_asked_for_in_place_only_where_none_is_known() {
        fill(false);
        own.keep("");
        Scene scene = show(1440, 900, Settings.DEFAULT);
        Node chip = scene.lookup(".name-chip");
        assertThat(chip.getAccessibleText()).isEqualTo("Who reviews? Add your name");
        ScreenDriver.picture(scene, "review-nobody-light");
        QuestionId question = ((ReviewRow.Item) list(scene).getItems().get(draft(scene))).question();
        ScreenDriver.onWindow(() -> {
            list(scene).requestFocus();
            list(scene).getSelectionModel().clearAndSelect(draft(scene));
            list(scene).fireEvent(typed("v"));
        });
        new KeyRobot().write("Lina").type(KeyCode.ENTER);
        assertThat(reviews.load(ID).lastOf(question).orElseThrow().by()).isEqualTo("Lina");
        assertThat(own.nameProperty().get()).isEqualTo("Lina");
        assertThat(chip.getAccessibleText()).startsWith("You review as Lina");
        ScreenDriver.onWindow(chip::requestFocus);
        new KeyRobot().type(KeyCode.SPACE).write("Tom").type(KeyCode.ENTER);
        assertThat(own.nameProperty().get()).isEqualTo("Tom");
        assertThat(scene.getFocusOwner()).as("on with the answers").isSameAs(list(scene));
    }

    @Test
    void undo_stands_on_the_status_line_once_something_was_validated() {
        fill(false);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        int before = passed();
        ScreenDriver.onWindow(() -> {
            list(scene).requestFocus();
            list(scene).getSelectionModel().clearAndSelect(draft(scene));
            list(scene).fireEvent(typed("v"));
        });
        assertThat(passed()).isEqualTo(before + 1);
        ScreenDriver.onWindow(() -> button(scene, "Undo").fire());
        assertThat(passed()).isEqualTo(before);
        ScreenDriver.onWindow(() -> button(scene, "Redo").fire());
        assertThat(passed()).isEqualTo(before + 1);
    }

    @Test
    void one_answer_is_validated_without_a_question() {
        fill(false);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        int before = passed();
        ScreenDriver.onWindow(() -> {
            list(scene).requestFocus();
            list(scene).getSelectionModel().clearAndSelect(draft(scene));
            list(scene).fireEvent(typed("v"));
        });
        assertThat(passed()).isEqualTo(before + 1);
    }

    /** Of all disputed ones a single key did what each of them has to be asked for. */
    @Test
    void a_key_decides_on_no_dispute_and_a_digit_stays_that_of_its_kind() {
        fill(false);
        Scene scene = show(1024, 700, Settings.DEFAULT);
        String first = key(scene, Obstacle.Kind.DISPUTED).getText();
        ScreenDriver.onWindow(() -> {
            list(scene).requestFocus();
            list(scene).fireEvent(typed(first));
        });
        assertThat(list(scene).getItems()).hasSize(4);
        ScreenDriver.onWindow(() -> {
            list(scene).getSelectionModel().selectAll();
            list(scene).fireEvent(typed("r"));
        });
        assertThat(context.frame().statusProperty().get())
                .isEqualTo("These 2 are disputed. Settle each of them first (S).");
        assertThat(list(scene).getItems()).hasSize(4);
        Labeled second = key(scene, Obstacle.Kind.NOT_REVIEWED);
        String digit = second.getText();
        for (int time = 0; time < 2; time++) {
            ScreenDriver.onWindow(() -> {
                list(scene).getSelectionModel().selectAll();
                list(scene).getSelectionModel().clearAndSelect(1);
                list(scene).fireEvent(typed("s"));
            });
            new KeyRobot().write("Agreed.").push(KeyCode.CONTROL, KeyCode.ENTER);
        }
        assertThat(reviews.load(ID).standing().disputed()).isZero();
        assertThat(second.getText()).isEqualTo(digit);
        ScreenDriver.onWindow(() -> list(scene).fireEvent(typed(first)));
        assertThat(list(scene).getItems()).as("its kind is done").hasSizeGreaterThan(50);
    }

    private Labeled key(Scene scene, Obstacle.Kind kind) {
        return (Labeled) box(scene, context.text(ReviewFilter.key(kind))).lookup(".keycap");
    }

    /** The first answer without a state. */
    private static int draft(Scene scene) {
        List<?> rows = list(scene).getItems();
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i) instanceof ReviewRow.Item item
                        && item.mark().equals(Optional.of(StateMark.DRAFT)))
                .findFirst()
                .orElseThrow();
    }

    private int passed() {
        return reviews.load(ID).standing().passed();
    }

    private static KeyEvent typed(String letter) {
        return new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    @Test
    void somebody_with_a_role_and_no_name_signs_nothing() {
        fill(true);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> button(scene, "Sign off…").fire());
        ScreenDriver.onWindow(() -> ((TextArea) scene.lookup(".sign-off-form .text-area")).setText("Old census."));
        assertThat(button(scene, "Sign off and lock").isDisabled()).isFalse();
        ScreenDriver.onWindow(() -> button(scene, "Another signature").fire());
        ScreenDriver.onWindow(() -> scene.getRoot().lookupAll(".sign-off-form .text-field").stream()
                .filter(node -> node instanceof TextField field && "Role".equals(field.getAccessibleText()))
                .reduce((first, last) -> last)
                .ifPresent(node -> ((TextField) node).setText("Chair")));
        assertThat(button(scene, "Sign off and lock").isDisabled()).isTrue();
    }

    @Test
    void the_form_for_a_sign_off_scrolls_where_the_window_is_too_low_for_it() {
        fill(true);
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(20));
        ScreenDriver.onWindow(() -> button(scene, "Sign off…").fire());
        assertThat(scene.getFocusOwner()).isInstanceOf(ComboBox.class);
        for (int more = 0; more < 3; more++) {
            ScreenDriver.onWindow(() -> button(scene, "Another signature").fire());
        }
        ScreenDriver.picture(scene, "review-sign-1024-largest");
        Node card = scene.lookup(".dialog-card");
        assertThat(card.localToScene(card.getLayoutBounds()).getMinY()).isNotNegative();
        Node act = button(scene, "Sign off and lock");
        assertThat(act.localToScene(act.getLayoutBounds()).getMaxY()).isLessThan(700);
    }

    /** One Esc threw away a name, a role and the reservations. */
    @Test
    void what_was_typed_for_a_sign_off_is_there_again_after_escape() {
        fill(true);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> button(scene, "Sign off…").fire());
        ScreenDriver.onWindow(() -> {
            button(scene, "Another signature").fire();
            ((ComboBox<?>) scene.getFocusOwner()).getEditor().setText("Moana Ioane");
            ((TextArea) scene.lookup(".sign-off-form .text-area")).setText("Old census.");
        });
        new KeyRobot().type(KeyCode.ESCAPE);
        assertThat(scene.lookup(".sign-off-form")).isNull();
        ScreenDriver.onWindow(() -> button(scene, "Sign off…").fire());
        assertThat(((TextArea) scene.lookup(".sign-off-form .text-area")).getText())
                .isEqualTo("Old census.");
        assertThat(scene.lookup(".sign-off-form").lookupAll(".combo-box"))
                .extracting(node -> ((ComboBox<?>) node).getEditor().getText())
                .containsExactly("Ana", "Moana Ioane");
    }

    @Test
    void a_further_signature_is_in_sight_and_its_name_has_the_keys() {
        fill(true);
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(20));
        ScreenDriver.onWindow(() -> button(scene, "Sign off…").fire());
        for (int more = 0; more < 4; more++) {
            ScreenDriver.onWindow(() -> button(scene, "Another signature").fire());
            Node field = scene.getFocusOwner();
            assertThat(field).isInstanceOf(ComboBox.class);
            assertThat(((ComboBox<?>) field).getEditor().getText()).isEmpty();
            Node view = scene.lookup(".dialog-card .scroll-pane .viewport");
            assertThat(view.localToScene(view.getLayoutBounds()).contains(field.localToScene(field.getLayoutBounds())))
                    .as("row %d is wholly in sight", more + 2)
                    .isTrue();
        }
    }

    @Test
    void the_sign_off_waits_until_nothing_stops_it() {
        fill(false);
        Scene early = show(1440, 900, Settings.DEFAULT);
        assertThat(button(early, "Sign off…").isDisabled()).isTrue();
        assertThat(button(early, "Sign off…").getStyleClass()).doesNotContain("primary");
        Scene large = show(1024, 700, new Settings(WindowLook.DARK, 24, ""));
        assertThat(large.lookup(".sign-off-waits").isVisible())
                .as("why it is off")
                .isTrue();
    }

    @Test
    void once_nothing_stops_it_the_sign_off_is_the_primary() {
        fill(true);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        assertThat(button(scene, "Sign off…").isDisabled()).isFalse();
        assertThat(button(scene, "Sign off…").getStyleClass()).contains("primary");
        assertThat(scene.lookup(".sign-off-waits").isVisible()).isFalse();
        ScreenDriver.picture(scene, "review-ready-light");
    }

    @Test
    void a_sign_off_says_how_many_questions_stay_open() {
        fill(true);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> button(scene, "Sign off…").fire());
        ScreenDriver.settle();
        assertThat(words(scene.lookup(".sign-off-form")))
                .contains("1 question has no response, not even “don’t know yet”. It stays open.");
    }

    @Test
    void signing_off_asks_who_and_locks() {
        fill(true);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> button(scene, "Sign off…").fire());
        ScreenDriver.picture(scene, "review-sign-light");
        Button act = button(scene, "Sign off and lock");
        assertThat(act.isDisabled()).isTrue();
        ScreenDriver.onWindow(() -> ((TextArea) scene.lookup(".sign-off-form .text-area")).setText("Old census."));
        assertThat(act.isDisabled()).isFalse();
        ScreenDriver.onWindow(act::fire);
        assertThat(reviews.load(ID).isLocked()).isTrue();
        ScreenDriver.picture(scene, "review-locked-light");
        assertThat(button(scene, "Reopen…").isVisible()).isTrue();
        ScreenDriver.onWindow(() -> list(scene).getSelectionModel().clearAndSelect(0));
        assertThat(scene.getRoot().lookupAll(".review-panel .label"))
                .anyMatch(node -> ((Labeled) node).getText().startsWith("Signed off: nothing changes"))
                .noneMatch(node -> ((Labeled) node).getText().startsWith("What you choose applies"));
        new KeyRobot().type(KeyCode.B);
        assertThat(reviews.load(ID).standing().passed()).isPositive();
    }

    /** W and C did nothing at all. */
    @Test
    void every_key_that_a_sign_off_locks_says_so() {
        fill(true);
        reviews.signOff(new Signing(ID, List.of(new Person("Sina Leota", "Chair")), "Old census.", "Ana"), framework);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        ScreenDriver.onWindow(list(scene)::requestFocus);
        for (KeyCode key : List.of(KeyCode.R, KeyCode.V, KeyCode.D, KeyCode.S, KeyCode.C, KeyCode.B, KeyCode.W)) {
            ScreenDriver.onWindow(() -> context.frame().showStatus(WindowFrame.Saving.NOTHING, ""));
            robot.type(key);
            assertThat(context.frame().statusProperty().get())
                    .as(key.getName())
                    .isEqualTo("Signed off: nothing changes until somebody reopens it");
        }
        assertThat(navigator.routes()).isEmpty();
    }

    @Test
    void nothing_but_what_a_tooltip_says_whole_is_cut_in_the_small_window_with_the_largest_text() {
        fill(false);
        Scene dark = show(1024, 700, Settings.DEFAULT.withLook(WindowLook.DARK));
        ScreenDriver.picture(dark, "review-1024-dark");
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(20));
        ScreenDriver.picture(scene, "review-1024-largest");
        assertThat(CutTexts.in(scene, label -> isIn("review-cell", label) || !isIn("review", label)))
                .isEmpty();
    }

    @Test
    void the_trail_of_sign_offs_stays_after_reopening() {
        fill(true);
        reviews.signOff(new Signing(ID, List.of(new Person("Sina Leota", "Chair")), "Old census.", "Ana"), framework);
        reviews.reopen(ID, "A new law came into force.", "Ben");
        Scene scene = show(1440, 900, Settings.DEFAULT);
        ScreenDriver.picture(scene, "review-reopened-light");
        assertThat(scene.getRoot().lookupAll(".sign-off-trail .label"))
                .anyMatch(label -> ((Labeled) label).getText().contains("A new law came into force."));
        Hyperlink earlier = (Hyperlink) scene.lookup(".trail-earlier");
        assertThat(earlier.getText()).isEqualTo("1 earlier sign-off…");
        Node trail = scene.lookup(".sign-off-trail");
        double folded = trail.getLayoutBounds().getHeight();
        ScreenDriver.onWindow(earlier::fire);
        assertThat(trail.getLayoutBounds().getHeight()).isGreaterThan(folded + 40);
        assertThat(trail.lookupAll(".label"))
                .extracting(label -> ((Labeled) label).getText())
                .contains("A print of that sign-off is out of date: it shows what was signed then.");
    }
}
