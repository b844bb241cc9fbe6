package org.southsouth.readiness.ui.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.gather.GatheredRow;
import org.southsouth.readiness.core.gather.Gathering;
import org.southsouth.readiness.core.gather.PastRequests;
import org.southsouth.readiness.core.gather.Request;
import org.southsouth.readiness.core.merge.BroughtRows;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.ExchangeExport;
import org.southsouth.readiness.core.merge.ExchangeImport;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.merge.LocalState;
import org.southsouth.readiness.core.plan.PlanTrail;
import org.southsouth.readiness.core.review.ReviewTrail;
import org.southsouth.readiness.core.review.SignOff;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.files.DiskPlaces;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.files.ZipExchangeFile;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.InShell;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.MemoryAsker;
import org.southsouth.readiness.testing.MemoryExports;
import org.southsouth.readiness.testing.MemoryLibrary;
import org.southsouth.readiness.testing.MemoryMerges;
import org.southsouth.readiness.testing.MemoryRequests;
import org.southsouth.readiness.testing.Offices;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.testing.Trails;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.PageKeys;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.WaitingFiles;
import org.southsouth.readiness.words.RequestText;

/** Cambodia asks six offices. */
class GatherScreenTest {
    private static final AssessmentId CAMBODIA = new AssessmentId("khm");
    private static final Framework SHIPPED = new JsonFrameworkSource().shipped();
    private static final LocalDate TODAY = LocalDate.ofInstant(ScreenContexts.NOW, java.time.ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final WaitingFiles waiting = new WaitingFiles();
    private final ReturnsSaid said = new ReturnsSaid();
    private final ReminderDrafts reminders = new ReminderDrafts();
    private final GatherPlace place = new GatherPlace();
    private final MemoryAsker asker = new MemoryAsker("Dara Example, Ministry of Commerce");
    private final RememberingNavigator navigator = new RememberingNavigator();
    private final ScreenContext context = ScreenContexts.context(navigator, new DirectBackground());
    private final MemoryMerges merges = new MemoryMerges();
    private final MemoryRequests requests = new MemoryRequests();
    private final MemoryExports desk = new MemoryExports();
    private final List<HistoryEntry> trail = new ArrayList<>();
    private final KeyRobot robot = new KeyRobot();

    private void asked(String to, ExchangeScope scope, int daysAgo, int dueInDays, Optional<FormFormat> form) {
        requests.keep(
                CAMBODIA,
                List.of(new Request(
                        requests.newId(),
                        to,
                        to.equals("Customs") ? "customs@office.example" : "",
                        scope,
                        form,
                        ScreenContexts.NOW.minus(Duration.ofDays(daysAgo)),
                        "Dara Example, Ministry of Commerce",
                        Optional.of(TODAY.plusDays(dueInDays)),
                        "")));
    }

    private void cameBack(ExchangeScope scope, int open, int hoursAgo) {
        int from = trail.size();
        Instant at = ScreenContexts.NOW.minus(Duration.ofHours(hoursAgo));
        List<QuestionId> all = SHIPPED.questions().stream()
                .map(question -> question.id())
                .filter(scope.questions(SHIPPED)::contains)
                .toList();
        all.subList(0, all.size() - open)
                .forEach(id -> trail.add(Trails.at(id, Answer.NONE, Answer.of(new Response.DontKnow()), at, "Lina")));
        merges.bring(new BroughtRows(at, from, trail.size()));
    }

    private void askSix() {
        ExchangeScope customs = new ExchangeScope.Asked(List.of("Customs", "Customs and tax authority"));
        ExchangeScope bank = new ExchangeScope.Asked("Central bank");
        ExchangeScope skills = new ExchangeScope.Asked("Education ministry");
        asked("ICT regulator", new ExchangeScope.Asked("Regulator"), 12, -3, Optional.empty());
        asked("Customs", customs, 12, 4, Optional.empty());
        asked("Education ministry", skills, 13, -3, Optional.of(FormFormat.XLSX));
        asked("Central bank", bank, 12, 4, Optional.empty());
        asked("Vanna", new ExchangeScope.Part(new SectionId("LOG-PAY")), 2, 9, Optional.of(FormFormat.PDF));
        asked("Statistics office", new ExchangeScope.Asked("Statistics office"), 20, -9, Optional.empty());
        cameBack(customs, 0, 3);
        cameBack(skills, 1, 70);
        cameBack(new ExchangeScope.Asked("Statistics office"), 0, 200);
    }

    private GatherViewModel model() {
        Profile profile = Profile.of(new Subject("KHM"), new Round("2026"), Depth.FULL);
        merges.put(new Copy(CAMBODIA, SHIPPED.ref(), profile, trail), LocalState.LISTED);
        return new GatherViewModel(
                CAMBODIA,
                context,
                new GatherViewModel.Ports(
                        new ExchangeExport(merges, new MemoryLibrary(SHIPPED)),
                        requests,
                        asker,
                        new ZipExchangeFile(() -> "1"),
                        new ExchangeImport(merges, new Offices.Shelf(SHIPPED)),
                        new DiskPlaces(),
                        new GatherViewModel.Kept(waiting, said, reminders, place)));
    }

    @Test
    void a_reminder_says_what_was_asked_what_is_open_and_until_when() {
        askSix();
        GatherViewModel model = model();
        model.load();
        assertThat(model.loadedProperty().get().orElseThrow().subtitle())
                .startsWith("0 of 119 questions are done. 3 of 6 offices sent answers. 2 are late.");
        assertThat(context.frame().statusProperty().get())
                .isEqualTo("11 questions are not known yet: somebody else may know");
        GatheredRow late = model.rowsProperty().get().get(0);
        assertThat(model.reminder(late)).isEqualTo("""
                Subject: Cambodia 2026: a reminder, 6 questions to answer

                Dear colleagues,

                On 30 Apr 2026 we sent you 6 questions for Cambodia 2026, as a file: “Coverage and reliability” and “Price, quality and choice”.
                The answers were due on 9 May 2026.
                No answer has come yet. All 6 questions are to be answered.

                Please answer what you can and send the file back.
                If another office should answer, please tell us which one.

                Thank you.
                Dara Example, Ministry of Commerce""");
        model.reminded(late);
        assertThat(requests.kept().get(0).remindedAt()).contains(ScreenContexts.NOW);
        model.filterProperty().set(GatherFilter.NEEDS_YOU);
        assertThat(model.rowsProperty().get())
                .extracting(row -> row.latest().to())
                .containsExactly("ICT regulator", "Education ministry", "Statistics office", "Customs");
        GatherWords words = model.loadedProperty().get().orElseThrow();
        assertThat(words.state(model.rowsProperty().get().get(1))).isEqualTo("1 to answer");
        assertThat(words.state(model.rowsProperty().get().get(2))).endsWith(" not known yet");
        model.forget(late);
        assertThat(model.rowsProperty().get())
                .extracting(row -> row.latest().to())
                .containsExactly("Education ministry", "Statistics office", "Customs");
    }

    @Test
    void whoever_sent_nothing_is_reminded_also_where_all_was_answered_here() {
        ExchangeScope skills = new ExchangeScope.Asked("Education ministry");
        asked("Education ministry", skills, 12, 4, Optional.empty());
        SHIPPED.questions().stream()
                .filter(question -> question.guidance().ask().equals("Education ministry"))
                .forEach(question -> trail.add(Trails.change(
                        question.id().value(), Answer.NONE, Answer.of(new Response.NotApplicable()), 1, "Dara")));
        GatherViewModel model = model();
        model.load();
        GatheredRow row = model.rowsProperty().get().get(0);
        GatherWords words = model.loadedProperty().get().orElseThrow();
        assertThat(words.state(row)).isEqualTo("Done by others");
        assertThat(words.cameBackWhole(row))
                .isEqualTo("Nothing yet. All was answered meanwhile, but not by Education ministry.");
        assertThat(row.isAwaited()).isTrue();
        assertThat(model.count(GatherFilter.WAITING)).isZero();
        assertThat(model.count(GatherFilter.COMPLETE)).isOne();
        assertThat(model.reminder(row))
                .contains(
                        "Subject: Cambodia 2026: a reminder\n",
                        "\nYour office has not sent the file back yet. Answers from elsewhere are filled in already.\n",
                        "\nPlease look at them and send the file back.\n");
    }

    /** Whoever asked one has it before them, and not the one that was asked first. */
    @Test
    void whoever_comes_back_from_asking_has_the_keys_on_whom_they_asked() {
        asked("Central bank", new ExchangeScope.Asked("Central bank"), 12, 4, Optional.empty());
        asked("Education ministry", new ExchangeScope.Asked("Education ministry"), 12, 4, Optional.empty());
        GatherController first = new GatherController(model(), desk);
        new InShell(context, new Route.Gather(CAMBODIA)).show(dialogs -> first, 1024, 700, Settings.DEFAULT);
        ListView<?> list = robot.lookup(".gather-list").queryListView();
        assertThat(list.getSelectionModel().getSelectedIndex()).isZero();
        robot.interact(() -> list.getSelectionModel().clearAndSelect(1));
        robot.interact(first::leaving);
        assertThat(chosenAnew().latest().to()).as("nobody was asked").isEqualTo("Education ministry");
        asked("Statistics office", new ExchangeScope.Asked("Statistics office"), 0, 9, Optional.empty());
        assertThat(chosenAnew().latest().to()).isEqualTo("Statistics office");
    }

    private GatheredRow chosenAnew() {
        new InShell(context, new Route.Gather(CAMBODIA))
                .show(dialogs -> new GatherController(model(), desk), 1024, 700, Settings.DEFAULT);
        return robot.lookup(".gather-list")
                .<GatheredRow>queryListView()
                .getSelectionModel()
                .getSelectedItem();
    }

    @Test
    void a_request_for_a_theme_that_is_none_leaves_the_others_to_be_seen() {
        asked("Customs", new ExchangeScope.Asked("Customs"), 12, 4, Optional.empty());
        asked("Vanna", new ExchangeScope.Part(new SectionId("NONE")), 2, 9, Optional.empty());
        GatherViewModel model = model();
        model.load();
        assertThat(model.rowsProperty().get())
                .extracting(row -> row.latest().to())
                .containsExactly("Customs");
        assertThat(model.problemProperty().get())
                .isEqualTo("1 request cannot be read and is not shown. The command “verify” names it.");
    }

    @Test
    void asked_again_a_theme_goes_out_with_what_was_said_last() {
        askSix();
        GatherViewModel model = model();
        model.load();
        GatheredRow theme = model.rowsProperty().get().stream()
                .filter(row -> row.latest().to().equals("Vanna"))
                .findFirst()
                .orElseThrow();
        model.askAgain(theme);
        assertThat(navigator.routes()).containsExactly(new Route.Send(CAMBODIA, true, Optional.of(theme.latest())));
    }

    @Test
    void a_reminder_names_the_address_and_what_is_open_on_the_last_day() {
        ExchangeScope skills = new ExchangeScope.Asked("Education ministry");
        asked("Customs", skills, 12, 0, Optional.empty());
        cameBack(skills, 1, 70);
        GatherViewModel model = model();
        model.load();
        assertThat(model.reminder(model.rowsProperty().get().get(0)))
                .startsWith("To: customs@office.example\nSubject: Cambodia 2026: a reminder, ")
                .contains("\nThe answers are due today, 12 May 2026.\n0 of 3 done, 2 not known yet, 1 to answer:\n- ");
    }

    @Test
    void a_reminder_names_every_theme_the_address_for_the_answers_and_the_office_that_asks() {
        asked("Customs", new ExchangeScope.Asked("Customs"), 12, 4, Optional.empty());
        asker.keepAddress("desk@trade.example");
        GatherViewModel model = model();
        model.load();
        GatheredRow row = model.rowsProperty().get().get(0);
        List<String> themes = row.questions().stream()
                .map(SHIPPED::homeOf)
                .map(Section::title)
                .distinct()
                .toList();
        assertThat(themes).hasSizeBetween(3, 6);
        assertThat(model.reminder(row))
                .contains(themes)
                .doesNotContain(" more.")
                .contains("\nPlease send the answers to desk@trade.example.\nIf another");
        Profile led = new Profile(
                new Subject("KHM"),
                new Round("2026"),
                Depth.FULL,
                "",
                "Ministry of Trade",
                "trade@office.example",
                List.of());
        assertThat(RequestText.Sender.of("Ana Silva", "", led))
                .isEqualTo(new RequestText.Sender("Ana Silva, Ministry of Trade", "trade@office.example"));
        assertThat(RequestText.Sender.of("Ana Silva, Ministry of Trade", "a@b.example", led))
                .isEqualTo(new RequestText.Sender("Ana Silva, Ministry of Trade", "a@b.example"));
    }

    /** Nothing looks kept that is lost when the program is ended. */
    @Test
    void a_reminder_that_somebody_changes_says_from_its_first_letter_how_long_it_is_kept() {
        asked("Customs", new ExchangeScope.Asked("Customs"), 12, 4, Optional.empty());
        Scene scene = new InShell(context, new Route.Gather(CAMBODIA))
                .show(dialogs -> new GatherController(model(), desk), 1440, 900, Settings.DEFAULT);
        ListView<?> list = robot.lookup(".gather-list").queryListView();
        robot.interact(list::requestFocus);
        robot.push(KeyCode.ENTER);
        ScreenDriver.settle();
        Label kept = (Label) scene.lookup(".gather-reminder-kept");
        assertThat(kept.isVisible()).isFalse();
        TextArea text = (TextArea) scene.lookup(".gather-panel .text-area");
        ScreenDriver.onWindow(text::requestFocus);
        robot.write("x");
        assertThat(kept.isVisible()).isTrue();
        assertThat(kept.getText())
                .isEqualTo("Your changes stay here only until the program ends. Copy the text to keep it.");
        ScreenDriver.picture(scene, "gather-reminder-changed");
    }

    /** It goes to an office: what follows a colon has to stand there. */
    @Test
    void a_reminder_names_what_is_not_known_yet_too() {
        ExchangeScope skills = new ExchangeScope.Asked("Education ministry");
        asked("Education ministry", skills, 12, 4, Optional.empty());
        List<Question> all = SHIPPED.questions().stream()
                .filter(question -> skills.questions(SHIPPED).contains(question.id()))
                .toList();
        for (Question question : all) {
            Response said = question.equals(all.get(0)) ? new Response.NotApplicable() : new Response.DontKnow();
            trail.add(Trails.at(question.id(), Answer.NONE, Answer.of(said), ScreenContexts.NOW, "Dara"));
        }
        GatherViewModel model = model();
        model.load();
        GatheredRow row = model.rowsProperty().get().get(0);
        assertThat(model.reminder(row))
                .contains("\n1 of 3 done, 2 not known yet:\n- " + all.get(1).title() + " (not known yet)\n- "
                        + all.get(2).title()
                        + " (not known yet)\n\nPlease look at them and send the file back.\n");
        GatherWords words = model.loadedProperty().get().orElseThrow();
        assertThat(words.answeredWhole(row)).isEqualTo("1 of 3 done, 2 not known yet");
        assertThat(words.answered(row)).isEqualTo("1 of 3");
        assertThat(words.state(row)).isEqualTo("Nothing back");
    }

    /** Whoever copies it goes on where they are, and sees that it is copied. */
    @Test
    void a_copied_reminder_leaves_the_panel_where_it_is() {
        askSix();
        Scene scene = new InShell(context, new Route.Gather(CAMBODIA))
                .show(dialogs -> new GatherController(model(), desk), 1024, 700, new Settings(WindowLook.DARK, 24, ""));
        ListView<?> list = robot.lookup(".gather-list").queryListView();
        robot.interact(list::requestFocus);
        robot.push(KeyCode.ENTER);
        ScreenDriver.settle();
        ScrollPane panel = (ScrollPane) scene.lookup(".gather-panel");
        Button copy = robot.lookup("Copy reminder").queryButton();
        robot.interact(() -> {
            panel.setVvalue(0.9);
            copy.requestFocus();
        });
        robot.push(KeyCode.SPACE);
        ScreenDriver.settle();
        assertThat(copy.getText()).isEqualTo("Copied");
        assertThat(scene.getFocusOwner()).isSameAs(copy);
        assertThat(panel.getVvalue()).isGreaterThan(0.5);
        assertThat(panel.lookupAll(".gather-fact"))
                .extracting(node -> ((Label) node).getText())
                .contains("Known here")
                .doesNotContain("In the score");
        ScreenDriver.picture(scene, "gather-copied-24");
        robot.interact(() -> ((TextArea) panel.lookup(".text-area")).setText("Dear Lina, please."));
        assertThat(copy.getText()).as("another text is not copied yet").isEqualTo("Copy reminder");
        robot.push(KeyCode.SPACE);
        ScreenDriver.settle();
        assertThat(copy.getText()).isEqualTo("Copied");
        robot.interact(robot.lookup("Suggested text again").queryButton()::fire);
        assertThat(copy.getText()).isEqualTo("Copy reminder");
    }

    /** A core check asks few questions, and few offices. */
    @Test
    void only_offices_of_what_is_asked_are_named() {
        Profile profile = Profile.of(new Subject("KHM"), new Round("2026"), Depth.FULL);
        GatherSnapshot whole = snapshot(profile);
        GatherSnapshot core = snapshot(Profile.of(profile.subject(), profile.round(), Depth.CORE));
        assertThat(core.bodies()).isNotEmpty().hasSizeLessThan(30);
        assertThat(whole.bodies()).hasSizeGreaterThan(60).containsAll(core.bodies());
    }

    /** Answers that come back cannot be merged then. */
    @Test
    void that_it_is_signed_off_is_said_first() {
        SignOff signOff =
                new SignOff(List.of(new Person("Ana", "Chair")), "", ScreenContexts.NOW, "Ana", Optional.empty());
        Profile profile = Profile.of(new Subject("KHM"), new Round("2026"), Depth.FULL);
        GatherSnapshot signed = snapshot(new Copy(
                CAMBODIA,
                SHIPPED.ref(),
                profile,
                List.of(),
                Map.of(),
                new ReviewTrail(List.of(), List.of(), List.of(signOff)),
                PlanTrail.NONE));
        assertThat(new GatherWords(context, signed).subtitle())
                .endsWith("It is signed off: reopen it in Review before answers are merged.");
        assertThat(new GatherWords(context, snapshot(profile)).subtitle()).doesNotContain("signed");
    }

    private static GatherSnapshot snapshot(Profile profile) {
        return snapshot(new Copy(CAMBODIA, SHIPPED.ref(), profile, List.of()));
    }

    private static GatherSnapshot snapshot(Copy copy) {
        ExchangePackage whole = new ExchangePackage(
                SHIPPED, List.of(copy), new ExchangeScope.Whole(), true, ScreenContexts.NOW, "", Map.of());
        return GatherSnapshot.of(
                whole,
                new PastRequests(List.of()),
                0,
                List.of(),
                new Gathering.Waiting(List.of(), ScreenContexts.NOW),
                TODAY,
                "");
    }

    /** Also those that another answer leaves out: they are put to the subject. */
    @Test
    void every_count_of_the_page_is_of_the_same_questions() {
        asked("Vanna", new ExchangeScope.Part(new SectionId("LOG-PAY")), 2, 9, Optional.empty());
        GatherViewModel model = model();
        model.load();
        Gathering gathering =
                model.loadedProperty().get().orElseThrow().snapshot().gathering();
        assertThat(gathering.count().asked())
                .isEqualTo(gathering.notAsked().size()
                        + gathering.rows().get(0).count().asked());
        assertThat(model.loadedProperty().get().orElseThrow().subtitle())
                .isEqualTo("0 of 119 questions are done. 0 of 1 office sent answers. None is late. "
                        + "Nobody was asked for the rest: 0 of 112 done, 10 wait for another answer, 102 to answer.");
    }

    @ParameterizedTest
    @CsvSource({
        "1440, 900, LIGHT, 14, ''",
        "1024, 700, LIGHT, 14, -1024-light",
        "1024, 700, DARK, 14, -1024-dark",
        "1024, 700, LIGHT, 24, -1024-24",
        "1024, 700, LIGHT, 28, -1024-28",
    })
    void who_is_late_is_seen_first_and_keys_are_enough(
            int width, int height, WindowLook look, int textSize, String name) {
        askSix();
        Scene scene = new InShell(context, new Route.Gather(CAMBODIA))
                .show(dialogs -> new GatherController(model(), desk), width, height, new Settings(look, textSize, ""));
        ScreenDriver.picture(scene, "gather" + name);
        assertThat(CutTexts.in(scene, label -> !Tips.of(label).isEmpty())).isEmpty();
        ListView<?> list = robot.lookup(".gather-list").queryListView();
        robot.interact(list::requestFocus);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        ScreenDriver.picture(scene, "gather-panel" + name);
        Node panel = scene.lookup(".gather-panel");
        boolean isSheet = textSize > 14;
        assertThat(isSheet ? Nesting.isIn(scene.getFocusOwner(), panel) : list.isFocused())
                .as("a sheet has the keys, what stands beside the list leaves them there")
                .isTrue();
        Bounds over = panel.localToScene(panel.getLayoutBounds());
        for (Node needed : scene.getRoot().lookupAll(".button")) {
            boolean isCovered = !isSheet
                    && !Nesting.isIn(needed, panel)
                    && isSeen(needed)
                    && needed.localToScene(needed.getLayoutBounds()).intersects(over);
            assertThat(isCovered).as(needed.toString()).isFalse();
        }
        robot.push(KeyCode.ESCAPE);
        assertThat(panel.getScene()).as("closed from where the keys are").isNull();
        assertThat(list.isFocused()).isTrue();
        robot.push(KeyCode.ENTER);
        robot.interact(() -> panel.lookup(".text-area").requestFocus());
        robot.push(KeyCode.ESCAPE);
        assertThat(panel.getScene()).as("closed from the reminder").isNull();
        assertThat(list.isFocused()).isTrue();
        robot.push(KeyCode.UP);
        robot.push(KeyCode.C);
        robot.interact(
                () -> assertThat(Clipboard.getSystemClipboard().getString())
                        .startsWith(
                                "Subject: Cambodia 2026: a reminder, 6 questions to answer\n\nDear colleagues,\n\nOn 30 Apr 2026"));
        robot.push(KeyCode.DELETE);
        assertThat(list.getItems()).hasSize(5);
    }

    /** Somebody with large text: what is in the sheet is read by Page Down and reached by Tab, and one key closes it from anywhere. */
    @Test
    void the_panel_of_an_office_lies_over_the_page_and_has_the_keys() {
        askSix();
        Scene scene = new InShell(context, new Route.Gather(CAMBODIA))
                .show(dialogs -> new GatherController(model(), desk), 1024, 700, new Settings(WindowLook.DARK, 24, ""));
        ListView<?> list = robot.lookup(".gather-list").queryListView();
        robot.interact(list::requestFocus);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        ScreenDriver.settle();
        ScrollPane panel = (ScrollPane) scene.lookup(".gather-panel");
        Bounds seen = panel.localToScene(panel.getLayoutBounds());
        Bounds page = scene.lookup(".page.gather")
                .localToScene(scene.lookup(".page.gather").getLayoutBounds());
        assertThat(seen.getMinY()).as("from the top of the page").isCloseTo(page.getMinY(), within(2.0));
        assertThat(seen.getMaxY()).as("to its foot").isCloseTo(page.getMaxY(), within(2.0));
        assertThat(panel.getVvalue()).isZero();
        ScreenDriver.onWindow(() -> PageKeys.listen(scene));
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(panel.getVvalue()).as("Page Down").isPositive();
        List<Node> reached = new ArrayList<>();
        for (int tab = 0; tab < 5; tab++) {
            reached.add(scene.getFocusOwner());
            robot.push(KeyCode.TAB);
            ScreenDriver.settle();
        }
        assertThat(reached)
                .as("the cross, the reminder, its button, ask again, take off")
                .allMatch(node -> Nesting.isIn(node, panel));
        assertThat(reached).doesNotHaveDuplicates();
        Node outside = scene.getFocusOwner();
        assertThat(Nesting.isIn(outside, panel)).as("Tab goes on to the foot").isFalse();
        robot.push(KeyCode.ESCAPE);
        assertThat(panel.getScene()).as("closed from outside").isNull();
        assertThat(list.isFocused()).as("back at the row").isTrue();
    }

    /** A table of one row leaves what stands below it in the window, also where the text is large. */
    @Test
    void arrows_choose_a_filter_and_one_that_takes_nobody_shows_nobody() {
        asked("Central bank", new ExchangeScope.Asked("Central bank"), 12, 4, Optional.empty());
        Scene scene = new InShell(context, new Route.Gather(CAMBODIA))
                .show(dialogs -> new GatherController(model(), desk), 1440, 900, Settings.DEFAULT);
        ListView<?> list = robot.lookup(".gather-list").queryListView();
        assertThat(list.getItems()).hasSize(1);
        List<Node> segments = List.copyOf(scene.getRoot().lookupAll(".segment"));
        robot.interact(segments.get(0)::requestFocus);
        for (Node segment : segments) {
            ToggleButton filter = (ToggleButton) segment;
            assertThat(filter.isFocused() && filter.isSelected())
                    .as(filter.getText())
                    .isTrue();
            int count = Integer.parseInt(filter.getText().replaceAll("\\D", ""));
            assertThat(list.getItems()).as(filter.getText()).hasSize(count);
            assertThat(scene.getRoot().lookupAll(".gather-list .list-cell").stream()
                            .filter(cell -> Nesting.isShown(cell) && !((ListCell<?>) cell).isEmpty()))
                    .as(filter.getText())
                    .hasSize(count);
            assertThat(list.lookup(".gather-none") != null
                            && list.lookup(".gather-none").getParent().isVisible())
                    .as(filter.getText())
                    .isEqualTo(count == 0);
            assertThat(scene.lookup(".gather-panel") != null)
                    .as(filter.getText())
                    .isEqualTo(count > 0);
            robot.push(KeyCode.RIGHT);
            ScreenDriver.settle();
        }
    }

    @Test
    void files_can_be_opened_below_one_office_with_large_text() {
        asked("Central bank", new ExchangeScope.Asked("Central bank"), 12, 4, Optional.empty());
        Scene scene = new InShell(context, new Route.Gather(CAMBODIA))
                .show(dialogs -> new GatherController(model(), desk), 1024, 700, new Settings(WindowLook.DARK, 24, ""));
        Node open = robot.lookup("Open files…").query();
        Bounds page = scene.lookup(".page.gather")
                .localToScene(scene.lookup(".page.gather").getLayoutBounds());
        assertThat(open.localToScene(open.getLayoutBounds()).getMaxY()).isLessThan(page.getMaxY());
        Node main = scene.lookup(".gather-main");
        assertThat(CutTexts.in(scene, label -> !Nesting.isIn(label, main)))
                .as("whole words")
                .isEmpty();
    }

    /** The list has no further row to go to; the rest of the page is below it. */
    @Test
    void page_down_on_the_last_row_shows_what_stands_below_the_list() {
        askSix();
        Scene scene = new InShell(context, new Route.Gather(CAMBODIA))
                .show(dialogs -> new GatherController(model(), desk), 1024, 700, new Settings(WindowLook.DARK, 24, ""));
        ListView<?> list = robot.lookup(".gather-list").queryListView();
        robot.interact(list::requestFocus);
        ScreenDriver.onWindow(() -> PageKeys.listen(scene));
        robot.push(KeyCode.END);
        robot.push(KeyCode.PAGE_DOWN);
        ScreenDriver.settle();
        Node open = robot.lookup("Open files…").query();
        Bounds page = scene.lookup(".page.gather")
                .localToScene(scene.lookup(".page.gather").getLayoutBounds());
        assertThat(open.localToScene(open.getLayoutBounds()).getMaxY()).isLessThan(page.getMaxY());
    }

    @Test
    void both_rows_of_two_offices_are_seen_whole_with_large_text() {
        asked(
                "Central bank, justice ministry",
                new ExchangeScope.Asked("Central bank, justice ministry"),
                12,
                4,
                Optional.empty());
        asked(
                "Customs and tax authority of the capital",
                new ExchangeScope.Asked("Customs and tax authority"),
                12,
                -4,
                Optional.empty());
        Scene scene = new InShell(context, new Route.Gather(CAMBODIA))
                .show(dialogs -> new GatherController(model(), desk), 1024, 700, new Settings(WindowLook.DARK, 24, ""));
        ScreenDriver.picture(scene, "gather-two-24");
        assertThat(((Labeled) scene.lookup("#subtitle")).getText())
                .isEqualTo("0 of 119 questions are done. 0 of 2 offices sent answers. 1 is late.");
        ListView<?> list = robot.lookup(".gather-list").queryListView();
        Bounds whole = list.localToScene(list.getLayoutBounds());
        assertThat(scene.getRoot().lookupAll(".gather-cell").stream()
                        .filter(cell -> Nesting.isShown(cell) && !((ListCell<?>) cell).isEmpty()))
                .hasSize(2)
                .allSatisfy(row -> assertThat(
                                row.localToScene(row.getLayoutBounds()).getMaxY())
                        .isLessThanOrEqualTo(whole.getMaxY()));
    }

    @Test
    void a_reminder_that_somebody_changed_is_there_again_and_asked_about_until_it_is_copied() {
        askSix();
        Scene scene = new InShell(context, new Route.Gather(CAMBODIA))
                .show(dialogs -> new GatherController(model(), desk), 1440, 900, Settings.DEFAULT);
        ListView<?> list = robot.lookup(".gather-list").queryListView();
        robot.interact(list::requestFocus);
        String suggested = ((TextArea) scene.lookup(".gather-panel .text-area")).getText();
        robot.interact(() -> ((TextArea) scene.lookup(".gather-panel .text-area")).setText("Dear Lina, please."));
        robot.push(KeyCode.DOWN);
        assertThat(((TextArea) scene.lookup(".gather-panel .text-area")).getText())
                .isNotEqualTo("Dear Lina, please.");
        robot.push(KeyCode.UP);
        assertThat(((TextArea) scene.lookup(".gather-panel .text-area")).getText())
                .isEqualTo("Dear Lina, please.");
        Scene again = new InShell(context, new Route.Gather(CAMBODIA))
                .show(dialogs -> new GatherController(model(), desk), 1440, 900, Settings.DEFAULT);
        TextArea text = (TextArea) again.lookup(".gather-panel .text-area");
        assertThat(text.getText()).isEqualTo("Dear Lina, please.");
        assertThat(reminders.unfinished(context.messages()))
                .extracting(one -> one.words())
                .containsExactly("the reminder to ICT regulator");
        robot.interact(robot.lookup("Copy reminder").queryButton()::fire);
        assertThat(reminders.unfinished(context.messages())).isEmpty();
        robot.interact(robot.lookup("Suggested text again").queryButton()::fire);
        assertThat(text.getText()).isEqualTo(suggested);
        assertThat(text.isFocused()).isTrue();
    }

    @Test
    void whoever_changed_a_reminder_is_told_that_something_came_since() {
        ExchangeScope skills = new ExchangeScope.Asked("Education ministry");
        asked("Education ministry", skills, 13, 4, Optional.empty());
        GatherViewModel model = model();
        model.load();
        model.write(model.rowsProperty().get().get(0), "Dear Lina, please.");
        assertThat(model.isOlder(model.rowsProperty().get().get(0))).isFalse();
        cameBack(skills, 1, 70);
        GatherViewModel again = model();
        again.load();
        GatheredRow row = again.rowsProperty().get().get(0);
        assertThat(again.written(row)).isEqualTo("Dear Lina, please.");
        assertThat(again.isOlder(row)).isTrue();
        again.forget(row);
        assertThat(reminders.unfinished(context.messages())).isEmpty();
    }

    @Test
    void an_office_that_is_asked_its_own_questions_is_named_once() {
        asked("Central bank", new ExchangeScope.Asked("Central bank"), 12, 4, Optional.empty());
        GatherViewModel model = model();
        model.load();
        GatherWords words = model.loadedProperty().get().orElseThrow();
        assertThat(words.portion(model.rowsProperty().get().get(0)))
                .doesNotContain("Central bank")
                .isNotBlank();
    }

    @Test
    void the_last_row_is_seen_whole_beside_the_panel() {
        askSix();
        new InShell(context, new Route.Gather(CAMBODIA))
                .show(dialogs -> new GatherController(model(), desk), 1024, 700, Settings.DEFAULT);
        ListView<?> list = robot.lookup(".gather-list").queryListView();
        robot.interact(list::requestFocus);
        robot.push(KeyCode.END);
        robot.push(KeyCode.ENTER);
        for (int pulse = 0; pulse < 4; pulse++) {
            ScreenDriver.settle();
        }
        Node last = robot.lookup(".gather-cell")
                .match(cell -> cell instanceof ListCell<?> row && row.isSelected())
                .query();
        Bounds whole = list.localToScene(list.getLayoutBounds());
        assertThat(last.localToScene(last.getLayoutBounds()).getMaxY()).isLessThanOrEqualTo(whole.getMaxY());
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Two files that differ from one another, one that is broken, and one that agrees. */
    @ParameterizedTest
    @CsvSource({"1440, 900, LIGHT, 14, ''", "1024, 700, DARK, 24, -1024-24-dark"})
    void what_became_of_files_that_came_back_is_told_with_what_needs_somebody_first(
            int width, int height, WindowLook look, int textSize, String name) throws IOException {
        askSix();
        GatherViewModel model = model();
        Scene scene = new InShell(context, new Route.Gather(CAMBODIA))
                .show(dialogs -> new GatherController(model, desk), width, height, new Settings(look, textSize, ""));
        Files.writeString(folder.resolve("broken.readiness"), "no ZIP");
        sent("Central bank back", "LOG-PAY-01", 2);
        sent("Regulator back", "LOG-PAY-03", 1);
        sent("Regulator, another", "LOG-PAY-03", 3);
        robot.interact(() -> model.returns().take(List.of(folder.toString())));
        assertThat(CutTexts.in(scene, label -> !Tips.of(label).isEmpty())).isEmpty();
        ScreenDriver.picture(scene, "gather-returns" + name);
        robot.clickOn("Choose between answers…");
        assertThat(navigator.routes())
                .containsExactly(new Route.Merge(
                        List.of(
                                folder.resolve("Regulator back.readiness").toString(),
                                folder.resolve("Regulator, another.readiness").toString()),
                        true,
                        Optional.of(CAMBODIA)));
    }

    private void sent(String name, String question, int hoursAgo) throws IOException {
        Profile profile = Profile.of(new Subject("KHM"), new Round("2026"), Depth.FULL);
        HistoryEntry answer = Trails.change(
                question, Answer.NONE, Answer.of(new Response.DontKnow()).withNote(name), hoursAgo, "Lina");
        ExchangePackage contents = new ExchangePackage(
                SHIPPED,
                List.of(new Copy(CAMBODIA, SHIPPED.ref(), profile, List.of(answer))),
                new ExchangeScope.Whole(),
                true,
                ScreenContexts.NOW,
                "Lina");
        Files.write(folder.resolve(name + ".readiness"), new ZipExchangeFile(() -> "1").write(contents));
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, LIGHT, 14, ''", "1024, 700, LIGHT, 24, -1024-24"})
    void before_anybody_was_asked_it_says_whom_to_ask(
            int width, int height, WindowLook look, int textSize, String name) {
        Scene scene = new InShell(context, new Route.Gather(CAMBODIA))
                .show(dialogs -> new GatherController(model(), desk), width, height, new Settings(look, textSize, ""));
        ScreenDriver.picture(scene, "gather-empty" + name);
        assertThat(CutTexts.in(scene)).isEmpty();
        robot.clickOn(".gather-empty .primary");
        assertThat(navigator.routes()).containsExactly(new Route.Several(CAMBODIA, Optional.empty()));
    }
}
