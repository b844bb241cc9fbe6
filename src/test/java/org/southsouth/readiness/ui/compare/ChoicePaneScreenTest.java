package org.southsouth.readiness.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.KeyRobot;
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
        assertThat(sentence(scene)).startsWith("There is one assessment so far.");
    }

    private static String sentence(Scene scene) {
        return ((Label) scene.lookup(".muted")).getText();
    }

    @Test
    void a_row_that_may_not_be_ticked_says_why_and_space_leaves_it() {
        for (Depth depth : Depth.values()) {
            store.add(List.of(Filled.assessment(
                    depth.name(),
                    ComparedFixture.FRAMEWORK,
                    Profile.of(new Subject(depth == Depth.CORE ? "LAO" : "VNM"), new Round("2026"), depth),
                    ComparedFixture.answers("01234").answers())));
        }
        ChoiceViewModel model = new ChoiceViewModel(
                List.of(), context, new EntrySource(store, Filled.library(ComparedFixture.FRAMEWORK)), () -> {});
        Scene scene = ScreenDriver.showNode(() -> new ChoicePane(model, context), 1000, 700, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> {
            model.load();
            background.workAll();
            scene.lookup(".choice-list").requestFocus();
        });
        assertThat(sentence(scene)).startsWith("Tick as many as you like");
        ScreenDriver.settle();
        new KeyRobot().type(KeyCode.SPACE, KeyCode.DOWN, KeyCode.SPACE);
        ScreenDriver.settle();
        assertThat(model.countBinding().get()).isOne();
        ListCell<?> row = scene.getRoot().lookupAll(".choice-list .list-cell").stream()
                .map(ListCell.class::cast)
                .filter(cell -> cell.getIndex() == 1)
                .findFirst()
                .orElseThrow();
        assertThat(row.getAccessibleText()).isEqualTo("Vietnam 2026, Full: not with core checks");
        assertThat(row.lookup(".check-box").isDisabled()).isTrue();
    }
}
