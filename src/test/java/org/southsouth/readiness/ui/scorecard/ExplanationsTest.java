package org.southsouth.readiness.ui.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.southsouth.readiness.testing.Questionnaires.askedIf;
import static org.southsouth.readiness.testing.Questionnaires.core;
import static org.southsouth.readiness.testing.Questionnaires.figure;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;
import static org.southsouth.readiness.testing.Questionnaires.ticks;
import static org.southsouth.readiness.testing.Questionnaires.weighing;
import static org.southsouth.readiness.testing.Questionnaires.yesPartialNo;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.NotAsked;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.robustness.LikelyRange;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.testing.Scenario;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

class ExplanationsTest {
    private final Messages messages = Messages.in(Locale.ENGLISH);
    private final Formats formats = new Formats(messages, ZoneOffset.UTC);

    private Why section(Scenario scenario, String id) {
        return new Explanations(scenario.scorecard(), messages, formats).of(new Target.OfSection(new SectionId(id)));
    }

    private Why question(Scenario scenario, String id) {
        return new Explanations(scenario.scorecard(), messages, formats).of(new Target.OfQuestion(new QuestionId(id)));
    }

    private static Framework skills() {
        return framework(
                Mean.GEOMETRIC,
                pillar(
                        "women",
                        theme(
                                "skills",
                                levels("training"),
                                ticks("reach"),
                                levels("network"),
                                figure("share"),
                                yesPartialNo("market"))),
                pillar("law", theme("acts", levels("act"))));
    }

    private static Scenario answered() {
        return Scenario.of(skills())
                .choose("training", "2")
                .graded("training", Grade.B)
                .tick("reach", "a", "b", "c")
                .graded("reach", Grade.A)
                .choose("network", "2")
                .graded("network", Grade.B)
                .figure("share", 45)
                .graded("share", Grade.C)
                .choose("act", "4")
                .graded("act", Grade.C);
    }

    @Test
    void a_theme_tells_its_sum_and_how_far_what_is_open_could_move_it() {
        Why why = section(answered(), "skills");
        assertThat(why.figure()).isEqualTo("55");
        assertThat(why.lead()).containsExactly("The average of the 4 answered questions. Each counts the same.");
        assertThat(why.sum()).isEqualTo("(50 + 75 + 50 + 45) ÷ 4 = 55");
        assertThat(why.uncertain())
                .isEqualTo("One question is open. Once it is answered, the score lies between 44 and 64.");
    }

    @Test
    void a_decimal_that_others_have_not_is_explained() {
        Why why = section(answered().figure("share", 23), "skills");
        assertThat(why.figure()).isEqualTo("49.5");
        assertThat(why.lead()).contains("49.5 is not rounded up: Advancing begins at 50.");
        assertThat(section(answered(), "skills").lead()).noneMatch(sentence -> sentence.contains("rounded"));
    }

    @Test
    void each_part_has_its_points_its_answer_and_its_grade() {
        assertThat(section(answered(), "skills").parts())
                .extracting(item -> item.figure() + " | " + item.caption() + " | " + item.grade())
                .containsExactly(
                        "50 | Level 2 | B",
                        "75 | 3 of 4 chosen | A",
                        "50 | Level 2 | B",
                        "45 | 45 %; 0 % gives 0, 100 % gives 100 | C",
                        "– | No answer yet. Ask: A ministry | ");
    }

    @Test
    void what_would_move_it_most_is_scored_anew_with_the_next_better_answer() {
        assertThat(section(answered(), "skills").moves())
                .extracting(move -> move.label() + ": " + move.change())
                .containsExactly(
                        "Title of training: Level 3: +6.3",
                        "Title of network: Level 3: +6.3",
                        "Title of reach: 4 of 4 chosen: +6.3");
    }

    @Test
    void the_whole_is_a_root_of_the_pillars() {
        Why why = section(answered(), "test");
        assertThat(why.title()).isEqualTo("Overall");
        assertThat(why.lead())
                .startsWith(
                        "The average of the 2 pillars that have a score. Each counts the same.",
                        "A weak pillar pulls the score down. A strong one cannot fully make up for it.");
        assertThat(why.sum()).isEmpty();
        assertThat(why.exact().get(0).sentences())
                .containsExactly(
                        "Geometric mean of the 2 pillars that have a score, each with the same weight: they are multiplied, not added.",
                        "The square root of 55 × 100 = 74");
    }

    @Test
    void evidence_is_said_to_bite_only_where_it_does() {
        assertThat(section(answered(), "skills").blocks().get(0).sentences())
                .containsExactly(
                        "No answer without a document or published source has more than 50 points. So the score stays at 55.");
        assertThat(section(answered(), "acts").blocks().get(0).sentences())
                .containsExactly(
                        "Title of act has more than 50 points, but no document or published source. If it counts only 50, the score is 50 and not 100.");
    }

    @Test
    void unequal_weights_are_named() {
        Scenario scenario = Scenario.of(framework(Mean.ARITHMETIC, theme("t", weighing(2, levels("a")), levels("b"))))
                .choose("a", "2")
                .choose("b", "4");
        Why why = section(scenario, "t");
        assertThat(why.lead()).containsExactly("The average of the 2 answered questions. Some count more than others.");
        assertThat(why.sum()).isEqualTo("(2 × 50 + 1 × 100) ÷ 3 = 67");
    }

    @Test
    void without_a_score_it_says_what_is_short_and_by_how_many_answers() {
        Framework demanding = framework(
                Mean.ARITHMETIC,
                0.75,
                0.75,
                theme("t", 0.66, levels("a"), levels("b"), levels("c"), levels("d")),
                theme("u", 0.66, levels("e")));
        Scenario scenario = Scenario.of(demanding).choose("a", "2").choose("e", "1");
        Why theme = section(scenario, "t");
        assertThat(theme.figure()).isEqualTo("–");
        assertThat(theme.lead())
                .containsExactly(
                        "No score yet, 25 % complete: 1 of 4 questions are answered.",
                        "2 more answers are needed for a score.",
                        "These 2 answers bring a score: Title of b and Title of c.");
        assertThat(section(scenario, "test").lead())
                .containsExactly(
                        "No score yet, 40 % complete: 2 of 5 questions are answered.",
                        "Too few answers in: Theme t (2 more).",
                        "2 more answers are needed: an overall score needs 75 % of the questions that apply.",
                        "These 2 answers bring a score: Title of b and Title of c.");
    }

    @Test
    void a_core_check_has_pillars_and_no_total() {
        Framework framework =
                framework(Mean.ARITHMETIC, pillar("p", theme("t", core(levels("a")), core(levels("b")), levels("c"))));
        Scenario scenario = Scenario.of(framework)
                .on(new Basis(Depth.CORE, false))
                .choose("a", "2")
                .choose("b", "4");
        assertThat(section(scenario, "p").sum()).isEqualTo("(50 + 100) ÷ 2 = 75");
        assertThat(section(scenario, "p").parts()).hasSize(2);
        assertThat(section(scenario, "test").lead().get(0)).startsWith("A core check has no overall score");
        assertThat(section(scenario, "t").lead()).containsExactly("A core check has scores for pillars only.");
    }

    @Test
    void a_question_tells_the_answer_how_it_earns_its_points_and_what_it_rests_on() {
        Why why = question(answered(), "share");
        assertThat(why.blocks())
                .extracting(Why.Block::title, Why.Block::sentences)
                .containsExactly(
                        tuple("The answer", List.of("45 %")),
                        tuple(
                                "How it earns its points",
                                List.of(
                                        "0 % gives 0 points, 100 % gives 100, as the questionnaire has it. (45 − 0) ÷ (100 − 0) × 100 = 45 points.")),
                        tuple("Evidence", List.of("C: interview or letter")));
        assertThat(why.better()).isEqualTo("One step better: 50 %");
        assertThat(why.moves())
                .extracting(move -> move.label() + ": " + move.change())
                .containsExactly("Theme skills: +1.3", "Pillar women: +1.3", "Overall: +0.8");
    }

    @Test
    void a_question_that_is_not_asked_says_because_of_what() {
        Framework framework = framework(
                Mean.ARITHMETIC,
                theme(
                        "t",
                        levels("gate"),
                        askedIf(new AskIf.AtLeast(new QuestionId("gate"), 50), NotAsked.ZERO, levels("next"))));
        assertThat(question(Scenario.of(framework).choose("gate", "0"), "next")
                        .blocks()
                        .get(0)
                        .sentences())
                .containsExactly("Not asked, because of the answer to Title of gate. Counts as 0.");
        assertThat(question(Scenario.of(framework), "next").blocks().get(0).sentences())
                .containsExactly("Not asked yet: it depends on Title of gate, which is open.");
    }

    @Test
    void an_open_question_names_whom_to_ask() {
        assertThat(question(answered().dontKnow("market"), "market")
                        .blocks()
                        .get(0)
                        .sentences())
                .containsExactly("Don't know yet. Ask: A ministry");
    }

    @Test
    void a_section_has_both_bands_where_its_likely_range_crosses_between_them() {
        Scorecard card = answered().scorecard();
        double score = card.root().score();
        LikelyRange crossing = new LikelyRange(score, 24, Math.max(26, score));
        Explanations explanations = new Explanations(
                card, Optional.empty(), Map.of(card.root().section().id(), crossing), messages, formats);
        assertThat(explanations.results().title(explanations.result(card.root())))
                .startsWith("Starting to ");
        Explanations drawn = new Explanations(card, messages, formats);
        assertThat(drawn.results().title(drawn.result(card.root()))).doesNotContain("Starting");
    }

    @Test
    void findings_are_ordered_and_the_unknown_is_grouped_by_theme() {
        ScorecardFindings findings = new ScorecardFindings(new Explanations(
                answered().choose("network", "0").dontKnow("market").scorecard(), messages, formats));
        assertThat(findings.strengths())
                .extracting(one -> one.question().id().value())
                .containsExactly("reach");
        assertThat(findings.all(Target.Findings.STRENGTHS).groups())
                .extracting(group -> group.title() + ": " + group.items().get(0).title())
                .containsExactly(": Title of reach", "Without a document or source: Title of act");
        assertThat(findings.all(Target.Findings.SAID).sentence())
                .isEqualTo("One answer has 75 points or more, but no document or published source.");
        assertThat(findings.all(Target.Findings.SAID).groups())
                .extracting(group -> group.title() + ": " + group.items().get(0).title())
                .containsExactly(": Title of act");
        assertThat(findings.gaps())
                .extracting(one -> one.question().id().value())
                .containsExactly("network");
        assertThat(findings.saidLow())
                .extracting(one -> one.question().id().value())
                .containsExactly("share");
        assertThat(findings.all(Target.Findings.GAPS).sentence())
                .isEqualTo("One documented answer is below 50 points.");
        assertThat(findings.all(Target.Findings.GAPS).groups())
                .extracting(group -> group.title() + ": " + group.items().get(0).title())
                .containsExactly(": Title of network", "Without a document or source: Title of share");
        assertThat(findings.all(Target.Findings.SAID_LOW).sentence())
                .isEqualTo("One answer is below 50 points, without a document or published source.");
        assertThat(findings.all(Target.Findings.DATA_GAPS).groups())
                .extracting(group -> group.title() + ": " + group.items().get(0).caption())
                .containsExactly("Theme skills: Don't know yet. Ask: A ministry");
    }
}
