package org.southsouth.readiness.ui.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.southsouth.readiness.testing.Questionnaires.figure;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;
import static org.southsouth.readiness.testing.Questionnaires.version;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.MemoryLibrary;
import org.southsouth.readiness.testing.MemoryStore;
import org.southsouth.readiness.testing.Scenario;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.ui.fx.EntrySource;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;

class ChangeViewModelTest {
    private static final Framework FIRST = framework(
            Mean.ARITHMETIC, pillar("p", theme("t", levels("a"), levels("b"))), pillar("q", theme("u", levels("c"))));
    private static final Framework SECOND = version(
            "2",
            framework(
                    Mean.ARITHMETIC,
                    pillar("p", theme("t", levels("a"), levels("new"))),
                    pillar("q", theme("u", levels("c")))));

    private final RememberingNavigator navigator = new RememberingNavigator();
    private final ScreenContext context = ScreenContexts.context(navigator, new DirectBackground());
    private final MemoryStore store = new MemoryStore(context.clock());

    private void keep(String id, String subject, String round, Scenario answers) {
        Profile profile = Profile.of(new Subject(subject), new Round(round), Depth.FULL);
        store.add(List.of(Filled.assessment(id, answers.scorecard().framework(), profile, answers.answers())));
    }

    private ChangeViewModel model(String id) {
        return new ChangeViewModel(
                new AssessmentId(id), context, new EntrySource(store, new MemoryLibrary(FIRST, SECOND)));
    }

    private static RoundChangeText change(ChangeViewModel model) {
        return model.loadedProperty().get().orElseThrow().shown().orElseThrow().change();
    }

    @Test
    void it_is_held_against_the_latest_of_the_earlier_rounds_of_the_same_subject() {
        Scenario answers = Scenario.of(FIRST).choose("a", "2").choose("b", "2").choose("c", "2");
        keep("new", "WSM", "2026", answers.choose("c", "4"));
        keep("old", "WSM", "2022", answers);
        keep("mid", "WSM", "2024", answers);
        keep("later", "WSM", "2027", answers);
        keep("other", "FJI", "2025", answers);
        ChangeViewModel model = model("new");
        ChangeViewModel.Loaded loaded = model.loadedProperty().get().orElseThrow();
        assertThat(loaded.earlier())
                .extracting(round -> round.profile().round().name())
                .containsExactly("2024", "2022");
        assertThat(change(model).sentences())
                .containsExactly(
                        "Overall 50 in 2024, 75 in 2026: +25.0.",
                        "The three parts add up to the change. Worked out before rounding.");
        assertThat(change(model).parts())
                .extracting(RoundChangeText.Part::title, RoundChangeText.Part::figure)
                .containsExactly(
                        tuple("Other answers to the 3 questions answered in both rounds", "+25.0"),
                        tuple("Questions newly answered, left open or no longer asked", "\u2013"),
                        tuple("The method: nothing, the questionnaire is the same", "\u2013"));
        model.since(loaded.earlier().get(1));
        assertThat(change(model).before().profile().round().name()).isEqualTo("2022");
    }

    @Test
    void changed_answers_are_told_in_words_with_the_points_they_made() {
        keep(
                "old",
                "WSM",
                "2024",
                Scenario.of(FIRST).choose("a", "2").choose("b", "2").dontKnow("c"));
        keep(
                "new",
                "WSM",
                "2026",
                Scenario.of(FIRST).choose("a", "1").choose("b", "2").choose("c", "4"));
        ChangeViewModel model = model("new");
        List<RoundChangeText.Line> lines = change(model).answers();
        assertThat(lines)
                .extracting(
                        RoundChangeText.Line::title,
                        RoundChangeText.Line::was,
                        RoundChangeText.Line::is,
                        RoundChangeText.Line::points)
                .containsExactly(
                        tuple("Title of a", "Level 2", "Level 1", -25.0),
                        tuple("Title of c", "Don't know yet", "Level 4", Double.NaN));
        model.answer(lines.get(0).question());
        assertThat(navigator.routes())
                .containsExactly(new Route.Answer(new AssessmentId("new"), Optional.of(new QuestionId("a"))));
    }

    /** A low answer that is new draws the score down; nobody's answer got worse. */
    @Test
    void newly_answered_questions_are_told_apart_from_other_answers() {
        Scenario before = Scenario.of(FIRST).choose("a", "4").dontKnow("b").choose("c", "2");
        keep("old", "WSM", "2024", before);
        keep("new", "WSM", "2026", before.choose("b", "0").choose("c", "3"));
        RoundChangeText change = change(model("new"));
        assertThat(change.sentences().get(0)).isEqualTo("Overall 75 in 2024, 63 in 2026: \u221212.5.");
        assertThat(change.parts())
                .extracting(RoundChangeText.Part::figure)
                .containsExactly("+12.5", "\u221225.0", "\u2013");
        assertThat(change.answers())
                .extracting(RoundChangeText.Line::kind, RoundChangeText.Line::title)
                .containsExactly(
                        tuple(RoundChangeText.Kind.CHANGED, "Title of c"),
                        tuple(RoundChangeText.Kind.ANSWERED, "Title of b"));
    }

    /** The question shows one decimal; what reads alike with it is told in full. */
    @Test
    void figures_have_as_many_decimals_as_their_question_shows() {
        Framework shares = framework(Mean.ARITHMETIC, pillar("p", theme("t", figure("f"), figure("g"))));
        Scenario before = Scenario.of(shares).figure("f", 12.3456).figure("g", 7.01);
        Profile then = Profile.of(new Subject("WSM"), new Round("2024"), Depth.FULL);
        Profile now = Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL);
        Scenario after = before.figure("f", 20).figure("g", 7.04);
        store.add(List.of(Filled.assessment("then", shares, then, before.answers())));
        store.add(List.of(Filled.assessment("now", shares, now, after.answers())));
        ChangeViewModel model = new ChangeViewModel(
                new AssessmentId("now"), context, new EntrySource(store, new MemoryLibrary(shares)));
        assertThat(change(model).answers())
                .extracting(RoundChangeText.Line::was, RoundChangeText.Line::is)
                .containsExactly(tuple("12.3 %", "20 %"), tuple("7.01 %", "7.04 %"));
    }

    @Test
    void another_version_is_told_apart_from_other_answers() {
        keep(
                "old",
                "WSM",
                "2024",
                Scenario.of(FIRST).choose("a", "2").choose("b", "2").choose("c", "2"));
        keep(
                "new",
                "WSM",
                "2026",
                Scenario.of(SECOND).choose("a", "3").choose("new", "0").choose("c", "2"));
        assertThat(change(model("new")).sentences())
                .containsExactly(
                        "Overall 50 in 2024, 44 in 2026: \u22126.3.",
                        "The three parts add up to the change. Worked out before rounding.",
                        "The questionnaire is another one: version 1 then, 2 now. As a whole the two are not"
                                + " comparable.",
                        "2 questions are the same in both: 1 is new, 1 is gone, none earns points otherwise.");
        assertThat(change(model("new")).parts())
                .extracting(RoundChangeText.Part::figure)
                .containsExactly("+12.5", "\u2013", "\u221218.8");
    }

    @Test
    void without_an_earlier_round_nothing_is_shown() {
        keep("new", "WSM", "2026", Scenario.of(FIRST).choose("a", "1"));
        ChangeViewModel model = model("new");
        assertThat(model.loadedProperty().get().orElseThrow().shown()).isEmpty();
        model.leave();
        assertThat(navigator.routes()).containsExactly(new Route.Scorecard(new AssessmentId("new")));
    }

    @Test
    void a_round_without_a_score_is_said_to_have_none() {
        keep("old", "WSM", "2024", Scenario.of(FIRST));
        keep(
                "new",
                "WSM",
                "2026",
                Scenario.of(FIRST).choose("a", "1").choose("b", "1").choose("c", "1"));
        assertThat(change(model("new")).sentences())
                .containsExactly("One of the two rounds has no overall score, so the change as a whole is not told.");
    }
}
