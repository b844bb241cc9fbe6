package org.southsouth.readiness.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.ActionState;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.InShell;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.MemoryExports;
import org.southsouth.readiness.testing.MemoryPlans;
import org.southsouth.readiness.testing.MemoryStore;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.controls.RetryPane;
import org.southsouth.readiness.ui.fx.EntrySource;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Scrolled;
import org.southsouth.readiness.ui.fx.WindowFrame;

class PlanScreenTest {
    private static final AssessmentId NOW = new AssessmentId("now");
    private static final AssessmentId BEFORE = new AssessmentId("before");

    private final Framework framework = new JsonFrameworkSource().shipped();
    private final RememberingNavigator navigator = new RememberingNavigator();
    private final ScreenContext context = ScreenContexts.context(navigator, new DirectBackground());
    private final MemoryStore store = new MemoryStore(context.clock());
    private final MemoryPlans plans = new MemoryPlans();
    private final Drafts drafts = new Drafts();
    private final AtomicInteger ids = new AtomicInteger();
    private @Nullable PlanViewModel shown;

    private Scorecard add(AssessmentId id, String round, long seed) {
        Profile profile = Profile.of(new Subject("WSM"), new Round(round), Depth.FULL);
        store.add(List.of(Filled.assessment(id.value(), framework, profile, Filled.answers(framework, seed, 0.02))));
        return Scoring.score(framework, store.load(id));
    }

    private void fill() {
        plans.add(NOW, PlanSamples.plan(add(NOW, "2026", 7), 14));
    }

    private Scene show(Optional<QuestionId> question, int width, int height, Settings settings) {
        return show(new Route.Plan(NOW, question), width, height, settings);
    }

    private Scene show(Route.Plan route, int width, int height, Settings settings) {
        PlanViewModel.Ports ports = new PlanViewModel.Ports(
                new EntrySource(store, Filled.library(framework)),
                plans,
                () -> new ActionId("n" + ids.incrementAndGet()),
                () -> "Ana",
                drafts,
                new MemoryExports().export(context));
        PlanController[] made = new PlanController[1];
        Scene scene = new InShell(context, route)
                .show(
                        dialogs -> {
                            shown = new PlanViewModel(route, context, ports);
                            made[0] = new PlanController(shown, dialogs);
                            return made[0];
                        },
                        width,
                        height,
                        settings);
        // In the application the screen is shown before it has loaded, and takes the keys when it has.
        if (route.question().isEmpty()) {
            ScreenDriver.onWindow(made[0]::takeKeys);
        }
        return scene;
    }

    private Scene show(int width, int height, Settings settings) {
        return show(Optional.empty(), width, height, settings);
    }

    private static ListView<?> list(Scene scene) {
        return scene.getRoot().lookupAll(".plan-rows").stream()
                .filter(node -> node.getParent().getParent().isVisible())
                .map(node -> (ListView<?>) node)
                .findFirst()
                .orElseThrow();
    }

    private static Button button(Scene scene, String text) {
        return scene.getRoot().lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && text.equals(button.getText()))
                .map(node -> (Button) node)
                .findFirst()
                .orElseThrow();
    }

    private static void look(Scene scene, String view) {
        ScreenDriver.onWindow(() -> scene.getRoot().lookupAll(".segment").stream()
                .filter(node -> node instanceof ToggleButton segment
                        && segment.getText().equals(view))
                .forEach(node -> ((ToggleButton) node).fire()));
    }

    private static boolean isIn(String style, Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains(style)) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(Scene scene, String words) {
        return scene.getRoot().lookupAll(".label").stream()
                .anyMatch(label ->
                        label.isVisible() && ((Labeled) label).getText().contains(words));
    }

    private Action action(String id) {
        return plans.load(NOW).stream()
                .filter(action -> action.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** It opened at what is overdue, with what was just put in the plan far below. */
    @ParameterizedTest
    @ValueSource(ints = {14, 24})
    void whoever_comes_for_an_action_is_at_it(int textSize) {
        fill();
        List<Action> all = plans.load(NOW);
        Action last =
                all.stream().filter(action -> action.end() == null).findFirst().orElse(all.get(all.size() - 1));
        Route.Plan route = new Route.Plan(NOW, Optional.empty(), Optional.of(last.id()));
        Scene scene = show(route, 1024, 700, Settings.DEFAULT.withTextSize(textSize));
        ScreenDriver.settle();
        ScreenDriver.picture(scene, "plan-wanted-" + textSize);
        assertThat(list(scene).getSelectionModel().getSelectedItem())
                .isInstanceOfSatisfying(
                        PlanRow.Item.class,
                        item -> assertThat(item.action().id()).isEqualTo(last.id()));
        assertThat(scene.getFocusOwner()).isEqualTo(list(scene));
        assertThat(list(scene).lookupAll(".list-cell"))
                .anyMatch(node -> node instanceof ListCell<?> cell
                        && cell.isSelected()
                        && list(scene)
                                .localToScene(list(scene).getLayoutBounds())
                                .contains(cell.localToScene(cell.getLayoutBounds())));
    }

    /** There was an empty page, and the foot said that all was saved. */
    @Test
    void a_plan_that_cannot_be_read_says_why_and_is_read_again() {
        fill();
        plans.failReadingWith(StoreException.Reason.DAMAGED);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        RetryPane failed = (RetryPane) scene.lookup("#failed");
        assertThat(failed.isVisible()).isTrue();
        Label reason = (Label) failed.lookup(".label");
        assertThat(reason.getText()).isEqualTo(context.text("failure.store.damaged"));
        assertThat(context.frame().savingProperty().get()).isEqualTo(WindowFrame.Saving.NOTHING);
        assertThat(context.frame().statusProperty().get()).isEmpty();
        Button again = (Button) failed.lookup(".button");
        assertThat(again.isFocused()).isTrue();

        plans.failReadingWith(null);
        ScreenDriver.onWindow(again::fire);
        assertThat(failed.isVisible()).isFalse();
        assertThat(scene.lookup(".plan-rows").isVisible()).isTrue();
        assertThat(context.frame().savingProperty().get()).isEqualTo(WindowFrame.Saving.SAVED);
    }

    @Test
    void the_list_groups_by_time_and_the_panel_tells_everything_of_one() {
        fill();
        Scene scene = show(1440, 900, Settings.DEFAULT);
        new KeyRobot().type(KeyCode.DOWN).type(KeyCode.UP).type(KeyCode.ENTER);
        ScreenDriver.picture(scene, "plan-light");
        assertThat(says(scene, "What it would change")).isTrue();
        ScreenDriver.onWindow(() -> list(scene).getSelectionModel().select(7));
        new KeyRobot().type(KeyCode.SPACE).type(KeyCode.DOWN).type(KeyCode.SPACE);
        ScreenDriver.picture(scene, "plan-together-light");
        assertThat(says(scene, "These 2 together:")).isTrue();
        TextInputControl note = scene.getRoot().lookupAll(".plan-panel .text-field").stream()
                .map(node -> (TextInputControl) node)
                .filter(input -> "What happened?".equals(input.getPromptText()))
                .findFirst()
                .orElseThrow();
        ScreenDriver.onWindow(() -> {
            note.setText("Customs agreed.");
            note.requestFocus();
        });
        new KeyRobot().type(KeyCode.ENTER);
        assertThat(plans.load(NOW))
                .anyMatch(action -> action.followUps().stream()
                        .anyMatch(one ->
                                one.text().equals("Customs agreed.") && one.by().equals("Ana")));
        assertThat(says(scene, "Customs agreed.")).isTrue();
        assertThat(scene.getFocusOwner()).isInstanceOf(TextField.class);
        assertThat(((TextField) scene.getFocusOwner()).getText()).isEmpty();
        // A note that is half typed survives what else is done to its action.
        new KeyRobot().type(KeyCode.H, KeyCode.I);
        ScreenDriver.onWindow(button(scene, "Mark as done")::fire);
        assertThat(((TextField) scene.getFocusOwner()).getText()).isEqualTo("hi");
        assertThat(says(scene, "Note: Customs agreed.")).isTrue();
        assertThat(says(scene, "→ Done")).isTrue();
        ScreenDriver.picture(scene, "plan-followup-light");
        ScreenDriver.onWindow(() -> {
            ScrollPane scroll = (ScrollPane) scene.getRoot().lookup(".plan-panel .scroll-pane");
            scroll.setVvalue(1);
        });
        ScreenDriver.picture(scene, "plan-changes-light");
        Scene dark = show(1440, 900, Settings.DEFAULT.withLook(WindowLook.DARK));
        new KeyRobot().type(KeyCode.ENTER);
        // And somebody who leaves the screen.
        assertThat(IntStream.range(0, list(dark).getItems().size())).anyMatch(row -> {
            ScreenDriver.onWindow(() -> list(dark).getSelectionModel().select(row));
            return dark.getRoot().lookupAll(".plan-panel .text-field").stream()
                    .anyMatch(node -> "hi".equals(((TextField) node).getText()));
        });
        assertThat(((Label) button(dark, "Add an action").getGraphic()).getText())
                .as("its key")
                .isEqualTo("N");
        ScreenDriver.onWindow(button(dark, "Add an action")::fire);
        assertThat(isIn("plan-panel", dark.getFocusOwner())).isTrue();
        new KeyRobot().type(KeyCode.A);
        ScreenDriver.onWindow(button(dark, "Cancel")::fire);
        ScreenDriver.onWindow(() -> list(dark).getSelectionModel().select(2));
        new KeyRobot().type(KeyCode.ENTER);
        ScreenDriver.picture(dark, "plan-dark");
    }

    @Test
    void escape_closes_what_is_as_it_was_and_asks_about_what_was_changed() {
        fill();
        Scene scene = show(1440, 900, Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        int before = plans.load(NOW).size();
        ScreenDriver.onWindow(button(scene, "Add an action")::fire);
        robot.type(KeyCode.ESCAPE);
        assertThat(says(scene, "New action")).isFalse();
        ScreenDriver.onWindow(button(scene, "Add an action")::fire);
        robot.type(KeyCode.A, KeyCode.ESCAPE);
        ScreenDriver.picture(scene, "plan-leave-light");
        assertThat(says(scene, "Save what you changed?")).isTrue();
        robot.type(KeyCode.N);
        assertThat(says(scene, "Save what you changed?"))
                .as("n is no, and begins nothing")
                .isTrue();
        assertThat(plans.load(NOW)).hasSize(before);
        for (String next : List.of("Discard", "Go on editing", "Save")) {
            robot.type(KeyCode.TAB);
            assertThat(((Button) scene.getFocusOwner()).getText())
                    .as("nobody leaves the question by Tab")
                    .isEqualTo(next);
        }
        robot.push(KeyCode.SHIFT, KeyCode.TAB).type(KeyCode.LEFT);
        assertThat(((Button) scene.getFocusOwner()).getText()).isEqualTo("Discard");
        robot.type(KeyCode.ESCAPE);
        assertThat(says(scene, "Save what you changed?")).isFalse();
        assertThat(((TextInputControl) scene.getFocusOwner()).getText()).isEqualTo("a");
        robot.type(KeyCode.ESCAPE);
        ScreenDriver.onWindow(button(scene, "Discard")::fire);
        assertThat(says(scene, "New action")).isFalse();
        ScreenDriver.onWindow(button(scene, "Add an action")::fire);
        robot.type(KeyCode.B, KeyCode.ESCAPE, KeyCode.ENTER);
        assertThat(plans.load(NOW))
                .hasSize(before + 1)
                .anyMatch(action -> action.title().equals("b"));
    }

    @Test
    void cards_change_their_state_by_keys() {
        fill();
        Scene scene = show(1440, 900, Settings.DEFAULT);
        look(scene, "Board");
        ScreenDriver.onWindow(() -> scene.lookup(".board-card").requestFocus());
        Board.Card card = (Board.Card) scene.getFocusOwner();
        String id = card.action().id().value();
        assertThat(card.action().state()).isEqualTo(ActionState.PROPOSED);
        new KeyRobot().press(KeyCode.CONTROL).type(KeyCode.RIGHT).release(KeyCode.CONTROL);
        assertThat(action(id).state()).isEqualTo(ActionState.AGREED);
        assertThat(((Board.Card) scene.getFocusOwner()).action().id().value()).isEqualTo(id);
        ScreenDriver.picture(scene, "plan-board-light");
        new KeyRobot().type(KeyCode.RIGHT).type(KeyCode.ENTER);
        ScreenDriver.picture(scene, "plan-board-panel-light");
        assertThat(says(scene, "What it would change")).isTrue();
        Board.Column stalled = (Board.Column) scene.getRoot().lookupAll(".board-column").stream()
                .filter(node -> ((Board.Column) node)
                        .cards().stream().anyMatch(one -> one.action().state() == ActionState.STALLED))
                .findFirst()
                .orElseThrow();
        ScreenDriver.onWindow(() -> stalled.take(new ActionId(id)));
        assertThat(action(id).state()).isEqualTo(ActionState.STALLED);
        Scene dark = show(1024, 700, Settings.DEFAULT.withLook(WindowLook.DARK));
        look(dark, "Board");
        ScreenDriver.picture(dark, "plan-board-1024-dark");
    }

    /** The last column was cut at the edge of the window. */
    @Test
    void every_state_is_seen_where_some_have_no_card() {
        plans.add(
                NOW,
                PlanSamples.plan(add(NOW, "2026", 7), 14).stream()
                        .filter(action -> action.state().compareTo(ActionState.IN_PROGRESS) <= 0)
                        .toList());
        Scene scene = show(1024, 700, Settings.DEFAULT);
        look(scene, "Board");
        ScreenDriver.settle();
        ScreenDriver.picture(scene, "plan-board-empty-columns");
        ScrollPane board = (ScrollPane) scene.lookup(".plan-board");
        assertThat(board.getContent().getLayoutBounds().getWidth())
                .isLessThanOrEqualTo(board.getViewportBounds().getWidth());
    }

    @Test
    void the_timeline_shows_bars_over_months() {
        fill();
        Scene scene = show(1440, 900, Settings.DEFAULT);
        look(scene, "Timeline");
        ScreenDriver.picture(scene, "plan-timeline-light");
        ScreenDriver.onWindow(() -> list(scene).requestFocus());
        new KeyRobot().type(KeyCode.DOWN).type(KeyCode.ENTER).type(KeyCode.DOWN);
        ScreenDriver.picture(scene, "plan-timeline-panel-light");
        assertThat(says(scene, "What it would change")).isTrue();
        Scene dark = show(1024, 700, Settings.DEFAULT.withLook(WindowLook.DARK));
        look(dark, "Timeline");
        ScreenDriver.picture(dark, "plan-timeline-1024-dark");
        Scene largest = show(1024, 700, Settings.DEFAULT.withTextSize(20));
        look(largest, "Timeline");
        ScreenDriver.picture(largest, "plan-timeline-largest");
    }

    @Test
    void with_the_largest_text_how_much_is_planned_stands_in_the_line_of_the_views() {
        fill();
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(24));
        Node head = scene.lookup(".plan-head");
        assertThat(said(scene.getRoot(), "14 actions"))
                .hasSize(1)
                .allSatisfy(label -> assertThat(
                                label.localToScene(label.getLayoutBounds()).getMinY())
                        .isGreaterThanOrEqualTo(
                                head.localToScene(head.getLayoutBounds()).getMaxY()));
        ScreenDriver.onWindow(button(scene, "Suggestions")::fire);
        ScreenDriver.settle();
        assertThat(said(scene.getRoot(), "14 actions"))
                .as("without a line of views it is told at the top")
                .hasSize(1);
    }

    private static List<Node> said(Parent part, String words) {
        return Nodes.shown(
                part,
                node -> node instanceof Labeled label
                        && label.getText() != null
                        && label.getText().startsWith(words));
    }

    @Test
    void in_large_text_the_words_of_a_bar_never_lie_over_it_and_the_chosen_row_has_its_whole_name() {
        List<Action> planned = new ArrayList<>(PlanSamples.plan(add(NOW, "2026", 7), 8));
        Action whole = planned.get(0);
        planned.set(0, lasting(whole, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31)));
        planned.set(1, lasting(planned.get(1), LocalDate.of(2026, 1, 10), LocalDate.of(2027, 12, 1)));
        plans.add(NOW, planned);
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(24));
        look(scene, "Timeline");
        ScreenDriver.settle();
        ScreenDriver.picture(scene, "plan-timeline-24");
        List<Node> bars =
                Nodes.shown(scene.getRoot(), node -> node.getStyleClass().contains("lane-bar"));
        assertThat(bars)
                .hasSizeGreaterThan(4)
                .allSatisfy(bar -> bar.getParent().getChildrenUnmodifiable().stream()
                        .filter(Label.class::isInstance)
                        .forEach(words -> {
                            assertThat(words.getBoundsInParent().intersects(bar.getBoundsInParent()))
                                    .as(((Label) words).getText())
                                    .isFalse();
                            assertThat(words.getBoundsInParent().getMaxX())
                                    .isLessThanOrEqualTo(((Region) bar.getParent()).getWidth());
                        }));
        ListView<?> rows = list(scene);
        ScreenDriver.onWindow(rows::requestFocus);
        assertThat(rows.getSelectionModel().getSelectedIndex()).isZero();
        assertThat(says(scene, "What it would change"))
                .as("it is chosen and not opened")
                .isFalse();
        for (int row = 0; row < rows.getItems().size(); row++) {
            int at = row;
            ScreenDriver.onWindow(() -> {
                rows.getSelectionModel().clearAndSelect(at);
                rows.scrollTo(at);
            });
            ScreenDriver.settle();
            Label name = Nodes.shown(rows, node -> node instanceof ListCell<?> cell && cell.isSelected()).stream()
                    .map(cell -> (Label) cell.lookup(".timeline-title"))
                    .findFirst()
                    .orElseThrow();
            assertThat(((Text) name.lookup(".text")).getText()).isEqualTo(name.getText());
        }
    }

    private static Action lasting(Action of, LocalDate start, LocalDate end) {
        return proposed(of, of.title(), start, end);
    }

    private static Action proposed(Action of, String title, LocalDate start, LocalDate end) {
        return new Action(
                of.id(),
                of.question(),
                of.aim(),
                title,
                of.bodies(),
                start,
                end,
                of.cost(),
                of.indicator(),
                of.sdg(),
                of.legalStep(),
                of.feasibility(),
                ActionState.PROPOSED,
                of.obstacle(),
                of.evidence(),
                of.followUps());
    }

    @Test
    void arrows_lead_over_the_board_to_every_column_and_tab_passes_its_cards_in_one_stop() {
        plans.add(
                NOW,
                PlanSamples.plan(add(NOW, "2026", 7), 14).stream()
                        .filter(action -> action.state().compareTo(ActionState.IN_PROGRESS) <= 0)
                        .toList());
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(24));
        look(scene, "Board");
        ScreenDriver.settle();
        List<Board.Card> cards = Nodes.shown(scene.getRoot(), Board.Card.class::isInstance).stream()
                .map(card -> (Board.Card) card)
                .toList();
        assertThat(cards)
                .hasSizeGreaterThan(3)
                .filteredOn(Node::isFocusTraversable)
                .hasSize(1);
        ScreenDriver.onWindow(cards.get(0)::requestFocus);
        KeyRobot robot = new KeyRobot();
        robot.type(KeyCode.END);
        ScreenDriver.settle();
        ScrollPane board = (ScrollPane) scene.lookup(".plan-board");
        assertThat(isSeen(board, scene.getFocusOwner())).isTrue();
        assertThat(((Board.Card) scene.getFocusOwner()).action().state()).isEqualTo(ActionState.PROPOSED);
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        Node last = scene.getFocusOwner();
        assertThat(((Board.Card) last).action().state()).isEqualTo(ActionState.IN_PROGRESS);
        // The columns after that have no cards: they come into sight, and the card stays there.
        robot.type(KeyCode.RIGHT);
        ScreenDriver.settle();
        assertThat(isSeen(board, last)).isTrue();
        double beyond = board.getHvalue();
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        ScreenDriver.settle();
        ScreenDriver.picture(scene, "plan-board-end-24");
        assertThat(board.getHvalue()).isEqualTo(beyond).isPositive();
        assertThat(scene.getFocusOwner()).isSameAs(last);
        Bounds whole = last.localToScene(last.getLayoutBounds());
        assertThat(whole.getMinX()).isNotNegative();
        assertThat(whole.getMaxX()).isLessThanOrEqualTo(scene.getWidth());
        assertThat(cards).filteredOn(Node::isFocusTraversable).isEqualTo(List.of(last));
        robot.type(KeyCode.TAB);
        assertThat(isIn("plan-board", scene.getFocusOwner())).isFalse();
    }

    /** Else the focus went to whatever stood next, since the list that had it is gone. */
    @Test
    void a_view_that_is_clicked_has_the_keys() {
        fill();
        Scene scene = show(1440, 900, Settings.DEFAULT);
        Node board = scene.getRoot().lookupAll(".plan .segment").stream()
                .filter(node ->
                        node instanceof ToggleButton view && view.getText().equals("Board"))
                .findFirst()
                .orElseThrow();
        new KeyRobot().clickOn(board);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isSameAs(board);
        new KeyRobot().type(KeyCode.LEFT);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner())
                .isInstanceOfSatisfying(
                        ToggleButton.class, view -> assertThat(view.getText()).isEqualTo("List"));
    }

    @Test
    void arrows_choose_a_view_as_they_do_elsewhere() {
        fill();
        Scene scene = show(1024, 700, Settings.DEFAULT);
        ToggleButton first = (ToggleButton) scene.lookup(".plan .segment.first");
        ScreenDriver.onWindow(first::requestFocus);
        new KeyRobot().type(KeyCode.RIGHT);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner())
                .isInstanceOfSatisfying(
                        ToggleButton.class, view -> assertThat(view.getText()).isEqualTo("Board"));
        assertThat(Nodes.shown(scene.getRoot(), Board.class::isInstance)).hasSize(1);
        new KeyRobot().type(KeyCode.LEFT);
        ScreenDriver.settle();
        assertThat(Nodes.shown(scene.getRoot(), Board.class::isInstance)).isEmpty();
    }

    @Test
    void with_the_largest_text_two_cards_of_a_column_are_seen_whole() {
        plans.add(
                NOW,
                PlanSamples.plan(add(NOW, "2026", 7), 3).stream()
                        .map(action -> proposed(
                                action,
                                "Open help desks at two border posts",
                                LocalDate.of(2026, 1, 1),
                                LocalDate.of(2027, 12, 31)))
                        .toList());
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(24));
        look(scene, "Board");
        ScreenDriver.settle();
        ScreenDriver.picture(scene, "plan-board-24");
        ScrollPane board = (ScrollPane) scene.lookup(".plan-board");
        List<Node> proposed = Nodes.shown(
                scene.getRoot(),
                node -> node instanceof Board.Card card && card.action().state() == ActionState.PROPOSED);
        assertThat(proposed.subList(0, 2)).allMatch(card -> isSeen(board, card));
    }

    @Test
    void nothing_planned_leads_to_the_suggestions_by_keys_alone() {
        add(NOW, "2026", 7);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        ScreenDriver.picture(scene, "plan-empty-light");
        new KeyRobot().type(KeyCode.SPACE);
        new KeyRobot().type(KeyCode.SPACE).type(KeyCode.DOWN).type(KeyCode.SPACE);
        ScreenDriver.picture(scene, "plan-suggest-light");
        assertThat(button(scene, "Add 2 actions").isDisabled()).isFalse();
        new KeyRobot().push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(plans.load(NOW)).hasSize(2);
        assertThat(says(scene, "2 actions.")).isTrue();
        Scene dark = show(1024, 700, Settings.DEFAULT.withLook(WindowLook.DARK));
        ScreenDriver.onWindow(button(dark, "Suggestions")::fire);
        ScreenDriver.picture(dark, "plan-suggest-1024-dark");
    }

    @Test
    void enter_ticks_a_suggestion_and_a_second_one_adds_what_is_ticked() {
        add(NOW, "2026", 7);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        robot.type(KeyCode.SPACE);
        robot.type(KeyCode.ENTER).type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(button(scene, "Add 2 actions").isDisabled()).isFalse();
        assertThat(plans.load(NOW)).isEmpty();
        robot.type(KeyCode.ENTER);
        assertThat(plans.load(NOW)).hasSize(2);
    }

    /** The list kept the key for itself, and Cancel was the only way out. */
    @Test
    void escape_leaves_the_suggestions() {
        fill();
        Scene scene = show(1024, 700, Settings.DEFAULT);
        for (int tabs : List.of(0, 1)) {
            ScreenDriver.onWindow(button(scene, "Suggestions")::fire);
            ScreenDriver.settle();
            KeyRobot robot = new KeyRobot();
            if (tabs > 0) {
                robot.type(KeyCode.TAB);
            }
            robot.type(KeyCode.ESCAPE);
            ScreenDriver.settle();
            assertThat(Objects.requireNonNull(shown).suggestionsProperty().get())
                    .isEmpty();
        }
    }

    /** "+2.5 Women entre…", with half of the row empty. */
    @ParameterizedTest
    @CsvSource({"1440, 14", "1024, 14", "1024, 20", "1024, 24"})
    void a_suggestion_names_the_pillar_of_its_gain_whole(int width, int textSize) {
        fill();
        Scene scene = show(width, 700, Settings.DEFAULT.withTextSize(textSize));
        ScreenDriver.onWindow(() -> Objects.requireNonNull(shown).suggest(true));
        ScreenDriver.settle();
        ScreenDriver.picture(scene, "plan-suggest-pillars-" + width + "-" + textSize);
        List<Node> pillars = Nodes.shown(
                scene.getRoot(),
                node -> node instanceof Label && isIn("plan-suggestions", node) && isIn("plan-gain", node));
        assertThat(pillars).hasSizeGreaterThan(4).noneMatch(pillar -> CutTexts.isCut((Label) pillar));
        assertThat(Nodes.shown(
                        scene.getRoot(),
                        node -> node instanceof Label words && words.isWrapText() && isIn("plan-suggestions", node)))
                .as("nor is what it asks for cut: it is ticked without being opened")
                .hasSizeGreaterThan(2)
                .noneMatch(title -> CutTexts.isCut((Label) title));
    }

    /** The old row stayed chosen, and the new ones had to be looked for. */
    @ParameterizedTest
    @ValueSource(strings = {"List", "Board", "Timeline"})
    void of_suggestions_that_are_added_the_first_is_chosen_and_in_sight(String view) {
        fill();
        Scene scene = show(1440, 700, Settings.DEFAULT);
        look(scene, view);
        List<Action> before = plans.load(NOW);
        PlanViewModel model = Objects.requireNonNull(shown);
        ScreenDriver.onWindow(() -> model.suggest(true));
        ScreenDriver.settle();
        KeyRobot robot = new KeyRobot();
        robot.type(KeyCode.SPACE).type(KeyCode.DOWN).type(KeyCode.SPACE);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        ScreenDriver.settle();
        ScreenDriver.picture(scene, "plan-suggested-" + view);
        List<Action> added = plans.load(NOW).stream()
                .filter(action -> !before.contains(action))
                .toList();
        assertThat(added).hasSize(2);
        PlanBody body = (PlanBody)
                Nodes.shown(scene.getRoot(), PlanBody.class::isInstance).get(0);
        assertThat(body.chosen()).map(Action::id).contains(added.get(0).id());
        assertThat(Nodes.isWithin(body, scene.getFocusOwner())).isTrue();
        Bounds window = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
        assertThat(Nodes.shown(
                        body,
                        node -> node instanceof Labeled words
                                && words.getText() != null
                                && words.getText().startsWith(added.get(0).title())))
                .anyMatch(node -> window.contains(node.localToScene(node.getLayoutBounds())));
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost() {
        Scorecard scorecard = add(NOW, "2026", 7);
        QuestionId question = PlanSamples.plan(scorecard, 1).get(0).question();
        Scene scene = show(Optional.ofNullable(question), 1440, 900, Settings.DEFAULT);
        ScreenDriver.picture(scene, "plan-editor-light");
        List<TextInputControl> inputs = scene.getRoot().lookupAll(".plan-panel .text-input").stream()
                .map(node -> (TextInputControl) node)
                .toList();
        ScreenDriver.onWindow(() -> {
            inputs.stream()
                    .filter(input -> "Starts".equals(input.getAccessibleText()))
                    .forEach(input -> input.setText("2026-12-01"));
            inputs.stream()
                    .filter(input -> "Due day".equals(input.getAccessibleText()))
                    .forEach(input -> input.setText("2026-08-31"));
            inputs.stream()
                    .filter(input -> "Cost from".equals(input.getAccessibleText()))
                    .forEach(input -> input.setText("a lot"));
            button(scene, "Add").fire();
        });
        ScreenDriver.picture(scene, "plan-editor-wrong-light");
        assertThat(says(scene, "lies before the start")).isTrue();
        assertThat(says(scene, "This is no amount.")).isTrue();
        assertThat(plans.load(NOW)).isEmpty();
        assertThat(scene.getFocusOwner()).isInstanceOf(TextInputControl.class);
        assertThat(((TextInputControl) scene.getFocusOwner()).getAccessibleText())
                .isEqualTo("Due day");
        Scene dark = show(Optional.ofNullable(question), 1024, 700, Settings.DEFAULT.withLook(WindowLook.DARK));
        ScreenDriver.picture(dark, "plan-editor-1024-dark");
        Scene largest = show(Optional.ofNullable(question), 1024, 700, Settings.DEFAULT.withTextSize(20));
        ScreenDriver.picture(largest, "plan-editor-largest");
    }

    @Test
    void an_action_that_cannot_be_kept_yet_stays_the_one_that_is_chosen() {
        fill();
        Scene scene = show(1440, 900, Settings.DEFAULT);
        PlanSidePanel panel = Objects.requireNonNull(shown).panel();
        ListView<?> rows = list(scene);
        int edited = at(rows, 0);
        ScreenDriver.onWindow(() -> {
            panel.edit(((PlanRow.Item) rows.getItems().get(edited)).action());
            field(scene, "Due day").setText("some day");
        });
        ScreenDriver.onWindow(() -> rows.getSelectionModel().clearAndSelect(at(rows, edited + 1)));
        ScreenDriver.settle();
        assertThat(panel.draft()).isPresent();
        assertThat(rows.getSelectionModel().getSelectedIndices()).isEqualTo(List.of(edited));
    }

    @Test
    void whoever_goes_on_by_keys_is_led_to_what_is_wrong_each_time() {
        fill();
        for (int width : new int[] {1024, 1440}) {
            Scene scene = show(width, 700, Settings.DEFAULT);
            PlanSidePanel panel = Objects.requireNonNull(shown).panel();
            ListView<?> rows = list(scene);
            int edited = at(rows, 0);
            ScreenDriver.onWindow(() -> {
                panel.edit(((PlanRow.Item) rows.getItems().get(edited)).action());
                field(scene, "Due day").setText("some day");
            });
            for (int again = 0; again < 2; again++) {
                ScreenDriver.onWindow(() -> {
                    ((ScrollPane) scene.getRoot().lookup(".plan-panel .scroll-pane")).setVvalue(0);
                    rows.requestFocus();
                });
                new KeyRobot().type(KeyCode.DOWN).type(KeyCode.ENTER);
                ScreenDriver.settle();
                assertThat(scene.getFocusOwner())
                        .isInstanceOfSatisfying(
                                TextInputControl.class,
                                field -> assertThat(field.getAccessibleText()).isEqualTo("Due day"));
                assertThat(((ScrollPane) scene.getRoot().lookup(".plan-panel .scroll-pane")).getVvalue())
                        .isPositive();
            }
        }
    }

    @Test
    void arrows_go_from_action_to_action_and_past_the_headings() {
        fill();
        Scene scene = show(1024, 700, Settings.DEFAULT);
        ListView<?> rows = list(scene);
        int headings = (int) rows.getItems().stream()
                .filter(row -> row instanceof PlanRow.Heading)
                .count();
        assertThat(headings).isGreaterThan(1);
        for (KeyCode key : new KeyCode[] {KeyCode.DOWN, KeyCode.UP}) {
            for (int step = 0; step < rows.getItems().size(); step++) {
                new KeyRobot().type(key);
                assertThat((Object) rows.getSelectionModel().getSelectedItem()).isInstanceOf(PlanRow.Item.class);
            }
            int end = key == KeyCode.DOWN ? rows.getItems().size() - 1 : 1;
            assertThat(rows.getSelectionModel().getSelectedIndex()).isEqualTo(end);
        }
    }

    /** It came back by itself, and Enter then led to the fields though the hint says that it opens. */
    @ParameterizedTest
    @ValueSource(strings = {"List", "Timeline"})
    void what_was_closed_stays_closed_while_walking_and_enter_opens_it(String view) {
        fill();
        Scene scene = show(1440, 900, Settings.DEFAULT);
        look(scene, view);
        ListView<?> rows = list(scene);
        ScreenDriver.onWindow(rows::requestFocus);
        PlanSidePanel panel = Objects.requireNonNull(shown).panel();
        KeyRobot robot = new KeyRobot();
        robot.type(KeyCode.DOWN);
        assertThat(panel.panelProperty().get()).isEmpty();
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.DOWN);
        assertThat(read(panel)).isEqualTo(chosen(rows));
        robot.type(KeyCode.E);
        robot.type(KeyCode.ESCAPE).type(KeyCode.UP);
        assertThat(panel.panelProperty().get()).isEmpty();
        robot.type(KeyCode.ENTER);
        assertThat(read(panel)).isEqualTo(chosen(rows));
    }

    @ParameterizedTest
    @ValueSource(strings = {"List", "Board", "Timeline"})
    void escape_closes_what_is_read_beside_every_view(String view) {
        fill();
        Scene scene = show(1440, 900, Settings.DEFAULT);
        look(scene, view);
        PlanBody body = (PlanBody)
                Nodes.shown(scene.getRoot(), PlanBody.class::isInstance).get(0);
        ScreenDriver.onWindow(body::focusFirst);
        PlanSidePanel panel = Objects.requireNonNull(shown).panel();
        KeyRobot robot = new KeyRobot();
        robot.type(KeyCode.ENTER);
        assertThat(panel.panelProperty().get()).isPresent();
        assertThat(Nodes.isWithin(body, scene.getFocusOwner())).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(panel.panelProperty().get()).isEmpty();
        assertThat(Nodes.isWithin(body, scene.getFocusOwner())).isTrue();
    }

    private static ActionId read(PlanSidePanel panel) {
        return ((Panel.Detail) panel.panelProperty().get().orElseThrow())
                .action()
                .id();
    }

    @Test
    void another_action_is_read_from_its_beginning() {
        fill();
        Scene scene = show(1024, 700, Settings.DEFAULT);
        ListView<?> rows = list(scene);
        for (int row : new int[] {at(rows, 0), at(rows, at(rows, 0) + 1)}) {
            ScreenDriver.onWindow(() -> Objects.requireNonNull(shown)
                    .panel()
                    .open(((PlanRow.Item) rows.getItems().get(row)).action().id()));
            ScreenDriver.settle();
            ScrollPane panel = (ScrollPane) scene.lookup(".plan-panel .scroll-pane");
            assertThat(panel.getVvalue()).isZero();
            ScreenDriver.onWindow(() -> panel.setVvalue(1));
            assertThat(panel.getVvalue()).isEqualTo(1);
        }
    }

    /** The first action from this row on. */
    private static int at(ListView<?> rows, int from) {
        return IntStream.range(from, rows.getItems().size())
                .filter(row -> rows.getItems().get(row) instanceof PlanRow.Item)
                .findFirst()
                .orElseThrow();
    }

    private static TextInputControl field(Scene scene, String name) {
        return scene.getRoot().lookupAll(".plan-panel .text-input").stream()
                .map(node -> (TextInputControl) node)
                .filter(input -> name.equals(input.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void from_the_day_to_saving_are_four_stops_and_from_everywhere_one_key() {
        Scorecard scorecard = add(NOW, "2026", 7);
        QuestionId question = PlanSamples.plan(scorecard, 1).get(0).question();
        Scene scene = show(Optional.ofNullable(question), 1440, 900, Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        ScreenDriver.onWindow(() -> scene.lookup(".plan-panel .text-area").requestFocus());
        int stops = 0;
        while (!isAt(scene, "Due day") && stops < 20) {
            robot.type(KeyCode.TAB);
            stops++;
        }
        // Title, question, aim, three bodies, start.
        assertThat(stops).isLessThanOrEqualTo(7);
        robot.write("30 May").type(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        assertThat(scene.getFocusOwner()).isSameAs(button(scene, "Add"));
        ScreenDriver.picture(scene, "plan-editor-day");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(plans.load(NOW)).extracting(Action::end).containsExactly(LocalDate.of(2026, 5, 30));
    }

    @ParameterizedTest
    @CsvSource({"1440, 14", "1024, 16", "1024, 24"})
    void letters_lead_from_the_row_to_its_fields_its_day_and_a_new_action(int width, int textSize) {
        fill();
        Scene scene = show(width, 700, new Settings(WindowLook.LIGHT, textSize, ""));
        KeyRobot robot = new KeyRobot();
        Node row = scene.getFocusOwner();
        int all = plans.load(NOW).size();
        robot.type(KeyCode.DOWN, KeyCode.D);
        assertThat(isAt(scene, "Due day")).isTrue();
        robot.type(KeyCode.ESCAPE, KeyCode.ESCAPE);
        assertThat(scene.getFocusOwner()).isSameAs(row);
        robot.type(KeyCode.E);
        assertThat(says(scene, "Edit the action")).isTrue();
        assertThat(isAt(scene, "What is to be done")).isTrue();
        robot.type(KeyCode.N);
        assertThat(says(scene, "New action")).as("a letter in a field is text").isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.type(KeyCode.ESCAPE, KeyCode.ESCAPE);
        assertThat(scene.getFocusOwner()).isSameAs(row);
        robot.type(KeyCode.N);
        assertThat(says(scene, "New action")).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(scene.getFocusOwner()).isSameAs(row);
        assertThat(plans.load(NOW)).hasSize(all);
    }

    @Test
    void a_day_that_is_typed_takes_the_place_of_the_old_one_and_enter_keeps_it() {
        fill();
        Scene scene = show(1024, 700, Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        robot.type(KeyCode.DOWN, KeyCode.D);
        robot.write("nonsense").type(KeyCode.ENTER);
        TextField day = (TextField) scene.getFocusOwner();
        assertThat(isAt(scene, "Due day")).isTrue();
        assertThat(day.getText()).isEqualTo("nonsense");
        assertThat(day.getSelectedText()).as("the next letters replace it").isEqualTo("nonsense");
        assertThat(says(scene, "Edit the action")).isTrue();
        robot.write("2031-02-03").type(KeyCode.ENTER);
        assertThat(says(scene, "Edit the action")).isFalse();
        assertThat(plans.load(NOW)).extracting(Action::end).contains(LocalDate.of(2031, 2, 3));
    }

    @Test
    void enter_on_an_action_that_is_read_already_leads_to_its_fields() {
        fill();
        Scene scene = show(1440, 900, Settings.DEFAULT);
        new KeyRobot().type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(says(scene, "What it would change")).isTrue();
        assertThat(says(scene, "Edit the action")).isFalse();
        new KeyRobot().type(KeyCode.ENTER);
        assertThat(says(scene, "Edit the action")).isTrue();
    }

    @Test
    void tab_stops_at_the_chosen_aim_and_arrows_choose_another() {
        fill();
        Scene scene = show(1024, 700, Settings.DEFAULT);
        Action action = plans.load(NOW).stream()
                .filter(one -> one.aim() instanceof Response.Chosen
                        && !one.bodies().lead().isEmpty()
                        && one.end() != null)
                .findFirst()
                .orElseThrow();
        KeyRobot robot = new KeyRobot();
        ScreenDriver.onWindow(() -> Objects.requireNonNull(shown).panel().edit(action));
        List<Node> rows = Nodes.shown(scene.getRoot(), RadioButton.class::isInstance);
        Node chosen = rows.stream()
                .filter(row -> ((RadioButton) row).isSelected())
                .findFirst()
                .orElseThrow();
        assertThat(rows.indexOf(chosen)).isPositive();
        Node question = scene.lookup(".plan-panel .combo-box");
        ScreenDriver.onWindow(question::requestFocus);
        robot.type(KeyCode.TAB);
        assertThat(scene.getFocusOwner()).isSameAs(chosen);
        robot.type(KeyCode.UP);
        Node above = rows.get(rows.indexOf(chosen) - 1);
        assertThat(scene.getFocusOwner()).isSameAs(above);
        assertThat(((RadioButton) above).isSelected()).isTrue();
        robot.type(KeyCode.TAB);
        assertThat(isAt(scene, "Lead agency")).isTrue();
        assertThat(Nodes.shown(
                        (Parent) scene.lookup(".plan-panel .scroll-pane"),
                        node -> node instanceof Label label && label.getText().equals("Lead agency") && isSeen(label)))
                .hasSize(1);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(scene.getFocusOwner()).isSameAs(above);
        String end = context.formats().date(Objects.requireNonNull(action.end()));
        assertThat(Nodes.shown(
                        (Parent) scene.lookup(".plan-panel"),
                        node -> node instanceof TextInputControl input
                                && input.getText().equals(end)))
                .isNotEmpty();
        ScreenDriver.picture(scene, "plan-edit-1024");
    }

    /** Not scrolled out of the panel. */
    private static boolean isSeen(Node node) {
        Node pane = node.getScene().lookup(".plan-panel .scroll-pane");
        return pane.localToScene(pane.getLayoutBounds()).contains(node.localToScene(node.getLayoutBounds()));
    }

    private static boolean isAt(Scene scene, String name) {
        return scene.getFocusOwner() instanceof TextInputControl input && name.equals(input.getAccessibleText());
    }

    @Test
    void the_next_round_shows_what_came_of_the_plan_and_takes_over_what_is_open() {
        plans.add(BEFORE, PlanSamples.plan(add(BEFORE, "2024", 7), 12));
        add(NOW, "2026", 5);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        look(scene, "Since 2024");
        assertThat(scene.getRoot().lookupAll(".since-card .label"))
                .extracting(node -> ((Label) node).getText())
                .contains("12 actions planned in 2024, 2 done, 2 dropped, 8 open (2 stalled)");
        assertThat(says(scene, "There is nothing to take over")).isFalse();
        ScreenDriver.picture(scene, "plan-since-light");
        assertThat(says(scene, "In this plan already")).isFalse();
        ScreenDriver.onWindow(button(scene, "Take over 8 open actions")::requestFocus);
        new KeyRobot().type(KeyCode.SPACE);
        assertThat(plans.load(NOW)).hasSize(8);
        assertThat(says(scene, "In this plan already")).isTrue();
        assertThat(says(scene, "There is nothing to take over: the 8 open ones are in this plan already."))
                .isTrue();
        assertThat(scene.getFocusOwner()).as("the keys stay").isSameAs(scene.lookup(".plan-since"));
        assertThat(scene.getRoot().lookupAll(".since-card .button")).noneMatch(Node::isVisible);
        Scene dark = show(1024, 700, Settings.DEFAULT.withLook(WindowLook.DARK));
        look(dark, "Since 2024");
        ScreenDriver.picture(dark, "plan-since-1024-dark");
        Node heads = dark.lookup(".since-heads");
        Scrolled page = Scrolled.around(heads).get(0);
        ScreenDriver.onWindow(() -> page.to(page.place(heads).getMaxY() + 200));
        ScreenDriver.settle();
        assertThat(page.place(heads).getMinY()).as("its heads stay").isGreaterThanOrEqualTo(page.top() - 1);
        ScreenDriver.picture(dark, "plan-since-heads-1024-dark");
    }

    @Test
    void home_shows_the_first_action_below_its_heading() {
        fill();
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(24));
        KeyRobot robot = new KeyRobot();
        robot.type(KeyCode.PAGE_DOWN);
        ScreenDriver.settle();
        robot.type(KeyCode.END);
        ScreenDriver.settle();
        robot.type(KeyCode.HOME);
        ScreenDriver.settle();
        ScreenDriver.settle();
        ListView<?> rows = list(scene);
        assertThat(rows.getSelectionModel().getSelectedIndex()).isOne();
        Bounds shown = rows.localToScene(rows.getLayoutBounds());
        assertThat(rows.lookupAll(".list-cell"))
                .anyMatch(node -> node instanceof ListCell<?> cell
                        && cell.getIndex() == 0
                        && cell.isVisible()
                        && cell.localToScene(cell.getLayoutBounds()).getMinY() >= shown.getMinY() - 1);
    }

    @Test
    void nothing_but_what_a_tooltip_says_whole_is_cut_in_the_small_window_with_the_largest_text() {
        fill();
        Scene dark = show(1024, 700, Settings.DEFAULT.withLook(WindowLook.DARK));
        ScreenDriver.picture(dark, "plan-1024-dark");
        new KeyRobot().type(KeyCode.ENTER);
        ScreenDriver.picture(dark, "plan-sheet-1024-dark");
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(20));
        ScreenDriver.picture(scene, "plan-1024-largest");
        assertThat(CutTexts.in(scene, label -> isIn("plan-cell", label) || !isIn("plan", label)))
                .isEmpty();
        new KeyRobot().type(KeyCode.ENTER);
        ScreenDriver.picture(scene, "plan-sheet-largest");
    }

    @Test
    void a_city_shows_what_its_sections_gain() {
        Profile profile = Profile.of(Subject.ofCity("KHM", "Phnom Penh"), new Round("2026"), Depth.FULL);
        store.add(List.of(Filled.assessment(NOW.value(), framework, profile, Filled.answers(framework, 7, 0.02))));
        plans.add(NOW, PlanSamples.plan(Scoring.score(framework, store.load(NOW)), 8));
        Scene scene = show(1440, 900, Settings.DEFAULT);
        new KeyRobot().type(KeyCode.DOWN);
        ScreenDriver.picture(scene, "plan-city-light");
        assertThat(says(scene, "NaN")).isFalse();
    }

    @Test
    void with_large_text_what_opens_is_read_from_its_top_wherever_the_page_was_scrolled_to() {
        fill();
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(24));
        ListView<?> rows = list(scene);
        ScrollPane page = (ScrollPane) Nodes.shown(scene.getRoot(), ScrollPane.class::isInstance).stream()
                .filter(pane -> ((ScrollPane) pane).getContent().getStyleClass().contains("plan"))
                .findFirst()
                .orElseThrow();
        PlanSidePanel panel = Objects.requireNonNull(shown).panel();
        Action action = ((PlanRow.Item) rows.getItems().get(at(rows, 0))).action();
        ScreenDriver.onWindow(() -> {
            page.setVvalue(1);
            panel.open(action.id());
        });
        ScreenDriver.settle();
        assertThat(isSeen(page, scene.lookup(".plan-panel-head"))).isTrue();
        assertThat(isSeen(page, button(scene, "Edit"))).isTrue();
        ScrollPane inside = (ScrollPane) scene.lookup(".plan-panel .scroll-pane");
        ScreenDriver.onWindow(() -> inside.setVvalue(1));
        ScreenDriver.onWindow(() -> button(scene, "Edit").requestFocus());
        new KeyRobot().type(KeyCode.SPACE);
        ScreenDriver.settle();
        assertThat(isAt(scene, "What is to be done")).isTrue();
        assertThat(isSeen(page, scene.lookup(".plan-panel-head"))).isTrue();
        assertThat(isSeen(inside, scene.getFocusOwner())).isTrue();
        ScreenDriver.picture(scene, "plan-editor-24");
        // Saved, it is read from its top as well.
        new KeyRobot().write("x").push(KeyCode.CONTROL, KeyCode.S);
        ScreenDriver.settle();
        assertThat(inside.getVvalue()).isZero();
        assertThat(scene.getFocusOwner()).isSameAs(button(scene, "Edit"));
    }

    @Test
    void what_is_read_of_an_action_comes_before_what_can_be_typed_and_the_arrows_go_through_it() {
        fill();
        Scene scene = show(1024, 700, Settings.DEFAULT);
        PlanSidePanel panel = Objects.requireNonNull(shown).panel();
        Action action = ((PlanRow.Item) list(scene).getItems().get(at(list(scene), 0))).action();
        ScreenDriver.onWindow(() -> list(scene).requestFocus());
        ScreenDriver.onWindow(() -> panel.open(action.id()));
        ScrollPane inside = (ScrollPane) scene.lookup(".plan-panel .scroll-pane");
        new KeyRobot().push(KeyCode.TAB);
        assertThat(scene.getFocusOwner()).isSameAs(inside);
        new KeyRobot().push(KeyCode.DOWN);
        ScreenDriver.settle();
        assertThat(inside.getVvalue()).isPositive();
        ScreenDriver.onWindow(() -> panel.edit(action));
        assertThat(inside.isFocusTraversable())
                .as("where every field is a stop, it is none")
                .isFalse();
    }

    private static boolean isSeen(ScrollPane around, Node node) {
        Bounds seen = around.localToScene(around.getLayoutBounds());
        Bounds own = node.localToScene(node.getLayoutBounds());
        return own.getHeight() > 0 && own.getMinY() >= seen.getMinY() - 1 && own.getMaxY() <= seen.getMaxY() + 1;
    }

    @Test
    void a_day_of_a_note_that_is_none_comes_back_with_what_is_wrong_with_it() {
        fill();
        Scene scene = show(1440, 900, Settings.DEFAULT);
        PlanSidePanel panel = Objects.requireNonNull(shown).panel();
        ListView<?> rows = list(scene);
        Action action = ((PlanRow.Item) rows.getItems().get(at(rows, 0))).action();
        ScreenDriver.onWindow(() -> panel.open(action.id()));
        ScreenDriver.onWindow(() -> scene.lookup(".plan-day").requestFocus());
        ScreenDriver.onWindow(() -> ((TextInputControl) scene.lookup(".plan-day")).setText("soon"));
        ScreenDriver.onWindow(panel::close);
        ScreenDriver.onWindow(() -> panel.open(action.id()));
        assertThat(((TextInputControl) scene.lookup(".plan-day")).getText()).isEqualTo("soon");
        assertThat(says(scene, "“soon” is not a day.")).isTrue();
        ScreenDriver.onWindow(() -> ((TextInputControl) scene.lookup(".plan-day")).setText("5/12/2025"));
        assertThat(says(scene, "is not a day.")).isFalse();
        assertThat(says(scene, "This is read as Friday, 5 December 2025.")).isTrue();
    }

    /** Half of it stood behind the foot with the buttons. */
    @Test
    void how_a_day_is_read_is_in_sight_while_it_is_typed() {
        fill();
        Scene scene = show(1440, 900, Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        robot.type(KeyCode.DOWN, KeyCode.D);
        // As far down as the field alone may stand.
        ScrollPane around = (ScrollPane) scene.lookup(".plan-panel .scroll-pane");
        Node field = scene.getFocusOwner();
        ScreenDriver.onWindow(() -> lower(around, field));
        robot.write("1 nov");
        ScreenDriver.settle();
        List<Node> read = said(scene.getRoot(), "This is read as");
        assertThat(read).hasSize(1);
        assertThat(isSeen(around, read.get(0))).isTrue();
    }

    private static void lower(ScrollPane around, Node field) {
        Bounds seen = around.localToScene(around.getLayoutBounds());
        Bounds own = field.localToScene(field.getLayoutBounds());
        double room = around.getContent().getLayoutBounds().getHeight()
                - around.getViewportBounds().getHeight();
        around.setVvalue(around.getVvalue() + (own.getMaxY() - seen.getMaxY()) / room);
    }

    @Test
    void who_comes_back_to_a_day_that_was_refused_is_at_it_with_what_is_said_of_it() {
        fill();
        Scene first = show(1440, 700, Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        robot.type(KeyCode.DOWN, KeyCode.D);
        robot.write("31/3/27").push(KeyCode.CONTROL, KeyCode.S);
        Draft refused = Objects.requireNonNull(shown).panel().draft().orElseThrow();
        assertThat(isAt(first, "Due day")).isTrue();

        Scene scene = show(1440, 700, Settings.DEFAULT);
        drafts.keep(NOW, refused);
        ScreenDriver.onWindow(Objects.requireNonNull(shown)::load);
        ScreenDriver.settle();
        assertThat(isAt(scene, "Due day")).isTrue();
        assertThat(((TextInputControl) scene.getFocusOwner()).getSelectedText()).isEqualTo("31/3/27");
        List<Node> wrong =
                Nodes.shown(scene.getRoot(), node -> node.getStyleClass().contains("danger-text"));
        assertThat(wrong).isNotEmpty();
        assertThat(isSeen((ScrollPane) scene.lookup(".plan-panel .scroll-pane"), wrong.get(0)))
                .isTrue();
    }

    private static ScrollPane page(Scene scene) {
        return (ScrollPane) Nodes.shown(scene.getRoot(), ScrollPane.class::isInstance).stream()
                .filter(pane -> ((ScrollPane) pane).getContent().getStyleClass().contains("plan"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"List, 24", "Board, 24", "Timeline, 24", "List, 28"})
    void what_was_deleted_is_said_without_the_head_leaving_the_window(String view, int textSize) {
        fill();
        Scene scene = show(1024, 700, new Settings(WindowLook.DARK, textSize, ""));
        look(scene, view);
        Action first = plans.load(NOW).get(0);
        ScreenDriver.onWindow(() -> Objects.requireNonNull(shown).changes().delete(first));
        ScreenDriver.settle();
        assertThat(says(scene, "Deleted: " + first.title())).isTrue();
        ScreenDriver.picture(scene, "plan-deleted-" + view + "-" + textSize);
        assertThat(new Scrolled(page(scene)).room()).isLessThan(1);
        assertThat(isSeen(page(scene), scene.lookup(".plan-head"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1440, 14", "1024, 24"})
    void after_something_is_taken_back_or_done_again_the_keys_are_at_a_row(int width, int textSize) {
        fill();
        Scene scene = show(width, 700, new Settings(WindowLook.LIGHT, textSize, ""));
        PlanViewModel model = Objects.requireNonNull(shown);
        ListView<?> rows = list(scene);
        KeyRobot robot = new KeyRobot();
        robot.type(KeyCode.DOWN, KeyCode.DELETE);
        int left = plans.load(NOW).size();
        Action gone = model.removedProperty().get().orElseThrow();
        ScreenDriver.onWindow(() -> scene.lookup(".segment").requestFocus());
        ScreenDriver.onWindow(model::undo);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isSameAs(rows);
        assertThat(((PlanRow.Item) rows.getSelectionModel().getSelectedItem()).action())
                .isEqualTo(gone);
        ScreenDriver.onWindow(model::redo);
        ScreenDriver.settle();
        assertThat(plans.load(NOW)).hasSize(left).doesNotContain(gone);
        assertThat(scene.getFocusOwner()).isSameAs(rows);
        robot.type(KeyCode.N);
        robot.write("Open a desk").push(KeyCode.CONTROL, KeyCode.S);
        assertThat(plans.load(NOW)).hasSize(left + 1);
        ScreenDriver.onWindow(model::undo);
        ScreenDriver.settle();
        assertThat(plans.load(NOW)).hasSize(left);
        assertThat(scene.getFocusOwner()).isSameAs(rows);
    }

    private static ActionId chosen(ListView<?> rows) {
        return ((PlanRow.Item) rows.getSelectionModel().getSelectedItem())
                .action()
                .id();
    }

    /** The list marked one action, and the panel showed another. */
    @Test
    void what_is_taken_back_or_done_again_is_marked_and_shown() {
        fill();
        ListView<?> rows = list(show(1440, 900, Settings.DEFAULT));
        PlanViewModel model = Objects.requireNonNull(shown);
        Action about = ((PlanRow.Item) rows.getItems().get(at(rows, 0))).action();
        Action other =
                ((PlanRow.Item) rows.getItems().get(at(rows, rows.getItems().size() - 1))).action();
        ScreenDriver.onWindow(() -> model.changes().state(about, ActionState.STALLED));
        ScreenDriver.onWindow(() -> model.panel().open(other.id()));
        assertThat(chosen(rows)).isEqualTo(other.id());
        ScreenDriver.onWindow(model::undo);
        assertThat(chosen(rows)).isEqualTo(about.id());
        assertThat(model.panel().panelProperty().get()).contains(new Panel.Detail(about));
        ScreenDriver.onWindow(() -> model.panel().open(other.id()));
        ScreenDriver.onWindow(() -> model.panel().close());
        ScreenDriver.onWindow(model::redo);
        assertThat(chosen(rows)).isEqualTo(about.id());
        assertThat(model.panel().panelProperty().get()).as("closed, as it was").isEmpty();
        ScreenDriver.onWindow(() -> model.panel().edit(other));
        ScreenDriver.onWindow(model::undo);
        assertThat(action(about.id().value())).isEqualTo(about);
        assertThat(model.panel().draft()).as("what is being typed").isPresent();
        assertThat(chosen(rows)).isEqualTo(other.id());
    }

    @Test
    void on_the_board_the_keys_are_at_the_card_that_was_taken_back() {
        fill();
        Scene scene = show(1440, 900, Settings.DEFAULT);
        look(scene, "Board");
        PlanViewModel model = Objects.requireNonNull(shown);
        List<Board.Card> cards = scene.getRoot().lookupAll(".board-card").stream()
                .map(Board.Card.class::cast)
                .toList();
        Action about = cards.get(0).action();
        ScreenDriver.onWindow(() -> model.changes().state(about, ActionState.STALLED));
        ScreenDriver.onWindow(() -> scene.getRoot().lookupAll(".board-card").stream()
                .filter(card -> !((Board.Card) card).action().id().equals(about.id()))
                .findFirst()
                .orElseThrow()
                .requestFocus());
        ScreenDriver.onWindow(model::undo);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner())
                .isInstanceOfSatisfying(
                        Board.Card.class, card -> assertThat(card.action()).isEqualTo(about));
    }

    /** Letters did nothing there, also while the list was open. */
    @Test
    void a_letter_goes_to_the_state_that_begins_with_it_and_escape_leaves_the_one_before() {
        fill();
        Scene scene = show(1440, 900, Settings.DEFAULT);
        new KeyRobot().type(KeyCode.N);
        new KeyRobot().write("Open a desk");
        ComboBox<?> state = scene.getRoot().lookupAll(".plan-panel .combo-box").stream()
                .map(node -> (ComboBox<?>) node)
                .filter(box -> "State".equals(box.getAccessibleText()))
                .findFirst()
                .orElseThrow();
        Draft draft = Objects.requireNonNull(shown).panel().draft().orElseThrow();
        ScreenDriver.onWindow(state::requestFocus);
        new KeyRobot().type(KeyCode.A);
        assertThat(draft.stateProperty().get()).isEqualTo(ActionState.AGREED);
        new KeyRobot().type(KeyCode.ENTER, KeyCode.S);
        assertThat(state.isShowing()).isTrue();
        assertThat((Object) state.getValue()).isEqualTo(ActionState.STALLED);
        new KeyRobot().type(KeyCode.ESCAPE);
        assertThat((Object) state.getValue()).isEqualTo(ActionState.AGREED);
        assertThat(draft.stateProperty().get()).isEqualTo(ActionState.AGREED);
        new KeyRobot().type(KeyCode.ENTER, KeyCode.DOWN);
        new KeyRobot().push(KeyCode.CONTROL, KeyCode.S);
        assertThat(plans.load(NOW))
                .as("saved from the open list")
                .anyMatch(one -> one.title().equals("Open a desk") && one.state() == ActionState.IN_PROGRESS);
    }

    @Test
    void where_the_last_of_a_group_is_deleted_the_keys_are_at_an_action_and_not_at_a_heading() {
        fill();
        ListView<?> rows = list(show(1024, 700, Settings.DEFAULT.withTextSize(24)));
        int last = IntStream.range(1, rows.getItems().size())
                .filter(row -> rows.getItems().get(row) instanceof PlanRow.Heading)
                .findFirst()
                .orElseThrow();
        int all = plans.load(NOW).size();
        ScreenDriver.onWindow(() -> rows.getSelectionModel().clearAndSelect(last - 1));
        new KeyRobot().type(KeyCode.DELETE);
        assertThat((Object) rows.getSelectionModel().getSelectedItem()).isInstanceOf(PlanRow.Item.class);
        new KeyRobot().type(KeyCode.END, KeyCode.DELETE);
        assertThat((Object) rows.getSelectionModel().getSelectedItem()).isInstanceOf(PlanRow.Item.class);
        assertThat(plans.load(NOW)).hasSize(all - 2);
    }

    @Test
    void the_earlier_round_is_scrolled_from_its_tab_and_opens_at_its_top() {
        plans.add(BEFORE, PlanSamples.plan(add(BEFORE, "2024", 7), 12));
        add(NOW, "2026", 5);
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(24));
        look(scene, "Since 2024");
        ScreenDriver.settle();
        ScrollPane since = (ScrollPane) scene.lookup(".plan-since");
        ScreenDriver.onWindow(() -> scene.getRoot().lookupAll(".segment").stream()
                .filter(node -> ((ToggleButton) node).isSelected())
                .forEach(Node::requestFocus));
        new KeyRobot().type(KeyCode.END);
        assertThat(since.getVvalue()).isEqualTo(1);
        new KeyRobot().type(KeyCode.HOME);
        assertThat(since.getVvalue()).isZero();
        new KeyRobot().type(KeyCode.END);
        look(scene, "List");
        look(scene, "Since 2024");
        assertThat(since.getVvalue()).isZero();
        Scene later = show(1024, 700, Settings.DEFAULT.withTextSize(24));
        assertThat(later.lookup(".plan-since")).as("as it was left").isNotNull();
    }

    /** Letters beside a field chose another gap, and leaving saved it. */
    @Test
    void letters_at_the_closed_list_of_questions_change_nothing() {
        fill();
        Scene scene = show(1440, 900, Settings.DEFAULT);
        new KeyRobot().type(KeyCode.N);
        ComboBox<?> box = (ComboBox<?>) scene.lookup(".question-choice");
        ScreenDriver.onWindow(box::requestFocus);
        new KeyRobot().type(KeyCode.P, KeyCode.R);
        assertThat(box.getSelectionModel().getSelectedIndex()).isZero();
        new KeyRobot().type(KeyCode.ENTER, KeyCode.P, KeyCode.R);
        assertThat(box.getSelectionModel().getSelectedIndex()).isPositive();
    }

    @Test
    void f6_leads_to_the_panel_and_back_to_the_rows() {
        fill();
        Scene scene = show(1440, 900, Settings.DEFAULT);
        new KeyRobot().type(KeyCode.DOWN, KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(isIn("plan-panel", scene.getFocusOwner())).isFalse();
        new KeyRobot().type(KeyCode.F6);
        ScreenDriver.settle();
        assertThat(isIn("plan-panel", scene.getFocusOwner())).isTrue();
        new KeyRobot().type(KeyCode.F6);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isEqualTo(list(scene));
    }

    /** Nobody knew whether the answer was to be changed too. */
    @Test
    void an_action_that_is_done_says_that_the_answer_stands_and_leads_to_it() {
        fill();
        Action first = plans.load(NOW).stream()
                .filter(action -> action.question() != null)
                .findFirst()
                .orElseThrow();
        Scene scene = show(1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> Objects.requireNonNull(shown).panel().open(first.id()));
        ScreenDriver.settle();
        String words = "This is done. The answer is not changed yet, and the score follows the answer.";
        assertThat(says(scene, words)).isFalse();
        ScreenDriver.onWindow(() -> Objects.requireNonNull(shown).changes().state(first, ActionState.DONE));
        ScreenDriver.settle();
        assertThat(says(scene, words)).isTrue();
    }

    @Test
    void enter_opens_the_questions_and_a_person_may_be_named_who_does_it() {
        fill();
        Scene scene = show(1440, 900, Settings.DEFAULT);
        new KeyRobot().type(KeyCode.N);
        ComboBox<?> box = (ComboBox<?>) scene.lookup(".question-choice");
        ScreenDriver.onWindow(box::requestFocus);
        new KeyRobot().type(KeyCode.ENTER);
        assertThat(box.isShowing()).isTrue();
        new KeyRobot().type(KeyCode.DOWN, KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(box.isShowing()).as("chosen").isFalse();
        assertThat(box.getSelectionModel().getSelectedIndex()).isEqualTo(1);
        for (String field : List.of("Lead agency", "Supporting bodies", "Partner")) {
            assertThat(field(scene, field).getPromptText()).isEqualTo("An office, or the name of a person");
        }
    }

    /** Ended shortly before today, where the words have room after the bar, and none beyond the line. */
    @ParameterizedTest
    @CsvSource({"14", "24"})
    void todays_line_cuts_no_words_of_the_timeline(int textSize) {
        List<Action> planned = new ArrayList<>(PlanSamples.plan(add(NOW, "2026", 7), 10));
        LocalDate today = context.formats().dayOf(context.clock().instant());
        planned.set(0, lasting(planned.get(0), today.minusDays(260), today.plusDays(140)));
        for (int i = 1; i < planned.size(); i++) {
            planned.set(i, lasting(planned.get(i), today.minusDays(20L + i), today.minusDays(i)));
        }
        plans.add(NOW, planned);
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(textSize));
        look(scene, "Timeline");
        for (int width = 960; width < 1120; width += 5) {
            int wide = width;
            ScreenDriver.onWindow(() -> scene.getWindow().setWidth(wide));
            ScreenDriver.settle();
            List<Node> lines =
                    Nodes.shown(scene.getRoot(), node -> node.getStyleClass().contains("lane-today"));
            assertThat(lines)
                    .as("%d", width)
                    .hasSizeGreaterThan(4)
                    .allSatisfy(line -> assertThat(line.getParent().getChildrenUnmodifiable())
                            .filteredOn(Label.class::isInstance)
                            .noneMatch(words -> words.getBoundsInParent().intersects(line.getBoundsInParent())));
        }
        ScreenDriver.picture(scene, "plan-timeline-today-" + textSize);
    }
}
