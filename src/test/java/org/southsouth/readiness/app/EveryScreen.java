package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Change;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.NewAssessment;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.card.CardKind;
import org.southsouth.readiness.core.card.Cards;
import org.southsouth.readiness.core.exchange.AnswerSheet;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.gather.Request;
import org.southsouth.readiness.core.gather.RequestId;
import org.southsouth.readiness.core.merge.AnswerRequest;
import org.southsouth.readiness.core.merge.AskedPart;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.Suggestion;
import org.southsouth.readiness.core.review.Signing;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.core.settings.Asked;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.files.FrameworkJson;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.files.JsonSettings;
import org.southsouth.readiness.files.ZipExchangeFile;
import org.southsouth.readiness.report.csv.AnswersCsv;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.FileDatabase;
import org.southsouth.readiness.store.H2Password;
import org.southsouth.readiness.store.JdbiAssessmentStore;
import org.southsouth.readiness.store.JdbiCardStore;
import org.southsouth.readiness.store.JdbiCooperationStore;
import org.southsouth.readiness.store.JdbiMergeStore;
import org.southsouth.readiness.store.JdbiPlanStore;
import org.southsouth.readiness.store.JdbiRequestStore;
import org.southsouth.readiness.store.JdbiReviewStore;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.Background;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.words.Messages;
import org.testfx.api.FxToolkit;

/**
 * The whole application, wired as it is for people, over a data folder of invented answers, with a way to every screen:
 * for tests that hold for all of them.
 */
final class EveryScreen {
    private static final List<String> SUBJECTS =
            List.of("BRA", "KHM", "COL", "GAB", "IDN", "RWA", "WSM", "URY", "VUT", "VNM");

    /** Where a segment that is chosen only shows something else. */
    private static final List<String> OF_SEVERAL_VIEWS = List.of("setup", "plan", "cooperate", "compare", "merge");

    /** What a file asked of whoever is here. */
    private static final AssessmentId ASKED = new AssessmentId("GAB");

    private static final ExchangeScope PORTION = new ExchangeScope.Part(new SectionId("LOG-CUST"));
    private static final AnswerRequest REQUEST = new AnswerRequest(
            "Coordinator, Ministry of Commerce, Industry and Labour",
            "ecommerce.unit@commerce.example",
            "Dear colleagues, please answer these questions. An estimate is fine: say where it comes from.",
            Optional.of(LocalDate.of(2031, 9, 18)),
            false);

    private static final Request CUSTOMS = new Request(
            new RequestId("again"),
            "Samoa Revenue, Customs",
            "customs@example.org",
            new ExchangeScope.Asked(List.of("Customs", "Customs and tax authority", "Business registry")),
            Optional.empty(),
            Instant.EPOCH,
            "",
            Optional.empty(),
            "Dear colleagues, an estimate is fine.");

    /** What was made for the first of them, by its place: to make it anew takes longer than any screen. */
    private static final Map<String, byte[]> MADE = new LinkedHashMap<>();

    private final Path folder;
    private final Framework framework = new JsonFrameworkSource().shipped();
    private final Path answers;
    private final Path exchange;
    private final Path asking;

    /** Makes all files below this folder, which is empty. */
    EveryScreen(Path folder) throws IOException {
        this.folder = folder;
        this.answers = folder.resolve("samoa.csv");
        this.exchange = folder.resolve("From Lina.readiness");
        this.asking = folder.resolve("Asks.readiness");
        if (MADE.isEmpty()) {
            make();
            keepMade();
        } else {
            for (Map.Entry<String, byte[]> file : MADE.entrySet()) {
                Path copy = folder.resolve(file.getKey());
                Files.createDirectories(copy.getParent());
                Files.write(copy, file.getValue());
            }
        }
    }

    private void keepMade() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                MADE.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
    }

    private void make() throws IOException {
        Files.write(
                answers,
                AnswersCsv.of(
                        List.of(new AnswerSheet(
                                new Subject("WSM"), new Round("2027"), Filled.answers(framework, 3, 0.2))),
                        framework,
                        question -> true,
                        ReportContents.DEFAULT));
        fill(data());
        try (FileDatabase database = Database.in(locked(), () -> {})) {
            new H2Password(database, Clock.systemUTC()).set("a long enough one".toCharArray());
        }
        Files.write(exchange, sent());
        Files.write(asking, asking());
    }

    /** A folder with ten countries, a city and a core check. */
    Path data() {
        return folder.resolve("data");
    }

    /** A folder behind a password. */
    Path locked() {
        return folder.resolve("locked");
    }

    /** The window of one run. */
    static final class Opened implements AutoCloseable {
        private final Wiring wiring;
        private final Stage stage;
        private final Scene scene;

        Opened(Path data, Settings settings, int width, int height) throws Exception {
            this(data, settings, Messages.in(Locale.ENGLISH), width, height);
        }

        Opened(Path data, Settings settings, Messages messages, int width, int height) throws Exception {
            new JsonSettings(data)
                    .save(settings.withAsked(
                            Asked.NOTHING.withPart(ASKED, new AskedPart(PORTION, Optional.of(REQUEST)))));
            stage = FxToolkit.registerPrimaryStage();
            wiring = new Wiring(new AppFolders(data), Clock.systemUTC(), messages);
            Scene[] scenes = new Scene[1];
            ScreenDriver.onWindow(() -> {
                scenes[0] = wiring.page(width, height);
                wiring.furnish(scenes[0]);
                ScreenDriver.place(stage, scenes[0], width, height);
            });
            scene = scenes[0];
        }

        void size(int width, int height) {
            ScreenDriver.onWindow(() -> {
                stage.setWidth(width);
                stage.setHeight(height);
            });
        }

        void go(Route route) throws InterruptedException, IOException {
            ScreenDriver.onWindow(() -> wiring.navigator().go(route));
            settle(wiring);
        }

        /** Goes there and looks, then chooses each other view of the screen in turn and looks again. */
        void eachView(Map.Entry<String, Route> screen, Consumer<String> look) throws InterruptedException, IOException {
            go(screen.getValue());
            look.accept(screen.getKey());
            if (OF_SEVERAL_VIEWS.contains(screen.getKey())) {
                List<String> views = segments().map(ToggleButton::getText).toList();
                for (String view : views) {
                    ScreenDriver.onWindow(() -> segments()
                            .filter(segment -> segment.getText().equals(view))
                            .findFirst()
                            .ifPresent(ToggleButton::fire));
                    settle(wiring);
                    look.accept(screen.getKey() + ", " + view);
                }
            }
        }

        private Stream<ToggleButton> segments() {
            return Nodes.shown(scene.getRoot(), node -> node.getStyleClass().contains("segment")).stream()
                    .map(ToggleButton.class::cast)
                    .filter(segment -> !segment.isSelected() && !segment.isDisabled());
        }

        Scene scene() {
            return scene;
        }

        Wiring wiring() {
            return wiring;
        }

        @Override
        public void close() {
            wiring.close(TimeUnit.SECONDS.toMillis(20));
        }
    }

    Map<String, Route> routes() {
        AssessmentId samoa = new AssessmentId("WSM");
        Map<String, Route> routes = new LinkedHashMap<>();
        routes.put("home", new Route.Home());
        routes.put("setup", new Route.Setup(Optional.empty()));
        routes.put("answer", new Route.Answer(samoa, Optional.of(new QuestionId("WOM-SKIL-03"))));
        routes.put("scorecard", new Route.Scorecard(samoa));
        routes.put("scorecard-city", new Route.Scorecard(new AssessmentId("city")));
        routes.put(
                "answer-city", new Route.Answer(new AssessmentId("city"), Optional.of(new QuestionId("LOG-CUST-03"))));
        routes.put("scorecard-core", new Route.Scorecard(new AssessmentId("core")));
        routes.put("scorecard-signed", new Route.Scorecard(new AssessmentId("BRA")));
        routes.put("whatif", new Route.WhatIf(samoa));
        routes.put("change", new Route.Change(samoa));
        routes.put("next-round", new Route.NextRound(samoa));
        routes.put("review", new Route.Review(samoa));
        routes.put("plan", new Route.Plan(samoa, Optional.empty()));
        routes.put("plan-action", new Route.Plan(samoa, Optional.of(new QuestionId("WOM-SKIL-03"))));
        routes.put("plan-empty", new Route.Plan(new AssessmentId("city"), Optional.empty()));
        routes.put("workshop", new Route.Workshop(samoa, Optional.of(new QuestionId("LOG-CUST-03"))));
        routes.put("history", new Route.History(samoa, Optional.empty()));
        routes.put("cooperate", new Route.Cooperate(samoa));
        routes.put("cards", new Route.Cards(samoa, Optional.empty()));
        routes.put("card", new Route.Cards(samoa, Optional.of(Cards.full("c9", CardKind.OFFER, "WSM"))));
        routes.put(
                "compare",
                new Route.Compare(
                        SUBJECTS.subList(0, 6).stream().map(AssessmentId::new).toList()));
        routes.put("open", new Route.Open(answers.toString()));
        routes.put("gather", new Route.Gather(samoa));
        routes.put("gather-empty", new Route.Gather(new AssessmentId("BRA")));
        routes.put("several", new Route.Several(samoa, Optional.of(CUSTOMS)));
        routes.put("send", new Route.Send(samoa));
        routes.put("merge", new Route.Merge(List.of(exchange.toString())));
        routes.put("asked", new Route.Merge(List.of(asking.toString())));
        routes.put("asked-answer", new Route.Answer(ASKED, Optional.of(new QuestionId("LOG-CUST-03"))));
        routes.put("asked-back", new Route.SendBack(ASKED));
        routes.put("merge-past", new Route.Merge(List.of()));
        routes.put("settings", new Route.Settings());
        routes.put("guide", new Route.Guide("plan"));
        return routes;
    }

    /** Of a country that is not here. */
    private byte[] asking() {
        Profile profile = Profile.of(new Subject("TUV"), new Round("2026"), Depth.FULL);
        Copy copy = new Copy(new AssessmentId("TUV"), framework.ref(), profile, List.of());
        return new ZipExchangeFile(() -> Version.current().inFiles())
                .write(new ExchangePackage(
                                framework,
                                List.of(copy),
                                PORTION,
                                false,
                                Clock.systemUTC().instant(),
                                "L. Chan")
                        .asking(REQUEST));
    }

    /** Samoa as another office has it, which answered half of the questions anew. */
    private byte[] sent() {
        AssessmentId samoa = new AssessmentId("WSM");
        try (FileDatabase there = Database.in(folder.resolve("there"), () -> {})) {
            JdbiAssessmentStore store = new JdbiAssessmentStore(there, Clock.systemUTC(), () -> "L. Chan");
            store.add(List.of(assessment("WSM", new Subject("WSM"), Depth.FULL, 0.15)));
            Assessment mine = store.load(samoa);
            Answers others = Filled.answers(framework, 17, 0.1);
            framework.questions().stream()
                    .filter(question -> question.id().value().endsWith("1"))
                    .forEach(question -> store.save(new Change(
                            samoa,
                            question.id(),
                            mine.answers().to(question.id()),
                            others.to(question.id()),
                            Scoring.score(framework, mine).standing())));
            return new ZipExchangeFile(() -> Version.current().inFiles())
                    .write(new ExchangePackage(
                            framework,
                            List.of(merges(there).copy(samoa).orElseThrow()),
                            new ExchangeScope.Whole(),
                            false,
                            Clock.systemUTC().instant(),
                            "L. Chan"));
        }
    }

    private static JdbiMergeStore merges(Database database) {
        return new JdbiMergeStore(database, Clock.systemUTC(), () -> "", reason -> {}, FrameworkJson::write);
    }

    private void fill(Path data) {
        List<NewAssessment> all = new ArrayList<>();
        for (String subject : SUBJECTS) {
            double open = subject.equals("GAB") ? 0.6 : 0.15;
            all.add(assessment(subject, new Subject(subject), Depth.FULL, open));
        }
        all.add(assessment("before", new Subject("WSM"), "2024", Depth.FULL, 0.05));
        all.add(assessment("city", Subject.ofCity("KHM", "Phnom Penh"), Depth.FULL, 0.1));
        all.add(assessment("core", new Subject("HUN"), Depth.CORE, 0.1));
        try (Database database = Database.in(data, () -> {})) {
            JdbiAssessmentStore store = new JdbiAssessmentStore(database, Clock.systemUTC(), () -> "A. Faleolo");
            store.add(all);
            AssessmentId samoa = new AssessmentId("WSM");
            AtomicInteger number = new AtomicInteger();
            List<Action> suggested = Suggestion.all(
                    Scoring.score(framework, store.load(samoa)), () -> new ActionId("a" + number.incrementAndGet()));
            new JdbiPlanStore(database, Clock.systemUTC(), () -> "Ana")
                    .add(
                            samoa,
                            suggested.stream()
                                    .limit(9)
                                    .map(EveryScreen::scheduled)
                                    .toList());
            share(database);
        }
    }

    /** Long overdue, and with somebody who leads: everything that a card of the board can say. */
    private static Action scheduled(Action action) {
        return new Action(
                action.id(),
                action.question(),
                action.aim(),
                action.title(),
                new Action.Bodies("Ministry of Commerce, Industry and Labour", "", ""),
                LocalDate.of(2025, 9, 1),
                LocalDate.of(2026, 4, 20),
                action.cost(),
                action.indicator(),
                action.sdg(),
                action.legalStep(),
                action.feasibility(),
                action.state(),
                action.obstacle(),
                action.evidence(),
                action.followUps());
    }

    /** Some are signed off and willing to share, one of them without the second, and Samoa has cards. */
    private void share(Database database) {
        JdbiReviewStore reviews = new JdbiReviewStore(database, Clock.systemUTC(), FrameworkJson::write);
        JdbiCooperationStore cooperation = new JdbiCooperationStore(database);
        for (String subject : List.of("BRA", "KHM", "RWA", "VUT", "IDN")) {
            AssessmentId id = new AssessmentId(subject);
            reviews.signOff(new Signing(id, List.of(new Person("L. Chan", "Chair")), "None", "A. Faleolo"), framework);
            cooperation.setWillingToShare(id, !subject.equals("IDN"));
        }
        JdbiCardStore cards = new JdbiCardStore(database, Clock.systemUTC(), () -> "A. Faleolo");
        cards.keep(Cards.full("c1", CardKind.OFFER, "WSM"), new AssessmentId("WSM"));
        ask(database);
        cards.take(List.of(Cards.titled("Customs of one window", Cards.full("c2", CardKind.REQUEST, "KHM"))));
    }

    /** One office is late, one has a workbook and a long name, and one was asked for a whole pillar. */
    private static void ask(Database database) {
        Instant sent = Instant.parse("2026-01-12T09:00:00Z");
        List<ExchangeScope> scopes = List.of(
                new ExchangeScope.Asked(List.of("Customs", "Customs and tax authority")),
                new ExchangeScope.Asked("Statistics office, registry"),
                new ExchangeScope.Part(new SectionId("LOG")));
        List<Request> requests = new ArrayList<>();
        for (ExchangeScope scope : scopes) {
            int number = requests.size();
            requests.add(new Request(
                    new RequestId("r" + number),
                    List.of("Customs", "Samoa Bureau of Statistics and registry office", "Vanna Example")
                            .get(number),
                    "office" + number + "@example.org",
                    scope,
                    number == 1 ? Optional.of(FormFormat.XLSX) : Optional.empty(),
                    sent.plusSeconds(number),
                    "A. Faleolo",
                    Optional.of(LocalDate.of(number == 0 ? 2026 : 2099, 2, 1)),
                    "Dear colleagues, an estimate is fine."));
        }
        new JdbiRequestStore(database).keep(new AssessmentId("WSM"), requests);
    }

    private NewAssessment assessment(String id, Subject subject, Depth depth, double open) {
        return assessment(id, subject, "2026", depth, open);
    }

    private NewAssessment assessment(String id, Subject subject, String round, Depth depth, double open) {
        Profile profile = new Profile(subject, new Round(round), depth, "", "Embassy, economic section", "", List.of());
        Answers answers = Filled.answers(framework, id.hashCode(), open);
        return new NewAssessment(
                new Assessment(new AssessmentId(id), framework.ref(), profile, answers),
                Scoring.score(framework, answers, Basis.of(profile)).standing());
    }

    /** What a screen loads stands in two queues: when something put behind it is done, and what followed too, all is there. */
    static void settle(Wiring wiring) throws InterruptedException, IOException {
        Background background = wiring.context().background();
        for (int i = 0; i < 3; i++) {
            CountDownLatch done = new CountDownLatch(2);
            background.run(() -> done, CountDownLatch::countDown);
            background.compute(() -> done, CountDownLatch::countDown);
            assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
            ScreenDriver.onWindow(() -> {});
        }
    }
}
