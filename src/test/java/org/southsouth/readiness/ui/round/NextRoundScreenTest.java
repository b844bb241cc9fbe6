package org.southsouth.readiness.ui.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Questionnaires.askedIf;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;
import static org.southsouth.readiness.testing.Questionnaires.version;
import static org.southsouth.readiness.testing.Questionnaires.yesPartialNo;

import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.NotAsked;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.round.Confirming;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.InShell;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.MemoryLibrary;
import org.southsouth.readiness.testing.MemoryStore;
import org.southsouth.readiness.testing.Scenario;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;

class NextRoundScreenTest {
    private static final AssessmentId ID = new AssessmentId("wsm");
    private static final AssessmentId NEW = new AssessmentId("next");

    private final Framework then = framework(
            Mean.ARITHMETIC, pillar("law", theme("tax", levels("vat"), levels("customs")), theme("data", levels("p"))));
    private final Framework now = version(
            "2", framework(Mean.ARITHMETIC, pillar("law", theme("tax", levels("vat"), yesPartialNo("customs")))));
    private final RememberingNavigator navigator = new RememberingNavigator();
    private final ScreenContext context = ScreenContexts.context(navigator, new DirectBackground());
    private final MemoryStore store = new MemoryStore(context.clock());
    private final NextRoundViewModel model =
            new NextRoundViewModel(ID, context, store, new MemoryLibrary(then, now), () -> NEW);

    @BeforeEach
    void a_round_with_all_answers() {
        Answers answers = Scenario.of(then)
                .choose("vat", "3")
                .choose("customs", "3")
                .choose("p", "2")
                .answers();
        for (String round : List.of("2024", "2026")) {
            Profile profile = Profile.of(new Subject("WSM"), new Round(round), Depth.FULL);
            store.add(List.of(Filled.assessment(round.equals("2024") ? "wsm" : "later", then, profile, answers)));
        }
    }

    @Test
    void the_same_version_takes_everything_along() {
        model.load();
        model.choose(then);
        assertThat(model.nameProperty().get()).isEqualTo("2028");
        NextRoundViewModel.Preview preview = model.previewProperty().get().orElseThrow();
        assertThat(model.carried(preview)).startsWith("3 answers come along");
        assertThat(model.leftBehind(preview)).isEqualTo("Nothing is left behind.");
        model.make();
        Assessment made = store.load(NEW);
        assertThat(made.profile().round()).isEqualTo(new Round("2028"));
        assertThat(made.answers()).isEqualTo(Answers.none());
        assertThat(store.carried(NEW).carried()).hasSize(3);
        assertThat(navigator.routes()).containsExactly(new Route.Answer(NEW, Optional.empty()));
    }

    /** What is said before the round is made is what its questions count then. */
    @Test
    void what_can_be_confirmed_at_once_is_counted_as_the_questions_will_count_it() {
        Framework gated = framework(
                Mean.ARITHMETIC,
                pillar(
                        "law",
                        theme(
                                "tax",
                                levels("vat"),
                                askedIf(new AskIf.AtLeast(new QuestionId("vat"), 50), NotAsked.ZERO, levels("next")),
                                askedIf(new AskIf.AtLeast(new QuestionId("vat"), 90), NotAsked.ZERO, levels("idle")))));
        MemoryStore own = new MemoryStore(context.clock());
        Answers answers = Scenario.of(gated)
                .choose("vat", "3")
                .choose("next", "3")
                .choose("idle", "1")
                .answers();
        Profile profile = Profile.of(new Subject("WSM"), new Round("2024"), Depth.FULL);
        own.add(List.of(Filled.assessment("wsm", gated, profile, answers)));
        NextRoundViewModel made = new NextRoundViewModel(ID, context, own, new MemoryLibrary(gated), () -> NEW);
        made.load();
        assertThat(made.carried(made.previewProperty().get().orElseThrow()))
                .startsWith("1 answer comes along, to be confirmed.")
                .contains("1 more follows once these are confirmed")
                .contains("What was said to 1 question that is not asked is kept");
        made.make();
        Confirming begun = Confirming.of(Scoring.score(gated, own.load(NEW)), own.carried(NEW));
        assertThat(begun.now()).hasSize(1);
        assertThat(begun.later()).hasSize(1);
        assertThat(begun.kept()).hasSize(1);
    }

    @Test
    void the_newest_version_is_proposed_and_says_what_it_leaves_behind_and_why_before_it_is_made() {
        model.load();
        NextRoundViewModel.Preview preview = model.previewProperty().get().orElseThrow();
        assertThat(model.carried(preview)).startsWith("1 answer comes along");
        assertThat(model.left(preview))
                .extracting(NextRoundViewModel.Left::why)
                .containsExactly(
                        "This version does not offer what was chosen.", "This version does not ask it any more.");
        assertThat(store.list()).hasSize(2);
        model.make();
        assertThat(store.load(NEW).framework()).isEqualTo(now.ref());
        assertThat(store.carried(NEW).left()).hasSize(2);
    }

    @Test
    void a_name_that_is_missing_or_taken_is_refused() {
        model.load();
        model.nameProperty().set(" ");
        model.make();
        assertThat(model.errorProperty().get()).isEqualTo("The round needs a name.");
        model.nameProperty().set("2026");
        assertThat(model.errorProperty().get()).isEmpty();
        model.make();
        assertThat(model.errorProperty().get()).contains("2026");
        assertThat(store.list()).hasSize(2);
        model.cancel();
        assertThat(navigator.routes()).containsExactly(new Route.Home());
    }

    @ParameterizedTest
    @CsvSource({
        "next-round-versions, 1440, 900, false, 14",
        "next-round-versions-1024-dark, 1024, 700, true, 14",
        "next-round-versions-1024-largest, 1024, 700, false, 20"
    })
    void it_fits_its_window_and_is_made_by_key(String name, int width, int height, boolean isDark, int textSize) {
        Scene scene = new InShell(context, new Route.NextRound(ID))
                .show(
                        dialogs -> new NextRoundController(model),
                        width,
                        height,
                        new Settings(isDark ? WindowLook.DARK : WindowLook.LIGHT, textSize, ""));
        KeyRobot robot = new KeyRobot();
        robot.clickOn("Version 2");
        ScreenDriver.picture(scene, name);
        assertThat(CutTexts.in(scene)).isEmpty();
        robot.clickOn("Make the round");
        assertThat(store.load(NEW).framework()).isEqualTo(now.ref());
    }

    /** The radio button that is marked is the version that is taken. */
    @Test
    void arrows_choose_the_version() {
        new InShell(context, new Route.NextRound(ID))
                .show(dialogs -> new NextRoundController(model), 1024, 700, Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        robot.clickOn("Version 2").push(KeyCode.UP);
        NextRoundViewModel.Preview preview = model.previewProperty().get().orElseThrow();
        assertThat(preview.version().ref()).isNotEqualTo(now.ref());
        robot.push(KeyCode.DOWN);
        assertThat(model.previewProperty().get().orElseThrow().version().ref()).isEqualTo(now.ref());
    }
}
