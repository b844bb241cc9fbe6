package org.southsouth.readiness.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.framework.SectionId;
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
