package org.southsouth.readiness.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.Review;
import org.southsouth.readiness.core.review.ReviewDecision;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.review.Reviews;
import org.southsouth.readiness.core.review.Signing;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.InShell;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.MemoryAskedParts;
import org.southsouth.readiness.testing.MemoryExports;
import org.southsouth.readiness.testing.MemoryName;
import org.southsouth.readiness.testing.MemoryReviews;
import org.southsouth.readiness.testing.MemoryStore;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.testing.Trails;
import org.southsouth.readiness.testing.WaitingBackground;
import org.southsouth.readiness.ui.fx.AssessmentPorts;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Scrolled;

class HistoryScreenTest {
    private static final AssessmentId ID = new AssessmentId("wsm");

    private final Framework framework = new JsonFrameworkSource().shipped();
    private final RememberingNavigator navigator = new RememberingNavigator();
    private ScreenContext context = ScreenContexts.context(navigator, new DirectBackground());
    private final MemoryExports desk = new MemoryExports();

    private final MemoryStore store = new MemoryStore(context.clock());
    private Instant reviewed = ScreenContexts.NOW;
    private final MemoryReviews reviews = new MemoryReviews(store, () -> reviewed);
    private final List<QuestionId> begun = new ArrayList<>();
    private Optional<HistoryController> shown = Optional.empty();

    private Scene show(int width, int height, Settings settings, int changes, Optional<QuestionId> question) {
        return show(width, height, settings, changes, question, dialogs -> desk);
    }

    private Scene show(
            int width,
            int height,
            Settings settings,
            int changes,
            Optional<QuestionId> question,
            UnaryOperator<Dialogs> asking) {
        return show(width, height, settings, Trails.sample(framework, changes), question, asking);
    }

    private Scene show(
            int width,
            int height,
            Settings settings,
            List<HistoryEntry> trail,
            Optional<QuestionId> question,
            UnaryOperator<Dialogs> asking) {
        return show(width, height, settings, ports(trail), question, asking);
    }

    private HistoryViewModel.Ports ports(List<HistoryEntry> trail) {
        Profile profile = Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL);
        store.add(List.of(Filled.assessment(ID.value(), framework, profile, Answers.none())));
        store.trail(ID, trail);
        return new HistoryViewModel.Ports(
                new AssessmentPorts(store, Filled.library(framework), reviews, new MemoryName("")),
                (owner, questions, entries) -> new byte[entries.size()],
                new MemoryAskedParts(),
                assessment -> false,
                assessment -> assessment,
                (assessment, question) -> begun.add(question));
    }

    private Scene show(
            int width,
            int height,
            Settings settings,
            HistoryViewModel.Ports ports,
            Optional<QuestionId> question,
            UnaryOperator<Dialogs> asking) {
        Route.History route = new Route.History(ID, question);
        return new InShell(context, route)
                .show(
                        dialogs -> {
                            HistoryController made = new HistoryController(
                                    new HistoryViewModel(route, context, ports, desk.export(context)),
                                    asking.apply(dialogs));
                            shown = Optional.of(made);
                            return made;
                        },
                        width,
                        height,
                        settings);
    }

    private static ListView<?> list(Scene scene) {
        return (ListView<?>) scene.lookup(".history-list");
    }

    @Test
    void ten_thousand_changes_need_only_the_cells_in_sight() {
        Scene scene = show(1440, 900, Settings.DEFAULT, 10_000, Optional.empty());
        assertThat(list(scene).getItems()).hasSize(10_000);
        assertThat(scene.getRoot().lookupAll(".history-cell")).hasSizeLessThan(40);
        ScreenDriver.picture(scene, "history-light");
        ScreenDriver.onWindow(() -> list(scene).scrollTo(9_999));
        assertThat(scene.getRoot().lookupAll(".history-cell")).hasSizeLessThan(40);
        ScreenDriver.onWindow(() -> ((TextField) scene.lookup(".history-search .text-field")).setText("gazette 333"));
        assertThat(list(scene).getItems()).hasSizeBetween(1, 20);
    }

    @Test
    void enter_goes_to_the_question_of_the_newest_change() {
        Scene scene = show(1440, 900, Settings.DEFAULT.withLook(WindowLook.DARK), 30, Optional.empty());
        ScreenDriver.picture(scene, "history-dark");
        ScreenDriver.onWindow(() -> list(scene).requestFocus());
        assertThat(list(scene).getSelectionModel().getSelectedIndex()).isZero();
        // So it is where the changes come after the focus.
        ScreenDriver.onWindow(() -> list(scene).getSelectionModel().clearSelection());
        new KeyRobot().type(KeyCode.ENTER);
        assertThat(navigator.routes()).hasSize(1).first().isInstanceOf(Route.Answer.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 24})
    void whoever_comes_back_from_a_question_is_at_the_change_that_led_there(int textSize) {
        HistoryViewModel.Ports ports = ports(Trails.sample(framework, 200));
        Settings settings = Settings.DEFAULT.withTextSize(textSize);
        Scene scene = show(1024, 700, settings, ports, Optional.empty(), asking -> asking);
        ScreenDriver.onWindow(() -> list(scene).getSelectionModel().clearAndSelect(77));
        ScreenDriver.onWindow(() -> shown.orElseThrow().leaving());
        WaitingBackground waiting = new WaitingBackground();
        context = ScreenContexts.context(navigator, waiting);
        HistoryRow former = (HistoryRow) list(scene).getItems().get(77);
        Scene again = show(1024, 700, settings, ports, Optional.empty(), asking -> asking);
        Route.Answer from = new Route.Answer(new AssessmentId("a"), former.question());
        ScreenDriver.onWindow(() -> shown.orElseThrow().backFrom(from));
        ScreenDriver.onWindow(waiting::workAll);
        ScreenDriver.settle();
        assertThat(again.getFocusOwner()).isEqualTo(list(again));
        assertThat(list(again).getSelectionModel().getSelectedIndex()).isEqualTo(77);
        assertThat(again.getRoot().lookupAll(".history-cell"))
                .as("its row is in sight")
                .anyMatch(row -> row instanceof ListCell<?> cell && cell.isSelected() && cell.isVisible());
        context = ScreenContexts.context(navigator, new DirectBackground());
        Scene ofOne = show(
                1024,
                700,
                settings,
                ports,
                Optional.of(framework.questions().get(0).id()),
                asking -> asking);
        assertThat(list(ofOne).getSelectionModel().getSelectedIndex()).isLessThan(1);
    }

    /** What somebody has just changed would be hidden above the row that led to its question. */
    @Test
    void whoever_comes_back_after_a_change_sees_that_change() {
        List<HistoryEntry> before = Trails.sample(framework, 200);
        HistoryViewModel.Ports ports = ports(before);
        Scene scene = show(1024, 700, Settings.DEFAULT, ports, Optional.empty(), asking -> asking);
        ScreenDriver.onWindow(() -> list(scene).getSelectionModel().clearAndSelect(20));
        HistoryRow former = (HistoryRow) list(scene).getItems().get(20);
        ScreenDriver.onWindow(() -> shown.orElseThrow().leaving());
        Answer changed = Answer.of(new Response.DontKnow());
        store.trail(
                ID, List.of(Trails.change(former.question().orElseThrow().value(), Answer.NONE, changed, 0, "Ana")));
        Scene again = show(1024, 700, Settings.DEFAULT, ports, Optional.empty(), asking -> asking);
        ScreenDriver.onWindow(
                () -> shown.orElseThrow().backFrom(new Route.Answer(new AssessmentId("a"), former.question())));
        ScreenDriver.settle();
        assertThat(list(again).getItems()).hasSize(201);
        assertThat(list(again).getSelectionModel().getSelectedIndex()).isLessThan(1);
        assertThat(again.getRoot().lookupAll(".history-cell"))
                .as("the change is in sight")
                .anyMatch(row -> row instanceof ListCell<?> cell && cell.getIndex() == 0 && cell.isVisible());
    }

    /** "The newest first" would not be true of what is seen. */
    @Test
    void whoever_opens_it_anew_sees_the_newest_change() {
        HistoryViewModel.Ports ports = ports(Trails.sample(framework, 200));
        Scene scene = show(1024, 700, Settings.DEFAULT, ports, Optional.empty(), asking -> asking);
        ScreenDriver.onWindow(() -> list(scene).getSelectionModel().clearAndSelect(2));
        ScreenDriver.onWindow(() -> shown.orElseThrow().leaving());
        Scene again = show(1024, 700, Settings.DEFAULT, ports, Optional.empty(), asking -> asking);
        ScreenDriver.settle();
        assertThat(list(again).getSelectionModel().getSelectedIndex()).isLessThan(1);
        assertThat(again.getRoot().lookupAll(".history-cell"))
                .as("the newest is in sight")
                .anyMatch(row -> row instanceof ListCell<?> cell && cell.getIndex() == 0 && cell.isVisible());
        ScreenDriver.onWindow(
                () -> shown.orElseThrow().backFrom(new Route.Answer(new AssessmentId("a"), Optional.empty())));
        assertThat(list(again).getSelectionModel().getSelectedIndex())
                .as("back from elsewhere")
                .isLessThan(1);
    }

    @Test
    void one_question_alone_can_be_widened_and_exported() {
        QuestionId question = Trails.sample(framework, 1).get(0).question();
        Scene scene = show(1440, 900, Settings.DEFAULT, 300, Optional.of(question));
        int narrow = list(scene).getItems().size();
        assertThat(narrow).isBetween(1, 299);
        ScreenDriver.picture(scene, "history-question-light");
        desk.choose("/tmp/history");
        ScreenDriver.onWindow(() -> ((Button) scene.lookup(".history .primary")).fire());
        assertThat(desk.files().get("/tmp/history.csv")).hasSize(narrow);
        ScreenDriver.onWindow(() -> ((Button) scene.lookup(".history-only .button")).fire());
        assertThat(list(scene).getItems()).hasSize(300);
    }

    @Test
    void nothing_but_what_a_tooltip_says_whole_is_cut_in_the_small_window_with_the_largest_text() {
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(20), 300, Optional.empty());
        ScreenDriver.picture(scene, "history-1024-largest");
        assertThat(CutTexts.in(scene, label -> isIn("history-cell", label) || !isIn("history", label)))
                .isEmpty();
        Scene dark = show(1024, 700, Settings.DEFAULT.withLook(WindowLook.DARK), 300, Optional.empty());
        ScreenDriver.picture(dark, "history-1024-dark");
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 16, 24})
    void no_row_has_words_at_its_edges(int textSize) {
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(textSize), 300, Optional.empty());
        ScreenDriver.picture(scene, "history-rows-" + textSize);
        List<Node> words = Nodes.shown(
                scene.getRoot(), node -> node instanceof Label && isIn("history-cell", node) && isInSight(scene, node));
        assertThat(words).hasSizeGreaterThan(15).allSatisfy(label -> {
            Node cell = label;
            while (!cell.getStyleClass().contains("history-cell")) {
                cell = cell.getParent();
            }
            double top = cell.localToScene(cell.getLayoutBounds()).getMinY();
            double end = cell.localToScene(cell.getLayoutBounds()).getMaxY();
            assertThat(label.localToScene(label.getLayoutBounds()).getMinY() - top)
                    .isGreaterThanOrEqualTo(4);
            assertThat(end - label.localToScene(label.getLayoutBounds()).getMaxY())
                    .isGreaterThanOrEqualTo(4);
        });
    }

    private static boolean isInSight(Scene scene, Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxY() < scene.getHeight();
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 20, 28})
    void space_shows_all_of_a_change_and_enter_closes_it_and_gives_the_keys_back(int textSize) {
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(textSize), 30, Optional.empty(), own -> own);
        ScreenDriver.onWindow(() -> list(scene).requestFocus());
        new KeyRobot().type(KeyCode.DOWN, KeyCode.SPACE);
        ScreenDriver.settle();
        ScreenDriver.picture(scene, "history-whole-" + textSize);
        ScrollPane words = (ScrollPane) scene.lookup(".history-whole");
        boolean isScrolled = new Scrolled(words).room() >= 1;
        assertThat(scene.getFocusOwner())
                .as("the button, unless there is something to scroll")
                .isSameAs(isScrolled ? words : scene.lookup(".dialog-card .primary"));
        HistoryRow row = (HistoryRow) list(scene).getSelectionModel().getSelectedItem();
        assertThat(Nodes.shown((Parent) scene.lookup(".dialog-card"), Label.class::isInstance))
                .extracting(label -> ((Label) label).getText())
                .contains(row.title(), row.before().answer(), row.after().answer());
        assertThat(CutTexts.in(scene, label -> !isIn("dialog-card", label))).isEmpty();
        new KeyRobot().type(KeyCode.ENTER);
        assertThat(scene.lookup(".dialog-card")).isNull();
        assertThat(scene.getFocusOwner()).isSameAs(list(scene));
        assertThat(navigator.routes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 24})
    void an_earlier_answer_is_put_back_from_the_window_of_its_change(int textSize) {
        Settings settings = Settings.DEFAULT.withTextSize(textSize).withLook(WindowLook.DARK);
        Scene scene = show(1024, 700, settings, 30, Optional.empty(), own -> own);
        ScreenDriver.onWindow(() -> list(scene).requestFocus());
        new KeyRobot().type(KeyCode.SPACE);
        ScreenDriver.settle();
        List<Node> offered = Nodes.shown(
                (Parent) scene.lookup(".dialog-card"),
                node -> node.getStyleClass().contains("history-put"));
        ScreenDriver.picture(scene, "history-put-" + textSize);
        assertThat(offered).hasSize(2);
        ScreenDriver.onWindow(() -> offered.get(1).requestFocus());
        new KeyRobot().type(KeyCode.ENTER);
        ScreenDriver.settle();
        HistoryRow row = (HistoryRow) list(scene).getItems().get(0);
        assertThat(navigator.routes()).containsExactly(new Route.Answer(ID, row.question()));
        assertThat(scene.lookup(".dialog-card")).isNull();
    }

    private static boolean isIn(String style, javafx.scene.Node node) {
        for (javafx.scene.Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains(style)) {
                return true;
            }
        }
        return false;
    }

    /** One line is seen there: the same answer twice would say that nothing changed. */
    @Test
    void with_large_text_a_change_of_the_note_alone_shows_the_note() {
        Answer answer = Answer.of(new Response.DontKnow());
        HistoryEntry change = Trails.change(
                framework.questions().get(0).id().value(),
                answer.withNote("A draft of May"),
                answer.withNote("A draft of June"),
                1,
                "A. Faleolo");
        Scene scene =
                show(1024, 700, Settings.DEFAULT.withTextSize(24), List.of(change), Optional.empty(), dialogs -> desk);
        ScreenDriver.picture(scene, "history-note-24");
        assertThat(Nodes.shown(list(scene), Label.class::isInstance))
                .extracting(label -> ((Label) label).getText())
                .contains("Note: A draft of May", "Note: A draft of June")
                .doesNotContain("Don't know yet");
    }

    @Test
    void without_changes_the_list_says_so() {
        Scene scene = show(1440, 900, Settings.DEFAULT, 0, Optional.empty());
        ScreenDriver.picture(scene, "history-empty-light");
        assertThat(((Label) scene.lookup(".history-none")).getText())
                .isEqualTo("No answer has changed yet, and nobody has reviewed one.");
    }

    @Test
    void that_nothing_matches_is_seen_at_once_and_escape_shows_all_again() {
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(28), 20, Optional.empty());
        assertThat(list(scene).getItems()).hasSize(20);
        ScreenDriver.onWindow(() -> scene.lookup(".history-search .text-field").requestFocus());
        new KeyRobot().write("xyz");
        ScreenDriver.settle();
        assertThat(list(scene).getItems()).isEmpty();
        Label none = (Label) scene.lookup(".history-none");
        assertThat(none.getText()).isEqualTo("Nothing matches. Press Esc to see all entries again.");
        Node words = none.lookup(".text");
        assertThat(words.localToScene(words.getLayoutBounds()).getMaxY())
                .isLessThan(scene.lookup(".statusbar")
                        .localToScene(scene.lookup(".statusbar").getLayoutBounds())
                        .getMinY());
        new KeyRobot().type(KeyCode.ESCAPE);
        assertThat(list(scene).getItems()).hasSize(20);
        assertThat(navigator.routes()).isEmpty();
        new KeyRobot().type(KeyCode.ESCAPE);
        assertThat(navigator.routes()).as("back").hasSize(1);
    }

    /** One Esc left the screen and the search was gone; in the list it did nothing. */
    @Test
    void escape_clears_the_search_first_and_leaves_from_the_list_too() {
        Scene scene = show(1024, 700, Settings.DEFAULT, 20, Optional.empty());
        TextField search = (TextField) scene.lookup(".text-field");
        String title = ((HistoryRow) list(scene).getItems().get(0)).title();
        ScreenDriver.onWindow(() -> {
            search.requestFocus();
            search.setText(title);
        });
        assertThat(list(scene).getItems()).isNotEmpty();
        new KeyRobot().type(KeyCode.ESCAPE);
        assertThat(search.getText()).isEmpty();
        assertThat(navigator.routes()).isEmpty();
        ScreenDriver.onWindow(() -> list(scene).requestFocus());
        new KeyRobot().type(KeyCode.ESCAPE);
        assertThat(navigator.routes()).as("back").hasSize(1);
    }

    @Test
    void escape_in_an_open_list_of_choices_only_closes_that() {
        Scene scene = show(1024, 700, Settings.DEFAULT, 20, Optional.empty());
        ComboBox<?> box = (ComboBox<?>) scene.lookup(".combo-box");
        ScreenDriver.onWindow(() -> {
            box.requestFocus();
            box.show();
        });
        new KeyRobot().type(KeyCode.ESCAPE);
        assertThat(box.isShowing()).isFalse();
        assertThat(navigator.routes()).as("only the open list is closed").isEmpty();
    }

    /** The newest first: reopened, signed off, a comment, a dispute; below them so many changes. */
    private HistoryViewModel.Ports reviewedPorts(int changes) {
        HistoryViewModel.Ports ports = ports(Trails.sample(framework, changes));
        QuestionId question = Trails.sample(framework, 1).get(0).question();
        long revision = reviews.load(ID).revisionOf(question);
        minutesAgo(50);
        reviews.give(
                ID,
                List.of(new ReviewDecision(
                        question, revision, ReviewState.DISPUTED, "Not in force\nbefore next May", "Lina Tuala")));
        minutesAgo(40);
        reviews.comment(ID, question, "Which law is this?", "Joris Okello");
        minutesAgo(30);
        List<Person> signatories = List.of(new Person("Ana Silva", "chair"), new Person("Joris Okello", "customs"));
        reviews.signOff(new Signing(ID, signatories, "The postal figures are too low", "Ana Silva"), framework);
        minutesAgo(20);
        reviews.reopen(ID, "A new postal law", "Lina Tuala");
        return ports;
    }

    private void minutesAgo(long minutes) {
        reviewed = ScreenContexts.NOW.minus(Duration.ofMinutes(minutes));
    }

    private static List<String> texts(Node in) {
        return Nodes.shown((Parent) in, Label.class::isInstance).stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(WindowLook.class)
    void what_reviewers_did_looks_as_the_changes_do(WindowLook look) {
        HistoryViewModel.Ports ports = reviewedPorts(30);
        for (int width : new int[] {1024, 1440}) {
            Scene scene = show(
                    width,
                    width == 1024 ? 700 : 900,
                    Settings.DEFAULT.withLook(look),
                    ports,
                    Optional.empty(),
                    own -> own);
            ScreenDriver.settle();
            ScreenDriver.picture(
                    scene, "history-reviewed-" + width + "-" + look.name().toLowerCase(Locale.ROOT));
            assertThat(texts(list(scene)))
                    .containsSubsequence("The whole assessment", "Sign-off", "→", "Reopened", "Why: A new postal law")
                    .containsSubsequence(
                            "The whole assessment",
                            "Sign-off",
                            "Signed off by Ana Silva (chair) and Joris Okello (customs)")
                    .containsSubsequence("Joris Okello", "Comment", "Which law is this?")
                    .contains("Disputed");
            assertThat(IntStream.range(0, 4)
                            .mapToObj(row -> texts(cell(scene, row)).contains("→")))
                    .as("an arrow where something became something else")
                    .containsExactly(true, false, false, true);
            double before = first(scene, 0, "Sign-off");
            assertThat(first(scene, 1, "Sign-off")).as("in one column").isEqualTo(before);
            assertThat(first(scene, 3, "Draft")).isEqualTo(before);
        }
    }

    private static double first(Scene scene, int row, String text) {
        return Nodes.shown((Parent) cell(scene, row), Label.class::isInstance).stream()
                .filter(label -> ((Label) label).getText().equals(text))
                .mapToDouble(
                        label -> label.localToScene(label.getLayoutBounds()).getMinX())
                .findFirst()
                .orElseThrow();
    }

    private static Node cell(Scene scene, int row) {
        return scene.getRoot().lookupAll(".history-cell").stream()
                .filter(cell -> ((ListCell<?>) cell).getIndex() == row && cell.isVisible())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void with_the_largest_text_what_reviewers_did_is_read_in_one_line() {
        Scene scene =
                show(1024, 700, Settings.DEFAULT.withTextSize(28), reviewedPorts(30), Optional.empty(), own -> own);
        ScreenDriver.settle();
        ScreenDriver.picture(scene, "history-reviewed-28");
        assertThat(texts(list(scene)))
                .contains(
                        "Sign-off",
                        "Reopened  ·  A new postal law",
                        "Comment",
                        "Which law is this?",
                        "Disputed  ·  Not in force / before next May");
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 28})
    void space_shows_all_of_what_a_reviewer_did_and_says_that_answers_alone_are_put_back(int textSize) {
        Scene scene = show(
                1024, 700, Settings.DEFAULT.withTextSize(textSize), reviewedPorts(30), Optional.empty(), own -> own);
        ScreenDriver.onWindow(() -> list(scene).requestFocus());
        new KeyRobot().type(KeyCode.DOWN, KeyCode.SPACE);
        ScreenDriver.settle();
        ScreenDriver.picture(scene, "history-reviewed-whole-" + textSize);
        assertThat(texts(scene.lookup(".dialog-card")))
                .containsSequence("Sign-off", "Signed off by Ana Silva (chair) and Joris Okello (customs)")
                .contains("Only answers can be put back here. What reviewers did is changed in Review.")
                .doesNotContain("");
        assertThat(Nodes.shown(
                        (Parent) scene.lookup(".dialog-card"),
                        node -> node.getStyleClass().contains("history-put")))
                .isEmpty();
        assertThat(CutTexts.in(scene, label -> !isIn("dialog-card", label))).isEmpty();
        new KeyRobot().type(KeyCode.ENTER, KeyCode.DOWN, KeyCode.DOWN, KeyCode.SPACE);
        ScreenDriver.settle();
        assertThat(texts(scene.lookup(".dialog-card")))
                .containsSubsequence("Before", "Draft", "After", "Disputed", "Why", "Not in force / before next May");
    }

    @Test
    void enter_on_what_a_reviewer_did_opens_the_review_at_its_answer() {
        Scene scene = show(1024, 700, Settings.DEFAULT, reviewedPorts(30), Optional.empty(), own -> own);
        ScreenDriver.onWindow(() -> list(scene).requestFocus());
        new KeyRobot().type(KeyCode.ENTER);
        assertThat(begun).isEmpty();
        new KeyRobot().type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(begun).containsExactly(Trails.sample(framework, 1).get(0).question());
        assertThat(navigator.routes()).containsExactly(new Route.Review(ID), new Route.Review(ID));
    }

    @Test
    void thousands_of_states_among_thousands_of_changes_need_only_the_cells_in_sight() {
        HistoryViewModel.Ports ports = ports(Trails.sample(framework, 5_000));
        List<HistoryEntry> trail = store.history(ID);
        Reviews now = reviews.load(ID);
        List<ReviewDecision> given = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            QuestionId question = trail.get(i).question();
            Instant at = ScreenContexts.NOW.minus(Duration.ofMinutes(i));
            given.add(ReviewDecision.again(
                    new Review(question, now.revisionOf(question), ReviewState.REVIEWED, at, "Joris")));
        }
        reviews.give(ID, given);
        Scene scene = show(1024, 700, Settings.DEFAULT, ports, Optional.empty(), own -> own);
        assertThat(list(scene).getItems()).hasSize(10_000);
        assertThat(scene.getRoot().lookupAll(".history-cell")).hasSizeLessThan(40);
        ScreenDriver.onWindow(() -> ((TextField) scene.lookup(".history-search .text-field")).setText("joris"));
        assertThat(list(scene).getItems()).hasSize(5_000);
    }
}
