package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Screen;

class MainNavigatorTest {
    /** Else somebody makes the same assessment twice. */
    @Test
    void back_from_what_was_just_made_is_not_its_empty_form() {
        AssessmentId made = new AssessmentId("a");
        Route answer = new Route.Answer(made, Optional.empty());
        assertThat(MainNavigator.isMade(new Route.Setup(Optional.empty()), answer))
                .isTrue();
        assertThat(MainNavigator.isMade(new Route.Compare(List.of()), new Route.Compare(List.of(made))))
                .as("the choice of those to compare")
                .isTrue();
        assertThat(MainNavigator.isMade(new Route.Compare(List.of(made)), new Route.Compare(List.of())))
                .isFalse();
        assertThat(MainNavigator.isMade(new Route.Setup(Optional.of(made)), answer))
                .as("the form of one that is there already")
                .isFalse();
        assertThat(MainNavigator.isMade(new Route.Setup(Optional.empty()), new Route.Guide("start")))
                .as("looked up while filling it in")
                .isFalse();
    }

    /** So that files that are being made for several offices are made while somebody reads what they are for. */
    @Test
    void a_screen_that_is_kept_is_not_left_for_the_guide() {
        Screen kept = new Screen() {
            @Override
            public boolean isKeptForTheGuide() {
                return true;
            }
        };
        assertThat(MainNavigator.leaves(kept, new Route.Guide("gather"))).isFalse();
        assertThat(MainNavigator.leaves(kept, new Route.Home())).isTrue();
        assertThat(MainNavigator.leaves(new Screen() {}, new Route.Guide("gather")))
                .isTrue();
    }

    /** Looked at through a question, the change is no longer where somebody came from; its button has the keys again all the same. */
    @Test
    void a_scorecard_is_told_of_what_it_opened() {
        AssessmentId id = new AssessmentId("a");
        Route card = new Route.Scorecard(id);
        assertThat(MainNavigator.isUp(new Route.Change(id), card)).isTrue();
        assertThat(MainNavigator.isUp(new Route.WhatIf(id), card)).isTrue();
        assertThat(MainNavigator.isUp(new Route.Answer(id, Optional.empty()), card))
                .isFalse();
        assertThat(MainNavigator.isUp(new Route.Change(id), new Route.Home())).isFalse();
    }

    /** The box in the bar says so; in Review the words went into a search of its own. */
    @Test
    void the_questions_are_searched_from_every_screen_of_an_assessment() {
        AssessmentId id = new AssessmentId("a");
        Route questions = new Route.Answer(id, Optional.empty());
        assertThat(MainNavigator.questionsOf(new Route.Review(id))).contains(questions);
        assertThat(MainNavigator.questionsOf(new Route.WhatIf(id))).contains(questions);
        assertThat(MainNavigator.questionsOf(questions)).as("it is shown").isEmpty();
        assertThat(MainNavigator.questionsOf(new Route.Home())).isEmpty();
    }
}
