package org.southsouth.readiness.ui.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.MemoryStore;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.EntrySource;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Scrolled;
import org.southsouth.readiness.ui.fx.Tips;

class RoundChangeTextScreenTest {
    private final Framework framework = new JsonFrameworkSource().shipped();
    private final RememberingNavigator navigator = new RememberingNavigator();
    private final ScreenContext context = ScreenContexts.context(navigator, new DirectBackground());

    private Scene show(int width, int height, Settings settings, String... rounds) {
        MemoryStore store = new MemoryStore(context.clock());
        for (int i = 0; i < rounds.length; i++) {
            Profile profile = Profile.of(new Subject("WSM"), new Round(rounds[i]), Depth.FULL);
            store.add(
                    List.of(Filled.assessment(rounds[i], framework, profile, Filled.answers(framework, 3 + i, 0.02))));
        }
        AssessmentId latest = new AssessmentId(rounds[rounds.length - 1]);
        return ScreenDriver.show(
                () -> new ChangeController(
                        new ChangeViewModel(latest, context, new EntrySource(store, Filled.library(framework)))),
                width,
                height,
                settings);
    }

    private static String first(Scene scene) {
        return ((Label) scene.lookup(".t-lead")).getText();
    }

    @Test
    void another_round_is_chosen_by_key() {
        Scene scene = show(1440, 900, Settings.DEFAULT, "2022", "2024", "2026");
        assertThat(first(scene)).contains("in 2024").contains("in 2026");
        ComboBox<?> since = (ComboBox<?>) scene.lookup(".combo-box");
        ScreenDriver.onWindow(since::requestFocus);
        new KeyRobot().type(KeyCode.DOWN);
        assertThat(first(scene)).contains("in 2022").contains("in 2026");
        ScreenDriver.picture(scene, "change-light");
        new KeyRobot().type(KeyCode.ESCAPE);
        assertThat(navigator.routes()).containsExactly(new Route.Scorecard(new AssessmentId("2026")));
    }

    @Test
    void nothing_is_cut_in_the_small_window_with_the_largest_text() {
        Scene scene = show(1024, 700, Settings.DEFAULT.withLook(WindowLook.DARK).withTextSize(20), "2024", "2026");
        assertThat(CutTexts.in(scene, label -> !Tips.of(label).isEmpty())).isEmpty();
        ScreenDriver.picture(scene, "change-dark");
    }

    /** Far down nobody remembers which column is which round. */
    @ParameterizedTest
    @ValueSource(ints = {14, 24})
    void the_heads_of_the_answers_stay_in_sight_and_cover_no_row_that_has_the_keys(int textSize) {
        Scene scene = show(1024, 700, Settings.DEFAULT.withTextSize(textSize), "2022", "2024", "2026");
        ScreenDriver.settle();
        List<Node> links = List.copyOf(scene.getRoot().lookupAll(".change-question"));
        Node heads = scene.lookup(".change-heads");
        Scrolled page = Scrolled.around(heads).get(0);
        ScreenDriver.onWindow(() -> links.get(12).requestFocus());
        KeyRobot robot = new KeyRobot();
        robot.type(KeyCode.DOWN, KeyCode.DOWN);
        ScreenDriver.settle();
        assertThat(page.top()).isPositive();
        for (int i = 0; i < 10; i++) {
            robot.type(KeyCode.UP);
            ScreenDriver.settle();
            assertThat(page.place(heads).getMinY()).isGreaterThanOrEqualTo(page.top() - 1);
            assertThat(page.place(scene.getFocusOwner()).getMinY())
                    .isGreaterThanOrEqualTo(page.place(heads).getMaxY() - 1);
        }
        ScreenDriver.picture(scene, "change-heads-" + textSize);
        ScreenDriver.onWindow(() -> {
            page.to(0);
            scene.lookup(".combo-box").requestFocus();
        });
        robot.type(KeyCode.TAB);
        ScreenDriver.settle();
        while (!links.contains(scene.getFocusOwner())) {
            robot.type(KeyCode.TAB);
            ScreenDriver.settle();
        }
        ScreenDriver.settle();
        assertThat(page.place(scene.getFocusOwner()).getMinY())
                .as("led to by Tab")
                .isGreaterThanOrEqualTo(page.place(heads).getMaxY() - 1);
        ScreenDriver.picture(scene, "change-heads-tab-" + textSize);
        for (int i = 0; i < 12; i++) {
            robot.type(KeyCode.DOWN);
            ScreenDriver.settle();
            ScreenDriver.settle();
            Bounds row = page.place(scene.getFocusOwner().getParent());
            assertThat(row.getMaxY()).as("whole").isLessThanOrEqualTo(page.top() + page.shown() + 1);
        }
        ScreenDriver.onWindow(() -> page.to(0));
        assertThat(heads.getTranslateY()).isZero();
        Label same = (Label) scene.lookup(".change-same");
        assertThat(same.getText())
                .isEqualTo("Answers: the part of the change that comes from questions answered in both rounds.");
        assertThat(same.isVisible()).as("where the chart has that column").isEqualTo(textSize == 14);
    }

    /** Whoever needs large text cannot read a chart that was made smaller to fit. */
    @Test
    void the_words_of_what_moved_are_as_large_as_the_text_is_chosen() {
        double usual = heightOfWords(show(1440, 900, Settings.DEFAULT, "2024", "2026"));
        double large = heightOfWords(show(1024, 700, Settings.DEFAULT.withTextSize(24), "2024", "2026"));
        assertThat(large / usual).isGreaterThan(0.95 * 24 / 14);
    }

    private static double heightOfWords(Scene scene) {
        ScreenDriver.settle();
        Node words = Nodes.shown((Parent) scene.lookup(".chart-view"), Text.class::isInstance)
                .get(0);
        return words.localToScene(words.getLayoutBounds()).getHeight();
    }

    @Test
    void without_an_earlier_round_the_screen_says_so() {
        Scene scene = show(1440, 900, Settings.DEFAULT, "2026");
        assertThat(scene.lookup(".change-card").getParent().isVisible()).isFalse();
        assertThat(((Label) scene.lookup(".page-head .t-body.muted")).getText())
                .isEqualTo("There is no earlier round to hold this one against.");
    }
}
