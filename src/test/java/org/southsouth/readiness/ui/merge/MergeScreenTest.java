package org.southsouth.readiness.ui.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Offices.SAMOA;
import static org.southsouth.readiness.testing.Offices.level;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.InShell;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.Offices;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;

class MergeScreenTest {
    private final Path folder;
    private final Offices offices;
    private final RememberingNavigator navigator = new RememberingNavigator();
    private final DirectBackground background = new DirectBackground();
    private final ScreenContext context = ScreenContexts.context(navigator, background);
    private final KeyRobot robot = new KeyRobot();

    MergeScreenTest(@TempDir Path folder) {
        this.folder = folder;
        this.offices = new Offices(folder);
    }

    @AfterEach
    void close() {
        offices.close();
    }

    private Optional<MergeViewModel> model = Optional.empty();

    private Scene show(List<String> files, int width, int height, Settings settings) {
        MergeViewModel.Ports ports = new MergeViewModel.Ports(offices.files(), offices.imports());
        return new InShell(context, new Route.Merge(files))
                .show(
                        dialogs -> {
                            MergeViewModel made = new MergeViewModel(files, context, ports);
                            model = Optional.of(made);
                            return new MergeController(made, dialogs);
                        },
                        width,
                        height,
                        settings);
    }

    private void differ() {
        offices.answerHere(
                "vat",
                level(1).withEvidence(new Evidence(Grade.C, "Interview with the revenue office", 2024))
                        .withNote("They were not sure about small parcels."),
                1);
        offices.answerThere("vat", level(3).withEvidence(new Evidence(Grade.A, "VAT Act, section 12", 2025)), 2);
        offices.answerHere("duty", level(2), 3);
        offices.answerThere("duty", level(4), 4);
        offices.answerThere("share", Answer.of(new Response.Figure(63)), 5);
        offices.answerThere("plan", Answer.of(new Response.Written("A plan is in cabinet, expected in June.")), 6);
        offices.answerHere("rules", Answer.of(new Response.Ticked(List.of("a"))), 7);
    }

    private void merge(String file) {
        MergeViewModel model = new MergeViewModel(
                List.of(offices.sent(file)), context, new MergeViewModel.Ports(offices.files(), offices.imports()));
        model.load();
        model.merge();
    }

    private Answer answer(String question) {
        return offices.store().load(SAMOA).answers().to(new QuestionId(question));
    }

    @ParameterizedTest
    @CsvSource({
        "1440, 900, false, 14, ''",
        "1440, 900, true, 14, -dark",
        "1024, 700, false, 14, -1024",
        "1024, 700, true, 14, -1024-dark",
        "1024, 700, false, 20, -1024-largest",
    })
    void conflicts_stand_side_by_side_and_the_keyboard_is_enough(
            int width, int height, boolean isDark, int textSize, String name) {
        Settings settings = new Settings(isDark ? WindowLook.DARK : WindowLook.LIGHT, textSize, "");
        differ();
        Scene scene = show(List.of(offices.sent("From Lina")), width, height, settings);
        ScreenDriver.picture(scene, "merge" + name);
        assertThat(CutTexts.in(scene)).allMatch(text -> text.contains("·") || text.contains(" or "));
        robot.clickOn("Title of duty");
        robot.push(KeyCode.UP);
        robot.push(KeyCode.T);
        robot.push(KeyCode.M);
        ScreenDriver.picture(scene, "merge-chosen" + name);
        robot.clickOn(".merge-bar .text-field");
        robot.write("the act says so");
        Bounds pressed = placeOf(robot.lookup("Merge").queryButton());
        robot.clickOn("Merge");
        ScreenDriver.picture(scene, "merge-done" + name);
        // A double click on the first does not press the second.
        assertThat(placeOf(robot.lookup("Undo the merge (Ctrl Z)").queryButton()))
                .satisfies(undo -> assertThat(undo.intersects(pressed)).isFalse());
        assertThat(CutTexts.in(scene)).allMatch(text -> text.contains("·"));
        assertThat(answer("vat").response()).isEqualTo(level(3).response());
        assertThat(answer("duty")).isEqualTo(level(2));
        assertThat(answer("share")).isEqualTo(Answer.of(new Response.Figure(63)));
        robot.clickOn("Undo the merge (Ctrl Z)");
        assertThat(answer("share")).isEqualTo(Answer.NONE);
    }

    /** The reason stands below what the window shows, and nobody looks for it there. */
    /** As on every other screen whose parts stand side by side; there was only a frame that moved. */
    @Test
    void the_arrows_show_the_next_kind_at_once() {
        differ();
        Scene scene = show(List.of(offices.sent("From Lina")), 1024, 700, Settings.DEFAULT);
        KindTabs tabs = Nodes.shown(scene.getRoot(), KindTabs.class::isInstance).stream()
                .map(KindTabs.class::cast)
                .findFirst()
                .orElseThrow();
        List<ToggleButton> open = tabs.getChildren().stream()
                .map(ToggleButton.class::cast)
                .filter(tab -> !tab.isDisabled())
                .toList();
        ScreenDriver.onWindow(open.get(0)::requestFocus);
        robot.push(KeyCode.RIGHT);
        assertThat(scene.getFocusOwner()).isSameAs(open.get(1));
        assertThat(open.get(1).isSelected()).isTrue();
        assertThat(open.get(0).isSelected()).isFalse();
    }

    @Test
    void whoever_keeps_their_answer_goes_on_to_the_reason_which_is_needed_and_in_sight() {
        differ();
        Scene scene = show(List.of(offices.sent("From Lina")), 1024, 700, Settings.DEFAULT);
        robot.clickOn("Title of vat");
        Button keep = robot.lookup("Keep mine (M)").queryButton();
        robot.interact(keep::requestFocus);
        robot.push(KeyCode.SPACE);
        ScreenDriver.settle();
        TextInputControl reason = (TextInputControl) scene.getFocusOwner();
        assertThat(reason.getAccessibleText()).isEqualTo("Reason (R), needed");
        Node page = scene.lookup(".merge-detail").getParent().getParent();
        assertThat(placeOf(page).contains(placeOf(reason))).isTrue();
        robot.write("the act says so");
        assertThat(robot.lookup("1 answer is to be decided").tryQuery()).isPresent();
        ScreenDriver.picture(scene, "merge-reason-1024");
        robot.clickOn("Title of duty");
        robot.push(KeyCode.T);
        assertThat(((TextInputControl) scene.getFocusOwner()).getPromptText()).isEqualTo("One reason for all (needed)");
        robot.write("so it is");
        assertThat(robot.lookup("Merge").queryButton().isDisabled()).isFalse();
    }

    /** Enter went nowhere, and the way to the next answer was long. */
    @Test
    void enter_in_a_reason_goes_on_to_the_next_answer_and_at_last_to_the_merge() {
        differ();
        Scene scene = show(List.of(offices.sent("From Lina")), 1440, 900, Settings.DEFAULT);
        robot.clickOn("Title of vat").push(KeyCode.N);
        TextInputControl reason = (TextInputControl) scene.lookup(".merge-detail .text-field");
        ScreenDriver.onWindow(reason::requestFocus);
        robot.write("x").push(KeyCode.ENTER);
        assertThat(scene.getFocusOwner()).as("nothing is answered yet").isSameAs(reason);
        robot.clickOn("Level 0");
        ScreenDriver.onWindow(reason::requestFocus);
        robot.push(KeyCode.ENTER);
        RowList rows = (RowList) scene.lookup(".merge-rows");
        assertThat(scene.getFocusOwner()).isSameAs(rows);
        assertThat(rows.selected().orElseThrow().question().title()).isEqualTo("Title of duty");
        robot.push(KeyCode.T);
        assertThat(((TextInputControl) scene.getFocusOwner()).getPromptText()).startsWith("One reason for all");
        robot.write("so it is").push(KeyCode.ENTER);
        Button merge = robot.lookup("Merge").queryButton();
        assertThat(scene.getFocusOwner()).isSameAs(merge);
        robot.clickOn("Title of vat");
        ScreenDriver.onWindow(reason::requestFocus);
        robot.push(KeyCode.ENTER);
        assertThat(scene.getFocusOwner()).as("all is decided").isSameAs(merge);
    }

    /** By Tab it was six away, and the next question began with its title above what is seen. */
    @Test
    void a_letter_leads_to_the_reason_and_the_next_question_begins_at_its_top() {
        differ();
        Scene scene = show(List.of(offices.sent("From Lina")), 1024, 560, Settings.DEFAULT);
        robot.clickOn("Title of vat").push(KeyCode.R);
        TextInputControl reason = (TextInputControl) scene.lookup(".merge-detail .text-field");
        assertThat(scene.getFocusOwner()).isSameAs(reason);
        ScreenDriver.onWindow(() -> scene.lookup(".merge-rows").requestFocus());
        robot.push(KeyCode.N);
        robot.clickOn("Level 0");
        ScreenDriver.onWindow(() -> scene.lookup(".merge-rows").requestFocus());
        robot.push(KeyCode.R);
        ScreenDriver.settle();
        ScrollPane page = (ScrollPane)
                scene.lookup(".merge-detail").getParent().getParent().getParent();
        assertThat(page.getVvalue()).isPositive();
        robot.write("x").push(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(((RowList) scene.lookup(".merge-rows"))
                        .selected()
                        .orElseThrow()
                        .question()
                        .title())
                .isEqualTo("Title of duty");
        assertThat(page.getVvalue()).isZero();
    }

    /** The key did nothing and said nothing. */
    @Test
    void what_was_changed_there_is_kept_as_it_is_here_by_the_same_key() {
        offices.answerThere("vat", level(1), 1);
        merge("first");
        offices.answerThere("vat", level(3), 2);
        Scene scene = show(List.of(offices.sent("second")), 1024, 700, Settings.DEFAULT);
        robot.clickOn("Title of vat").push(KeyCode.M);
        ScreenDriver.settle();
        TextInputControl reason = (TextInputControl) scene.lookup(".merge-detail .text-field");
        assertThat(scene.getFocusOwner()).isSameAs(reason);
        ScreenDriver.picture(scene, "merge-kept-1024");
        robot.write("not in force yet").push(KeyCode.ENTER);
        assertThat(scene.getFocusOwner()).isSameAs(robot.lookup("Merge").queryButton());
        robot.push(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(answer("vat")).isEqualTo(level(1));
    }

    @Test
    void what_was_changed_here_stays_and_that_is_said_and_seen() {
        offices.answerThere("vat", level(1), 1);
        offices.answerThere("rules", Answer.of(new Response.Ticked(List.of("a"))), 2);
        merge("first");
        offices.answerHere("vat", level(3), 3);
        String same = offices.sent("second");
        Scene known = show(List.of(same), 1024, 700, Settings.DEFAULT);
        ScreenDriver.picture(known, "merge-known-1024");
        assertThat(robot.lookup("Samoa 2026: 1 changed here, 1 the same.").tryQuery())
                .isPresent();
        assertThat(robot.lookup("Title of vat: Level 3 stays (in the file: Level 1)")
                        .tryQuery())
                .isPresent();
        offices.answerThere("duty", level(2), 4);
        Scene scene = show(List.of(offices.sent("third")), 1024, 700, Settings.DEFAULT);
        robot.clickOn("Changed here 1");
        ScreenDriver.picture(scene, "merge-mine-1024");
        assertThat(robot.lookup("Yours stays: it was changed here, and the file has the answer of before.")
                        .tryQuery())
                .isPresent();
        assertThat(robot.lookup(".merge-side").queryAllAs(Node.class))
                .extracting(side -> side.getStyleClass().contains("is-selected"))
                .containsExactly(true, false);
        robot.clickOn("Merge");
        ScreenDriver.picture(scene, "merge-mine-done-1024");
        assertThat(robot.lookup("1 file").tryQuery()).isPresent();
        assertThat(answer("vat")).isEqualTo(level(3));
    }

    @Test
    void escape_and_done_lead_back_to_where_the_files_were_dropped_with_and_without_conflicts() {
        differ();
        String sent = offices.sent("From Lina");
        showGathered(sent);
        robot.clickOn("Title of duty");
        robot.push(KeyCode.ESCAPE);
        showGathered(sent);
        robot.clickOn("Title of duty");
        robot.push(KeyCode.M);
        robot.clickOn("Title of vat");
        robot.push(KeyCode.M);
        robot.clickOn(".merge-bar .text-field");
        robot.write("so it is");
        robot.clickOn("Merge");
        robot.clickOn("Done");
        showGathered(sent);
        robot.push(KeyCode.ESCAPE);
        assertThat(navigator.routes())
                .containsExactly(new Route.Gather(SAMOA), new Route.Gather(SAMOA), new Route.Gather(SAMOA));
    }

    private void showGathered(String file) {
        Route.Merge to = new Route.Merge(List.of(file), true, Optional.of(SAMOA));
        MergeViewModel.Ports ports = new MergeViewModel.Ports(offices.files(), offices.imports());
        new InShell(context, to)
                .show(
                        dialogs -> new MergeController(new MergeViewModel(to, context, ports), dialogs),
                        1024,
                        700,
                        Settings.DEFAULT);
    }

    private static Bounds placeOf(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void another_answer_is_entered_in_the_kind_of_its_question() {
        differ();
        Scene scene = show(List.of(offices.sent("From Lina")), 1440, 900, Settings.DEFAULT);
        robot.clickOn("Title of vat");
        robot.push(KeyCode.N);
        robot.clickOn("Level 0").push(KeyCode.DOWN);
        // What is marked is what is taken, also by key.
        assertThat(model.orElseThrow().rows().get(0).choice().other()).isEqualTo(level(1).response());
        robot.write("2");
        assertThat(model.orElseThrow().rows().get(0).choice().other())
                .as("by its key, as where one answers")
                .isEqualTo(level(2).response());
        robot.push(KeyCode.ENTER);
        assertThat(scene.getFocusOwner()).as("Enter goes on to the reason").isInstanceOf(TextInputControl.class);
        ScreenDriver.picture(scene, "merge-another");
        robot.clickOn("New 2");
        ScreenDriver.picture(scene, "merge-new");
        // What stands beside the list is of the list.
        Node detail = scene.lookup(".merge-detail");
        assertThat(robot.from(detail).lookup("Title of share").tryQuery()).isPresent();
        assertThat(robot.from(detail).lookup("Title of vat").tryQuery()).isEmpty();
        robot.clickOn("Cancel");
        ScreenDriver.picture(scene, "merge-give-up");
        assertThat(navigator.routes()).isEmpty();
        robot.clickOn("Give up the decisions");
        assertThat(navigator.routes()).containsExactly(new Route.Home());
    }

    /** The field stood below what is seen, and what was typed was lost or chose another answer by its first letter. */
    @Test
    void another_answer_is_typed_at_once() {
        offices.answerHere("share", Answer.of(new Response.Figure(60)), 2);
        offices.answerThere("share", Answer.of(new Response.Figure(70)), 3);
        Scene scene = show(List.of(offices.sent("From Lina")), 1024, 700, Settings.DEFAULT);
        robot.clickOn("Title of share").push(KeyCode.N);
        robot.write("65");
        assertThat(model.orElseThrow().rows().get(0).choice().other()).isEqualTo(new Response.Figure(65));
        assertThat(placeOf(scene.getFocusOwner()).getMaxY()).isLessThan(620);
        ScreenDriver.picture(scene, "merge-another-1024");
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, false, 14, ''", "1024, 700, true, 20, -1024-largest"})
    void refused_and_locked_files_say_what_to_do(int width, int height, boolean isDark, int textSize, String name)
            throws IOException {
        differ();
        String bad = Files.writeString(folder.resolve("letter.readiness"), "Dear colleague")
                .toString();
        String locked = offices.sent("sealed", new ExchangeScope.Whole(), false, "talofa");
        Scene scene = show(
                List.of(bad, locked),
                width,
                height,
                new Settings(isDark ? WindowLook.DARK : WindowLook.LIGHT, textSize, ""));
        // The keys are there already.
        assertThat(scene.getFocusOwner()).isEqualTo(scene.lookup(".merge-password"));
        robot.write("tofa").push(KeyCode.ENTER);
        ScreenDriver.picture(scene, "merge-refused" + name);
        assertThat(CutTexts.in(scene)).isEmpty();
        robot.clickOn(".merge-password").write("talofa");
        robot.clickOn("Open");
        ScreenDriver.picture(scene, "merge-partly" + name);
        assertThat(scene.lookup(".merge-password").isVisible()).isTrue();
    }

    @Test
    void reading_shows_how_far_it_is() {
        differ();
        background.beSlow();
        Scene scene = show(List.of(offices.sent("From Lina")), 1440, 900, Settings.DEFAULT);
        ScreenDriver.picture(scene, "merge-reading");
        robot.clickOn("Cancel");
        assertThat(navigator.routes()).containsExactly(new Route.Home());
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, false, 14, ''", "1024, 700, true, 20, -1024-largest-dark"})
    void earlier_merges_are_listed_and_undone_by_keys(
            int width, int height, boolean isDark, int textSize, String name) {
        offices.answerThere("duty", level(4), 3);
        merge("first");
        offices.answerThere("share", Answer.of(new Response.Figure(63)), 5);
        merge("second");
        background.holdBack();
        Scene scene =
                show(List.of(), width, height, new Settings(isDark ? WindowLook.DARK : WindowLook.LIGHT, textSize, ""));
        // The list comes once the screen is there.
        ScreenDriver.onWindow(background::passTime);
        ScreenDriver.picture(scene, "merge-past" + name);
        assertThat(CutTexts.in(scene)).isEmpty();
        assertThat(scene.getFocusOwner()).as("the newest").isSameAs(scene.lookup(".past-undo"));
        robot.push(KeyCode.SPACE);
        ScreenDriver.picture(scene, "merge-past-ask" + name);
        robot.push(KeyCode.TAB).push(KeyCode.SPACE);
        assertThat(answer("share")).isEqualTo(Answer.NONE);
        assertThat(answer("duty")).isEqualTo(level(4));
        assertThat(scene.getFocusOwner()).as("what stands in its place").isSameAs(scene.lookup(".past-undo"));
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.TAB).push(KeyCode.SPACE);
        assertThat(answer("duty")).isEqualTo(Answer.NONE);
        assertThat(((Labeled) Objects.requireNonNull(scene.getFocusOwner())).getText())
                .isEqualTo("Done");
        ScreenDriver.picture(scene, "merge-past-none" + name);
    }

    @Test
    void a_merge_that_is_under_way_shows_how_far_it_is_and_can_be_stopped() {
        offices.answerThere("duty", level(4), 3);
        Scene scene = show(List.of(offices.sent("From Lina")), 1440, 900, Settings.DEFAULT);
        offices.meanwhile(() -> {
            ScreenDriver.picture(scene, "merge-under-way");
            stop(scene).fire();
        });
        merge(scene);
        assertThat(answer("duty")).isEqualTo(Answer.NONE);
        assertThat(scene.getRoot().lookupAll(".merge-foot .label"))
                .extracting(label -> ((Labeled) label).getText())
                .contains("Stopped. Nothing was merged, and everything is as it was.");
        ScreenDriver.picture(scene, "merge-stopped");
    }

    @Test
    void a_second_enter_does_not_stop_what_the_first_began() {
        offices.answerThere("duty", level(4), 3);
        Scene scene = show(List.of(offices.sent("From Lina")), 1440, 900, Settings.DEFAULT);
        offices.meanwhile(() -> {
            assertThat(stop(scene).isVisible()).isTrue();
            for (EventType<KeyEvent> what : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Node keys = Objects.requireNonNull(scene.getFocusOwner());
                Event.fireEvent(keys, new KeyEvent(what, "", "", KeyCode.ENTER, false, false, false, false));
            }
        });
        merge(scene);
        assertThat(answer("duty")).isEqualTo(level(4));
    }

    private static Button stop(Scene scene) {
        return scene.getRoot().lookupAll(".merge-foot .button").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals("Stop"))
                .findFirst()
                .orElseThrow();
    }

    private static void merge(Scene scene) {
        ScreenDriver.onWindow(() -> scene.lookup(".merge-foot .primary").requestFocus());
        ScreenDriver.onWindow(() -> ((Button) scene.lookup(".merge-foot .primary")).fire());
    }
}
