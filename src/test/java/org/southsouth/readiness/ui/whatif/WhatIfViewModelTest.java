package org.southsouth.readiness.ui.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.ActionPlan;
import org.southsouth.readiness.core.plan.Suggestion;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.MemoryStore;
import org.southsouth.readiness.testing.Scenario;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.ui.fx.EntrySource;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;

class WhatIfViewModelTest {
    private static final AssessmentId ID = new AssessmentId("a");
    private static final QuestionId FIRST = new QuestionId("a");
    private static final SectionId PILLAR = new SectionId("p");

    private final Framework framework = framework(
            Mean.ARITHMETIC, pillar("p", theme("t", levels("a"), levels("b"))), pillar("q", theme("u", levels("c"))));
    private final RememberingNavigator navigator = new RememberingNavigator();
    private final ScreenContext context = ScreenContexts.context(navigator, new DirectBackground());
    private final MemoryStore store = new MemoryStore(context.clock());
    private final WhatIfViewModel model = open();

    private WhatIfViewModel open() {
        Profile profile = Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL);
        Scenario scenario =
                Scenario.of(framework).choose("a", "1").choose("b", "4").choose("c", "3");
        store.add(List.of(Filled.assessment("a", framework, profile, scenario.answers())));
        return new WhatIfViewModel(ID, context, new EntrySource(store, Filled.library(framework)));
    }

    private double overall() {
        return model.triedProperty().get().orElseThrow().root().score();
    }

    @Test
    void the_shares_add_up_to_a_hundred_however_they_are_rounded() {
        model.weigh(PILLAR, 1);
        model.weigh(new SectionId("q"), 2);
        assertThat(model.shares()).containsExactly(33, 67);
        model.weigh(new SectionId("q"), 0.5);
        assertThat(model.shares()).containsExactly(67, 33);
    }

    @Test
    void the_questions_that_could_earn_more_stand_by_their_gain() {
        List<WhatIfLine> lines = model.loadedProperty().get().orElseThrow().lines();
        assertThat(lines).extracting(line -> line.id().value()).containsExactly("c", "a");
        assertThat(lines).extracting(WhatIfLine::gain).containsExactly(12.5, 6.25);
        assertThat(lines).extracting(WhatIfLine::where).containsExactly("+25 q", "+13 p");
        assertThat(lines.get(0).trials()).hasSize(5);
        assertThat(lines.get(0).trials().get(0).response()).isEmpty();
    }

    /** One question has one gain: that of the next better answer, as a plan's action has it. */
    @Test
    void a_question_has_the_gain_that_a_plan_would_have() {
        WhatIfViewModel.Loaded loaded = model.loadedProperty().get().orElseThrow();
        for (WhatIfLine line : loaded.lines()) {
            Action action = Suggestion.of(line.stored(), new ActionId("x"));
            ActionPlan plan = ActionPlan.of(loaded.stored(), List.of(action));
            assertThat(line.gain()).isEqualTo(plan.points(action));
        }
    }

    @Test
    void an_answer_moves_the_whole_and_is_not_stored() {
        double before = overall();
        model.answer(FIRST, Optional.of(new Response.Chosen("4")));
        assertThat(overall() - before).isEqualTo(75 / 4.0, within(1e-9));
        assertThat(store.load(ID).answers().to(FIRST).response()).isEqualTo(new Response.Chosen("1"));
        model.answer(FIRST, Optional.empty());
        assertThat(overall()).isEqualTo(before);
    }

    @Test
    void weights_are_shares_and_can_all_be_nothing() {
        assertThat(model.shares()).containsExactly(50, 50);
        model.weigh(PILLAR, 3);
        assertThat(model.shares()).containsExactly(75, 25);
        model.weigh(PILLAR, 0);
        model.weigh(new SectionId("q"), 0);
        assertThat(model.shares()).containsExactly(0, 0);
        assertThat(overall()).isNaN();
    }

    @Test
    void starting_again_goes_back_to_what_is_stored() {
        double before = overall();
        model.answer(FIRST, Optional.of(new Response.Chosen("4")));
        model.weigh(PILLAR, 3);
        model.reset();
        assertThat(overall()).isEqualTo(before);
        assertThat(model.weightOf(PILLAR)).isEqualTo(1);
    }

    @Test
    void leaving_leads_to_the_scorecard() {
        model.leave();
        assertThat(navigator.routes()).last().isEqualTo(new Route.Scorecard(ID));
    }
}
