package org.southsouth.readiness.ui.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.MemoryStore;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.EntrySource;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.testfx.api.FxRobot;

class WhatIfScreenTest {
    private final Framework framework = new JsonFrameworkSource().shipped();
    private final ScreenContext context = ScreenContexts.context(new RememberingNavigator(), new DirectBackground());

    private Scene show(int width, int height, Settings settings) {
        MemoryStore store = new MemoryStore(context.clock());
        Profile profile = Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL);
        store.add(List.of(Filled.assessment("a", framework, profile, Filled.answers(framework, 12, 0.05))));
        return ScreenDriver.show(
                () -> new WhatIfController(new WhatIfViewModel(
                        new AssessmentId("a"), context, new EntrySource(store, Filled.library(framework)))),
                width,
                height,
                settings);
    }

    private static String overall(Scene scene) {
        return ((Label) scene.lookup(".t-display")).getText();
    }

    @Test
    void an_answer_chosen_by_key_moves_the_overall_score() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        String before = overall(scene);
        ComboBox<?> choice = (ComboBox<?>) scene.lookup(".whatif-choice");
        ScreenDriver.onWindow(() -> choice.getSelectionModel().selectLast());
        assertThat(((Label) scene.lookup(".whatif-card .t-body.muted")).getText())
                .contains(before + " as stored, +");
        ScreenDriver.picture(scene, "whatif-light");
    }

    @Test
    void the_keys_open_the_answers_of_the_row_they_are_at_and_go_on_in_the_list() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        Node list = scene.lookup(".whatif-list");
        ScreenDriver.onWindow(list::requestFocus);
        FxRobot robot = new FxRobot();
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(scene.getFocusOwner()).isInstanceOf(ComboBox.class);
        ComboBox<?> choice = (ComboBox<?>) scene.getFocusOwner();
        assertThat(choice.isShowing()).isTrue();
        int at = ((ListView<?>) list).getFocusModel().getFocusedIndex();
        assertThat(at).isPositive();
        Node row = choice;
        while (!(row instanceof TrialCell)) {
            row = row.getParent();
        }
        assertThat(((TrialCell) row).getIndex()).isEqualTo(at);
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(choice.getSelectionModel().getSelectedIndex()).isEqualTo(1);
        assertThat(scene.getFocusOwner()).isEqualTo(list);
    }

    @Test
    void what_is_as_stored_has_no_dash_for_a_change() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        assertThat(((Label) scene.lookup(".whatif-card .t-body.muted")).getText())
                .isEqualTo(overall(scene) + " as stored");
    }

    @Test
    void points_and_choices_stand_in_columns() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        for (String column : List.of(".whatif-choice", ".whatif-cell")) {
            assertThat(scene.lookup(".whatif-list").lookupAll(column).stream()
                            .filter(Node::isVisible)
                            .map(node -> Math.round(
                                    node.localToScene(node.getLayoutBounds()).getMinX()))
                            .distinct())
                    .as(column)
                    .hasSize(1);
        }
    }

    @Test
    void a_slider_moves_by_key_and_starting_again_puts_it_back() {
        Scene scene = show(1024, 700, Settings.DEFAULT.withDark(true));
        Slider slider = (Slider) scene.lookup(".slider");
        ScreenDriver.onWindow(slider::requestFocus);
        new FxRobot().type(KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(slider.getValue()).isEqualTo(1.5);
        ScreenDriver.picture(scene, "whatif-dark");
        new FxRobot().clickOn("Start again");
        assertThat(slider.getValue()).isEqualTo(1);
        assertThat(CutTexts.in(scene, label -> label.getTooltip() != null)).isEmpty();
    }

    @Test
    void themes_that_move_the_whole_most_are_listed_first() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        List<Double> changes = scene.getRoot().lookupAll(".omission").stream()
                .map(node -> ((Label) node).getText().replace('\u2212', '-'))
                .map(Double::valueOf)
                .map(Math::abs)
                .toList();
        assertThat(changes).hasSize(8).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(changes.get(0)).isPositive();
    }
}
