package org.southsouth.readiness.ui.cooperate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.report.figure.FigureSamples.SHIPPED;
import static org.southsouth.readiness.ui.cooperate.Neighbours.SAMOA;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.cooperation.Matching;
import org.southsouth.readiness.core.exchange.AssessmentSheet;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.MemoryPlans;
import org.southsouth.readiness.ui.fx.EntrySource;

class SurroundingsTest {
    @Test
    void a_report_is_given_the_plan_the_rounds_before_and_everybody_else() {
        Neighbours around = new Neighbours(SHIPPED)
                .add("WSM", "2026", Filled.answers(SHIPPED, 1, 0.05))
                .add("WSM", "2022", Filled.answers(SHIPPED, 2, 0.05))
                .add("WSM", "2024", Filled.answers(SHIPPED, 3, 0.05))
                .add("WSM", "2028", Filled.answers(SHIPPED, 4, 0.05))
                .ready("KHM", Filled.answers(SHIPPED, 5, 0.05));
        EntrySource entries = new EntrySource(around.store, Filled.library(SHIPPED));
        MemoryPlans plans = new MemoryPlans();
        Action action = Action.titled(new ActionId("one"), "Publish a results sheet");
        plans.add(SAMOA, List.of(action));

        AssessmentSheet sheet = new Surroundings(around.ports(), entries, plans)
                .of(SAMOA, entries.load(List.of(SAMOA)).get(0))
                .sheet((done, all) -> true)
                .orElseThrow();

        assertThat(sheet.actions()).containsExactly(action);
        assertThat(sheet.earlier())
                .extracting(entry -> entry.profile().round().name())
                .containsExactly("2022", "2024");
        assertThat(sheet.matching().orElseThrow().parties().all())
                .extracting(party -> party.profile().subject().code())
                .containsExactly("WSM", "KHM");
    }

    /** Its page of matches names partners, and so does its brief. */
    @Test
    void a_city_has_everybody_else_around_it_but_not_its_own_country() {
        Neighbours around = new Neighbours(SHIPPED)
                .add("WSM:Apia", "2026", Filled.answers(SHIPPED, 1, 0.05))
                .ready("WSM", Filled.answers(SHIPPED, 2, 0.05))
                .ready("KHM", Filled.answers(SHIPPED, 5, 0.05));
        EntrySource entries = new EntrySource(around.store, Filled.library(SHIPPED));
        AssessmentId apia = new AssessmentId("WSM:Apia");
        Matching matching = new Surroundings(around.ports(), entries, new MemoryPlans())
                .of(apia, entries.load(List.of(apia)).get(0))
                .sheet((done, all) -> true)
                .orElseThrow()
                .matching()
                .orElseThrow();
        assertThat(matching.matches())
                .isNotEmpty()
                .allMatch(match -> match.peer().profile().subject().code().equals("KHM"));
    }

    /** Scoring everybody goes on beside the store's queue: whoever stops a report stops it there. */
    @Test
    void a_watch_that_stops_ends_it_before_everybody_is_scored() {
        Neighbours around = new Neighbours(SHIPPED)
                .add("WSM", "2026", Filled.answers(SHIPPED, 1, 0.05))
                .ready("KHM", Filled.answers(SHIPPED, 5, 0.05));
        EntrySource entries = new EntrySource(around.store, Filled.library(SHIPPED));
        assertThat(new Surroundings(around.ports(), entries, new MemoryPlans())
                        .of(SAMOA, entries.load(List.of(SAMOA)).get(0))
                        .sheet((done, all) -> false))
                .isEmpty();
    }
}
