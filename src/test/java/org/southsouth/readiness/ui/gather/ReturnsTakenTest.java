package org.southsouth.readiness.ui.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.southsouth.readiness.testing.Offices.FRAMEWORK;
import static org.southsouth.readiness.testing.Offices.SAMOA;
import static org.southsouth.readiness.testing.Offices.level;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.form.FilesAndForms;
import org.southsouth.readiness.core.framework.FrameworkChecksum;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.gather.GatheredRow;
import org.southsouth.readiness.core.gather.Request;
import org.southsouth.readiness.core.merge.AssessmentMerge;
import org.southsouth.readiness.core.merge.ExchangeImport;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.merge.Receipt;
import org.southsouth.readiness.core.merge.ReceivedFile;
import org.southsouth.readiness.core.merge.Resolution;
import org.southsouth.readiness.core.review.Signing;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.files.DiskPlaces;
import org.southsouth.readiness.files.FilledForms;
import org.southsouth.readiness.files.FrameworkJson;
import org.southsouth.readiness.store.JdbiRequestStore;
import org.southsouth.readiness.store.JdbiReviewStore;
import org.southsouth.readiness.testing.Digests;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.InShell;
import org.southsouth.readiness.testing.MemoryAsker;
import org.southsouth.readiness.testing.MemoryRequests;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.Offices;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.ChosenMerge;
import org.southsouth.readiness.ui.fx.ChosenMerge.ChosenFile;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WaitingFiles;

/** Files of the other office are dropped, with real databases on both sides. */
class ReturnsTakenTest {
    private static final ExchangeScope TAX = new ExchangeScope.Part(new SectionId("tax"));
    private static final ExchangeScope ACCESS = new ExchangeScope.Part(new SectionId("access"));

    private final Path folder;
    private final Offices offices;
    private final JdbiRequestStore requests;
    private final WaitingFiles waiting = new WaitingFiles();
    private final ReturnsSaid said = new ReturnsSaid();
    private final ReminderDrafts reminders = new ReminderDrafts();
    private final GatherPlace place = new GatherPlace();
    private final RememberingNavigator navigator = new RememberingNavigator();
    private final ScreenContext context = ScreenContexts.context(navigator, new DirectBackground());
    private final GatherViewModel model;

    ReturnsTakenTest(@TempDir Path folder) {
        this.folder = folder;
        this.offices = new Offices(folder);
        this.requests = new JdbiRequestStore(offices.database());
        requests.keep(
                SAMOA,
                List.of(new Request(
                        new MemoryRequests().newId(),
                        "Tax office",
                        "",
                        TAX,
                        Optional.empty(),
                        ScreenContexts.NOW.minus(Duration.ofHours(3)),
                        "Dara",
                        Optional.empty(),
                        "")));
        this.model = model();
        model.load();
    }

    private GatherViewModel model() {
        return new GatherViewModel(
                SAMOA,
                context,
                new GatherViewModel.Ports(
                        offices.exports(),
                        requests,
                        new MemoryAsker("Dara"),
                        new FilesAndForms(offices.files(), new FilledForms(), new Offices.Shelf(FRAMEWORK)),
                        offices.imports(),
                        new DiskPlaces(),
                        new GatherViewModel.Kept(waiting, said, reminders, place)));
    }

    @AfterEach
    void close() {
        offices.close();
    }

    private ReturnsViewModel.Outcome taken(String... paths) {
        model.returns().take(List.of(paths));
        return model.returns().outcomeProperty().get().orElseThrow();
    }

    @Test
    void what_agrees_is_merged_in_one_go_what_differs_waits_and_what_is_refused_is_named() throws IOException {
        offices.answerThere("vat", level(1), 1);
        offices.answerThere("duty", level(2), 2);
        String tax = offices.sent("Tax back", TAX, true, "");
        offices.answerHere("plan", Answer.of(new Response.Written("soon")), 3);
        offices.answerThere("plan", Answer.of(new Response.Written("later")), 4);
        String access = offices.sent("Access back", ACCESS, true, "");
        String sealed = offices.sent("Sealed", TAX, true, "several words");
        Path broken = Files.writeString(folder.resolve("broken.readiness"), "no ZIP");

        ReturnsViewModel.Outcome done = taken(tax, access, sealed, broken.toString());

        assertThat(done.title()).isEqualTo("1 file was merged. 2 wait for your choice. 1 was refused.");
        assertThat(done.files())
                .extracting(ReturnedFile::kind, ReturnedFile::name)
                .containsExactly(
                        tuple(ReturnedFile.Kind.REFUSED, "broken.readiness"),
                        tuple(ReturnedFile.Kind.TO_OPEN, "Sealed.readiness"),
                        tuple(ReturnedFile.Kind.TO_OPEN, "Access back.readiness"),
                        tuple(ReturnedFile.Kind.MERGED, "Tax back.readiness"));
        assertThat(done.files().get(3).words()).isEqualTo("2 answers are new.");
        assertThat(offices.store().load(SAMOA).answers().to(new QuestionId("vat")))
                .isEqualTo(level(1));
        assertThat(offices.store().load(SAMOA).answers().to(new QuestionId("plan")))
                .isEqualTo(Answer.of(new Response.Written("soon")));
        assertThat(offices.backups()).isOne();
        GatheredRow row = model.rowsProperty().get().get(0);
        assertThat(row.state()).isEqualTo(GatheredRow.State.COMPLETE);
        assertThat(row.cameBack()).isPresent();
        assertThat(model.loadedProperty().get().orElseThrow().cameBackWhole(row))
                .endsWith(", answered by " + String.join("", row.senders()));

        // Nobody in the list was asked for either of the two, so they are told apart from the offices.
        assertThat(model.label(GatherFilter.NEEDS_YOU)).isEqualTo("Needs you 0, and 2 files");
        model.returns().close();
        assertThat(model.label(GatherFilter.NEEDS_YOU)).isEqualTo("Needs you 0, and 2 files");
        model.filterProperty().set(GatherFilter.NEEDS_YOU);
        assertThat(model.returns().outcomeProperty().get().orElseThrow().title())
                .isEqualTo("2 files wait for your choice.");
        model.returns().open();
        assertThat(navigator.routes())
                .containsExactly(new Route.Merge(List.of(sealed, access), true, Optional.of(SAMOA)));
        offices.answerHere("plan", Answer.of(new Response.Written("later")), 5);
        taken(access);
        assertThat(model.label(GatherFilter.NEEDS_YOU)).isEqualTo("Needs you 0, and 1 file");
    }

    @Test
    void what_was_refused_is_named_until_somebody_closes_it_also_after_another_screen() throws IOException {
        String damaged = folder.resolve("damaged.readiness").toString();
        Files.writeString(Path.of(damaged), "no file");
        String sealed = offices.sent("Sealed", TAX, true, "several words");
        taken(damaged, sealed);
        model.returns().leaving();
        waiting.remove(List.of(sealed));
        GatherViewModel again = model();
        again.load();
        assertThat(again.returns().outcomeProperty().get().orElseThrow().files())
                .extracting(ReturnedFile::name)
                .containsExactly("damaged.readiness");
        again.returns().close();
        GatherViewModel closed = model();
        closed.load();
        assertThat(closed.returns().outcomeProperty().get()).isEmpty();
    }

    @Test
    void what_waits_is_there_again_after_another_screen_until_somebody_puts_it_aside() {
        String sealed = offices.sent("Sealed", TAX, true, "several words");
        taken(sealed);
        model.returns().leaving();
        GatherViewModel again = model();
        again.load();
        assertThat(again.label(GatherFilter.NEEDS_YOU)).isEqualTo("Needs you 0, and 1 file");
        assertThat(again.returns().outcomeProperty().get().orElseThrow().toOpen())
                .containsExactly(sealed);
        assertThat(again.returns().outcomeProperty().get().orElseThrow().files())
                .extracting(ReturnedFile::words)
                .containsExactly("This file has a password. Press “Choose between answers…” to type it.");
        again.returns().putAside();
        assertThat(again.label(GatherFilter.NEEDS_YOU)).isEqualTo("Needs you 0");
        assertThat(again.returns().outcomeProperty().get()).isEmpty();
    }

    /** Marks that turn what follows are not shown, and the file is found all the same. */
    @Test
    void a_file_whose_name_turns_its_end_waits_like_any_other() {
        String odd = offices.sent("Se\u202Ealed", TAX, true, "several words");
        String other = offices.sent("Other", TAX, true, "several words");
        taken(odd, other);
        model.returns().leaving();
        waiting.remove(List.of(other));
        GatherViewModel again = model();
        again.load();
        assertThat(again.returns().outcomeProperty().get().orElseThrow().files())
                .extracting(ReturnedFile::name)
                .containsExactly("Sealed.readiness");
    }

    @Test
    void an_office_whose_file_waits_needs_somebody_and_waits_no_more() {
        String tax = differing();
        taken(tax);
        GatheredRow row = model.rowsProperty().get().get(0);
        GatherWords words = model.loadedProperty().get().orElseThrow();
        assertThat(row.state()).isEqualTo(GatheredRow.State.TO_CHOOSE);
        assertThat(words.state(row)).isEqualTo("Choose answers");
        assertThat(words.cameBack(row)).isEqualTo("File is here");
        assertThat(words.cameBackWhole(row))
                .isEqualTo("The file “Tax back.readiness” is here and waits for your choice.");
        assertThat(words.inShort()).contains("1 of 1 office sent answers.");
        assertThat(row.isAwaited()).isFalse();
        assertThat(model.label(GatherFilter.ALL)).isEqualTo("All 1");
        assertThat(model.label(GatherFilter.NEEDS_YOU)).isEqualTo("Needs you 1");
        assertThat(model.label(GatherFilter.WAITING)).isEqualTo("Still to come 0");
        model.returns().putAside();
        assertThat(model.label(GatherFilter.WAITING)).isEqualTo("Still to come 1");
    }

    private String differing() {
        offices.answerHere("vat", level(1), 1);
        offices.answerThere("vat", level(2), 2);
        return offices.sent("Tax back", TAX, true, "");
    }

    @Test
    void after_choosing_it_says_what_is_true_now_and_after_its_undoing_the_file_waits_again() throws IOException {
        String damaged = folder.resolve("damaged.readiness").toString();
        Files.writeString(Path.of(damaged), "no file");
        String tax = differing();
        taken(tax, damaged);
        model.returns().leaving();
        Receipt receipt = new Receipt(71, List.of(), List.of("a hash"), ScreenContexts.NOW);
        waiting.merged(
                SAMOA,
                new ChosenMerge(
                        List.of(new ChosenFile(tax, "From Lina Chan. 1 answer was decided by you.", List.of("which"))),
                        receipt));
        GatherViewModel again = model();
        again.load();
        ReturnsViewModel.Outcome now = again.returns().outcomeProperty().get().orElseThrow();
        assertThat(now.title()).isEqualTo("1 file was merged. 1 was refused.");
        assertThat(now.files())
                .extracting(ReturnedFile::name, ReturnedFile::words)
                .endsWith(tuple("Tax back.readiness", "From Lina Chan. 1 answer was decided by you."))
                .hasSize(2);
        assertThat(now.toOpen()).isEmpty();
        assertThat(now.receipt()).isEqualTo(receipt);
        assertThat(again.label(GatherFilter.NEEDS_YOU)).isEqualTo("Needs you 0");

        again.returns().leaving();
        waiting.undone(receipt);
        GatherViewModel back = model();
        back.load();
        assertThat(back.returns().outcomeProperty().get().orElseThrow().title())
                .isEqualTo("No file was merged. 1 waits for your choice. 1 was refused.");
        assertThat(back.label(GatherFilter.NEEDS_YOU)).isEqualTo("Needs you 1");
    }

    /** It stood there twice, once with an answer that was here only before the merge was undone. */
    @Test
    void what_was_said_of_a_file_opened_again_is_gone_once_its_merge_is_undone() {
        String tax = differing();
        taken(tax);
        AssessmentMerge merge = offices.imports()
                .gather(List.of(new ReceivedFile(tax, offices.files().read(tax).value())))
                .get(0);
        Receipt receipt = offices.imports()
                .merge(List.of(new ExchangeImport.Settled(
                        merge,
                        Map.of(
                                new AssessmentMerge.Dispute(0, new QuestionId("vat")),
                                new Resolution.Mine("the act says so")))));
        waiting.merged(SAMOA, new ChosenMerge(List.of(new ChosenFile(tax, "1 decided", List.of())), receipt));
        assertThat(taken(tax).files()).extracting(ReturnedFile::kind).containsExactly(ReturnedFile.Kind.KNOWN);
        model.returns().leaving();
        offices.imports().undo(receipt);
        waiting.undone(receipt);
        GatherViewModel again = model();
        again.load();
        ReturnsViewModel.Outcome now = again.returns().outcomeProperty().get().orElseThrow();
        assertThat(now.title()).isEqualTo("No file was merged. 1 waits for your choice. ");
        assertThat(now.files()).extracting(ReturnedFile::kind).containsExactly(ReturnedFile.Kind.TO_OPEN);
    }

    /** It listed what was to be decided when the file came. */
    @Test
    void what_a_file_that_waits_leaves_to_decide_is_worked_out_anew_on_the_way_back() {
        String tax = differing();
        assertThat(taken(tax).files().get(0).details()).hasSize(1);
        model.returns().leaving();
        offices.answerThere("duty", level(3), 3);
        offices.answerHere("vat", level(4), 4);
        GatherViewModel again = model();
        again.load();
        ReturnedFile now =
                again.returns().outcomeProperty().get().orElseThrow().files().get(0);
        assertThat(now.kind()).isEqualTo(ReturnedFile.Kind.TO_OPEN);
        assertThat(now.details())
                .containsExactly("To decide: " + title("vat") + ": here “Level 4”, in the file “Level 2” (Lina Chan)");
        again.returns().leaving();
        offices.answerHere("vat", level(2), 5);
        GatherViewModel agreeing = model();
        agreeing.load();
        ReturnedFile alike =
                agreeing.returns().outcomeProperty().get().orElseThrow().files().get(0);
        assertThat(alike.kind()).isEqualTo(ReturnedFile.Kind.TO_OPEN);
        assertThat(alike.details()).isEmpty();
        assertThat(alike.words()).startsWith("Nothing was merged yet.");
    }

    /** The first of them was old: its line told an answer that is another one since. */
    @Test
    void what_was_said_of_an_old_file_is_gone_once_somebody_chose() {
        offices.answerThere("vat", level(1), 1);
        taken(offices.sent("Tax old", TAX, true, ""));
        offices.answerHere("vat", level(4), 3);
        taken(offices.sent("Tax older", TAX, true, ""));
        assertThat(model.returns().outcomeProperty().get().orElseThrow().asText())
                .contains("here “Level 4”");
        waiting.merged(SAMOA, new ChosenMerge(List.of(), new Receipt(72, List.of(), List.of(), ScreenContexts.NOW)));
        GatherViewModel again = model();
        again.load();
        assertThat(again.returns().outcomeProperty().get()).isEmpty();
    }

    @Test
    void the_same_file_under_two_names_counts_once() throws IOException {
        String tax = differing();
        Path copy = Files.copy(Path.of(tax), folder.resolve("Tax copy.readiness"));
        ReturnsViewModel.Outcome done = taken(tax, copy.toString());
        assertThat(done.title()).isEqualTo("No file was merged. 1 is the same as another. 1 waits for your choice. ");
        assertThat(done.files())
                .extracting(ReturnedFile::kind, ReturnedFile::words)
                .contains(tuple(
                        ReturnedFile.Kind.TWICE, "It says the same as Tax back.readiness and is not counted again."));
        assertThat(done.toOpen()).containsExactly(tax);
        assertThat(model.label(GatherFilter.NEEDS_YOU)).isEqualTo("Needs you 1");
        offices.answerThere("duty", level(3), 4);
        assertThat(taken(tax, offices.sent("Tax third", TAX, true, "")).toOpen())
                .as("another file of the same office is no copy")
                .hasSize(2);
    }

    @Test
    void what_was_being_read_when_the_page_was_left_is_read_to_its_end_by_whoever_comes_back() {
        offices.answerThere("vat", level(1), 1);
        waiting.begin(SAMOA, List.of(offices.sent("Tax back", TAX, true, "")));
        GatherViewModel again = model();
        again.load();
        assertThat(again.returns().outcomeProperty().get().orElseThrow().title())
                .isEqualTo("1 file was merged. ");
        assertThat(waiting.takeUnread(SAMOA)).isEmpty();
    }

    /** It was refused, after it had been offered. */
    @Test
    void a_merge_is_not_offered_to_be_taken_back_once_the_assessment_is_signed_off() {
        offices.answerThere("vat", level(1), 1);
        taken(offices.sent("Tax back", TAX, true, ""));
        Scene scene = ScreenDriver.showNode(
                () -> {
                    ReturnsNotice notice = new ReturnsNotice();
                    notice.follow(model.returns());
                    return new StackPane(notice);
                },
                800,
                400,
                Settings.DEFAULT);
        String undo = context.text("gather.returns.undo");
        assertThat(isOffered(scene, undo)).isTrue();
        new JdbiReviewStore(offices.database(), Clock.fixed(ScreenContexts.NOW, ZoneOffset.UTC), FrameworkJson::write)
                .signOff(new Signing(SAMOA, List.of(new Person("Lina", "")), "", "Lina"), FRAMEWORK);
        ScreenDriver.onWindow(model::load);
        assertThat(isOffered(scene, undo)).isFalse();
        assertThat(model.returns().undo()).isFalse();
    }

    @Test
    void a_merge_that_cannot_be_taken_back_any_more_says_so_beside_what_it_brought() {
        offices.answerThere("duty", level(1), 1);
        ReturnsViewModel.Outcome merged = taken(offices.sent("Tax back", TAX, true, ""));
        offices.answerHere("duty", level(2), 5);
        assertThat(model.returns().undo()).isTrue();
        ReturnsViewModel.Outcome now = model.returns().outcomeProperty().get().orElseThrow();
        assertThat(now.title()).isEqualTo("Answers were changed after the merge. It stays.");
        assertThat(now.files()).isEqualTo(merged.files());
        assertThat(model.returns().undo())
                .as("nothing is offered that is refused")
                .isFalse();
    }

    @Test
    void whoever_is_at_what_waits_stays_there_while_it_is_worked_out_anew() {
        taken(differing());
        List<ReturnsNotice> made = new ArrayList<>();
        Scene scene = ScreenDriver.showNode(
                () -> {
                    ReturnsNotice notice = new ReturnsNotice();
                    notice.follow(model.returns());
                    made.add(notice);
                    return new StackPane(notice);
                },
                800,
                400,
                Settings.DEFAULT);
        ScreenDriver.onWindow(made.get(0)::takeKeys);
        Node before = scene.getFocusOwner();
        offices.answerHere("vat", level(4), 4);
        ScreenDriver.onWindow(model.returns()::goOn);
        assertThat(scene.getFocusOwner()).isNotSameAs(before);
        assertThat(((Button) Objects.requireNonNull(scene.getFocusOwner())).getText())
                .isEqualTo(context.text("gather.returns.open"));
    }

    /** One line stood in a large empty box, which took the room of the list. */
    @Test
    void the_box_is_as_high_as_its_words() {
        offices.answerThere("vat", level(1), 1);
        offices.answerThere("duty", level(2), 2);
        offices.answerThere("plan", Answer.of(new Response.Written("soon")), 3);
        offices.answerThere("share", Answer.of(new Response.Figure(63)), 4);
        taken(offices.sent("All back"));
        Scene scene = new InShell(context, new Route.Gather(SAMOA))
                .show(dialogs -> new GatherController(model(), dialogs), 1024, 700, Settings.DEFAULT);
        ScreenDriver.settle();
        Region lines = (Region) scene.lookup(".returns-lines");
        Region words = (Region) scene.lookup(".returns-column");
        double folded = lines.getHeight();
        assertThat(folded).isCloseTo(words.getHeight(), within(4.0));
        Button which = (Button) Nodes.shown(
                        scene.getRoot(),
                        node -> node instanceof Button button
                                && button.getText().equals(context.text("gather.returns.which")))
                .get(0);
        ScreenDriver.onWindow(which::fire);
        ScreenDriver.settle();
        assertThat(lines.getHeight()).isGreaterThan(folded).isCloseTo(words.getHeight(), within(4.0));
    }

    private static boolean isOffered(Scene scene, String words) {
        return !Nodes.shown(scene.getRoot(), node -> node instanceof Button button && words.equals(button.getText()))
                .isEmpty();
    }

    @Test
    void twice_changes_nothing_and_a_merge_can_be_taken_back() {
        offices.answerThere("vat", level(1), 1);
        String tax = offices.sent("Tax back", TAX, true, "");
        taken(tax);
        ReturnsViewModel.Outcome again = taken(tax);
        assertThat(again.title()).isEqualTo("No file was merged. 1 brought nothing new. ");
        assertThat(again.files().get(0).words()).isEqualTo("Nothing in it is new. 1 answer is the same as here.");
        assertThat(again.receipt().isNothing()).isTrue();
        assertThat(offices.backups()).isOne();
        assertThat(model.returns().undo()).isFalse();
        offices.answerThere("duty", level(1), 2);
        ReturnedFile more =
                taken(offices.sent("Tax back", TAX, true, "")).files().get(0);
        assertThat(more.words()).isEqualTo("1 answer is new. 1 answer is the same as here.");
        assertThat(more.details()).containsExactly("New: " + title("duty") + ": Level 1, Lina Chan");
        assertThat(model.returns().undo()).isTrue();
        assertThat(offices.store()
                        .load(SAMOA)
                        .answers()
                        .to(new QuestionId("duty"))
                        .response()
                        .isBlank())
                .isTrue();
        assertThat(model.rowsProperty().get().get(0).count().done()).isOne();
        offices.answerThere("vat", level(3), 3);
        assertThat(taken(offices.sent("Tax back", TAX, true, "")).files().get(0).details())
                .containsExactly(
                        "Changed there: " + title("vat") + ": Level 1 → Level 3, Lina Chan",
                        "New: " + title("duty") + ": Level 1, Lina Chan");
    }

    /** The file has the answer that was here before, so it stands neither among the new ones nor among the same. */
    @Test
    void every_question_of_a_file_is_accounted_for_and_what_was_changed_here_stays() {
        offices.answerThere("vat", level(1), 1);
        offices.answerThere("duty", level(2), 2);
        taken(offices.sent("Tax back", TAX, true, ""));
        offices.answerHere("vat", level(4), 3);
        ReturnedFile again =
                taken(offices.sent("Tax again", TAX, true, "")).files().get(0);
        assertThat(again.words())
                .isEqualTo("Nothing in it is new. 1 answer is the same as here. 1 answer was changed here since: it"
                        + " stays.");
        assertThat(again.details())
                .containsExactly("Stays: " + title("vat") + ": here “Level 4”, in the file “Level 1” (Lina Chan)");
        offices.answerThere("duty", level(3), 4);
        assertThat(taken(offices.sent("Tax third", TAX, true, ""))
                        .files()
                        .get(0)
                        .words())
                .isEqualTo("1 answer was changed there. 1 answer was changed here since: it stays.");
    }

    /** Their copy holds the answer that is here, so by ancestry theirs is newer; nobody here has agreed to lose it. */
    @Test
    void an_answer_that_was_taken_away_there_waits_for_a_choice_and_says_both() {
        offices.answerThere("vat", level(1), 1);
        taken(offices.sent("Tax back", TAX, true, ""));
        offices.answerThere("vat", Answer.of(new Response.DontKnow()), 2);
        String file = offices.sent("Tax again", TAX, true, "");
        ReturnsViewModel.Outcome done = taken(file);
        assertThat(done.title()).isEqualTo("No file was merged. 1 waits for your choice. ");
        assertThat(done.toOpen()).containsExactly(file);
        assertThat(done.files().get(0).details())
                .containsExactly(
                        "To decide: " + title("vat") + ": here “Level 1”, in the file “Don't know yet” (Lina Chan)");
        assertThat(offices.store().load(SAMOA).answers().to(new QuestionId("vat")))
                .isEqualTo(level(1));
    }

    @Test
    void what_is_not_known_is_named() {
        offices.answerThere("vat", level(1), 1);
        offices.answerThere("duty", Answer.of(new Response.DontKnow()), 2);
        taken(offices.sent("Tax back", TAX, true, ""));
        GatherWords words = model.loadedProperty().get().orElseThrow();
        GatheredRow row = model.rowsProperty().get().get(0);
        assertThat(words.state(row)).isEqualTo("1 not known yet");
        assertThat(words.unknownQuestions(row)).isEqualTo(title("duty"));
    }

    @Test
    void forms_from_phones_come_as_one_zip_and_two_that_differ_wait() throws IOException {
        String sent = zip("sent.zip", form("vat", "1"), form("duty", "2"));
        ReturnsViewModel.Outcome done = taken(sent);
        assertThat(done.files())
                .extracting(ReturnedFile::kind, ReturnedFile::name, ReturnedFile::words)
                .containsExactly(tuple(ReturnedFile.Kind.MERGED, "sent.zip", "2 answers are new."));
        assertThat(offices.store().load(SAMOA).answers().to(new QuestionId("duty")))
                .isEqualTo(level(2));
        assertThat(taken(sent).title()).isEqualTo("No file was merged. 1 brought nothing new. ");
        String differing = zip("differing.zip", form("plan", "soon"), form("plan", "later"));
        assertThat(taken(differing).toOpen()).containsExactly(differing);
        assertThat(taken(zip("wrong.zip", form("vat", "9"))).files().get(0).words())
                .startsWith("0.xml: q/vat/answer: ");
    }

    @Test
    void a_wrong_form_of_a_zip_and_one_of_another_country_hold_up_no_other() throws IOException {
        String sent = zip(
                "sent.zip",
                form("vat", "9"),
                form("vat", "1"),
                form("duty", "2").replace("WSM", "TUV"),
                form("duty", "3").replace("2026</round>", "\u0662\u0660\u0662\u0666</round>"));
        ReturnsViewModel.Outcome done = taken(sent);
        assertThat(done.title()).isEqualTo("1 file was merged. 2 were refused.");
        assertThat(done.files())
                .extracting(ReturnedFile::kind, ReturnedFile::name)
                .containsExactly(
                        tuple(ReturnedFile.Kind.REFUSED, "sent.zip"),
                        tuple(ReturnedFile.Kind.REFUSED, "sent.zip"),
                        tuple(ReturnedFile.Kind.MERGED, "sent.zip"));
        assertThat(done.files().get(0).words()).startsWith("0.xml: q/vat/answer: ");
        assertThat(done.files().get(1).words())
                .isEqualTo(
                        "Forms in it belong to Tuvalu 2026 and were not taken. Open the file on the first screen to take those.");
        assertThat(done.files().get(2).words()).isEqualTo("2 answers are new.");
        assertThat(offices.store().load(SAMOA).answers().to(new QuestionId("duty")))
                .isEqualTo(level(3));
    }

    private static String title(String question) {
        return FRAMEWORK.question(new QuestionId(question)).orElseThrow().title();
    }

    /** What is wrong in which place stands there whole, and can be sent to whoever made the file. */
    @Test
    void every_problem_of_a_refused_file_is_listed_and_copied() throws IOException {
        Path file = folder.resolve("wrong.xml");
        Files.writeString(file, form("vat", "9").replace("</q>", "<duty><answer>8</answer></duty></q>"));
        ReturnsViewModel.Outcome done = taken(file.toString());
        ReturnedFile refused = done.files().get(0);
        assertThat(refused.kind()).isEqualTo(ReturnedFile.Kind.REFUSED);
        assertThat(refused.words()).isEqualTo("2 problems were found.");
        assertThat(refused.details()).hasSize(2).anyMatch(line -> line.startsWith("q/vat/answer: "));
        assertThat(done.asText())
                .startsWith("No file was merged. 1 was refused.\n\nwrong.xml\n2 problems were found.\n")
                .contains(refused.details());
    }

    private static String form(String question, String answer) {
        String checksum =
                FrameworkChecksum.of(FRAMEWORK, text -> Digests.sha256(text.getBytes(StandardCharsets.UTF_8)));
        return "<data><about><format>1</format><framework>%s</framework><version>%s</version>"
                        .formatted(FRAMEWORK.ref().id(), FRAMEWORK.ref().version())
                + "<checksum>%s</checksum><depth>full</depth><made>2026-05-01T12:00:00Z</made></about>"
                        .formatted(checksum)
                + "<who><subject>WSM</subject><round>2026</round><name>Sina</name></who>"
                + "<q><%1$s><answer>%2$s</answer></%1$s></q></data>".formatted(question, answer);
    }

    private String zip(String name, String... forms) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < forms.length; i++) {
                zip.putNextEntry(new ZipEntry(i + ".xml"));
                zip.write(forms[i].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file.toString();
    }

    @Test
    void a_folder_is_read_without_what_is_below_it_or_of_another_kind() throws IOException {
        offices.answerThere("vat", level(1), 1);
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.move(Path.of(offices.sent("Tax back", TAX, true, "")), inbox.resolve("Tax back.READINESS"));
        Files.writeString(inbox.resolve("mail.txt"), "Dear Dara");
        Files.writeString(inbox.resolve("~$open.xlsx"), "");
        Files.createDirectories(inbox.resolve("older.readiness"));
        assertThat(taken(inbox.toString()).files())
                .extracting(ReturnedFile::name)
                .containsExactly("Tax back.READINESS");
        assertThat(taken(Files.createDirectories(folder.resolve("empty")).toString())
                        .title())
                .startsWith("No file to read was found");
    }
}
