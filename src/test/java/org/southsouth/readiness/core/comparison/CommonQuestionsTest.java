package org.southsouth.readiness.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.southsouth.readiness.testing.Questionnaires.askedIf;
import static org.southsouth.readiness.testing.Questionnaires.figure;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.question;
import static org.southsouth.readiness.testing.Questionnaires.theme;
import static org.southsouth.readiness.testing.Questionnaires.ticks;
import static org.southsouth.readiness.testing.Questionnaires.version;
import static org.southsouth.readiness.testing.Questionnaires.words;
import static org.southsouth.readiness.testing.Questionnaires.yesPartialNo;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Goalposts;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.NotAsked;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.testing.Scenario;

class CommonQuestionsTest {
    private static final Framework FIRST = framework(
            Mean.ARITHMETIC,
            pillar("P", theme("T", levels("a"), levels("b"), levels("old"))),
            pillar("Q", theme("V", levels("g"))),
            pillar("R", theme("W", levels("gone"))));
    private static final Framework SECOND = version(
            "2",
            framework(
                    Mean.ARITHMETIC,
                    pillar("P", theme("T", levels("a"), yesPartialNo("b"), levels("c"))),
                    pillar("Q", theme("V", levels("g")))));

    private static final Scorecard BEFORE = Scenario.of(FIRST)
            .choose("a", "2")
            .choose("b", "0")
            .choose("old", "1")
            .choose("g", "2")
            .choose("gone", "3")
            .scorecard();
    private static final Scorecard AFTER = Scenario.of(SECOND)
            .choose("a", "4")
            .choose("b", "yes")
            .choose("c", "4")
            .choose("g", "2")
            .scorecard();

    @Test
    void common_are_those_of_the_same_id_that_earn_points_in_the_same_way() {
        CommonQuestions common = CommonQuestions.of(List.of(SECOND, FIRST)).orElseThrow();
        assertThat(common.ids()).containsExactly(new QuestionId("a"), new QuestionId("g"));
        assertThat(common.framework().ref()).hasToString("test 1 / 2");
        assertThat(common.framework().sections().stream()
                        .map(section -> section.id().value()))
                .containsExactly("test", "P", "T", "Q", "V");
    }

    @Test
    void both_sides_are_scored_on_them_alone() {
        CommonQuestions common = CommonQuestions.of(List.of(SECOND, FIRST)).orElseThrow();
        assertThat(common.score(AFTER).root().score()).isEqualTo(75);
        assertThat(common.score(BEFORE).root().score()).isEqualTo(50);
        assertThat(common.score(BEFORE).of(new SectionId("T")).score()).isEqualTo(50);
    }

    @Test
    void where_a_question_stands_is_settled_by_its_own_questionnaire() {
        AskIf gone = new AskIf.AtLeast(new QuestionId("gate"), 50);
        Framework gated = framework(
                Mean.ARITHMETIC,
                pillar("P", theme("T", levels("gate"), askedIf(gone, NotAsked.ZERO, levels("a")), levels("b"))));
        Framework plain = version("2", framework(Mean.ARITHMETIC, pillar("P", theme("T", levels("a"), levels("b")))));
        CommonQuestions common = CommonQuestions.of(List.of(plain, gated)).orElseThrow();
        Scorecard scored = common.score(Scenario.of(gated)
                .choose("gate", "0")
                .choose("a", "4")
                .choose("b", "4")
                .scorecard());
        assertThat(scored.of(new QuestionId("a")).state()).isEqualTo(QuestionState.COUNTS_AS_ZERO);
        assertThat(scored.root().score()).isEqualTo(50);
        assertThat(CommonQuestions.of(List.of(gated, plain)).orElseThrow().ids())
                .hasSize(2);
    }

    @Test
    void wording_and_order_do_not_matter_but_points_and_goalposts_do() {
        Framework one = framework(
                Mean.ARITHMETIC,
                pillar(
                        "P",
                        theme(
                                "T",
                                yesPartialNo("same"),
                                yesPartialNo("other"),
                                figure("figure"),
                                figure("posts"),
                                ticks("ticks"),
                                words("words"))));
        Framework other = version(
                "2",
                framework(
                        Mean.ARITHMETIC,
                        pillar(
                                "P",
                                theme(
                                        "T",
                                        question(
                                                "same",
                                                new QuestionKind.Choice(List.of(
                                                        new Option("no", "Not at all", 0),
                                                        new Option("partial", "A little", 50),
                                                        new Option("yes", "Yes!", 100)))),
                                        question(
                                                "other",
                                                new QuestionKind.Choice(List.of(
                                                        new Option("yes", "Yes", 100),
                                                        new Option("partial", "Partly", 40),
                                                        new Option("no", "No", 0)))),
                                        question(
                                                "figure",
                                                new QuestionKind.Numeric(
                                                        "%", new Goalposts(0, 100, false), null, null, 3)),
                                        question(
                                                "posts",
                                                new QuestionKind.Numeric(
                                                        "%", new Goalposts(0, 90, false), 0.0, 100.0, 1)),
                                        ticks("ticks"),
                                        words("words")))));
        assertThat(CommonQuestions.of(List.of(one, other)).orElseThrow().ids().stream()
                        .map(QuestionId::value))
                .containsExactly("same", "figure", "ticks", "words");
    }

    @Test
    void nothing_in_common_is_nothing_to_compare() {
        Framework other = version("3", framework(Mean.ARITHMETIC, pillar("P", theme("T", levels("z"), words("w")))));
        Framework talk = framework(Mean.ARITHMETIC, pillar("P", theme("T", levels("y"), words("w"))));
        assertThat(CommonQuestions.of(List.of(FIRST, other))).isEmpty();
        assertThat(CommonQuestions.of(List.of(talk, other))).isEmpty();
        assertThat(VersionChange.of(FIRST, other)).isEmpty();
    }

    @Test
    void a_change_between_versions_is_told_in_answers_and_method() {
        // Before: T (50 + 0 + 25)/3 = 25, so (25 + 50 + 75)/3 = 50. After: (100 + 50)/2 = 75. Common: 50 to 75.
        RoundChange.Split split = RoundChange.of(BEFORE, AFTER).whole();
        assertThat(split.answers() + split.openings()).isCloseTo(25, within(1e-9));
        assertThat(split.method()).isCloseTo(0, within(1e-9));
        VersionChange change = VersionChange.of(FIRST, SECOND).orElseThrow();
        assertThat(change.came()).containsExactly(new QuestionId("c"));
        assertThat(change.gone()).containsExactly(new QuestionId("old"), new QuestionId("gone"));
        assertThat(change.altered()).containsExactly(new QuestionId("b"));
    }

    @Test
    void the_same_answers_in_another_version_change_by_method_alone() {
        Scorecard same = Scenario.of(SECOND)
                .choose("a", "2")
                .choose("b", "no")
                .choose("c", "0")
                .choose("g", "2")
                .scorecard();
        // T (50 + 0 + 0)/3, so 33.33: 16.67 less than before.
        RoundChange.Split change = RoundChange.of(BEFORE, same).whole();
        assertThat(change.answers()).isZero();
        assertThat(change.openings()).isZero();
        assertThat(change.method()).isCloseTo(-50.0 / 3, within(1e-9));
        assertThat(change.total()).isCloseTo(-50.0 / 3, within(1e-9));
    }

    @Test
    void versions_stand_side_by_side_on_the_common_questions() {
        Comparison comparison = Comparison.onCommonQuestions(List.of(entry(AFTER), entry(BEFORE)))
                .orElseThrow();
        assertThat(comparison.rows().stream().map(ComparisonRow::id))
                .containsExactly("test", "P", "T", "a", "Q", "V", "g");
        assertThat(comparison.rows().get(0).values()).containsExactly(75.0, 50.0);
        assertThat(comparison.rows().get(2).values()).containsExactly(100.0, 50.0);
    }

    private static Entry entry(Scorecard scorecard) {
        return new Entry(Profile.of(new Subject("KHM"), new Round("2026"), Depth.FULL), scorecard);
    }
}
