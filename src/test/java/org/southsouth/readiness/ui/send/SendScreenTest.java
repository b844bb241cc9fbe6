package org.southsouth.readiness.ui.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Offices.SAMOA;
import static org.southsouth.readiness.testing.Offices.level;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.gather.Request;
import org.southsouth.readiness.core.merge.AskedParts;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.files.DiskPlaces;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.InShell;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.MemoryAsker;
import org.southsouth.readiness.testing.MemoryExports;
import org.southsouth.readiness.testing.MemoryRequests;
import org.southsouth.readiness.testing.NoForms;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.Offices;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;

class SendScreenTest {
    private final Offices offices;
    private final MemoryRequests requests = new MemoryRequests();
    private final RememberingNavigator navigator = new RememberingNavigator();
    private final ScreenContext context = ScreenContexts.context(navigator, new DirectBackground());
    private final MemoryExports desk = new MemoryExports();
    private final KeyRobot robot = new KeyRobot();

    SendScreenTest(@TempDir Path folder) {
        this.offices = new Offices(folder);
        offices.answerHere("vat", level(1), 1);
    }

    @AfterEach
    void close() {
        offices.close();
    }

    private SendViewModel.Ports ports() {
        return new SendViewModel.Ports(
                offices.exports(),
                offices.files(),
                desk,
                new MemoryAsker("Dara"),
                AskedParts.NONE,
                new NoForms(),
                requests,
                requests::newId,
                new DiskPlaces(),
                new SendDrafts());
    }

    @ParameterizedTest
    @CsvSource({
        "1440, 900, false, 14, ''",
        "1440, 900, true, 14, -dark",
        "1024, 700, false, 14, -1024",
        "1024, 700, true, 20, -1024-largest",
    })
    void what_goes_is_chosen_and_saved(int width, int height, boolean isDark, int textSize, String name) {
        desk.choose("/home/dara/Samoa-2026.readiness");
        Scene scene = new InShell(context, new Route.Send(SAMOA))
                .show(
                        dialogs -> new SendController(new SendViewModel(new Route.Send(SAMOA), context, ports()), desk),
                        width,
                        height,
                        new Settings(isDark ? WindowLook.DARK : WindowLook.LIGHT, textSize, ""));
        robot.clickOn("A pillar or a theme");
        robot.clickOn("Save the file…");
        assertThat(((Button) scene.getFocusOwner()).getText()).isEqualTo("Done");
        ScreenDriver.picture(scene, "send" + name);
        robot.interact(() -> {
            robot.lookup(".check-box").queryAllAs(CheckBox.class).stream()
                    .filter(box -> box.getText().startsWith("Ask whoever"))
                    .forEach(CheckBox::fire);
            ((ScrollPane) scene.lookup(".scroll-pane")).setVvalue(0.5);
        });
        ScreenDriver.picture(scene, "send-asking" + name);
        CheckBox asks = robot.lookup(".check-box").queryAllAs(CheckBox.class).stream()
                .filter(box -> box.getText().startsWith("Ask whoever"))
                .findFirst()
                .orElseThrow();
        ScreenDriver.onWindow(asks::requestFocus);
        for (int field = 0; field < 4; field++) {
            robot.push(KeyCode.TAB);
            assertThat(isInSight(scene, ((TextInputControl) scene.getFocusOwner()).getParent()))
                    .isTrue();
        }
        assertThat(desk.files()).containsKey("/home/dara/Samoa-2026.readiness");
        assertThat(CutTexts.in(scene, label -> !isOnPage(label))).isEmpty();
    }

    /** The key did nothing there, and a field further down or above was wrong. */
    @Test
    void the_key_that_saves_leads_to_what_is_wrong() {
        Scene scene = new InShell(context, new Route.Send(SAMOA))
                .show(
                        dialogs -> new SendController(new SendViewModel(new Route.Send(SAMOA), context, ports()), desk),
                        1440,
                        900,
                        Settings.DEFAULT);
        List<TextField> fields = List.copyOf(robot.lookup(".text-field").queryAllAs(TextField.class));
        TextField address = fields.stream()
                .filter(field -> "Their e-mail (may stay empty)".equals(field.getAccessibleText()))
                .findFirst()
                .orElseThrow();
        ScreenDriver.onWindow(address::requestFocus);
        robot.write("customs office");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isSameAs(address);
        assertThat(address.getStyleClass()).as("it says so").contains("is-error");
        TextField other = fields.stream()
                .filter(field -> !field.equals(address))
                .findFirst()
                .orElseThrow();
        ScreenDriver.onWindow(other::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isSameAs(address);
        assertThat(desk.files()).isEmpty();
    }

    /** It was told at the foot alone. */
    @Test
    void a_wrong_address_is_told_at_its_field_once_that_was_left() {
        Scene scene = new InShell(context, new Route.Send(SAMOA))
                .show(
                        dialogs -> new SendController(new SendViewModel(new Route.Send(SAMOA), context, ports()), desk),
                        1440,
                        900,
                        Settings.DEFAULT);
        TextField address = robot.lookup(".text-field").queryAllAs(TextField.class).stream()
                .filter(field -> "Their e-mail (may stay empty)".equals(field.getAccessibleText()))
                .findFirst()
                .orElseThrow();
        ScreenDriver.onWindow(address::requestFocus);
        robot.write("customs office");
        assertThat(address.getStyleClass()).doesNotContain("is-error");
        robot.push(KeyCode.TAB);
        ScreenDriver.settle();
        assertThat(address.getStyleClass()).contains("is-error");
        assertThat(Nodes.shown(
                        scene.getRoot(),
                        node -> node instanceof Labeled words
                                && words.getText().startsWith("“customs office” is no e-mail address.")))
                .isNotEmpty();
    }

    /** Its key was lost as soon as a dialog had shown a cancel button of its own. */
    @Test
    void escape_leaves_as_done_does_also_after_a_dialog() {
        desk.choose("/home/dara/Samoa-2026.readiness");
        Dialogs[] shell = new Dialogs[1];
        Scene scene = new InShell(context, new Route.Send(SAMOA))
                .show(
                        dialogs -> {
                            shell[0] = dialogs;
                            return new SendController(new SendViewModel(new Route.Send(SAMOA), context, ports()), desk);
                        },
                        1024,
                        700,
                        Settings.DEFAULT);
        robot.clickOn("Save the file…");
        int before = navigator.routes().size();
        robot.interact(() -> shell[0].confirm(new Dialogs.Question("Title", "Body", "Do it", false), () -> {}));
        robot.push(KeyCode.ESCAPE);
        assertThat(scene.lookup(".dialog-card")).isNull();
        assertThat(navigator.routes()).as("the dialog alone").hasSize(before);
        robot.push(KeyCode.ESCAPE);
        assertThat(navigator.routes()).hasSize(before + 1);
    }

    @Test
    void the_keys_are_first_on_the_office_which_one_fills_in() {
        Scene scene = new InShell(context, new Route.Send(SAMOA))
                .show(
                        dialogs -> new SendController(new SendViewModel(new Route.Send(SAMOA), context, ports()), desk),
                        1024,
                        700,
                        Settings.DEFAULT);
        ScreenDriver.onWindow(() -> scene.lookup("#page").requestFocus());
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isInstanceOf(TextInputControl.class);
    }

    /** With large text: the page opens at its title, whole words stand in it, and the e-mail is read after the file was made. */
    @Test
    void one_office_is_asked_with_large_text() {
        desk.choose("/home/dara/ask.readiness");
        Route.Send to = new Route.Send(SAMOA, true, Optional.empty());
        SendViewModel model = new SendViewModel(to, context, ports());
        Scene scene = new InShell(context, to)
                .show(dialogs -> new SendController(model, desk), 1024, 700, new Settings(WindowLook.DARK, 24, ""));
        ScreenDriver.onWindow(() -> model.recipient().to().set("A ministry"));
        ScreenDriver.onWindow(() -> scene.lookup("#page").requestFocus());
        for (int pulse = 0; pulse < 3; pulse++) {
            ScreenDriver.settle();
        }
        assertThat(isInSight(scene, scene.lookup(".send-head .t-title")))
                .as("its title")
                .isTrue();
        TextField office = (TextField) scene.getFocusOwner();
        assertThat(isInSight(scene, office)).isTrue();
        double room = office.getWidth()
                - office.getInsets().getLeft()
                - office.getInsets().getRight();
        assertThat(Texts.width(office.getPromptText(), office.getFont()))
                .as("the prompt")
                .isLessThan(room);
        assertThat(Texts.width("Central bank, e-commerce association", office.getFont()))
                .as("a long name of an office")
                .isLessThan(room);
        for (Node box : scene.getRoot().lookupAll(".combo-box")) {
            assertThat(box.getLayoutBounds().getWidth())
                    .as("a list below its way")
                    .isGreaterThan(600);
        }
        ScreenDriver.picture(scene, "send-one-24");
        robot.clickOn("Save the file…");
        for (int pulse = 0; pulse < 5; pulse++) {
            ScreenDriver.settle();
        }
        assertThat(isInSight(scene, scene.lookup(".send-made .text-area")))
                .as("the e-mail")
                .isTrue();
    }

    /** Saved is saved: then the text is copied, and then one is done. The line at the top says where the file is, and no other. */
    @Test
    void after_the_file_the_next_step_is_the_main_button_and_its_heading_is_seen() {
        desk.choose("/home/dara/ask.readiness");
        Route.Send to = new Route.Send(SAMOA, true, Optional.empty());
        SendViewModel model = new SendViewModel(to, context, ports());
        Scene scene = new InShell(context, to)
                .show(dialogs -> new SendController(model, desk), 1024, 700, new Settings(WindowLook.DARK, 24, ""));
        ScreenDriver.onWindow(() -> model.recipient().to().set("A ministry"));
        Button save = robot.lookup("Save the file…").queryButton();
        assertThat(save.getStyleClass()).contains("primary");
        robot.clickOn(save);
        for (int pulse = 0; pulse < 5; pulse++) {
            ScreenDriver.settle();
        }
        Button copy = robot.lookup("Copy text").queryButton();
        Button done = robot.lookup("Done").queryButton();
        assertThat(copy.getStyleClass()).contains("primary");
        assertThat(copy.isFocused()).isTrue();
        assertThat(save.getStyleClass()).doesNotContain("primary");
        assertThat(save.isDefaultButton()).isFalse();
        assertThat(isInSight(scene, robot.lookup("Ready to send").query())).isTrue();
        assertThat(isInSight(scene, scene.lookup(".send-made .text-area"))).isTrue();
        assertThat(robot.lookup(".send-footer .label")
                        .match(label ->
                                label.isVisible() && ((Labeled) label).getText().contains("ask.readiness"))
                        .queryAll())
                .isEmpty();
        assertThat(context.frame().statusProperty().get()).isEqualTo("The file is saved");
        ScreenDriver.picture(scene, "send-made-24");
        robot.push(KeyCode.SPACE);
        assertThat(copy.getStyleClass()).doesNotContain("primary");
        assertThat(done.getStyleClass()).contains("primary");
        assertThat(done.isDefaultButton()).isTrue();
        assertThat(done.isFocused()).isTrue();
    }

    /** One office is asked; the keys are in the field of its name. */
    private Scene showAsking() {
        Route.Send to = new Route.Send(SAMOA, true, Optional.empty());
        Scene scene = new InShell(context, to)
                .show(
                        dialogs -> new SendController(new SendViewModel(to, context, ports()), desk),
                        1024,
                        700,
                        Settings.DEFAULT);
        ScreenDriver.onWindow(() -> scene.lookup("#page").requestFocus());
        ScreenDriver.settle();
        return scene;
    }

    /** Enter kept “Cust”, and the questions of another office. */
    @Test
    void enter_takes_the_office_that_begins_as_typed_and_leaves_another_name_alone() {
        Scene scene = showAsking();
        TextInputControl office = (TextInputControl) scene.getFocusOwner();
        robot.write("a min").push(KeyCode.ENTER);
        assertThat(office.getText()).isEqualTo("A ministry");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("Minting house").push(KeyCode.ENTER);
        assertThat(office.getText()).isEqualTo("Minting house");
    }

    @Test
    void the_keys_stay_on_the_office_when_its_button_goes() {
        Scene scene = showAsking();
        TextInputControl office = (TextInputControl) scene.getFocusOwner();
        robot.write("Nobody known");
        Button keep = robot.lookup("Keep those that are chosen").queryButton();
        robot.interact(keep::requestFocus);
        ScrollPane scrolled = (ScrollPane) scene.lookup(".scroll-pane");
        double before = scrolled.getVvalue();
        robot.push(KeyCode.SPACE);
        ScreenDriver.settle();
        assertThat(keep.isVisible()).isFalse();
        assertThat(scene.getFocusOwner()).isEqualTo(office);
        assertThat(scrolled.getVvalue()).isEqualTo(before);
        robot.write("!");
        assertThat(office.getText()).as("a key replaces nothing").isEqualTo("Nobody known!");
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, 14, ''", "1024, 700, 14, -1024", "1024, 700, 24, -1024-24"})
    void one_office_is_asked_with_a_text_to_copy(int width, int height, int textSize, String name) {
        desk.choose("/home/dara/Samoa-2026-A-ministry.readiness");
        requests.keep(
                SAMOA,
                List.of(new Request(
                        requests.newId(),
                        "A ministry",
                        "",
                        new ExchangeScope.Asked("A ministry"),
                        Optional.empty(),
                        ScreenContexts.NOW.minusSeconds(86_400),
                        "Dara",
                        Optional.of(LocalDate.of(2199, 9, 18)),
                        "An estimate is fine.")));
        Route.Send to = new Route.Send(SAMOA, true, Optional.empty());
        SendViewModel model = new SendViewModel(to, context, ports());
        Scene scene = new InShell(context, to)
                .show(
                        dialogs -> new SendController(model, desk),
                        width,
                        height,
                        new Settings(WindowLook.LIGHT, textSize, ""));
        ScreenDriver.onWindow(() -> {
            model.recipient().to().set("A ministry");
            model.request().message().set("An estimate is fine.");
        });
        ScreenDriver.picture(scene, "ask-one" + name);
        ScreenDriver.onWindow(() -> ((ScrollPane) scene.lookup(".scroll-pane")).setVvalue(0.55));
        ScreenDriver.picture(scene, "ask-one-told" + name);
        robot.clickOn("Save the file…");
        ScreenDriver.picture(scene, "ask-one-made" + name);
        assertThat(CutTexts.in(scene, label -> !isOnPage(label))).isEmpty();
        TextArea mail = (TextArea) scene.lookup(".send-made .text-area");
        assertThat(mail.getText()).contains("An estimate is fine.");
        assertThat(mail.isEditable()).isFalse();
        robot.clickOn("Copy text");
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .contains("An estimate is fine.", "“Samoa-2026-A-ministry.readiness”"));
    }

    private static boolean isInSight(Scene scene, Node node) {
        Node pane = scene.lookup(".scroll-pane");
        Bounds shown = pane.localToScene(pane.getLayoutBounds());
        Bounds own = node.localToScene(node.getLayoutBounds());
        return own.getMinY() >= shown.getMinY() && own.getMaxY() <= shown.getMaxY();
    }

    private static boolean isOnPage(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("send-page")) {
                return true;
            }
        }
        return false;
    }

    /** As in a plan; and what the arrows choose is seen. */
    @Test
    void control_s_saves_from_every_field_and_a_way_that_arrows_choose_comes_into_sight() {
        desk.choose("/home/dara/Samoa-2026.readiness");
        Scene scene = new InShell(context, new Route.Send(SAMOA))
                .show(
                        dialogs -> new SendController(new SendViewModel(new Route.Send(SAMOA), context, ports()), desk),
                        1024,
                        700,
                        new Settings(WindowLook.DARK, 24, ""));
        List<RadioButton> ways = List.copyOf(robot.lookup(node -> node instanceof RadioButton && node.isVisible())
                .queryAllAs(RadioButton.class));
        ScreenDriver.onWindow(ways.get(0)::requestFocus);
        for (int way = 1; way < 4; way++) {
            robot.push(KeyCode.DOWN);
            ScreenDriver.settle();
            RadioButton chosen = (RadioButton) scene.getFocusOwner();
            assertThat(chosen.isSelected()).isTrue();
            assertThat(isInSight(scene, chosen)).as(chosen.getText()).isTrue();
        }
        ScreenDriver.picture(scene, "send-chosen-24");
        ScreenDriver.onWindow(() -> {
            ways.get(0).fire();
            scene.lookup(".text-field").requestFocus();
        });
        robot.push(KeyCode.CONTROL, KeyCode.S);
        ScreenDriver.settle();
        assertThat(desk.files()).containsKey("/home/dara/Samoa-2026.readiness");
    }
}
