package org.southsouth.readiness.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.MemoryStore;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.testing.WaitingBackground;
import org.southsouth.readiness.ui.fx.EntrySource;
import org.southsouth.readiness.ui.fx.ScreenContext;

class ChoicePaneScreenTest {
    private final WaitingBackground background = new WaitingBackground();
    private final ScreenContext context = ScreenContexts.context(new RememberingNavigator(), background);
    private final MemoryStore store = new MemoryStore(context.clock());

    /** The list is read only then: whoever typed at once typed into nothing. */
    @Test
    void one_begins_in_the_search_as_soon_as_it_is_there() {
        store.add(List.of(Filled.assessment(
                "a",
                ComparedFixture.FRAMEWORK,
                Profile.of(new Subject("VNM"), new Round("2026"), Depth.FULL),
                ComparedFixture.answers("01234").answers())));
        ChoiceViewModel model = new ChoiceViewModel(
                List.of(), context, new EntrySource(store, Filled.library(ComparedFixture.FRAMEWORK)), () -> {});
        Scene scene = ScreenDriver.showNode(
                () -> new VBox(new Button("Countries"), new ChoicePane(model, context)), 1000, 700, Settings.DEFAULT);
        ChoicePane pane = (ChoicePane) scene.lookup(".choice");
        ScreenDriver.onWindow(() -> {
            scene.lookup(".button").requestFocus();
            model.load();
            pane.start();
            background.workAll();
        });
        assertThat(scene.getFocusOwner()).isInstanceOf(TextField.class);
    }
}
