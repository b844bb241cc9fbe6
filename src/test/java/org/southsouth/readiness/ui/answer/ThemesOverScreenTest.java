package org.southsouth.readiness.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.InShell;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.Route;
import org.testfx.util.WaitForAsyncUtils;

/** With large text in a small window the question has the whole width, and the themes lie over it while they are asked for. */
class ThemesOverScreenTest {
    private static final String FIRST = "REG-GOV-01";

    private final Framework framework = new JsonFrameworkSource().shipped();
    private final Desktop desktop = Desktop.of(framework, Answers.none());
    private final KeyRobot robot = new KeyRobot();

    private Scene show(int width, int textSize) {
        Route route = new Route.Answer(Desktop.ID, Optional.of(new QuestionId(FIRST)));
        Scene scene = new InShell(desktop.context, route)
                .show(dialogs -> desktop.controller(FIRST), width, 700, Settings.DEFAULT.withTextSize(textSize));
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> scene.getWindow().requestFocus());
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isInstanceOf(RadioButton.class);
        return scene;
    }

    private void push(KeyCode... keys) {
        robot.push(keys);
        ScreenDriver.settle();
    }

    private static Node over(Scene scene) {
        return scene.getRoot().lookup(".themes-over");
    }

    private static String title(Scene scene) {
        return ((Label) scene.getRoot().lookup(".sticky .t-lead")).getText();
    }

    private static String open(Scene scene) {
        return ((QuestionCard) scene.getRoot().lookup(".q-open").getParent())
                .question()
                .value();
    }

    @Test
    void the_question_has_the_width_of_the_window_until_the_themes_are_asked_for() {
        Scene scene = show(1024, 24);
        Bounds card = scene.getRoot()
                .lookup(".q-open")
                .localToScene(scene.getRoot().lookup(".q-open").getLayoutBounds());
        assertThat(card.getWidth()).isGreaterThan(1024 - 48);
        assertThat(over(scene).isVisible()).isFalse();
        ScreenDriver.picture(scene, "answer-themes-folded");
        assertThat(CutTexts.in(scene)).isEmpty();
        push(KeyCode.F6);
        assertThat(over(scene).isVisible()).isTrue();
        assertThat(scene.getFocusOwner())
                .isInstanceOfSatisfying(
                        NavItem.class, row -> assertThat(row.isSelected()).isTrue());
        ScreenDriver.picture(scene, "answer-themes-over");
        assertThat(CutTexts.in(scene)).isEmpty();
    }

    @Test
    void escape_gives_the_keys_back_to_the_question() {
        Scene scene = show(1024, 24);
        Node before = scene.getFocusOwner();
        push(KeyCode.F6);
        push(KeyCode.ESCAPE);
        assertThat(over(scene).isVisible()).isFalse();
        assertThat(scene.getFocusOwner()).isSameAs(before);
        push(KeyCode.DIGIT2);
        assertThat(desktop.stored().to(new QuestionId(FIRST)).response().names("2"))
                .isTrue();
    }

    @Test
    void what_does_not_count_is_said_above_the_themes_and_leads_to_its_questions() {
        Scene scene = show(1024, 24);
        push(KeyCode.F6);
        push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(scene.getFocusOwner()).isSameAs(scene.getRoot().lookup(".nav-uncounted"));
        assertThat(over(scene).isVisible()).isTrue();
        push(KeyCode.ENTER);
        assertThat(over(scene).isVisible()).isFalse();
        assertThat(title(scene)).isEqualTo("No points now");
        Node found = scene.getRoot().lookup(".choosing");
        Node page = scene.getRoot().lookup(".card-list > .viewport");
        assertThat(found.localToScene(found.getLayoutBounds()).getMinY())
                .as("what was found is in sight")
                .isGreaterThanOrEqualTo(
                        page.localToScene(page.getLayoutBounds()).getMinY());
    }

    @Test
    void a_theme_that_is_chosen_opens_its_question_and_the_list_goes() {
        Scene scene = show(1024, 24);
        String before = title(scene);
        push(KeyCode.F6);
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        assertThat(title(scene)).isNotEqualTo(before);
        assertThat(over(scene).isVisible()).isFalse();
        push(KeyCode.DIGIT1);
        assertThat(desktop.stored().to(new QuestionId(open(scene))).response().names("1"))
                .isTrue();
        assertThat(open(scene)).isNotEqualTo(FIRST);
    }

    @Test
    void the_theme_that_is_open_already_gives_the_keys_back_too() {
        Scene scene = show(1024, 24);
        push(KeyCode.F6);
        push(KeyCode.ENTER);
        assertThat(over(scene).isVisible()).isFalse();
        assertThat(open(scene)).isEqualTo(FIRST);
        assertThat(scene.getFocusOwner()).isInstanceOf(RadioButton.class);
    }

    @Test
    void a_list_without_a_question_does_not_stay_in_the_way() {
        Scene scene = show(1024, 24);
        push(KeyCode.F6);
        ScreenDriver.onWindow(() -> scene.getRoot().lookup(".nav-filter").requestFocus());
        push(KeyCode.ENTER);
        assertThat(title(scene)).isEqualTo("Don't know yet");
        assertThat(over(scene).isVisible()).isFalse();
        assertThat(scene.getFocusOwner().getStyleClass())
                .as("the themes are one press away")
                .contains("themes-button");
        assertThat(Nesting.isShown(scene.getFocusOwner())).isTrue();
    }

    @Test
    void f6_goes_on_to_the_bar_and_the_list_goes() {
        Scene scene = show(1024, 24);
        push(KeyCode.F6);
        push(KeyCode.F6);
        assertThat(over(scene).isVisible()).isFalse();
        assertThat(scene.getFocusOwner()).isNotInstanceOf(NavItem.class);
    }

    @Test
    void the_button_opens_it_and_a_press_beside_it_closes_it() {
        Scene scene = show(1024, 24);
        ScreenDriver.onWindow(((Button) scene.getRoot().lookup(".themes-button"))::fire);
        assertThat(over(scene).isVisible()).isTrue();
        robot.moveTo(scene.getRoot().lookup(".question-text")).moveBy(300, 0).clickOn();
        ScreenDriver.settle();
        assertThat(over(scene).isVisible()).isFalse();
    }

    /** The question looks as if it had the keys. */
    @Test
    void beside_the_question_too_the_theme_that_is_open_and_escape_give_the_keys_back() {
        Scene scene = show(1366, 14);
        for (KeyCode key : new KeyCode[] {KeyCode.ENTER, KeyCode.ESCAPE}) {
            push(KeyCode.F6);
            assertThat(scene.getFocusOwner()).isInstanceOf(NavItem.class);
            push(key);
            assertThat(scene.getFocusOwner()).as("%s", key).isInstanceOf(RadioButton.class);
            assertThat(open(scene)).isEqualTo(FIRST);
        }
    }

    /** Also while the window is made larger and smaller. */
    @Test
    void where_there_is_room_the_themes_stand_beside_the_question() {
        Scene scene = show(1366, 24);
        Node list = scene.getRoot().lookup(".answer-nav");
        assertThat(list.localToScene(list.getLayoutBounds()).getMinX()).isZero();
        assertThat(scene.getRoot().lookup(".themes-button")).isNull();
        ScreenDriver.onWindow(() -> scene.getWindow().setWidth(1024));
        assertThat(over(scene).isVisible()).isFalse();
        assertThat(scene.getRoot().lookup(".themes-button")).isNotNull();
        ScreenDriver.onWindow(() -> scene.getWindow().setWidth(1366));
        assertThat(list.isVisible()).isTrue();
        assertThat(over(scene).isVisible()).isFalse();
        assertThat(scene.getRoot().lookup(".themes-button")).isNull();
    }
}
