package org.southsouth.readiness.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.testing.InShell;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.Route;
import org.testfx.util.WaitForAsyncUtils;

/** In the small window with the largest text the navigation shows a few of its rows: those that are meant. */
class RegionsInSightTest {
    private static final String NUMBER = "LOG-PAY-01";

    private final Framework framework = new JsonFrameworkSource().shipped();
    private final Desktop desktop = Desktop.of(framework, Answers.none());
    private final KeyRobot robot = new KeyRobot();

    private Scene show() {
        Route route = new Route.Answer(Desktop.ID, Optional.of(new QuestionId(NUMBER)));
        Scene scene = new InShell(desktop.context, route)
                .show(dialogs -> desktop.controller(NUMBER), 1024, 700, Settings.DEFAULT.withTextSize(20));
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> scene.getWindow().requestFocus());
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isInstanceOf(TextField.class);
        return scene;
    }

    private void push(KeyCode... keys) {
        robot.push(keys);
        ScreenDriver.settle();
    }

    private static NavItem current(Scene scene) {
        return (NavItem) scene.getRoot().lookupAll(".nav-item.is-selected").stream()
                .filter(item -> !item.getStyleClass().contains("nav-filter"))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isInSight(Node node) {
        Bounds own = node.localToScene(node.getLayoutBounds());
        boolean isSeen = node.isVisible();
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("viewport")) {
                Bounds view = at.localToScene(at.getLayoutBounds());
                isSeen = isSeen && view.getMinY() - 1 <= own.getMinY() && own.getMaxY() <= view.getMaxY() + 1;
            }
        }
        return isSeen;
    }

    @Test
    void escape_in_the_top_bar_leads_back_to_the_question() {
        Scene scene = show();
        Node field = scene.getFocusOwner();
        push(KeyCode.SHIFT, KeyCode.F6);
        assertThat(Nesting.isIn(scene.getFocusOwner(), scene.lookup(".topbar"))).isTrue();
        push(KeyCode.ESCAPE);
        assertThat(scene.getFocusOwner()).isEqualTo(field);
    }

    /** Its last row was in sight, and its own half hidden. */
    @Test
    void a_pillar_that_is_opened_is_in_sight_itself() {
        Scene scene = show();
        push(KeyCode.F6);
        push(KeyCode.END);
        push(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(((NavItem) scene.getFocusOwner()).isExpanded()).isTrue();
        assertThat(isInSight(scene.getFocusOwner())).isTrue();
    }

    /** At each height, also where its rows need a little more than there is. */
    @Test
    void the_navigation_keeps_its_look_while_its_bar_comes_and_goes() {
        Route route = new Route.Answer(Desktop.ID, Optional.of(new QuestionId("ICT-SECU-03")));
        Scene scene = new InShell(desktop.context, route)
                .show(dialogs -> desktop.controller("ICT-SECU-03"), 1366, 768, Settings.DEFAULT);
        Set<Boolean> bars = new HashSet<>();
        for (int height = 820; height > 600; height -= 6) {
            double next = height;
            ScreenDriver.onWindow(() -> scene.getWindow().setHeight(next));
            ScreenDriver.settle();
            Set<Node> names = scene.getRoot().lookupAll(".nav-name");
            assertThat(names)
                    .as("%d high", height)
                    .allSatisfy(name ->
                            assertThat(((Label) name).getFont().getSize()).isEqualTo(14));
            boolean hasBar = hasBar(scene);
            ScreenDriver.settle();
            assertThat(hasBar(scene)).as("%d high", height).isEqualTo(hasBar);
            bars.add(hasBar);
        }
        assertThat(bars).containsExactlyInAnyOrder(true, false);
    }

    private static boolean hasBar(Scene scene) {
        return scene.getRoot()
                .lookup(".answer-nav > .scroll-pane")
                .getPseudoClassStates()
                .contains(ScrollRoom.HAS_BAR);
    }

    @Test
    void the_theme_that_is_open_is_in_sight_from_the_start_and_where_the_question_moves_on() {
        Scene scene = show();
        assertThat(isInSight(current(scene))).as("at the start").isTrue();
        for (int i = 0; i < 16; i++) {
            push(KeyCode.ENTER);
            assertThat(isInSight(current(scene)))
                    .as("%s after %d steps", current(scene).getAccessibleText(), i + 1)
                    .isTrue();
        }
    }

    /** It is the first one that is read; the end of the list may not be higher than its place, and keeps it. */
    @Test
    void after_a_jump_no_row_is_cut_at_the_top() {
        Scene scene = show();
        int seen = 0;
        for (int i = 0; i < 16; i++) {
            push(KeyCode.ENTER);
            ScrollPane pane = (ScrollPane) scene.lookup(".answer-nav > .scroll-pane");
            double top = pane.localToScene(pane.getLayoutBounds()).getMinY();
            if (pane.getVvalue() > 0 && pane.getVvalue() < 1) {
                seen++;
                assertThat(scene.lookup(".nav-items").getParent().lookupAll(".nav-item").stream()
                                .filter(Node::isVisible)
                                .map(row -> row.localToScene(row.getLayoutBounds()))
                                .filter(row -> row.getMinY() < top - 2 && row.getMaxY() > top + 2))
                        .as("%d steps", i + 1)
                        .isEmpty();
            }
        }
        assertThat(seen).isPositive();
    }

    @Test
    void it_stays_in_sight_where_something_takes_of_the_height() {
        Scene scene = show();
        ScreenDriver.onWindow(() -> scene.getWindow().setHeight(620));
        assertThat(isInSight(current(scene))).isTrue();
    }

    @Test
    void f6_leads_from_the_field_of_a_number_to_what_can_be_seen_and_back() {
        Scene scene = show();
        Node field = scene.getFocusOwner();
        Node rows = scene.lookup(".nav-items");
        for (double place : new double[] {0, 1}) {
            ScreenDriver.onWindow(
                    () -> ((ScrollPane) rows.getParent().getParent().getParent()).setVvalue(place));
            push(KeyCode.F6);
            assertThat(scene.getFocusOwner()).isInstanceOf(NavItem.class);
            assertThat(isInSight(scene.getFocusOwner())).isTrue();
            // The top bar comes between, which gives the key to the screen again.
            ScreenDriver.onWindow(() -> scene.lookup(".answer-nav").getParent().requestFocus());
            push(KeyCode.F6);
            assertThat(scene.getFocusOwner()).isSameAs(field);
            assertThat(isInSight(field)).isTrue();
        }
    }

    @Test
    void arrows_walk_the_rows_that_are_shown_and_each_is_in_sight() {
        Scene scene = show();
        push(KeyCode.F6);
        List<Node> rows = scene.lookup(".nav-items").getParent().lookupAll(".nav-item").stream()
                .filter(Node::isVisible)
                .toList();
        push(KeyCode.HOME);
        for (Node row : rows) {
            assertThat(scene.getFocusOwner()).isSameAs(row);
            assertThat(isInSight(row)).isTrue();
            push(KeyCode.DOWN);
        }
        assertThat(scene.getFocusOwner()).as("no further").isSameAs(rows.get(rows.size() - 1));
        push(KeyCode.UP);
        assertThat(scene.getFocusOwner()).isSameAs(rows.get(rows.size() - 2));
        push(KeyCode.END);
        assertThat(scene.getFocusOwner()).isSameAs(rows.get(rows.size() - 1));
    }

    @Test
    void right_opens_a_pillar_and_left_closes_it_also_from_its_themes() {
        Scene scene = show();
        push(KeyCode.F6);
        NavItem theme = (NavItem) scene.getFocusOwner();
        push(KeyCode.LEFT);
        NavItem pillar = (NavItem) scene.getFocusOwner();
        assertThat(pillar.isFoldable()).isTrue();
        push(KeyCode.RIGHT);
        assertThat(theme.isVisible()).as("open already").isTrue();
        push(KeyCode.LEFT);
        assertThat(theme.isVisible()).isFalse();
        push(KeyCode.LEFT);
        assertThat(theme.isVisible()).isFalse();
        push(KeyCode.RIGHT);
        assertThat(theme.isVisible()).isTrue();
        assertThat(scene.getFocusOwner()).isSameAs(pillar);
    }

    @Test
    void f6_goes_to_the_pillar_where_its_themes_are_closed() {
        Scene scene = show();
        NavItem theme = current(scene);
        ScreenDriver.onWindow(() -> scene.getRoot().lookupAll(".nav-pillar").stream()
                .map(NavItem.class::cast)
                .filter(NavItem::isExpanded)
                .forEach(pillar -> pillar.executeAccessibleAction(AccessibleAction.FIRE)));
        assertThat(theme.isVisible()).isFalse();
        push(KeyCode.F6);
        assertThat(scene.getFocusOwner()).isInstanceOf(NavItem.class);
        assertThat(((NavItem) scene.getFocusOwner()).getAccessibleText()).startsWith("Logistics");
        assertThat(isInSight(scene.getFocusOwner())).isTrue();
    }
}
