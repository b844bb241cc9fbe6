package org.southsouth.readiness.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.MemoryExports;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.KeysPlace;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.WindowFrame;

class NameViewModelTest {
    private static final Route QUESTIONS = new Route.Answer(new AssessmentId("a"), Optional.empty());

    private final RememberingNavigator navigator = new RememberingNavigator();
    private final ScreenContext context = ScreenContexts.context(navigator, new DirectBackground());
    private final MemoryExports store = new MemoryExports();
    private Settings applied = Settings.DEFAULT;

    private NameViewModel model() {
        return new NameViewModel(context, store, store.load(), changed -> applied = changed);
    }

    @Test
    void somebody_is_asked_once_beside_the_first_questions_and_the_name_counts_from_then_on() {
        NameViewModel model = model();
        model.arrived(new Route.Home());
        assertThat(model.askingProperty().get()).isFalse();
        model.arrived(QUESTIONS);
        assertThat(model.askingProperty().get()).isTrue();
        model.keep("  Sok Dara ");
        assertThat(model.askingProperty().get()).isFalse();
        assertThat(model.nameProperty().get()).isEqualTo("Sok Dara");
        assertThat(applied.name()).isEqualTo("Sok Dara");
        assertThat(store.load().name()).isEqualTo("Sok Dara");
        NameViewModel later = model();
        later.arrived(QUESTIONS);
        assertThat(later.askingProperty().get()).isFalse();
    }

    @Test
    void beside_what_is_signed_off_nobody_is_asked() {
        NameViewModel model = model();
        for (int visit = 0; visit < 2; visit++) {
            model.arrived(QUESTIONS);
            assertThat(model.askingProperty().get()).isTrue();
            context.frame().showLocked(true);
            assertThat(model.askingProperty().get()).isFalse();
        }
    }

    @Test
    void whoever_skips_it_is_never_asked_again_and_can_add_it() {
        NameViewModel model = model();
        model.arrived(QUESTIONS);
        model.skip();
        model.arrived(new Route.Home());
        model.arrived(QUESTIONS);
        assertThat(model.askingProperty().get()).isFalse();
        NameViewModel nextDay = model();
        nextDay.arrived(QUESTIONS);
        assertThat(nextDay.askingProperty().get()).isFalse();
        nextDay.ask();
        nextDay.keep("Lina");
        assertThat(store.load().name()).isEqualTo("Lina");
        nextDay.keep("");
        assertThat(store.load().name()).isEmpty();
    }

    @Test
    void what_else_is_set_stays_as_it_is() {
        store.save(Settings.DEFAULT.withLook(WindowLook.DARK).withTextSize(18));
        NameViewModel model = model();
        model.keep("Lina");
        assertThat(store.load().look()).isEqualTo(WindowLook.DARK);
        assertThat(store.load().textSize()).isEqualTo(18);
        model.follow(store.load().withName("Lina Chan"));
        assertThat(model.nameProperty().get()).isEqualTo("Lina Chan");
    }

    @Test
    void the_line_takes_no_focus_and_nothing_is_cut_in_the_small_window_with_the_largest_text() {
        NameViewModel name = model();
        ShellViewModel shell = new ShellViewModel(navigator, context.frame(), Optional.of(name));
        Scene scene = ScreenDriver.show(() -> new ShellController(shell), 1024, 700, Settings.DEFAULT.withTextSize(20));
        ScreenDriver.onWindow(() -> shell.arrived(QUESTIONS));
        TextField field = (TextField) scene.lookup(".name-line .text-field");
        assertThat(field.isFocused()).isFalse();
        ScreenDriver.picture(scene, "shell-name");
        assertThat(CutTexts.in(scene, label -> !Tips.of(label).isEmpty())).isEmpty();
        KeyRobot robot = new KeyRobot();
        robot.clickOn(field).write("Lina").type(KeyCode.ENTER);
        Node line = scene.lookup(".name-line");
        assertThat(line.isVisible()).isFalse();
        Hyperlink link = (Hyperlink) scene.lookup(".statusbar .hyperlink");
        assertThat(link.getText()).isEqualTo("You: Lina");
        robot.clickOn(link);
        assertThat(line.isVisible()).isTrue();
        assertThat(field.isFocused()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(line.isVisible()).isFalse();
        assertThat(store.load().name()).isEqualTo("Lina");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 24, 28})
    void with_large_text_it_is_one_line_and_its_field_says_why(int textSize) {
        NameViewModel name = model();
        ShellViewModel shell = new ShellViewModel(navigator, context.frame(), Optional.of(name));
        Scene scene =
                ScreenDriver.show(() -> new ShellController(shell), 1024, 700, Settings.DEFAULT.withTextSize(textSize));
        ScreenDriver.onWindow(() -> shell.arrived(QUESTIONS));
        ScreenDriver.picture(scene, "shell-name-" + textSize);
        Region line = (Region) scene.lookup(".name-line");
        assertThat(line.getHeight()).isLessThanOrEqualTo(3 * textSize);
        if (!line.isVisible()) {
            // With the largest text it comes for whoever asks for it.
            ScreenDriver.onWindow(() -> ((Hyperlink) scene.lookup(".statusbar .hyperlink")).fire());
        }
        TextField field = (TextField) scene.lookup(".name-line .text-field");
        assertThat(Tips.of(field)).isEqualTo(context.text("shell.name.why"));
        assertThat(field.getAccessibleHelp()).isEqualTo(context.text("shell.name.why"));
    }

    @Test
    void it_stands_beside_what_is_saved_and_goes_while_something_longer_is_said() {
        for (int textSize : List.of(14, 16)) {
            NameViewModel name = new NameViewModel(context, store, Settings.DEFAULT, changed -> {});
            ShellViewModel shell = new ShellViewModel(navigator, context.frame(), Optional.of(name));
            Scene scene = ScreenDriver.show(
                    () -> new ShellController(shell), 1024, 700, Settings.DEFAULT.withTextSize(textSize));
            ScreenDriver.onWindow(() -> {
                context.frame().showContext("Full assessment, 119 questions");
                ReadOnlyBooleanProperty always = new ReadOnlyBooleanWrapper(true).getReadOnlyProperty();
                context.frame().offer(new WindowFrame.Retracing(always, () -> {}, always, () -> {}));
                shell.arrived(QUESTIONS);
            });
            Node context = scene.lookup(".status-context");
            expectBeside(scene);
            assertThat(context.isVisible()).isFalse();
            Region foot = (Region) scene.lookup(".name-line").getParent();
            double height = foot.getHeight();
            ScreenDriver.onWindow(() -> this.context
                    .frame()
                    .showStatus(
                            WindowFrame.Saving.NOTHING, "What was said of an answer is longer at times. ".repeat(3)));
            ScreenDriver.settle();
            assertThat(scene.lookup(".name-line").isVisible()).isFalse();
            assertThat(foot.getHeight())
                    .as("nothing of the question is covered")
                    .isLessThanOrEqualTo(height);
            assertThat(CutTexts.in(scene)).as("at %s", textSize).isEmpty();
            ScreenDriver.onWindow(() -> this.context.frame().showStatus(WindowFrame.Saving.NOTHING, "Short"));
            ScreenDriver.settle();
            expectBeside(scene);
            ScreenDriver.onWindow(name::skip);
            assertThat(context.isVisible()).isTrue();
        }
    }

    private static void expectBeside(Scene scene) {
        Node line = scene.lookup(".name-line");
        Node words = scene.lookup(".status-words");
        Bounds asked = line.localToScene(line.getLayoutBounds());
        Bounds saved = words.localToScene(words.getLayoutBounds());
        assertThat(line.isVisible()).isTrue();
        assertThat(saved.getMaxX()).isLessThanOrEqualTo(asked.getMinX());
        assertThat(saved.getMinY()).isGreaterThanOrEqualTo(asked.getMinY());
    }

    @Test
    void whoever_goes_on_from_a_typed_name_has_given_it() {
        NameViewModel name = model();
        ShellViewModel shell = new ShellViewModel(navigator, context.frame(), Optional.of(name));
        Scene scene = ScreenDriver.show(() -> new ShellController(shell), 1024, 700, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> shell.arrived(QUESTIONS));
        TextField field = (TextField) scene.lookup(".name-line .text-field");
        ScreenDriver.onWindow(field::requestFocus);
        KeyRobot robot = new KeyRobot();
        robot.write("Fat");
        assertThat(name.nameProperty().get()).isEmpty();
        robot.type(KeyCode.ESCAPE);
        assertThat(name.nameProperty().get()).isEqualTo("Fat");
        assertThat(store.load().name()).isEqualTo("Fat");
        assertThat(scene.lookup(".name-line").isVisible()).isFalse();
        ScreenDriver.onWindow(() -> ((Hyperlink) scene.lookup(".statusbar .hyperlink")).fire());
        robot.write("Fatou");
        ScreenDriver.onWindow(() -> shell.arrived(new Route.Home()));
        assertThat(name.nameProperty().get())
                .as("also by leaving the questions")
                .isEqualTo("Fatou");
    }

    @Test
    void a_name_that_is_being_typed_as_the_window_closes_is_kept_and_one_that_was_skipped_is_not() {
        for (boolean isSkipped : List.of(false, true)) {
            NameViewModel name = new NameViewModel(context, new MemoryExports(), Settings.DEFAULT, changed -> {});
            ShellViewModel shell = new ShellViewModel(navigator, context.frame(), Optional.of(name));
            Scene scene = ScreenDriver.show(() -> new ShellController(shell), 1024, 700, Settings.DEFAULT);
            ScreenDriver.onWindow(() -> shell.arrived(QUESTIONS));
            KeyRobot robot = new KeyRobot();
            robot.clickOn(scene.lookup(".name-line .text-field"));
            robot.write("Fatou");
            if (isSkipped) {
                robot.clickOn("Skip");
            }
            ScreenDriver.onWindow(name::keepTyped);
            assertThat(name.nameProperty().get()).isEqualTo(isSkipped ? "" : "Fatou");
        }
    }

    @Test
    void who_was_entered_in_the_set_up_need_not_type_the_name_again() {
        NameViewModel name = model();
        ShellViewModel shell = new ShellViewModel(navigator, context.frame(), Optional.of(name));
        Scene scene = ScreenDriver.show(() -> new ShellController(shell), 1024, 700, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> {
            shell.arrived(QUESTIONS);
            context.frame().showPeople(List.of("Ana Silva", "Sok Dara"));
        });
        KeyRobot robot = new KeyRobot();
        robot.clickOn(scene.lookup(".name-line .text-field"));
        robot.write("da").type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(name.nameProperty().get()).isEqualTo("Sok Dara");
        assertThat(name.known("")).containsExactly("Ana Silva", "Sok Dara");
        ScreenDriver.onWindow(() -> shell.arrived(new Route.Answer(new AssessmentId("b"), Optional.empty())));
        assertThat(name.known("")).as("elsewhere they are nobody").isEmpty();
    }

    @Test
    void whoever_came_by_a_key_from_part_to_part_goes_on_with_what_the_screen_is_for() {
        NameViewModel name = model();
        ShellViewModel shell = new ShellViewModel(navigator, context.frame(), Optional.of(name));
        ShellController[] made = new ShellController[1];
        Scene scene = ScreenDriver.show(() -> made[0] = new ShellController(shell), 1024, 700, Settings.DEFAULT);
        Button card = new Button("The question");
        Button themes = new Button("The themes");
        VBox screen = new VBox(card, themes);
        KeysPlace.in(screen, former -> (former.equals(screen) ? card : former).requestFocus());
        ScreenDriver.onWindow(() -> {
            made[0].show(screen);
            shell.arrived(QUESTIONS);
            themes.requestFocus();
        });
        KeyRobot robot = new KeyRobot();
        robot.type(KeyCode.F6);
        Node field = scene.lookup(".name-line .text-field");
        assertThat(scene.getFocusOwner()).isSameAs(field);
        // One step too far and back: a name that is typed at the question would answer it.
        robot.type(KeyCode.F6);
        assertThat(scene.getFocusOwner()).isNotSameAs(field);
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertThat(scene.getFocusOwner()).as("back from the bar").isSameAs(field);
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertThat(scene.getFocusOwner()).as("back from the name").isIn(themes, card);
        robot.interact(themes::requestFocus);
        robot.type(KeyCode.F6);
        assertThat(scene.getFocusOwner()).isSameAs(field);
        robot.write("Lina").type(KeyCode.ENTER);
        assertThat(scene.getFocusOwner()).isSameAs(card);
        robot.interact(themes::requestFocus);
        robot.clickOn("You: Lina").type(KeyCode.ESCAPE);
        assertThat(scene.getFocusOwner()).as("not by that key").isSameAs(themes);
    }

    @Test
    void once_the_name_is_given_or_not_the_keys_go_back_to_where_they_were() {
        NameViewModel name = model();
        ShellViewModel shell = new ShellViewModel(navigator, context.frame(), Optional.of(name));
        ShellController[] made = new ShellController[1];
        Scene scene = ScreenDriver.show(() -> made[0] = new ShellController(shell), 1024, 700, Settings.DEFAULT);
        Button card = new Button("The question");
        ScreenDriver.onWindow(() -> {
            made[0].show(new VBox(card));
            shell.arrived(QUESTIONS);
        });
        TextField field = (TextField) scene.lookup(".name-line .text-field");
        Hyperlink link = (Hyperlink) scene.lookup(".statusbar .hyperlink");
        KeyRobot robot = new KeyRobot();
        for (Runnable done : List.<Runnable>of(
                () -> robot.clickOn(field).write("Lina").type(KeyCode.ENTER),
                () -> robot.clickOn(link).type(KeyCode.ESCAPE),
                () -> robot.clickOn(link).clickOn("Skip"),
                () -> robot.clickOn(link).type(KeyCode.F6))) {
            robot.interact(card::requestFocus);
            done.run();
            assertThat(scene.getFocusOwner()).isSameAs(card);
        }
    }
}
