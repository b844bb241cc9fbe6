package org.southsouth.readiness.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.Dialogs.Question;
import org.southsouth.readiness.words.Messages;
import org.testfx.util.WaitForAsyncUtils;

class FxDialogsTest {
    private static final Question QUESTION = new Question("Remove it?", "It is gone then.", "Remove", true);

    /** The labels of the buttons on the last line of the card, which is the only one with any. */
    private static List<String> buttons(Consumer<FxDialogs> asking) {
        Scene scene = ScreenDriver.showNode(Scrim::new, 800, 600, Settings.DEFAULT);
        Scrim scrim = (Scrim) scene.getRoot();
        ScreenDriver.onWindow(
                () -> asking.accept(new FxDialogs(scrim, Messages.in(Locale.ENGLISH), Path.of("target"))));
        List<Node> all = List.copyOf(scrim.lookupAll(".button"));
        HBox line = (HBox) all.get(0).getParent();
        assertThat(all).allMatch(button -> line.equals(button.getParent()));
        ScreenDriver.settle();
        return line.getChildren().stream()
                .sorted(Comparator.comparing(
                        button -> button.localToScene(button.getLayoutBounds()).getMinX()))
                .map(button -> ((Button) button).getText())
                .toList();
    }

    @Test
    void the_safe_button_stands_before_what_destroys_on_one_line() {
        assertThat(buttons(dialogs -> dialogs.confirm(QUESTION, () -> {}))).containsExactly("Cancel", "Remove");
        assertThat(buttons(dialogs -> dialogs.ask(QUESTION, "Why?", why -> {}))).containsExactly("Cancel", "Remove");
        assertThat(buttons(dialogs -> dialogs.choose(QUESTION, new HBox(), "Keep", () -> {}, () -> {})))
                .containsExactly("Keep", "Remove");
    }

    /** Cancel stood before it, and whoever pressed Tab twice and Enter meant the act. */
    @Test
    void where_something_is_typed_the_act_stands_before_cancel_as_the_keys_go() {
        Question harmless = new Question("Keep it?", "It stays then.", "Keep", false);
        assertThat(buttons(dialogs -> dialogs.ask(harmless, "Why?", why -> {}))).containsExactly("Keep", "Cancel");
    }

    /** Where Cancel had the keys first after the text, Enter there lost all that was typed. */
    @Test
    void tab_leads_from_what_is_typed_to_the_act_and_then_to_cancel_unless_it_destroys() {
        Scene scene = ScreenDriver.showNode(Scrim::new, 800, 600, Settings.DEFAULT);
        FxDialogs dialogs = new FxDialogs((Scrim) scene.getRoot(), Messages.in(Locale.ENGLISH), Path.of("target"));
        List<String> given = new ArrayList<>();
        KeyRobot robot = new KeyRobot();
        Question harmless = new Question("Keep it?", "It stays then.", "Keep", false);
        ScreenDriver.onWindow(() -> dialogs.ask(harmless, "Why?", given::add));
        robot.write("So");
        robot.push(KeyCode.TAB);
        assertThat(((Button) scene.getFocusOwner()).getText()).isEqualTo("Keep");
        robot.push(KeyCode.TAB);
        assertThat(((Button) scene.getFocusOwner()).getText()).isEqualTo("Cancel");
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        robot.push(KeyCode.SPACE);
        assertThat(given).containsExactly("So");
        ScreenDriver.onWindow(() -> dialogs.ask(QUESTION, "Why?", given::add));
        robot.write("No");
        robot.push(KeyCode.TAB);
        assertThat(((Button) scene.getFocusOwner()).getText()).isEqualTo("Cancel");
    }

    @Test
    void what_was_typed_and_not_given_stands_there_again_for_the_same_thing() {
        Scene scene = ScreenDriver.showNode(Scrim::new, 800, 600, Settings.DEFAULT);
        FxDialogs dialogs = new FxDialogs((Scrim) scene.getRoot(), Messages.in(Locale.ENGLISH), Path.of("target"));
        KeyRobot robot = new KeyRobot();
        Question one = QUESTION.about("one");
        ScreenDriver.onWindow(() -> dialogs.ask(one, "Why?", why -> {}));
        robot.write("So");
        robot.push(KeyCode.ESCAPE);
        assertThat(asked(scene, dialogs, QUESTION.about("two"))).isEmpty();
        robot.push(KeyCode.ESCAPE);
        assertThat(asked(scene, dialogs, one)).isEqualTo("So");
        robot.write(" far");
        robot.push(KeyCode.ESCAPE);
        assertThat(asked(scene, dialogs, one)).isEqualTo("So far");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(asked(scene, dialogs, one)).as("it was given").isEmpty();
    }

    @Test
    void a_dialog_begins_with_what_stands_now_which_is_written_over() {
        Scene scene = ScreenDriver.showNode(Scrim::new, 800, 600, Settings.DEFAULT);
        FxDialogs dialogs = new FxDialogs((Scrim) scene.getRoot(), Messages.in(Locale.ENGLISH), Path.of("target"));
        KeyRobot robot = new KeyRobot();
        assertThat(asked(scene, dialogs, QUESTION.beginningWith("Nadia"))).isEqualTo("Nadia");
        robot.push(KeyCode.ESCAPE);
        assertThat(asked(scene, dialogs, QUESTION.beginningWith("Lina")))
                .as("nobody typed the first")
                .isEqualTo("Lina");
        robot.write("Vanna");
        robot.push(KeyCode.ESCAPE);
        assertThat(asked(scene, dialogs, QUESTION.beginningWith("Lina"))).isEqualTo("Vanna");
    }

    /** The reason was lost with the window. */
    @Test
    void words_that_nobody_has_given_yet_keep_the_window_open() {
        Scene scene = ScreenDriver.showNode(Scrim::new, 800, 600, Settings.DEFAULT);
        FxDialogs dialogs = new FxDialogs((Scrim) scene.getRoot(), Messages.in(Locale.ENGLISH), Path.of("target"));
        assertThat(isWritten(dialogs)).as("no dialog").isFalse();
        asked(scene, dialogs, QUESTION.beginningWith("Nadia"));
        assertThat(isWritten(dialogs)).as("nothing new").isFalse();
        KeyRobot robot = new KeyRobot();
        robot.write("No parcels");
        assertThat(isWritten(dialogs)).isTrue();
        Label why = (Label) scene.lookup(".danger-text");
        assertThat(why.isVisible()).isTrue();
        assertThat(why.getText())
                .isEqualTo("This is not kept yet. Press “Remove”, or Esc, before you close the window.");
        robot.write("!");
        assertThat(why.isVisible()).isFalse();
        robot.push(KeyCode.ESCAPE);
        assertThat(isWritten(dialogs)).as("closed").isFalse();
    }

    private static boolean isWritten(FxDialogs dialogs) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, dialogs::isWritten);
    }

    private static String asked(Scene scene, FxDialogs dialogs, Question question) {
        ScreenDriver.onWindow(() -> dialogs.ask(question, "Why?", why -> {}));
        return ((TextInputControl) scene.getFocusOwner()).getText();
    }

    /** What loses nothing and can be left again begins at what most want. */
    @Test
    void the_focus_is_on_the_safe_button_and_in_an_offer_on_the_act() {
        assertThat(focused(dialogs -> dialogs.confirm(QUESTION, () -> {}))).isEqualTo("Cancel");
        assertThat(focused(dialogs -> dialogs.offer(QUESTION, () -> {}))).isEqualTo("Remove");
    }

    private static String focused(Consumer<FxDialogs> asking) {
        Scene scene = ScreenDriver.showNode(Scrim::new, 800, 600, Settings.DEFAULT);
        ScreenDriver.onWindow(() ->
                asking.accept(new FxDialogs((Scrim) scene.getRoot(), Messages.in(Locale.ENGLISH), Path.of("target"))));
        return ((Button) scene.getFocusOwner()).getText();
    }

    /** Enter begins a line there; Ctrl Enter did nothing. */
    @Test
    void ctrl_enter_in_a_form_acts_once_it_is_complete() {
        Scene scene = ScreenDriver.showNode(Scrim::new, 800, 600, Settings.DEFAULT);
        SimpleBooleanProperty complete = new SimpleBooleanProperty();
        AtomicInteger done = new AtomicInteger();
        ScreenDriver.onWindow(() -> {
            TextArea text = new TextArea();
            new FxDialogs((Scrim) scene.getRoot(), Messages.in(Locale.ENGLISH), Path.of("target"))
                    .fill(QUESTION, new Dialogs.Form(new VBox(text), text, complete), done::incrementAndGet);
        });
        KeyRobot robot = new KeyRobot();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(done).hasValue(0);
        ScreenDriver.onWindow(() -> complete.set(true));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(done).hasValue(1);
    }

    @Test
    void ctrl_enter_gives_one_line_too() {
        Scene scene = ScreenDriver.showNode(Scrim::new, 800, 600, Settings.DEFAULT);
        AtomicInteger done = new AtomicInteger();
        ScreenDriver.onWindow(
                () -> new FxDialogs((Scrim) scene.getRoot(), Messages.in(Locale.ENGLISH), Path.of("target"))
                        .ask(QUESTION, "Why?", why -> done.incrementAndGet()));
        KeyRobot robot = new KeyRobot();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(done).as("nothing is typed").hasValue(0);
        Label missing = (Label) scene.lookup(".danger-text");
        assertThat(missing.isVisible()).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(missing.isVisible()).isTrue();
        assertThat(missing.getText()).isEqualTo("Nothing is written yet. Esc leaves everything as it is.");
        robot.write("3").push(KeyCode.ENTER);
        assertThat(done).as("no reason and no name").hasValue(0);
        assertThat(missing.getText()).isEqualTo("Write it in words. Esc leaves everything as it is.");
        robot.write("So");
        assertThat(missing.isVisible()).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(done).hasValue(1);
    }

    /** The letters after a line that Enter had given acted on the screen behind the question. */
    @Test
    void in_a_text_enter_begins_a_line_and_ctrl_enter_gives_it() {
        Scene scene = ScreenDriver.showNode(Scrim::new, 800, 600, Settings.DEFAULT);
        List<String> given = new ArrayList<>();
        ScreenDriver.onWindow(
                () -> new FxDialogs((Scrim) scene.getRoot(), Messages.in(Locale.ENGLISH), Path.of("target"))
                        .write(QUESTION.about("answer"), "Why?", given::add));
        assertThat(((Label) scene.lookup(".dialog-card .button .keycap")).getText())
                .isEqualTo("Ctrl Enter");
        KeyRobot robot = new KeyRobot();
        robot.write("3").push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(((Label) scene.lookup(".danger-text")).getText())
                .isEqualTo("Write it in words. Esc leaves everything as it is.");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("Not the year").push(KeyCode.ENTER).write("of the law").push(KeyCode.ENTER);
        assertThat(given).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(given).containsExactly("Not the year\nof the law");
    }

    /** A reason of 600 letters was typed in one line, of which its end alone was seen. */
    @Test
    void words_about_something_wrap_and_enter_gives_them_as_one_line() {
        Scene scene = ScreenDriver.showNode(Scrim::new, 800, 600, Settings.DEFAULT);
        List<String> given = new ArrayList<>();
        ScreenDriver.onWindow(
                () -> new FxDialogs((Scrim) scene.getRoot(), Messages.in(Locale.ENGLISH), Path.of("target"))
                        .ask(QUESTION.about("answer"), "Why?", given::add));
        TextArea area = (TextArea) scene.getFocusOwner();
        KeyRobot robot = new KeyRobot();
        robot.push(KeyCode.ENTER);
        assertThat(given).isEmpty();
        assertThat(area.getText()).as("Enter makes no line").isEmpty();
        robot.write("Not the year");
        ScreenDriver.onWindow(() -> area.insertText(area.getLength(), "\nof the law.".repeat(60)));
        assertThat(area.getText()).doesNotContain("\n").startsWith("Not the year of the law. of the law.");
        ScreenDriver.settle();
        assertThat(area.lookupAll(".text"))
                .as("wrapped")
                .anyMatch(text -> text.getLayoutBounds().getHeight() > area.getHeight());
        assertThat(area.getHeight()).isLessThan(120);
        robot.push(KeyCode.ENTER);
        assertThat(given).containsExactly("Not the year" + " of the law.".repeat(60));
    }

    /** With large text a dialog as wide as for small text was a column from edge to edge of the window. */
    @Test
    void a_dialog_is_as_wide_as_its_text_is_large_and_fits_into_the_window() {
        double usual = widthOfBody(14, 1024);
        assertThat(widthOfBody(24, 1024)).isGreaterThan(1.5 * usual);
        assertThat(widthOfBody(24, 600)).isLessThan(600);
    }

    private static double widthOfBody(int textSize, int width) {
        Scene scene = ScreenDriver.showNode(Scrim::new, width, 700, Settings.DEFAULT.withTextSize(textSize));
        ScreenDriver.onWindow(
                () -> new FxDialogs((Scrim) scene.getRoot(), Messages.in(Locale.ENGLISH), Path.of("target"))
                        .ask(QUESTION, "Why?", why -> {}));
        ScreenDriver.settle();
        return ((Region) scene.getRoot().lookup(".dialog-card")).getWidth();
    }

    @Test
    void what_is_only_read_has_one_button() {
        assertThat(buttons(dialogs -> {
                    TextField text = new TextField();
                    dialogs.read(QUESTION, text, text);
                }))
                .containsExactly("Remove");
    }
}
