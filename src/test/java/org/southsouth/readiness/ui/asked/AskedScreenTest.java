package org.southsouth.readiness.ui.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
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
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.merge.AnswerRequest;
import org.southsouth.readiness.core.merge.AskedPart;
import org.southsouth.readiness.core.merge.AssessmentMerge;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.ExchangeExport;
import org.southsouth.readiness.core.merge.ExchangeImport;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.merge.LocalState;
import org.southsouth.readiness.core.merge.ReceivedFile;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.files.ZipExchangeFile;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.InShell;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.MemoryAskedParts;
import org.southsouth.readiness.testing.MemoryExports;
import org.southsouth.readiness.testing.MemoryLibrary;
import org.southsouth.readiness.testing.MemoryMerges;
import org.southsouth.readiness.testing.MemoryName;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.testing.Trails;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** A file that asks seven questions of a central bank, and the way back. */
class AskedScreenTest {
    private static final AssessmentId CAMBODIA = new AssessmentId("khm");
    private static final Framework SHIPPED = new JsonFrameworkSource().shipped();
    private static final ExchangeScope PAYMENTS = new ExchangeScope.Part(new SectionId("LOG-PAY"));
    private static final String WHERE = "/home/vanna/back.readiness";

    private final RememberingNavigator navigator = new RememberingNavigator();
    private final ScreenContext context = ScreenContexts.context(navigator, new DirectBackground());
    private final MemoryMerges merges = new MemoryMerges();
    private final MemoryAskedParts parts = new MemoryAskedParts();
    private final MemoryName own = new MemoryName("Vanna Example, Central bank");
    private final MemoryExports desk = new MemoryExports();
    private final KeyRobot robot = new KeyRobot();

    private static AnswerRequest request(boolean isSealed) {
        return new AnswerRequest(
                "Coordinator, Ministry of Commerce",
                "ecommerce.unit@commerce.example",
                "Dear colleagues at the Central bank, please answer these questions for this year\u2019s round. An estimate is"
                        + " fine: say where it comes from. If you cannot know an answer, choose \u201cDon\u2019t know yet\u201d and"
                        + " write whom we should ask. Thank you.",
                Optional.of(LocalDate.of(2026, 5, 16)),
                isSealed);
    }

    private static Copy copy() {
        Profile profile = Profile.of(new Subject("KHM"), new Round("2026"), Depth.FULL);
        return new Copy(CAMBODIA, SHIPPED.ref(), profile, List.of());
    }

    private AssessmentMerge merge() {
        ExchangePackage contents = new ExchangePackage(SHIPPED, List.of(copy()), PAYMENTS, false, Instant.EPOCH, "Dara")
                .asking(request(false));
        return imports()
                .gather(List.of(new ReceivedFile("asks.readiness", contents)))
                .get(0);
    }

    private ExchangeImport imports() {
        return new ExchangeImport(merges, new MemoryLibrary(SHIPPED));
    }

    private AskedViewModel asked() {
        return new AskedViewModel(merge(), context, new AskedViewModel.Ports(imports(), parts));
    }

    @Test
    void what_is_asked_is_said_and_the_start_takes_it_in_and_remembers_it() {
        AskedViewModel model = asked();
        AskedOverview overview = model.overview();
        assertThat(overview.about(context)).isEqualTo("Digital payments. Cambodia 2026, full assessment.");
        assertThat(overview.lines())
                .hasSize(7)
                .extracting(AskedOverview.Line::number)
                .startsWith(1, 2, 3);
        assertThat(overview.rest(List.of())).isEqualTo(112);
        assertThat(overview.minutes()).isEqualTo(20);
        assertThat(overview.day(context)).contains("Saturday, 16 May 2026");
        assertThat(overview.distance(context)).isEqualTo("in 4 days");
        assertThat(model.isBegun()).isFalse();
        model.notNow();
        assertThat(merges.taken()).isEmpty();
        assertThat(parts.of(CAMBODIA)).isEqualTo(AskedPart.NOTHING);
        model.start();
        assertThat(merges.taken()).hasSize(1);
        assertThat(parts.of(CAMBODIA))
                .isEqualTo(new AskedPart(PAYMENTS, Optional.of(request(false)), Optional.of(Instant.EPOCH)));
        assertThat(navigator.routes()).containsExactly(new Route.Home(), new Route.Answer(CAMBODIA, Optional.empty()));
    }

    @Test
    void what_was_asked_before_is_said_and_goes_back_with_it() {
        ExchangeScope bank = new ExchangeScope.Part(new SectionId("LOG-CUST"));
        AnswerRequest other = new AnswerRequest(
                "Statistics office", "stat@office.example", "", Optional.of(LocalDate.of(2026, 5, 14)), true);
        parts.ask(CAMBODIA, SHIPPED, new AskedPart(bank, Optional.of(other)));
        AskedViewModel model = asked();
        model.load();
        List<AskedPart> beside = model.besideProperty().get();
        int more = bank.questions(SHIPPED).size();
        assertThat(model.overview().more(beside, context))
                .isEqualTo(more + " questions that you were asked before stay open too, asked by Statistics office."
                        + " All answers go back in one file.");
        assertThat(model.overview().rest(beside)).isEqualTo(112 - more);
        model.start();
        merges.put(copy(), LocalState.LISTED);
        SendBackViewModel back = sendBack();
        back.load();
        Answered answered = back.loadedProperty().get().orElseThrow();
        assertThat(answered.questions().all()).hasSize(7 + more);
        assertThat(answered.isSealed()).isTrue();
        assertThat(answered.counts(context)).contains(", " + answered.count().open() + " to answer. ");
        assertThat(back.due(answered)).startsWith("Due 14 May 2026");
        assertThat(back.words().head(answered.requests()))
                .isEqualTo("Asked by Coordinator, Ministry of Commerce; Statistics office, due 14 May 2026");
    }

    @Test
    void opened_again_it_goes_on_and_changes_nothing() {
        merges.put(copy(), LocalState.LISTED);
        AskedViewModel model = asked();
        model.start();
        assertThat(merges.taken()).isEmpty();
        assertThat(navigator.routes()).containsExactly(new Route.Answer(CAMBODIA, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "1440, 900, LIGHT, 14, ''",
        "1024, 700, DARK, 14, -1024-dark",
    })
    void who_asks_what_by_when_is_seen_first(int width, int height, WindowLook look, int textSize, String name) {
        AskedViewModel model = asked();
        Scene scene = new InShell(context, new Route.Asked(merge()))
                .show(dialogs -> new AskedController(model), width, height, new Settings(look, textSize, ""));
        ScreenDriver.picture(scene, "asked-open" + name);
        assertThat(CutTexts.in(scene, label -> true)).isEmpty();
        robot.interact(() -> scene.lookup(".send-page").getParent().requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(navigator.routes()).contains(new Route.Answer(CAMBODIA, Optional.empty()));
    }

    /** Two offices ask: both stand on the page before the start, and on the way back. */
    @ParameterizedTest
    @CsvSource({"1440, 900, LIGHT, 14, ''", "1024, 700, DARK, 14, -1024-dark", "1024, 700, LIGHT, 24, -1024-24"})
    void what_two_offices_ask_is_seen(int width, int height, WindowLook look, int textSize, String name) {
        AnswerRequest other = new AnswerRequest(
                "Statistics office", "stat@office.example", "", Optional.of(LocalDate.of(2026, 5, 14)), false);
        parts.ask(
                CAMBODIA,
                SHIPPED,
                new AskedPart(new ExchangeScope.Part(new SectionId("LOG-CUST")), Optional.of(other)));
        AskedViewModel model = asked();
        Settings settings = new Settings(look, textSize, "");
        Scene scene = new InShell(context, new Route.Asked(merge()))
                .show(dialogs -> new AskedController(model), width, height, settings);
        ScreenDriver.picture(scene, "asked-more" + name);
        assertThat(CutTexts.in(scene, label -> !isOnPage(label))).isEmpty();
        model.start();
        merges.put(copy(), LocalState.LISTED);
        Scene back = new InShell(context, new Route.SendBack(CAMBODIA))
                .show(dialogs -> new SendBackController(sendBack(), desk), width, height, settings);
        ScreenDriver.picture(back, "asked-done-two" + name);
        assertThat(back.getRoot().lookupAll(".label"))
                .extracting(label -> ((Label) label).getText())
                .contains("stat@office.example", "ecommerce.unit@commerce.example");
    }

    private SendBackViewModel back(boolean isSealed) {
        merges.put(copy(), LocalState.LISTED);
        parts.ask(CAMBODIA, SHIPPED, new AskedPart(PAYMENTS, Optional.of(request(isSealed))));
        return sendBack();
    }

    private SendBackViewModel sendBack() {
        ExchangeExport exports = new ExchangeExport(merges, new MemoryLibrary(SHIPPED));
        return new SendBackViewModel(
                CAMBODIA,
                context,
                new SendBackViewModel.Ports(exports, new ZipExchangeFile(() -> "1"), desk, own, parts));
    }

    @Test
    void what_was_sent_back_before_is_said_with_what_changed_since() {
        SendBackViewModel model = back(false);
        assertThat(sentBefore(model)).isEmpty();
        parts.sentBack(CAMBODIA, ScreenContexts.NOW);
        assertThat(sentBefore(sendBack())).isEqualTo("Sent back: Today, 14:02. Nothing changed since.");
        QuestionId changed = PAYMENTS.questions(SHIPPED).iterator().next();
        HistoryEntry later = Trails.at(
                changed, Answer.NONE, Answer.of(new Response.DontKnow()), ScreenContexts.NOW.plusSeconds(60), "Vanna");
        merges.put(new Copy(CAMBODIA, SHIPPED.ref(), copy().profile(), List.of(later)), LocalState.LISTED);
        assertThat(sentBefore(sendBack())).isEqualTo("Sent back: Today, 14:02. 1 answer changed since. Send it again.");
    }

    private String sentBefore(SendBackViewModel model) {
        model.load();
        return model.loadedProperty().get().orElseThrow().sentBefore(context);
    }

    @Test
    void only_what_was_asked_goes_back_asks_nothing_and_is_sealed_where_that_was_wished() {
        SendBackViewModel model = back(true);
        model.load();
        assertThat(model.messageProperty().get()).startsWith("Type the password that opened the file");
        model.passwordProperty().set("several words");
        assertThat(model.readyProperty().get()).isFalse();
        model.repeatedProperty().set("several words");
        assertThat(model.suggestedName()).isEqualTo("Cambodia 2026, Vanna Example, Central bank, back.readiness");
        model.fromProperty().set("Vanna");
        desk.failWith(FileException.Reason.DISK_FULL);
        model.save(WHERE);
        assertThat(model.messageProperty().get()).contains("disk is full");
        assertThat(model.writtenProperty().get()).isEmpty();
        assertThat(own.nameProperty().get()).isEqualTo("Vanna");
    }

    @Test
    void a_name_is_given_once_at_the_foot_or_beside_from() {
        own.keep("");
        SendBackViewModel model = back(false);
        model.load();
        own.keep("Vanna");
        model.takeName(own.nameProperty().get());
        assertThat(model.fromProperty().get()).isEqualTo("Vanna");
        model.takeName("Lina");
        assertThat(model.fromProperty().get())
                .as("what stands there already stays")
                .isEqualTo("Vanna");
        model.fromProperty().set("");
        model.save(WHERE);
        assertThat(own.nameProperty().get()).as("emptied for this file alone").isEqualTo("Vanna");
        own.keep("");
        model.fromProperty().set("Lina");
        model.leaving();
        assertThat(own.nameProperty().get()).isEqualTo("Lina");
    }

    /** The name at the foot lives as long as the window: it held every screen that had followed it. */
    @Test
    void a_name_given_at_the_foot_comes_in_while_the_screen_is_shown_alone() {
        own.keep("");
        SendBackViewModel model = back(false);
        InShell shell = new InShell(context, new Route.SendBack(CAMBODIA));
        Scene scene = shell.show(
                dialogs -> new SendBackController(model, desk), 1024, 700, new Settings(WindowLook.LIGHT, 14, ""));
        robot.interact(() -> own.keep("Vanna"));
        assertThat(model.fromProperty().get()).isEqualTo("Vanna");
        robot.interact(() -> {
            model.fromProperty().set("");
            scene.setRoot(new Group());
            own.keep("Lina");
        });
        assertThat(model.fromProperty().get()).isEmpty();
    }

    @Test
    void where_nothing_is_asked_nothing_goes_back() {
        SendBackViewModel model = back(false);
        parts.ask(CAMBODIA, SHIPPED, AskedPart.NOTHING);
        model.load();
        assertThat(navigator.routes()).containsExactly(new Route.Send(CAMBODIA));
    }

    @ParameterizedTest
    @CsvSource({
        "1440, 900, LIGHT, 14, ''",
        "1024, 700, DARK, 14, -1024-dark",
    })
    void the_file_is_written_and_the_steps_after_it_are_said(
            int width, int height, WindowLook look, int textSize, String name) {
        desk.choose(WHERE);
        SendBackViewModel model = back(false);
        Scene scene = new InShell(context, new Route.SendBack(CAMBODIA))
                .show(dialogs -> new SendBackController(model, desk), width, height, new Settings(look, textSize, ""));
        ScreenDriver.picture(scene, "asked-done" + name);
        assertThat(CutTexts.in(scene, label -> !isOnPage(label))).isEmpty();
        robot.interact(() -> ((Button) scene.lookup("#send")).fire());
        robot.interact(() -> scene.lookup(".send-page").getParent().requestFocus());
        assertThat(desk.files()).containsKey(WHERE);
        ScreenDriver.picture(scene, "asked-done-written" + name);
        assertThat(CutTexts.in(scene, label -> true)).isEmpty();
        robot.push(KeyCode.ENTER);
        assertThat(navigator.routes()).contains(new Route.Home());
    }

    private static boolean isOnPage(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("send-page")) {
                return true;
            }
        }
        return false;
    }
}
