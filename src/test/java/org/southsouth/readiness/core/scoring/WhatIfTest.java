package org.southsouth.readiness.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.southsouth.readiness.testing.Questionnaires.askedIf;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.NotAsked;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.testing.RandomAssessments;
import org.southsouth.readiness.testing.Scenario;

class WhatIfTest {
    private final Framework framework = framework(
            Mean.ARITHMETIC, pillar("p", theme("t", levels("a"), levels("b"))), pillar("q", theme("u", levels("c"))));
    private final Scorecard stored = Scenario.of(framework)
            .choose("a", "1")
            .choose("b", "1")
            .choose("c", "3")
            .scorecard();

    @Test
    void nothing_changed_gives_the_same_figures() {
        assertThat(WhatIf.of(stored, Map.of(), Map.of()).root()).isEqualTo(stored.root());
    }

    @Test
    void another_answer_moves_only_what_hangs_on_it() {
        Scorecard then = WhatIf.of(stored, Map.of(new QuestionId("a"), new Response.Chosen("3")), Map.of());
        assertThat(then.of(new SectionId("p")).score()).isEqualTo(50);
        assertThat(then.of(new SectionId("q")).score()).isEqualTo(75);
        assertThat(then.root().score()).isEqualTo(62.5);
        assertThat(stored.root().score()).isEqualTo(50);
    }

    /** One after the other, in whatever order: the same as everything worked out at once, gates too. */
    @Property(tries = 500)
    void several_other_answers_come_to_the_same_scorecard_as_worked_out_at_once(@ForAll long seed) {
        Scorecard before = RandomAssessments.of(seed).scorecard();
        Map<QuestionId, Response> responses = new HashMap<>();
        Map<QuestionId, Answer> answers = new HashMap<>();
        Random random = new Random(seed);
        for (ScoredQuestion scored : before.questions()) {
            QuestionId id = scored.question().id();
            Optional<Response> best = WhatIf.best(scored.question().kind());
            boolean isOther = random.nextInt(3) == 0 && best.isPresent();
            best.filter(response -> isOther).ifPresent(response -> responses.put(id, response));
            answers.put(id, isOther ? scored.answer().withResponse(best.orElseThrow()) : scored.answer());
        }
        Scorecard then = WhatIf.of(before, responses, Map.of());
        for (ScoredQuestion scored : before.questions()) {
            QuestionId id = scored.question().id();
            if (scored.state() == QuestionState.COUNTS_AS_ZERO && !responses.containsKey(id)) {
                assertThat(then.of(id).state()).isNotIn(QuestionState.UNANSWERED, QuestionState.DONT_KNOW);
                answers.put(id, then.of(id).answer());
            }
        }
        assertThat(then.sections())
                .isEqualTo(Scoring.score(before.framework(), Answers.of(answers), before.basis())
                        .sections());
    }

    /** Left out, the question that it opens raised the score by more than the answer itself. */
    @Test
    void what_counted_as_zero_goes_on_with_its_lowest_answer_once_it_is_asked() {
        Framework gated = framework(
                Mean.ARITHMETIC,
                pillar(
                        "p",
                        theme(
                                "t",
                                levels("a"),
                                askedIf(new AskIf.AtLeast(new QuestionId("a"), 50), NotAsked.ZERO, levels("b")))));
        Scorecard before = Scenario.of(gated).choose("a", "1").scorecard();
        assertThat(before.of(new QuestionId("b")).state()).isEqualTo(QuestionState.COUNTS_AS_ZERO);
        assertThat(before.root().score()).isEqualTo(12.5);
        Map<QuestionId, Response> half = Map.of(new QuestionId("a"), new Response.Chosen("2"));
        assertThat(WhatIf.of(before, half, Map.of()).root().score()).isEqualTo(25);
        assertThat(WhatIf.of(before, half, Map.of(new SectionId("p"), 2.0))
                        .root()
                        .score())
                .as("with other weights too")
                .isEqualTo(25);
        Map<QuestionId, Response> both =
                Map.of(new QuestionId("a"), new Response.Chosen("2"), new QuestionId("b"), new Response.Chosen("4"));
        assertThat(WhatIf.of(before, both, Map.of()).root().score()).isEqualTo(75);
    }

    @Test
    void another_weight_of_a_pillar_moves_the_whole_towards_it() {
        Scorecard then = WhatIf.of(stored, Map.of(), Map.of(new SectionId("q"), 3.0));
        assertThat(then.root().score()).isEqualTo((25 + 3 * 75) / 4.0, within(1e-9));
        assertThat(then.of(new SectionId("p")).score()).isEqualTo(25);
    }

    /** An option worth nothing, or less, is not part of the best answer where points are added up. */
    @Test
    void the_best_ticks_are_those_worth_something() {
        List<Option> options =
                List.of(new Option("law", "Law", 60), new Option("none", "Other", 0), new Option("ban", "Ban", -20));
        assertThat(WhatIf.best(new QuestionKind.Multiple(options, false)))
                .contains(new Response.Ticked(List.of("law")));
        assertThat(WhatIf.best(new QuestionKind.Multiple(options, true)))
                .contains(new Response.Ticked(List.of("law", "none", "ban")));
    }

    @Test
    void the_best_answer_earns_all_points() {
        QuestionId a = new QuestionId("a");
        Response best = WhatIf.best(stored.of(a).question().kind()).orElseThrow();
        assertThat(WhatIf.of(stored, Map.of(a, best), Map.of()).of(a).points()).isEqualTo(100);
    }
}
