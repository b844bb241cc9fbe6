package org.southsouth.readiness.ui.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.exchange.FileException;
import org.southsouth.readiness.core.exchange.LargeOutputFile;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.gather.Request;
import org.southsouth.readiness.core.merge.AskedParts;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.ExchangeExport;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.merge.LocalState;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.files.DiskPlaces;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.files.WholeFile;
import org.southsouth.readiness.files.WorkbookFile;
import org.southsouth.readiness.files.ZipExchangeFile;
import org.southsouth.readiness.report.Forms;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.InShell;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.MemoryAsker;
import org.southsouth.readiness.testing.MemoryExports;
import org.southsouth.readiness.testing.MemoryLibrary;
import org.southsouth.readiness.testing.MemoryMerges;
import org.southsouth.readiness.testing.MemoryRequests;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.testing.Trails;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Unfinished;
import org.southsouth.readiness.ui.fx.WrittenFile;

/** Cambodia asks several of the eighty that the questionnaire names. */
class SeveralTest {
    private static final AssessmentId CAMBODIA = new AssessmentId("khm");
    private static final Framework SHIPPED = new JsonFrameworkSource().shipped();

    private final SendDrafts drafts = new SendDrafts();
    private final RememberingNavigator navigator = new RememberingNavigator();
    private final ScreenContext context = ScreenContexts.context(navigator, new DirectBackground());
    private final MemoryMerges merges = new MemoryMerges();
    private final MemoryRequests requests = new MemoryRequests();
    private final MemoryAsker asker = new MemoryAsker("Dara Example");
    private final ZipExchangeFile files = new ZipExchangeFile(() -> "1");
    private final List<HistoryEntry> trail = new ArrayList<>();
    private final MemoryExports desk = new MemoryExports();

    @TempDir
    Path folder;

    private SeveralViewModel model(LargeOutputFile output, Optional<Request> again) {
        Profile profile = Profile.of(new Subject("KHM"), new Round("2026"), Depth.FULL);
        merges.put(new Copy(CAMBODIA, SHIPPED.ref(), profile, trail), LocalState.LISTED);
        return new SeveralViewModel(new Route.Several(CAMBODIA, again), context, ports(output));
    }

    private SendViewModel.Ports ports(LargeOutputFile output) {
        return new SendViewModel.Ports(
                new ExchangeExport(merges, new MemoryLibrary(SHIPPED)),
                files,
                output,
                asker,
                AskedParts.NONE,
                new Forms(context.messages(), context.formats()),
                requests,
                requests::newId,
                new DiskPlaces(),
                drafts);
    }

    private SeveralViewModel loaded(LargeOutputFile output) {
        SeveralViewModel model = model(output, Optional.empty());
        model.load();
        return model;
    }

    private static SeveralOffice tick(SeveralViewModel model, String body) {
        SeveralOffice office = model.officesProperty().get().stream()
                .filter(one -> one.body().equals(body))
                .findFirst()
                .orElseThrow();
        office.taken().set(true);
        return office;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void who_was_asked_already_is_marked_with_the_day() {
        SeveralViewModel model = loaded(new WholeFile());
        SeveralOffice bank = tick(model, "Central bank");
        assertThat(bank.askedAt().get()).isEmpty();
        model.make(folder.toString());
        assertThat(bank.askedAt().get()).contains(ScreenContexts.NOW);
        assertThat(loaded(new WholeFile()).officesProperty().get().stream()
                        .filter(office -> office.askedAt().get().isPresent())
                        .map(SeveralOffice::body))
                .containsExactly("Central bank");
        Scene scene = new InShell(context, new Route.Several(CAMBODIA, Optional.empty()))
                .show(
                        dialogs -> new SeveralController(model(new WholeFile(), Optional.empty()), dialogs),
                        1024,
                        700,
                        Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        robot.clickOn(".office-list");
        robot.interact(() -> ((TextField)
                        scene.lookup(".office-list").getParent().getParent().lookup(".text-field"))
                .setText("central bank"));
        assertThat(robot.lookup(".office-list .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .anyMatch(text -> text.endsWith("Asked on 12 May 2026"));
        ScreenDriver.picture(scene, "several-asked-1024");
        ListView<?> list = (ListView<?>) scene.lookup(".office-list");
        robot.interact(() -> {
            list.getItems().forEach(office -> ((SeveralOffice) office).taken().set(false));
            list.getSelectionModel().clearSelection();
            ((TextField) list.getParent().getParent().lookup(".text-field")).setText("central");
            list.requestFocus();
        });
        robot.push(KeyCode.SPACE);
        assertThat(list.getItems())
                .filteredOn(office -> ((SeveralOffice) office).taken().get())
                .hasSize(1);
    }

    @Test
    void what_was_chosen_waits_for_whoever_comes_back_and_is_asked_about_when_the_window_closes() {
        SeveralViewModel model = loaded(new WholeFile());
        tick(model, "Central bank").address().set("vanna@bank.example");
        model.request().message().set("An estimate is fine.");
        model.leaving();
        assertThat(drafts.unfinished(context.messages()))
                .containsExactly(new Unfinished(
                        "what was typed in “Ask several”", new Route.Several(CAMBODIA, Optional.empty())));
        SeveralViewModel again = loaded(new WholeFile());
        assertThat(again.taken())
                .extracting(SeveralOffice::body, office -> office.address().get())
                .containsExactly(tuple("Central bank", "vanna@bank.example"));
        assertThat(again.request().message().get()).isEqualTo("An estimate is fine.");
        assertThat(again.begunProperty().get()).isTrue();
        again.make(folder.toString());
        again.leaving();
        assertThat(drafts.unfinished(context.messages())).isEmpty();
    }

    /** By Escape too, which before did nothing. */
    @Test
    void names_of_offices_are_whole_with_large_text() {
        SeveralViewModel model = loaded(new WholeFile());
        tick(model, "Central bank, justice ministry");
        model.make(folder.toString());
        Scene scene = new InShell(context, new Route.Several(CAMBODIA, Optional.empty()))
                .show(
                        dialogs -> new SeveralController(model(new WholeFile(), Optional.empty()), dialogs),
                        1024,
                        700,
                        new Settings(WindowLook.DARK, 24, ""));
        ScreenDriver.onWindow(() -> ((TextField)
                        scene.lookup(".office-list").getParent().getParent().lookup(".text-field"))
                .setText("justice"));
        ScreenDriver.settle();
        Node list = scene.lookup(".office-list");
        assertThat(CutTexts.in(scene, label -> !Nesting.isIn(label, list))).isEmpty();
        ScreenDriver.picture(scene, "several-24");
    }

    @Test
    void whoever_leaves_with_something_typed_is_asked_first() {
        SeveralViewModel model = model(new WholeFile(), Optional.empty());
        Scene scene = new InShell(context, new Route.Several(CAMBODIA, Optional.empty()))
                .show(dialogs -> new SeveralController(model, dialogs), 1024, 700, Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        robot.interact(() -> tick(model, "Central bank"));
        ScreenDriver.onWindow(() -> scene.lookup(".office-list").requestFocus());
        robot.push(KeyCode.ESCAPE);
        assertThat(navigator.routes()).isEmpty();
        robot.clickOn("Give up");
        assertThat(navigator.routes()).containsExactly(new Route.Gather(CAMBODIA));
        model.leaving();
        assertThat(drafts.unfinished(context.messages())).isEmpty();
    }

    @Test
    void what_was_said_to_one_office_is_not_said_to_the_next_ones() {
        SeveralViewModel first = loaded(new WholeFile());
        first.request().message().set("Please answer these eight questions.");
        tick(first, "Central bank");
        first.make(folder.toString());
        first.leaving();
        SeveralViewModel next = loaded(new WholeFile());
        assertThat(next.request().message().get()).isEmpty();
        assertThat(next.request().due().get()).isEqualTo(first.request().due().get());
    }

    @Test
    void the_list_of_offices_says_how_far_each_is_and_a_letter_finds_one() {
        SeveralViewModel asked = loaded(new WholeFile());
        tick(asked, "Central bank");
        asked.make(folder.toString());
        Route.Send to = new Route.Send(CAMBODIA, true, Optional.empty());
        Scene scene = new InShell(context, to)
                .show(
                        dialogs -> new SendController(new SendViewModel(to, context, ports(new WholeFile())), desk),
                        1024,
                        700,
                        Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        ComboBox<?> offices = robot.lookup(".combo-box").queryAllAs(ComboBox.class).stream()
                .map(box -> (ComboBox<?>) box)
                .filter(box ->
                        box.getItems().stream().anyMatch(item -> item.toString().equals("Central bank")))
                .findFirst()
                .orElseThrow();
        type(robot, offices, "p");
        assertThat(offices.getValue()).hasToString("Plant protection authority");
        type(robot, offices, "ce");
        assertThat(offices.getValue()).hasToString("Central bank");
        robot.interact(offices::show);
        assertThat(robot.lookup(".list-cell").queryAllAs(ListCell.class))
                .extracting(cell -> String.valueOf(cell.getText()))
                .anyMatch(text -> text.startsWith("Central bank: 8 questions, 7 left, 1 waits. Asked on 12 May 2026"));
        ScreenDriver.picture(scene, "ask-one-offices-1024");
    }

    /** All at once, as fast as the window takes them. */
    private static void type(KeyRobot robot, ComboBox<?> box, String letters) {
        robot.interact(() -> letters.chars()
                .mapToObj(Character::toString)
                .forEach(letter -> Event.fireEvent(
                        box,
                        new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false))));
    }

    @Test
    void addresses_are_looked_at_before_a_file_is_made() {
        SeveralViewModel model = loaded(new WholeFile());
        assertThat(model.begunProperty().get()).isFalse();
        SeveralOffice bank = tick(model, "Central bank");
        assertThat(model.begunProperty().get()).isTrue();
        bank.address().set("nobody");
        assertThat(model.messageProperty().get()).startsWith("“nobody” is no e-mail address.");
        assertThat(model.readyProperty().get()).isFalse();
        bank.address().set("vanna@bank.example");
        assertThat(model.messageProperty().get()).isEmpty();
        SeveralOffice customs = tick(model, "Customs");
        customs.to().set("central BANK");
        customs.address().set("other@bank.example");
        assertThat(model.messageProperty().get())
                .isEqualTo(
                        "Central bank has two e-mail addresses: vanna@bank.example and other@bank.example. Keep one.");
        customs.address().set("");
        assertThat(model.readyProperty().get()).isTrue();
        customs.to().set("x".repeat(300));
        assertThat(model.messageProperty().get()).isEqualTo("A recipient and an e-mail take at most 200 characters.");
        customs.to().set("Customs");
        model.request().address().set("dara.example");
        assertThat(model.messageProperty().get()).startsWith("“dara.example” is no e-mail address.");
    }

    @Test
    void asked_again_an_office_is_told_the_same_by_the_same_day_unless_that_is_over() {
        LocalDate day = LocalDate.of(2199, 9, 18);
        for (Optional<LocalDate> due : List.of(Optional.of(day), Optional.of(LocalDate.of(2020, 1, 1)))) {
            Request before = new Request(
                    requests.newId(),
                    "Vanna",
                    "vanna@bank.example",
                    new ExchangeScope.Asked(List.of("Central bank")),
                    Optional.of(FormFormat.XLSX),
                    context.clock().instant(),
                    "Dara Example",
                    due,
                    "An estimate is fine.");
            SeveralViewModel model = model(new WholeFile(), Optional.of(before));
            model.load();
            assertThat(model.recipients()).extracting(SeveralRecipient::to).containsExactly("Vanna");
            assertThat(model.request().message().get()).isEqualTo("An estimate is fine.");
            assertThat(model.request().day()).isEqualTo(due.filter(day::equals));
            assertThat(model.workbookProperty().get()).isTrue();
            assertThat(model.begunProperty().get()).isFalse();
            model.request().message().set("And who is to be asked next.");
            assertThat(model.begunProperty().get()).isTrue();
        }
    }

    @Test
    void each_recipient_gets_one_file_and_a_text_and_nothing_is_replaced() throws IOException {
        Path older = Files.writeString(folder.resolve("Cambodia 2026 Central bank.txt"), "mine");
        SeveralViewModel model = loaded(new WholeFile());
        List<SeveralOffice> offices = model.officesProperty().get();
        assertThat(offices).hasSize(80);
        List<Integer> left = offices.stream()
                .map(office -> office.count().open() + office.count().unknown())
                .toList();
        int withNothing = (int) left.stream().filter(count -> count == 0).count();
        assertThat(left.subList(left.size() - withNothing, left.size()))
                .as("who has nothing left stands last")
                .containsOnly(0);
        assertThat(model.readyProperty().get()).isFalse();
        tick(model, "Central bank");
        tick(model, "Customs").address().set("customs@office.example");
        tick(model, "Customs and tax authority").to().set(" customs ");
        assertThat(model.amountProperty().get()).isEqualTo("3 offices are ticked: 2 files, 16 questions.");
        model.request().due().set("18 September 2199");
        model.request().message().set("An estimate is fine.");
        model.passwordProperty().set("several words");
        model.repeatedProperty().set("several words");
        model.make(folder.toString());

        assertThat(model.messageProperty().get()).isEmpty();
        assertThat(model.begunProperty().get()).isFalse();
        assertThat(context.frame().writtenProperty().get().map(WrittenFile::files))
                .contains(2);
        assertThat(names())
                .containsExactly(
                        "Cambodia 2026 Central bank 2.readiness",
                        "Cambodia 2026 Central bank 2.txt",
                        "Cambodia 2026 Central bank.txt",
                        "Cambodia 2026 Customs.readiness",
                        "Cambodia 2026 Customs.txt");
        assertThat(older).hasContent("mine");
        ExchangePackage customs = files.read(
                        folder.resolve("Cambodia 2026 Customs.readiness").toString(), "several words".toCharArray())
                .value();
        assertThat(customs.scope()).isEqualTo(new ExchangeScope.Asked(List.of("Customs", "Customs and tax authority")));
        assertThat(customs.request().orElseThrow().isSealed()).isTrue();
        assertThat(Files.readString(folder.resolve("Cambodia 2026 Customs.txt")).replace("\r\n", "\n"))
                .isEqualTo("""
                        To: customs@office.example
                        Subject: Cambodia 2026: 8 questions for your office

                        Dear colleagues,

                        An estimate is fine.

                        Please answer 8 questions for Cambodia 2026: “Customs for small parcels”, “Paperless exchange across borders”, “Returns, claims and product tests” and “Women in trade policy and at the border”. The attached file is “Cambodia 2026 Customs.readiness”.
                        The answers are due on 18 Sep 2199.
                        Open the file with the South-South E-Commerce Readiness application, answer, and choose Send back.
                        The application is free and needs no network. If you do not have it, please ask us for it.
                        The file has a password. We tell it to you by telephone.
                        If another office should answer, please tell us which one.

                        Thank you.
                        Dara Example""");
        assertThat(requests.kept())
                .extracting(Request::to, Request::address, Request::scope)
                .containsExactly(
                        tuple("Central bank", "", new ExchangeScope.Asked("Central bank")),
                        tuple("Customs", "customs@office.example", customs.scope()));
        assertThat(model.madeProperty().get().get(1).mail()).startsWith("To: customs@office.example\n");
        assertThat(model.readyProperty().get()).isFalse();
        tick(model, "Customs");
        model.make(folder.toString());
        assertThat(names()).contains("Cambodia 2026 Customs 2.readiness", "Cambodia 2026 Customs 2.txt");
    }

    @Test
    void names_of_recipients_are_names_of_files_on_every_system() throws IOException {
        SeveralViewModel model = loaded(new WholeFile());
        tick(model, "Central bank").to().set("../../etc/pass:wd? \u202Ecod");
        tick(model, "Customs").to().set("x".repeat(200));
        model.make(folder.toString());
        assertThat(model.messageProperty().get()).isEmpty();
        assertThat(names())
                .hasSize(4)
                .allSatisfy(name -> assertThat(name)
                        .startsWith("Cambodia 2026 ")
                        .hasSizeLessThan(100)
                        .doesNotContain("/", "\\", ":", "?", "\u202E"));
        tick(model, "Customs").to().set("x".repeat(201));
        assertThat(model.readyProperty().get()).isFalse();
        assertThat(model.messageProperty().get()).contains("200 characters");
    }

    @Test
    void a_full_disk_leaves_what_was_made_and_says_what_was_not() throws IOException {
        int[] written = {0};
        SeveralViewModel model = loaded((file, contents) -> {
            written[0]++;
            if (written[0] > 3) {
                throw new FileException(FileException.Reason.DISK_FULL, file, null);
            }
            new WholeFile().write(file, contents);
        });
        tick(model, "Central bank");
        tick(model, "Customs");
        tick(model, "Regulator");
        model.make(folder.toString());
        assertThat(model.messageProperty().get())
                .startsWith("The file for Customs could not be made: ")
                .contains("disk is full")
                .endsWith("1 of 3 files were made before and stay.");
        assertThat(requests.kept()).extracting(Request::to).containsExactly("Central bank");
        assertThat(model.recipients()).extracting(SeveralRecipient::to).containsExactly("Customs", "Regulator");
        assertThat(model.madeProperty().get())
                .extracting(MadeFile::name)
                .containsExactly("Cambodia 2026 Central bank.readiness");
        assertThat(model.readyProperty().get()).isTrue();
        // Of the second nothing is there, not even its text.
        assertThat(names()).containsExactly("Cambodia 2026 Central bank.readiness", "Cambodia 2026 Central bank.txt");
        assertThat(model.begunProperty().get()).isTrue();
    }

    @Test
    void it_can_be_stopped_between_two_files() {
        SeveralViewModel model = loaded(new WholeFile());
        tick(model, "Central bank");
        tick(model, "Customs");
        model.madeProperty().subscribe(made -> {
            if (!made.isEmpty()) {
                model.stop();
            }
        });
        model.make(folder.toString());
        assertThat(model.messageProperty().get()).isEqualTo("Stopped. 1 of 2 files were made; they are listed above.");
        assertThat(requests.kept()).hasSize(1);
        assertThat(model.workingProperty().get()).isFalse();
    }

    @Test
    void whoever_has_no_such_application_gets_a_workbook_of_all_their_questions() {
        // A workbook without any answer says nothing when it comes back.
        trail.add(Trails.change("LOG-CUST-03", Answer.NONE, Answer.of(new Response.DontKnow()), 9, "Dara"));
        SeveralViewModel model = loaded(new WholeFile());
        model.workbookProperty().set(true);
        tick(model, "Customs");
        tick(model, "Customs and tax authority").to().set("Customs");
        model.make(folder.toString());
        ExchangePackage workbook = new WorkbookFile()
                .read(folder.resolve("Cambodia 2026 Customs.xlsx").toString(), ref -> Optional.of(SHIPPED))
                .value();
        assertThat(workbook.scope())
                .isEqualTo(new ExchangeScope.Asked(List.of("Customs", "Customs and tax authority")));
        assertThat(requests.kept()).extracting(Request::form).containsExactly(Optional.of(FormFormat.XLSX));
    }

    @ParameterizedTest
    @CsvSource({
        "1440, 900, LIGHT, 14, ''",
        "1024, 700, DARK, 14, -1024-dark",
        "1024, 700, LIGHT, 24, -1024-24",
    })
    void offices_are_ticked_and_the_texts_can_be_copied(
            int width, int height, WindowLook look, int textSize, String name) {
        desk.choose(folder.toString());
        SeveralViewModel model = model(new WholeFile(), Optional.empty());
        Scene scene = new InShell(context, new Route.Several(CAMBODIA, Optional.empty()))
                .show(dialogs -> new SeveralController(model, desk), width, height, new Settings(look, textSize, ""));
        KeyRobot robot = new KeyRobot();
        robot.clickOn(".office-list .check-box");
        robot.interact(() -> scene.lookup(".office-list").requestFocus());
        robot.push(KeyCode.DOWN).push(KeyCode.SPACE);
        robot.interact(() -> tick(model, "Central bank").to().set("Vanna Example"));
        ScreenDriver.picture(scene, "several" + name);
        assertThat(CutTexts.in(scene)).isEmpty();
        robot.clickOn("Choose a folder and make 2 files…");
        ScreenDriver.picture(scene, "several-made" + name);
        assertThat(CutTexts.in(scene)).isEmpty();
        robot.clickOn("Copy text");
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .startsWith("Subject: Cambodia 2026: 1 question for your office"));
        assertThat(model.madeProperty().get()).hasSize(2);
    }
}
