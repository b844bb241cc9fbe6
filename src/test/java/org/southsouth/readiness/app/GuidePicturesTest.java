package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.NewAssessment;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.gather.Request;
import org.southsouth.readiness.core.plan.ActionState;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.files.JsonSettings;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.FileDatabase;
import org.southsouth.readiness.store.JdbiAssessmentStore;
import org.southsouth.readiness.store.JdbiFrameworkStore;
import org.southsouth.readiness.store.JdbiPlanStore;
import org.southsouth.readiness.testing.PictureSimilarity;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.words.Messages;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The pictures of the user guide: the whole application over its fictional countries, on one day. Whoever changes a screen so
 * that it no longer looks as in the guide learns it here; {@code mvn test -Dtest=GuidePicturesTest -Dreadiness.guide=write}
 * takes the new pictures into the guide.
 */
class GuidePicturesTest {
    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-25T14:02:00Z"), ZoneOffset.UTC);
    private static final String FILE = "Answers of the Ministry for Women (sample).readiness";
    private static final AssessmentId CAMBODIA = new AssessmentId("KHM");
    private static final QuestionId INTERNET = new QuestionId("ICT-CONN-01");
    private static final Path GUIDE = Path.of("src/site/markdown/user-guide.md");
    private static final Path PICTURES = Path.of("src/site/resources");
    private static final Pattern PICTURE = Pattern.compile("\\]\\(\\.\\./resources/(guide-[a-z-]+)\\.png\\)");

    @TempDir
    private Path folder;

    @Test
    void the_guide_shows_the_screens_as_they_are() throws Exception {
        Map<String, Route> routes = new LinkedHashMap<>(routes(addSample(folder)));
        Path gathered = folder.resolve("gathered");
        addSample(gathered);
        Map<String, Route> gathering = Map.of("guide-gather", new Route.Gather(GatheredSample.make(gathered)));
        Map<String, Path> taken = new LinkedHashMap<>(take(folder, routes));
        taken.putAll(take(gathered, gathering));
        taken.putAll(take(withFigures(), Map.of("guide-figure", new Route.Answer(CAMBODIA, Optional.of(INTERNET)))));
        taken.putAll(rehearsed());
        assertThat(PICTURE.matcher(Files.readString(GUIDE)).results().map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(taken.keySet());
        if (System.getProperty("readiness.guide", "").equals("write")) {
            Files.createDirectories(PICTURES);
            for (Map.Entry<String, Path> picture : taken.entrySet()) {
                Files.copy(
                        picture.getValue(),
                        PICTURES.resolve(picture.getKey() + ".png"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        for (Map.Entry<String, Path> picture : taken.entrySet()) {
            assertThat(PictureSimilarity.of(picture.getValue(), PICTURES.resolve(picture.getKey() + ".png")))
                    .as(
                            "%s is out of date: mvn test -Dtest=GuidePicturesTest -Dreadiness.guide=write",
                            picture.getKey())
                    .isGreaterThan(0.98);
        }
    }

    /** About a fictional country nothing is published: here one is seen that has figures, and nothing else yet. */
    private Path withFigures() {
        Path data = folder.resolve("figures");
        Framework framework = new JsonFrameworkSource().shipped();
        Profile profile = Profile.of(new Subject("KHM"), new Round("2026"), Depth.FULL);
        Assessment begun = new Assessment(CAMBODIA, framework.ref(), profile, Answers.none());
        try (FileDatabase database = Database.in(data, () -> {})) {
            new JdbiAssessmentStore(database, DAY, () -> "")
                    .add(List.of(new NewAssessment(
                            begun, Scoring.score(framework, begun).standing())));
        }
        return data;
    }

    /** A coordinator and four bodies, from the first file to the last answer. */
    private Map<String, Path> rehearsed() throws Exception {
        Rehearsal rehearsal = new Rehearsal(folder.resolve("rehearsal"));
        rehearsal.begin();
        Request bank = Rehearsal.asked("Central bank", Rehearsal.BANK, Optional.empty());
        Map<String, Path> taken = new LinkedHashMap<>(take(
                rehearsal.coordinator(),
                Map.of("guide-rehearsal-ask", new Route.Several(Rehearsal.ID, Optional.of(bank)))));
        rehearsal.ask();
        Route asking = new Route.Merge(List.of(rehearsal.asking().toString()));
        taken.putAll(take(rehearsal.colleague(), Map.of("guide-rehearsal-asked", asking)));
        String back = rehearsal.answerHere();
        taken.putAll(take(rehearsal.colleague(), Map.of("guide-rehearsal-back", new Route.SendBack(Rehearsal.ID))));
        assertThat(Rehearsal.isWhole(rehearsal.bringBack(back))).isTrue();
        taken.putAll(take(rehearsal.coordinator(), Map.of("guide-rehearsal-end", new Route.Gather(Rehearsal.ID))));
        return taken;
    }

    private static AssessmentId addSample(Path data) {
        try (FileDatabase database = Database.in(data, () -> {})) {
            FrameworkCache frameworks =
                    new FrameworkCache(new JsonFrameworkSource(), new JdbiFrameworkStore(database, DAY));
            new SampleCountries(database, DAY, frameworks, data, FILE).add();
            return new JdbiAssessmentStore(database, DAY, () -> "")
                    .list().stream()
                            .filter(summary ->
                                    summary.profile().subject().code().equals("XMV"))
                            .map(AssessmentSummary::id)
                            .filter(id -> id.value().endsWith("2026"))
                            .findFirst()
                            .orElseThrow();
        }
    }

    private Map<String, Route> routes(AssessmentId main) {
        String others = main.value();
        List<AssessmentId> side = List.of("XBK", "XLD", "XMV", "XSR", "XVT").stream()
                .map(code -> new AssessmentId(others.replace("XMV", code)))
                .toList();
        Map<String, Route> routes = new LinkedHashMap<>();
        routes.put("guide-home", new Route.Home());
        routes.put("guide-answer", new Route.Answer(main, Optional.of(new QuestionId("LOG-POST-05"))));
        routes.put(
                "guide-merge",
                new Route.Merge(List.of(folder.resolve("sample").resolve(FILE).toString())));
        routes.put("guide-review", new Route.Review(main));
        routes.put("guide-scorecard", new Route.Scorecard(main));
        routes.put("guide-cooperate", new Route.Cooperate(new AssessmentId(others.replace("XMV", "XLD"))));
        routes.put("guide-plan", new Route.Plan(main, Optional.of(planned(main))));
        routes.put("guide-compare", new Route.Compare(side));
        return routes;
    }

    /** Of an action that is under way, so that it stands open beside the others. */
    private QuestionId planned(AssessmentId main) {
        try (FileDatabase database = Database.in(folder, () -> {})) {
            return new JdbiPlanStore(database, DAY, () -> "Ana")
                    .load(main).stream()
                            .filter(action -> action.state() == ActionState.IN_PROGRESS)
                            .flatMap(action -> Optional.ofNullable(action.question()).stream())
                            .findFirst()
                            .orElseThrow();
        }
    }

    private static Map<String, Path> take(Path data, Map<String, Route> routes) throws Exception {
        if (!Files.exists(data.resolve("settings.json"))) {
            new JsonSettings(data).save(Settings.DEFAULT);
        }
        Stage stage = FxToolkit.registerPrimaryStage();
        Wiring wiring = new Wiring(new AppFolders(data), DAY, Messages.in(Locale.ENGLISH));
        Scene[] scenes = new Scene[1];
        ScreenDriver.onWindow(() -> {
            scenes[0] = wiring.page(1440, 900);
            wiring.furnish(scenes[0]);
            ScreenDriver.place(stage, scenes[0], 1440, 900);
        });
        Map<String, Path> taken = new LinkedHashMap<>();
        for (Map.Entry<String, Route> route : routes.entrySet()) {
            ScreenDriver.onWindow(() -> wiring.navigator().go(route.getValue()));
            EveryScreen.settle(wiring);
            String looking = wiring.context().text("scorecard.partner.looking");
            // Whom a scorecard names comes a second after it.
            WaitForAsyncUtils.waitFor(
                    20,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(20_000, () -> !isSaid(scenes[0], looking)));
            taken.put(route.getKey(), ScreenDriver.write(scenes[0], route.getKey()));
        }
        wiring.close(TimeUnit.SECONDS.toMillis(20));
        return taken;
    }

    private static boolean isSaid(Scene scene, String words) {
        return scene.getRoot().lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Label label && label.getText().contains(words));
    }
}
