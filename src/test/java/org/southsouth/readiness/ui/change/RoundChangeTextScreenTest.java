package org.southsouth.readiness.ui.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
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
import org.southsouth.readiness.testing.MemoryStore;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.EntrySource;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Tips;
import org.testfx.api.FxRobot;

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
        new FxRobot().type(KeyCode.DOWN);
        assertThat(first(scene)).contains("in 2022").contains("in 2026");
        ScreenDriver.picture(scene, "change-light");
        new FxRobot().type(KeyCode.ESCAPE);
        assertThat(navigator.routes()).containsExactly(new Route.Scorecard(new AssessmentId("2026")));
    }

    @Test
    void nothing_is_cut_in_the_small_window_with_the_largest_text() {
        Scene scene = show(1024, 700, Settings.DEFAULT.withLook(WindowLook.DARK).withTextSize(20), "2024", "2026");
        assertThat(CutTexts.in(scene, label -> !Tips.of(label).isEmpty())).isEmpty();
        ScreenDriver.picture(scene, "change-dark");
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
