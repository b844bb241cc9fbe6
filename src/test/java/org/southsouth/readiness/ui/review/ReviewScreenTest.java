package org.southsouth.readiness.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Change;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.Coverage;
import org.southsouth.readiness.core.review.ReviewDecision;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.review.Signing;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.InShell;
import org.southsouth.readiness.testing.MemoryName;
import org.southsouth.readiness.testing.MemoryReviews;
import org.southsouth.readiness.testing.MemoryStore;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.AssessmentPorts;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.testfx.api.FxRobot;

class ReviewScreenTest {
    private static final AssessmentId ID = new AssessmentId("wsm");

    private final Framework framework = new JsonFrameworkSource().shipped();
    private final RememberingNavigator navigator = new RememberingNavigator();
    private final ScreenContext context = ScreenContexts.context(navigator, new DirectBackground());
    private final MemoryStore store = new MemoryStore(context.clock());
    private final MemoryReviews reviews = new MemoryReviews(store, context.clock());
    private final MemoryName own = new MemoryName("Ana");

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
        Route.Review route = new Route.Review(ID);
        return new InShell(context, route)
                .show(
                        dialogs -> new ReviewController(
                                new ReviewViewModel(
                                        route,
                                        context,
                                        new AssessmentPorts(store, Filled.library(framework), reviews, own)),
                                dialogs),
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
        Scene dark = show(1440, 900, Settings.DEFAULT.withDark(true));
        ScreenDriver.picture(dark, "review-dark");
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
        new FxRobot().type(KeyCode.V);
        QuestionId first = ((ReviewRow.Item) list(scene).getItems().get(2)).question();
        assertThat(reviews.load(ID).stateOf(first)).isEqualTo(ReviewState.VALIDATED);
        new FxRobot()
                .press(KeyCode.SHIFT)
                .type(KeyCode.DOWN)
                .release(KeyCode.SHIFT)
                .type(KeyCode.B);
        assertThat(reviews.load(ID).stateOf(first)).isEqualTo(ReviewState.DRAFT);
        ScreenDriver.onWindow(() -> list(scene).getSelectionModel().clearAndSelect(0));
        ScreenDriver.picture(scene, "review-theme-light");
        new FxRobot().type(KeyCode.R);
        ReviewRow.Heading theme = (ReviewRow.Heading) list(scene).getItems().get(0);
        assertThat(theme.reviewable())
                .allMatch(question -> reviews.load(ID).stateOf(question) == ReviewState.REVIEWED
                        || reviews.load(ID).stateOf(question) == ReviewState.DISPUTED)
                .filteredOn(question -> reviews.load(ID).stateOf(question) == ReviewState.DISPUTED)
                .hasSize(1);
    }

    @Test
    void down_and_enter_lead_from_the_search_to_the_only_row() {
        fill(false);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> scene.lookup(".review-search .text-field").requestFocus());
        new FxRobot().write("smartphone");
        new FxRobot().type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(navigator.routes()).hasSize(1).first().isInstanceOf(Route.Answer.class);
    }

    @Test
    void of_answers_and_what_is_to_do_one_is_always_shown() {
        fill(false);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        for (String place : List.of("first", "last")) {
            ToggleButton segment = (ToggleButton) scene.lookup(".review-filters .segment." + place);
            ScreenDriver.onWindow(segment::requestFocus);
            for (int presses = 0; presses < 2; presses++) {
                new FxRobot().type(KeyCode.SPACE);
                assertThat(segment.isSelected()).isTrue();
            }
        }
    }

    @Test
    void in_another_list_its_first_row_is_chosen_and_in_sight() {
        fill(false);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> list(scene).getSelectionModel().selectAll());
        ToggleButton toDo = (ToggleButton) scene.lookup(".review-filters .segment.last");
        ScreenDriver.onWindow(toDo::fire);
        assertThat(list(scene).getItems()).hasSizeGreaterThan(30);
        assertThat(list(scene).getSelectionModel().getSelectedIndices()).isEqualTo(List.of(1));
        ScreenDriver.onWindow(() -> {
            list(scene).getSelectionModel().selectAll();
            list(scene).scrollTo(list(scene).getItems().size() - 1);
            scene.lookup(".review-search .text-field").requestFocus();
        });
        new FxRobot().type(KeyCode.DOWN);
        assertThat(list(scene).getSelectionModel().getSelectedIndices()).isEqualTo(List.of(1));
        ScreenDriver.settle();
        Node view = list(scene);
        assertThat(scene.getRoot().lookupAll(".review-cell:selected"))
                .anyMatch(row -> row.isVisible()
                        && view.localToScene(view.getLayoutBounds()).contains(row.localToScene(row.getLayoutBounds())));
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
        new FxRobot().type(KeyCode.D);
        ScreenDriver.picture(scene, "review-dispute-light");
        new FxRobot().type(KeyCode.N, KeyCode.O).type(KeyCode.ENTER);
        assertThat(reviews.load(ID).stateOf(question)).isEqualTo(ReviewState.DISPUTED);
        assertThat(reviews.load(ID).commentsOn(question)).hasSize(1);
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
        Labeled recorded = (Labeled) scene.lookup(".review-recorded");
        assertThat(scene.getRoot().lookupAll(".review-filters .text-field")).hasSize(1);
        assertThat(recorded.getText()).isEqualTo("Your name is asked for with the first thing you do here.");
        ScreenDriver.onWindow(() -> {
            list(scene).requestFocus();
            list(scene).getSelectionModel().clearAndSelect(3);
            list(scene).fireEvent(typed("v"));
        });
        new FxRobot().write("Lina").type(KeyCode.ENTER);
        QuestionId question = ((ReviewRow.Item) list(scene).getItems().get(3)).question();
        assertThat(reviews.load(ID).lastOf(question).orElseThrow().by()).isEqualTo("Lina");
        assertThat(own.nameProperty().get()).isEqualTo("Lina");
        assertThat(recorded.getText()).isEqualTo("Recorded under your name: Lina");
    }

    @Test
    void undo_stands_on_the_status_line_once_something_was_validated() {
        fill(false);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        int before = passed();
        ScreenDriver.onWindow(() -> {
            list(scene).requestFocus();
            list(scene).getSelectionModel().clearAndSelect(3);
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
            list(scene).getSelectionModel().clearAndSelect(3);
            list(scene).fireEvent(typed("v"));
        });
        assertThat(passed()).isEqualTo(before + 1);
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
    void what_stands_before_validation_is_shown_where_somebody_wants_to_sign_too_early() {
        fill(false);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> button(scene, "Sign off…").fire());
        ScreenDriver.picture(scene, "review-obstacles-light");
        assertThat(list(scene).getItems()).first().extracting("id").asString().startsWith("o/");
        new FxRobot().type(KeyCode.ENTER);
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
        new FxRobot().type(KeyCode.B);
        assertThat(reviews.load(ID).standing().passed()).isPositive();
    }

    @Test
    void nothing_but_what_a_tooltip_says_whole_is_cut_in_the_small_window_with_the_largest_text() {
        fill(false);
        Scene dark = show(1024, 700, Settings.DEFAULT.withDark(true));
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
