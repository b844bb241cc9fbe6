package org.southsouth.readiness.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.Screens.RememberingNavigator;
import org.southsouth.readiness.testing.Stagehand;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Tour;
import org.southsouth.readiness.ui.fx.WindowFrame;
import org.testfx.api.FxRobot;

class ShellScreenTest {
    private final RememberingNavigator navigator = new RememberingNavigator();
    private final WindowFrame frame = new WindowFrame();
    private final ShellViewModel model = new ShellViewModel(navigator, frame);

    @Test
    void the_top_bar_follows_the_route() {
        Scene scene = Stagehand.show(() -> new ShellController(model), 1440, 900, Settings.DEFAULT);
        AssessmentId id = new AssessmentId("a");
        Stagehand.onWindow(() -> {
            frame.showTitle("Samoa 2026");
            frame.showStatus(WindowFrame.Saving.SAVED, "Saved 14:02");
            model.arrived(new Route.Answer(id, Optional.empty()));
        });
        Stagehand.picture(scene, "shell");
        assertThat(((Label) scene.lookup(".topbar-title")).getText()).isEqualTo("Samoa 2026");
        assertThat(scene.getRoot().lookupAll(".tab-button").stream()
                        .map(ToggleButton.class::cast)
                        .filter(ToggleButton::isSelected)
                        .map(ToggleButton::getText))
                .containsExactly("Answer");
    }

    @Test
    void a_tab_leads_to_its_screen_of_the_same_assessment() {
        AssessmentId id = new AssessmentId("a");
        model.arrived(new Route.Answer(id, Optional.empty()));
        model.go("scorecard");
        assertThat(navigator.routes()).containsExactly(new Route.Scorecard(id));
    }

    @Test
    void tabs_have_numbers_inside_an_assessment_and_outside() {
        AssessmentId id = new AssessmentId("a");
        model.arrived(new Route.Answer(id, Optional.empty()));
        model.goToTab(3);
        model.goToTab(9);
        model.arrived(new Route.Home());
        model.goToTab(2);
        model.goToTab(3);
        model.arrived(new Route.Lock());
        model.goToTab(2);
        assertThat(navigator.routes()).containsExactly(new Route.Scorecard(id), new Route.Compare(List.of()));
    }

    @Test
    void the_tab_to_the_comparison_takes_along_what_is_ticked_in_the_list() {
        List<AssessmentId> ticked = List.of(new AssessmentId("a"), new AssessmentId("b"));
        frame.askTicked(() -> ticked);
        model.arrived(new Route.Home());
        model.goToTab(2);
        model.arrived(new Route.Settings());
        model.goToTab(2);
        assertThat(navigator.routes()).containsExactly(new Route.Compare(ticked), new Route.Compare(List.of()));
    }

    @Test
    void the_list_stays_as_it_is_for_whoever_is_there_already() {
        model.arrived(new Route.Home());
        model.goToTab(1);
        model.goToTab(0);
        assertThat(navigator.routes()).isEmpty();
        model.arrived(new Route.Settings());
        model.goToTab(1);
        assertThat(navigator.routes()).containsExactly(new Route.Home());
    }

    @Test
    void a_report_that_takes_long_can_be_stopped_in_the_status_line() {
        boolean[] isStopped = {false};
        Scene scene = Stagehand.show(() -> new ShellController(model), 1440, 900, Settings.DEFAULT);
        Stagehand.onWindow(() -> {
            frame.setStop(() -> isStopped[0] = true);
            frame.showStatus(WindowFrame.Saving.WRITING, "Writing the report…");
        });
        new FxRobot().clickOn("Stop");
        assertThat(isStopped[0]).isTrue();
        Stagehand.onWindow(() -> frame.showStatus(WindowFrame.Saving.SAVED, "Written"));
        assertThat(scene.getRoot().lookupAll(".statusbar .button").stream().noneMatch(Node::isVisible))
                .isTrue();
    }

    @Test
    void a_tour_stands_over_the_screen_and_is_walked_by_keys() {
        Scene scene = Stagehand.show(() -> new ShellController(model), 1440, 900, Settings.DEFAULT);
        Tour.Words words = new Tour.Words("Guided tour", "Back", "Next", "End the tour", "Leave the tour");
        Stagehand.onWindow(() -> frame.begin(new Tour(
                words,
                List.of(
                        new Tour.Stop("Tour, 1 of 2", "First", "What there is to see.", new Route.Home()),
                        new Tour.Stop("Tour, 2 of 2", "Second", "What else there is.", new Route.Settings())))));
        Node card = scene.lookup(".tour-card");
        assertThat(card.isVisible()).isTrue();
        new FxRobot().type(KeyCode.F9);
        Stagehand.picture(scene, "shell-tour");
        assertThat(navigator.routes()).containsExactly(new Route.Home(), new Route.Settings());
        new FxRobot().press(KeyCode.SHIFT).type(KeyCode.F9).release(KeyCode.SHIFT);
        assertThat(navigator.routes()).endsWith(new Route.Home());
        new FxRobot().press(KeyCode.CONTROL).type(KeyCode.F9).release(KeyCode.CONTROL);
        assertThat(card.isVisible()).isFalse();
        new FxRobot().type(KeyCode.F9);
        assertThat(navigator.routes()).hasSize(3);
    }
}
