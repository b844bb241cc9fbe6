package org.southsouth.readiness.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.core.shared.ServerAddress;
import org.southsouth.readiness.files.CsvPublicFigures;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.InShell;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.MemoryBackups;
import org.southsouth.readiness.testing.MemoryPassword;
import org.southsouth.readiness.testing.MemoryPeople;
import org.southsouth.readiness.testing.MemoryRemoved;
import org.southsouth.readiness.testing.MemorySettings;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Theme;
import org.testfx.util.WaitForAsyncUtils;

class SettingsScreenTest {
    private static final String SUPPORT = """
            South-South E-Commerce Readiness, for support. No answers, notes, names, addresses or folders are in it.

            [application]
            version = 1.0.0
            java = 17.0.21
            system = Linux 6.18

            [data]
            engine = H2 2.5.252
            schema = 4 of 4
            answer = 1428

            [log]
            2026-05-12T14:02:00Z WARNING org.southsouth.readiness.store.BackupFolder
            """;

    private static final Installation INSTALLATION = new Installation(
            "1.2.0 (commit 0a1b2c3d4e)", "17.0.21", "Eclipse Adoptium", "Windows Server 2022", "10.0", "amd64");

    private final RememberingNavigator navigator = new RememberingNavigator();
    private final ScreenContext context = ScreenContexts.context(navigator, new DirectBackground());
    private final MemorySettings store = new MemorySettings(Settings.DEFAULT);
    private final MemoryBackups backups = MemoryBackups.of(12, ScreenContexts.NOW);
    private final SharedViewModelTest.MemoryServers servers = new SharedViewModelTest.MemoryServers();
    private Optional<ServerAddress> used = Optional.empty();
    private final MemoryPeople people = MemoryPeople.of(14);
    private final MemoryRemoved removed = new MemoryRemoved();
    private final MemoryTexts packed = new MemoryTexts();
    private final KeyRobot robot = new KeyRobot();
    private MemoryPassword password = MemoryPassword.of(null, 0);
    private boolean isForSupport;

    private Scene show(int width, int height, Settings settings) {
        store.save(settings);
        Scene[] shown = new Scene[1];
        SettingsViewModel model = new SettingsViewModel(
                context,
                store,
                changed -> Theme.dress(shown[0], changed),
                "/home/somebody/.local/share/south-south-readiness");
        shown[0] = new InShell(context, new Route.Settings())
                .show(dialogs -> controller(model, dialogs), width, height, settings);
        return shown[0];
    }

    private SettingsController controller(SettingsViewModel model, Dialogs dialogs) {
        SettingsCards cards = new SettingsCards(
                new BackupsViewModel(context, backups, backups, Path.of("backups"), () -> {}),
                new PasswordViewModel(context, password, () -> {}),
                new SharedViewModel(context, model, servers, used),
                new PeopleViewModel(context, people, backups, () -> "Sok Dara", () -> {}),
                new SupportViewModel(context, () -> SUPPORT, (file, bytes) -> {}, isForSupport),
                new RemovedViewModel(context, removed, id -> removed.purge(List.of(id))),
                new AboutViewModel(
                        context,
                        INSTALLATION,
                        packed,
                        () -> CsvPublicFigures.shipped().read().value()));
        return new SettingsController(model, cards, dialogs);
    }

    /** Beside one another, words of a third of the width had as many lines as there is room for. */
    @Test
    void with_the_largest_text_in_a_small_window_a_setting_stands_below_its_name() {
        for (int textSize : List.of(14, 24)) {
            Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(textSize));
            for (Node node : scene.getRoot().lookupAll(".settings-section")) {
                Parent section = (Parent) node;
                Node name = section.getChildrenUnmodifiable().get(0);
                Node setting = section.getChildrenUnmodifiable().get(1);
                boolean isBelow = setting.getBoundsInParent().getMinY()
                        >= name.getBoundsInParent().getMaxY();
                assertThat(isBelow).isEqualTo(textSize == 24);
                assertThat(setting.getBoundsInParent().getMinX()
                                > name.getBoundsInParent().getMinX())
                        .isEqualTo(textSize == 14);
            }
        }
    }

    @Test
    void end_chooses_no_other_theme_and_no_other_size() {
        Scene scene = show(1024, 700, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> scene.lookup(".segment").requestFocus());
        robot.type(KeyCode.END, KeyCode.HOME, KeyCode.END);
        ScreenDriver.settle();
        assertThat(store.load()).isEqualTo(Settings.DEFAULT);
        robot.type(KeyCode.RIGHT);
        ScreenDriver.settle();
        assertThat(((ToggleButton) scene.getFocusOwner()).getUserData()).isEqualTo("DARK");
        assertThat(((ToggleButton) scene.getFocusOwner()).isSelected()).isTrue();
    }

    @Test
    void whoever_asks_for_the_text_for_support_comes_to_it() {
        isForSupport = true;
        Scene scene = show(1024, 700, Settings.DEFAULT);
        ScreenDriver.settle();
        Button look = (Button) scene.getFocusOwner();
        assertThat(look.getText()).isEqualTo("Look at the text for support");
        assertThat(look.localToScene(look.getLayoutBounds()).getMaxY()).isBetween(100.0, 668.0);
    }

    @ParameterizedTest
    @CsvSource({
        "settings, 1440, 900, false, 14",
        "settings-dark, 1440, 900, true, 14",
        "settings-1024, 1024, 700, false, 14",
        "settings-1024-dark, 1024, 700, true, 14",
        "settings-1024-largest, 1024, 700, false, 28",
    })
    void the_settings_fit_their_window(String name, int width, int height, boolean isDark, int textSize) {
        Scene scene =
                show(width, height, new Settings(isDark ? WindowLook.DARK : WindowLook.LIGHT, textSize, "Sok Dara"));
        ScreenDriver.picture(scene, name);
        assertThat(CutTexts.in(scene)).isEmpty();
        ScrollPane scroll = (ScrollPane) scene.lookup(".scroll-pane");
        assertThat(scroll.getContent().getLayoutBounds().getWidth())
                .isLessThanOrEqualTo(scroll.getViewportBounds().getWidth());
    }

    @Test
    void whoever_brought_one_back_goes_on_at_the_next_and_after_the_last_at_the_way_to_look() {
        Scene scene = show(1024, 700, Settings.DEFAULT);
        Button look = (Button) Nodes.shown(
                        scene.getRoot(),
                        node -> node instanceof Button button && button.getParent() instanceof RemovedPane)
                .get(0);
        ScreenDriver.onWindow(look::requestFocus);
        robot.type(KeyCode.SPACE);
        ScreenDriver.settle();
        String first = scene.getFocusOwner().getAccessibleText();
        assertThat(first).contains("Bring back").contains("Samoa");
        robot.type(KeyCode.SPACE);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner().getAccessibleText())
                .contains("Bring back")
                .contains("Cambodia");
        robot.type(KeyCode.SPACE);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isSameAs(look);
        assertThat(look.isVisible()).isTrue();
    }

    @Test
    void escape_leaves_but_not_from_a_field_with_words_in_it() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        TextField other = WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> scene.getRoot().lookupAll(".text-field").stream()
                        .filter(TextField.class::isInstance)
                        .map(TextField.class::cast)
                        .filter(field -> !"name".equals(field.getId()) && field.isEditable() && !field.isDisabled())
                        .findFirst()
                        .orElseThrow());
        ScreenDriver.onWindow(() -> {
            other.setText("half typed");
            other.requestFocus();
        });
        robot.type(KeyCode.ESCAPE);
        assertThat(navigator.routes()).isEmpty();
        ScreenDriver.onWindow(() -> scene.lookup("#name").requestFocus());
        robot.write("Da").type(KeyCode.ESCAPE);
        assertThat(navigator.routes()).as("a name is kept as it is typed").containsExactly(new Route.Home());
    }

    /** Where the button of the settings itself has the keys, as for whoever opened them by it. */
    @Test
    void escape_leaves_also_from_outside_the_page() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> Event.fireEvent(
                scene, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
        assertThat(navigator.routes()).containsExactly(new Route.Home());
    }

    @Test
    void theme_and_text_size_are_one_stop_each_and_arrows_choose_in_them() {
        Scene scene = show(1440, 900, Settings.DEFAULT.withLook(WindowLook.DARK));
        List<Node> themes = Nodes.shown((Parent) scene.lookup("#themes"), ToggleButton.class::isInstance);
        ScreenDriver.onWindow(() -> scene.lookup(".text-field").requestFocus());
        robot.push(KeyCode.SHIFT, KeyCode.TAB).push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(scene.getFocusOwner()).isSameAs(themes.get(1));
        robot.push(KeyCode.RIGHT);
        assertThat(scene.getFocusOwner()).isSameAs(themes.get(2));
        assertThat(store.load().look()).isEqualTo(WindowLook.CONTRAST);
        robot.push(KeyCode.TAB);
        assertThat(((Labeled) scene.getFocusOwner()).getText()).isEqualTo("100 %");
    }

    @Test
    void choosing_a_look_dresses_the_window_at_once() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        robot.clickOn("Dark");
        robot.clickOn("145 %");
        assertThat(scene.getRoot().getStyleClass()).contains("size-20");
        assertThat(scene.getStylesheets().get(0)).contains("tokens-dark");
        assertThat(store.load()).isEqualTo(new Settings(WindowLook.DARK, 20, ""));
        robot.clickOn("145 %");
        assertThat(store.load().textSize()).isEqualTo(20);
        robot.clickOn("High contrast");
        assertThat(scene.getStylesheets()).last().asString().endsWith("contrast.css");
        ScreenDriver.picture(scene, "settings-chosen");
    }

    @ParameterizedTest
    @CsvSource({
        "password, 1440, 900, false, 14",
        "password-dark, 1440, 900, true, 14",
        "password-1024, 1024, 700, false, 14",
        "password-1024-largest-dark, 1024, 700, true, 20"
    })
    void a_password_is_set_changed_and_removed_by_key(
            String name, int width, int height, boolean isDark, int textSize) {
        Scene scene =
                show(width, height, new Settings(isDark ? WindowLook.DARK : WindowLook.LIGHT, textSize, "Sok Dara"));
        ScrollPane scroll = (ScrollPane) scene.lookup(".scroll-pane");
        focus(scroll, "Set a password…");
        robot.push(KeyCode.SPACE).write("eight").push(KeyCode.ENTER);
        assertThat(password.done()).isEmpty();
        robot.write(" words").push(KeyCode.TAB).write("eight words");
        ScreenDriver.picture(scene, name);
        assertThat(CutTexts.in(scene)).isEmpty();
        robot.push(KeyCode.ENTER);
        assertThat(focused(scene)).isEqualTo("Change the password…");
        assertThat(isInSight(scene)).as("what has the keys").isTrue();
        robot.push(KeyCode.SPACE)
                .write("wrong")
                .push(KeyCode.TAB)
                .write("other words")
                .push(KeyCode.TAB);
        robot.write("other words").push(KeyCode.ENTER);
        ScreenDriver.picture(scene, name + "-wrong");
        assertThat(CutTexts.in(scene)).isEmpty();
        assertThat(scene.getFocusOwner()).isInstanceOf(TextField.class);
        robot.push(KeyCode.ESCAPE);
        assertThat(focused(scene)).isEqualTo("Change the password…");
        focus(scroll, "Remove the password…");
        robot.push(KeyCode.SPACE).write("eight words").push(KeyCode.ENTER);
        assertThat(focused(scene)).isEqualTo("Set a password…");
        assertThat(isInSight(scene)).as("what has the keys").isTrue();
        assertThat(password.done()).containsExactly("set", "remove");
        assertThat(password.isCleared()).isTrue();
        assertThat(context.frame().statusProperty().get()).isEqualTo("Your data has no password any more");
    }

    @Test
    void a_new_password_that_is_too_short_is_told_where_it_was_typed() {
        Scene scene = show(1024, 700, Settings.DEFAULT);
        focus((ScrollPane) scene.lookup(".scroll-pane"), "Set a password…");
        robot.push(KeyCode.SPACE)
                .write("eight")
                .push(KeyCode.TAB)
                .write("eight")
                .push(KeyCode.ENTER);
        ScreenDriver.settle();
        TextField next = field(scene, "New password");
        TextField again = field(scene, "New password again");
        assertThat(scene.getFocusOwner()).isSameAs(next);
        assertThat(next.getAccessibleHelp()).contains("at least 8 characters");
        assertThat(next.getStyleClass()).contains("is-error");
        assertThat(again.getStyleClass()).doesNotContain("is-error");
        robot.write("eight words").push(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isSameAs(again);
        assertThat(again.getAccessibleHelp()).isEqualTo("The two new passwords are not the same.");
        assertThat(next.getStyleClass()).doesNotContain("is-error");
    }

    @Test
    void a_wrong_password_is_emptied_and_what_else_was_typed_stays_until_somebody_leaves() {
        password = MemoryPassword.of("eight words", 0);
        Scene scene = show(1024, 700, Settings.DEFAULT);
        focus((ScrollPane) scene.lookup(".scroll-pane"), "Change the password…");
        robot.push(KeyCode.SPACE).write("wrong").push(KeyCode.TAB).write("other words");
        robot.push(KeyCode.TAB).write("other words").push(KeyCode.ENTER);
        ScreenDriver.settle();
        TextField now = field(scene, "Password now");
        TextField next = field(scene, "New password");
        assertThat(scene.getFocusOwner()).isSameAs(now);
        assertThat(now.getText()).isEmpty();
        assertThat(next.getText()).isEqualTo("other words");
        robot.write("eight words").push(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(password.done()).containsExactly("change");
        assertThat(password.isCleared()).isTrue();
        assertThat(List.of(now.getText(), next.getText())).containsOnly("");
    }

    @Test
    void behind_the_last_password_one_button_shows_all_of_them_and_hides_them_again() {
        password = MemoryPassword.of("eight words", 0);
        Scene scene = show(1024, 700, Settings.DEFAULT);
        focus((ScrollPane) scene.lookup(".scroll-pane"), "Change the password…");
        robot.push(KeyCode.SPACE).write("now").push(KeyCode.TAB).write("next").push(KeyCode.TAB);
        robot.write("again").push(KeyCode.TAB);
        ScreenDriver.settle();
        ToggleButton show = (ToggleButton) Objects.requireNonNull(scene.getFocusOwner());
        assertThat(show.getAccessibleText()).isEqualTo("Show: Password now, New password, New password again");
        robot.push(KeyCode.SPACE);
        ScreenDriver.settle();
        assertThat(show.getText()).isEqualTo("Hide");
        assertThat(shownWords(scene)).contains("now", "next", "again");
        robot.push(KeyCode.SPACE);
        ScreenDriver.settle();
        assertThat(show.getText()).isEqualTo("Show");
        assertThat(shownWords(scene)).doesNotContain("now", "next", "again");
    }

    private static List<String> shownWords(Scene scene) {
        return Nodes.shown(scene.getRoot(), Text.class::isInstance).stream()
                .map(text -> ((Text) text).getText())
                .toList();
    }

    private static TextField field(Scene scene, String name) {
        return (TextField) Nodes.shown(
                        scene.getRoot(),
                        node -> node instanceof TextField field && name.equals(field.getAccessibleText()))
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 28})
    void a_field_that_tab_leads_to_is_seen_with_its_label(int textSize) {
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(textSize));
        ScreenDriver.onWindow(() -> scene.lookup("#name").requestFocus());
        List<String> looked = new ArrayList<>();
        for (int i = 0; i < 60 && !looked.contains("Password"); i++) {
            robot.push(KeyCode.TAB);
            ScreenDriver.settle();
            Node keys = Objects.requireNonNull(scene.getFocusOwner());
            Nodes.shown(scene.getRoot(), node -> node instanceof Label label && keys.equals(label.getLabelFor()))
                    .forEach(label -> {
                        looked.add(((Label) label).getText());
                        assertThat(isInSight(scene, label))
                                .as(looked.toString())
                                .isTrue();
                        assertThat(isInSight(scene, keys)).as(looked.toString()).isTrue();
                    });
        }
        assertThat(looked).contains("Address", "Password");
    }

    @Test
    void whoever_opens_the_settings_has_the_keys_at_the_theme_that_is_chosen() {
        Scene scene = show(1024, 700, Settings.DEFAULT.withLook(WindowLook.DARK));
        ScreenDriver.settle();
        ToggleButton keys = (ToggleButton) Objects.requireNonNull(scene.getFocusOwner());
        assertThat(keys.getUserData()).isEqualTo("DARK");
        assertThat(keys.isFocused()).isTrue();
    }

    private static String focused(Scene scene) {
        return scene.getFocusOwner() instanceof Button button ? button.getText() : "";
    }

    private static boolean isInSight(Scene scene) {
        ScreenDriver.settle();
        return isInSight(scene, Objects.requireNonNull(scene.getFocusOwner()));
    }

    private static boolean isInSight(Scene scene, Node keys) {
        Node page = Objects.requireNonNull(scene.lookup(".scroll-pane > .viewport"));
        return page.localToScene(page.getLayoutBounds()).contains(keys.localToScene(keys.getLayoutBounds()));
    }

    @ParameterizedTest
    @CsvSource({"password-copies, 1440, 900, false, 14", "password-copies-1024-largest-dark, 1024, 700, true, 20"})
    void copies_of_damaged_data_without_a_password_are_named_and_deleted(
            String name, int width, int height, boolean isDark, int textSize) {
        password = MemoryPassword.of("eight words", 0).keeping("readiness-damaged-20260512T090000Z.mv.db");
        Scene scene = show(width, height, new Settings(isDark ? WindowLook.DARK : WindowLook.LIGHT, textSize, ""));
        focus((ScrollPane) scene.lookup(".scroll-pane"), "Delete…");
        ScreenDriver.picture(scene, name);
        robot.push(KeyCode.SPACE);
        ScreenDriver.picture(scene, name + "-ask");
        robot.push(KeyCode.TAB).push(KeyCode.SPACE);
        assertThat(password.done()).containsExactly("delete [readiness-damaged-20260512T090000Z.mv.db]");
        assertThat(focused(scene)).isEqualTo("Change the password…");
    }

    @Test
    void backups_without_a_password_are_told_and_deleted() {
        password = MemoryPassword.of("eight words", 4);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        focus((ScrollPane) scene.lookup(".scroll-pane"), "Delete…");
        ScreenDriver.picture(scene, "password-backups");
        robot.push(KeyCode.SPACE);
        ScreenDriver.picture(scene, "password-backups-delete");
        robot.clickOn("Delete 4 backups");
        assertThat(password.done()).containsExactly("delete 4");
        assertThat(robot.lookup("Delete…").tryQuery()).isEmpty();
    }

    private void focus(ScrollPane scroll, String button) {
        ScreenDriver.onWindow(() -> {
            scroll.setVvalue(0.62);
            robot.lookup(button).queryButton().requestFocus();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "backups, 1440, 900, false, 14",
        "backups-1024-dark, 1024, 700, true, 14",
        "backups-1024-largest, 1024, 700, false, 20"
    })
    void backups_are_seen_and_restored_by_key(String name, int width, int height, boolean isDark, int textSize) {
        Scene scene =
                show(width, height, new Settings(isDark ? WindowLook.DARK : WindowLook.LIGHT, textSize, "Sok Dara"));
        ScrollPane scroll = (ScrollPane) scene.lookup(".scroll-pane");
        ScreenDriver.onWindow(() -> {
            scroll.setVvalue(0.45);
            robot.lookup("Show all 12").queryButton().requestFocus();
        });
        ScreenDriver.picture(scene, name);
        robot.push(KeyCode.SPACE);
        assertThat(robot.lookup(".settings-backups .button").queryAll()).hasSize(12);
        assertThat(CutTexts.in(scene)).isEmpty();
        assertThat(scene.getFocusOwner().getAccessibleText()).startsWith("Restore the backup of");
        robot.push(KeyCode.SPACE);
        ScreenDriver.picture(scene, name + "-restore");
        robot.push(KeyCode.ESCAPE);
        assertThat(backups.done()).isEmpty();
        robot.push(KeyCode.SPACE);
        // The safe button has the focus; the act stands beside it.
        robot.push(KeyCode.TAB).push(KeyCode.SPACE);
        assertThat(backups.done()).containsExactly("restore backup-7");
    }

    @ParameterizedTest
    @CsvSource({"check, 1440, 900, false, 14", "check-1024-dark-largest, 1024, 700, true, 20"})
    void a_check_says_what_it_found(String name, int width, int height, boolean isDark, int textSize) {
        backups.spoil(
                Problem.of("KHM 2025, LAW", "problem.history.altered", "REG-LAW-01", "2", "2026-05-12T14:02:00Z"));
        Scene scene =
                show(width, height, new Settings(isDark ? WindowLook.DARK : WindowLook.LIGHT, textSize, "Sok Dara"));
        Button check = robot.lookup("Check everything").queryButton();
        ScreenDriver.onWindow(() -> ((ScrollPane) scene.lookup(".scroll-pane")).setVvalue(0.4));
        ScreenDriver.onWindow(check::requestFocus);
        robot.push(KeyCode.SPACE);
        ScreenDriver.picture(scene, "settings-" + name);
        assertThat(CutTexts.in(scene)).isEmpty();
    }

    private static boolean isAddress(Node node) {
        return node instanceof TextField field && "Address".equals(field.getAccessibleText());
    }

    @ParameterizedTest
    @CsvSource({
        "shared, 1440, 900, false, 14",
        "shared-1024-dark, 1024, 700, true, 14",
        "shared-1024-largest, 1024, 700, false, 20"
    })
    void a_shared_database_is_tried_and_chosen(String name, int width, int height, boolean isDark, int textSize) {
        Scene scene =
                show(width, height, new Settings(isDark ? WindowLook.DARK : WindowLook.LIGHT, textSize, "Sok Dara"));
        ScrollPane scroll = (ScrollPane) scene.lookup(".scroll-pane");
        servers.failWith(Reason.REJECTED);
        ScreenDriver.onWindow(() -> {
            scroll.setVvalue(0.6);
            robot.lookup(SettingsScreenTest::isAddress).query().requestFocus();
        });
        for (String act : List.of("Test the connection", "Work with it")) {
            assertThat(robot.lookup(act).queryButton().isDisabled()).as(act).isTrue();
        }
        robot.write("jdbc:postgresql://server/readiness?user=ana")
                .push(KeyCode.TAB)
                .write("s3cret");
        robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.SPACE);
        ScreenDriver.picture(scene, name + "-wrong");
        assertThat(CutTexts.in(scene)).isEmpty();
        servers.failWith(null);
        robot.push(KeyCode.TAB).push(KeyCode.SPACE);
        ScreenDriver.picture(scene, name);
        assertThat(CutTexts.in(scene)).isEmpty();
        assertThat(store.load().shared()).contains(SharedViewModelTest.ADDRESS);
    }

    @ParameterizedTest
    @CsvSource({
        "people, 1440, 900, false, 14",
        "people-dark, 1440, 900, true, 14",
        "people-1024, 1024, 700, false, 14",
        "people-1024-dark-largest, 1024, 700, true, 20"
    })
    void a_name_is_found_and_erased_by_key(String name, int width, int height, boolean isDark, int textSize) {
        Scene scene =
                show(width, height, new Settings(isDark ? WindowLook.DARK : WindowLook.LIGHT, textSize, "Sok Dara"));
        ScrollPane scroll = (ScrollPane) scene.lookup(".scroll-pane");
        assertThat(people.readings()).isZero();
        ScreenDriver.onWindow(() -> {
            scroll.setVvalue(0.75);
            robot.lookup("Show the names…").queryButton().requestFocus();
        });
        robot.push(KeyCode.SPACE);
        ScreenDriver.picture(scene, "settings-" + name);
        assertThat(CutTexts.in(scene)).isEmpty();
        robot.write("dara").push(KeyCode.TAB).push(KeyCode.SPACE);
        ScreenDriver.picture(scene, "settings-" + name + "-erase");
        assertThat(CutTexts.in(scene)).isEmpty();
        robot.write("sok dara");
        ScreenDriver.picture(scene, "settings-" + name + "-same");
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("an officer");
        // The texts, the older backups, Cancel, then the act.
        robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.SPACE);
        robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.SPACE);
        assertThat(people.erasures()).hasSize(1);
        assertThat(backups.done()).containsExactly("make after-erasure");
        assertThat(context.frame().statusProperty().get()).contains("210 places", "12 older backups");
        assertThat(scene.getFocusOwner().getAccessibleText()).isEqualTo("Search a name");
        ScreenDriver.picture(scene, "settings-" + name + "-erased");
        assertThat(CutTexts.in(scene)).isEmpty();
    }

    @Test
    void enter_says_that_the_role_is_missing_and_then_leads_to_what_erases() {
        Scene scene = show(1024, 700, Settings.DEFAULT);
        focus((ScrollPane) scene.lookup(".scroll-pane"), "Show the names…");
        robot.push(KeyCode.SPACE).write("officer nr. b").push(KeyCode.TAB).push(KeyCode.SPACE);
        ScreenDriver.settle();
        TextField role = field(scene, "Role to put instead");
        Button erase = robot.lookup("Erase the name").queryButton();
        Button cancel = robot.lookup("Cancel").queryButton();
        assertThat(erase.isDisabled()).isTrue();
        assertThat(erase.getTextFill()).as("does not look as if it worked").isNotEqualTo(danger(cancel));
        robot.push(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isSameAs(role);
        assertThat(role.getAccessibleHelp()).isEqualTo("Write the role that is to stand there instead of the name.");
        robot.push(KeyCode.TAB);
        assertThat(scene.getFocusOwner()).as("past what is only read").isInstanceOf(CheckBox.class);
        robot.push(KeyCode.TAB);
        assertThat(scene.getFocusOwner()).isSameAs(cancel);
        ScreenDriver.onWindow(role::requestFocus);
        robot.write("an officer").push(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isSameAs(erase);
        assertThat(erase.getTextFill()).isEqualTo(danger(cancel));
        assertThat(people.erasures()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void what_is_asked_before_a_name_is_erased_is_whole_where_there_is_room(int textSize) {
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(textSize));
        focus((ScrollPane) scene.lookup(".scroll-pane"), "Show the names…");
        robot.push(KeyCode.SPACE).write("officer nr. b").push(KeyCode.TAB).push(KeyCode.SPACE);
        ScreenDriver.settle();
        ScrollPane fields = (ScrollPane) scene.lookup(".dialog-card > .scroll-pane");
        assertThat(fields.getViewportBounds().getHeight())
                .isGreaterThanOrEqualTo(fields.getContent().getLayoutBounds().getHeight() - 1);
    }

    /** What stands on a button that cannot be taken back and can be pressed. */
    private static Paint danger(Node beside) {
        Button[] one = {new Button("x")};
        ScreenDriver.onWindow(() -> {
            one[0].getStyleClass().add("danger");
            Pane place = (Pane) beside.getParent();
            place.getChildren().add(one[0]);
            one[0].applyCss();
            place.getChildren().remove(one[0]);
        });
        return one[0].getTextFill();
    }

    @Test
    void on_a_shared_database_there_are_no_backups_and_no_password_of_a_file() {
        used = Optional.of(SharedViewModelTest.ADDRESS);
        Scene scene = show(1440, 900, Settings.DEFAULT.withShared(used));
        assertThat(robot.lookup("Set a password…").tryQuery()).isEmpty();
        assertThat(robot.lookup("Back up now").tryQuery()).isEmpty();
        ScreenDriver.picture(scene, "shared-used");
        ScreenDriver.onWindow(
                () -> robot.lookup("Work with the file again").queryButton().fire());
        assertThat(store.load().shared()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"support, 1440, 900, false, 14", "support-1024-dark-largest, 1024, 700, true, 20"})
    void the_text_for_support_is_seen_before_it_can_be_saved(
            String name, int width, int height, boolean isDark, int textSize) {
        Scene scene =
                show(width, height, new Settings(isDark ? WindowLook.DARK : WindowLook.LIGHT, textSize, "Sok Dara"));
        Button look = robot.lookup("Look at the text for support").queryButton();
        assertThat(robot.lookup("Save it as a file…").queryButton().isVisible()).isFalse();
        ScreenDriver.onWindow(() -> ((ScrollPane) scene.lookup(".scroll-pane")).setVvalue(0.6));
        ScreenDriver.onWindow(look::requestFocus);
        robot.push(KeyCode.SPACE);
        assertThat(scene.getFocusOwner()).isInstanceOf(TextArea.class);
        assertThat(robot.lookup("Save it as a file…").queryButton().isVisible()).isTrue();
        ScreenDriver.picture(scene, "settings-" + name);
        assertThat(CutTexts.in(scene)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "about, 1440, 900, false, 14",
        "about-dark, 1440, 900, true, 14",
        "about-1024, 1024, 700, false, 14",
        "about-1024-largest-dark, 1024, 700, true, 20"
    })
    void an_installed_program_shows_its_licences_and_its_bill_of_materials(
            String name, int width, int height, boolean isDark, int textSize) {
        packed.packLicences(MemoryTexts.twentyLicences());
        packed.packBill();
        Scene scene = show(width, height, new Settings(isDark ? WindowLook.DARK : WindowLook.LIGHT, textSize, ""));
        ScreenDriver.onWindow(() -> ((ScrollPane) scene.lookup(".scroll-pane")).setVvalue(0.83));
        ScreenDriver.picture(scene, "settings-" + name);
        assertThat(CutTexts.in(scene)).isEmpty();
        assertThat(robot.lookup("Copy path").queryButton().isVisible()).isTrue();
        Button read = robot.lookup("Read the licences…").queryButton();
        ScreenDriver.onWindow(read::requestFocus);
        robot.push(KeyCode.SPACE).write("library 7");
        ScreenDriver.picture(scene, "settings-" + name + "-licences");
        assertThat(CutTexts.in(scene)).isEmpty();
        assertThat(shownLines(scene))
                .contains("Library 7", "Licence of library 7")
                .doesNotContain("Library 0");
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("2 of 2 lines").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE);
        assertThat(scene.getFocusOwner()).isSameAs(read);
    }

    private static List<String> shownLines(Scene scene) {
        return scene.getRoot().lookupAll(".settings-reader .list-cell").stream()
                .filter(Node::isVisible)
                .map(cell -> ((ListCell<?>) cell).getText())
                .toList();
    }

    @Test
    void without_an_image_there_are_no_such_rows_and_the_lines_are_copied_by_key() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        assertThat(robot.lookup("Read the licences…").queryButton().isVisible()).isFalse();
        assertThat(Nodes.shown(
                        scene.getRoot(),
                        node -> node instanceof Button button
                                && button.getText().equals("Copy path")))
                .isEmpty();
        Button copy = robot.lookup("Copy these lines").queryButton();
        ScreenDriver.onWindow(copy::requestFocus);
        robot.push(KeyCode.SPACE);
        String[] copied = new String[1];
        ScreenDriver.onWindow(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).isEqualTo("""
                South-South E-Commerce Readiness
                Version 1.2.0 (commit 0a1b2c3d4e)
                Java 17.0.21, Eclipse Adoptium
                Windows Server 2022 10.0, amd64
                """);
        assertThat(copy.getText()).isEqualTo("Copied");
        Button folder = robot.lookup("Copy").queryButton();
        ScreenDriver.onWindow(folder::fire);
        assertThat(folder.getText()).isEqualTo("Copied");
    }
}
