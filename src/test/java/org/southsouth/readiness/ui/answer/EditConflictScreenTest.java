package org.southsouth.readiness.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Change;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Standing;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.InShell;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.FxDialogs;
import org.southsouth.readiness.ui.fx.Route;

/** The dialog that asks which of two answers stands, in the window. */
class EditConflictScreenTest {
    private static final QuestionId STRATEGY = new QuestionId("REG-GOV-01");
    private static final Answer THEIRS = new Answer(
            new Response.Chosen("2"), "The budget line was cut in May.", new Evidence(Grade.A, "Budget act", 2026));
    private static final Response MINE = new Response.Chosen("3");

    private final Framework framework = new JsonFrameworkSource().shipped();
    private final Desktop desktop =
            new Desktop(framework, Filled.answers(framework, 3, 0.1), Desktop.profile("WSM", Depth.FULL));

    private @Nullable AnswerViewModel answering;

    private Scene contested(int width, int height, Settings settings) {
        desktop.isShared = true;
        Scene scene = new InShell(desktop.context, new Route.Answer(Desktop.ID, Optional.of(STRATEGY)))
                .show(this::controller, width, height, settings);
        Answer before = desktop.stored().to(STRATEGY);
        desktop.store.save(new Change(Desktop.ID, STRATEGY, before, THEIRS, new Standing(1, 2, 9, 9, 9)));
        ScreenDriver.onWindow(() -> opened().respond(STRATEGY, MINE));
        return scene;
    }

    private AnswerViewModel opened() {
        return Objects.requireNonNull(answering);
    }

    private Object controller(Dialogs dialogs) {
        FxDialogs layer = (FxDialogs) dialogs;
        desktop.askBy((question, both, keep, act, whenKept) -> layer.choose(question, both.get(), keep, act, whenKept));
        AnswerLoader loader = desktop.loader(desktop.background, "REG-GOV-01");
        answering = loader.openedProperty().get();
        return new AnswerController(loader, dialogs);
    }

    private static Button focused(Scene scene) {
        return (Button) Objects.requireNonNull(scene.getFocusOwner());
    }

    @Test
    void both_answers_are_seen_whole_and_the_focus_is_on_what_harms_nothing() {
        Scene scene = contested(1440, 900, Settings.DEFAULT);
        ScreenDriver.picture(scene, "contest-1440-light");
        assertThat(scene.getRoot().lookupAll(".contest")).hasSize(2);
        assertThat(scene.getRoot().lookupAll(".dialog-card .label"))
                .extracting(label -> ((Label) label).getText())
                .contains("The budget line was cut in May.  ·  Budget act, 2026")
                .anyMatch(text -> text.startsWith("The other answer is not lost"));
        assertThat(CutTexts.in(scene, label -> true)).isEmpty();
        assertThat(focused(scene).getText()).isEqualTo("Keep theirs");
    }

    @Test
    void keeping_theirs_by_keys_lays_mine_aside() {
        Scene scene = contested(1024, 700, Settings.DEFAULT.withLook(WindowLook.DARK));
        ScreenDriver.picture(scene, "contest-1024-dark");
        new KeyRobot().type(KeyCode.SPACE);
        assertThat(scene.lookup(".dialog-card")).isNull();
        assertThat(desktop.stored().to(STRATEGY)).isEqualTo(THEIRS);
        assertThat(desktop.store.history(Desktop.ID))
                .filteredOn(HistoryEntry::isAside)
                .extracting(row -> row.after().response())
                .containsExactly(MINE);
        assertThat(desktop.autoSave.hasUnsaved()).isFalse();
    }

    @Test
    void using_mine_by_keys_replaces_theirs() {
        Scene scene = contested(1024, 700, Settings.DEFAULT);
        ScreenDriver.picture(scene, "contest-1024-light");
        new KeyRobot().type(KeyCode.TAB).type(KeyCode.SPACE);
        assertThat(scene.lookup(".dialog-card")).isNull();
        assertThat(desktop.stored().to(STRATEGY).response()).isEqualTo(MINE);
        assertThat(desktop.store.history(Desktop.ID)).noneMatch(HistoryEntry::isAside);
    }

    @Test
    void escape_decides_nothing_and_it_is_asked_again() {
        Scene scene = contested(1440, 900, Settings.DEFAULT.withLook(WindowLook.DARK));
        ScreenDriver.picture(scene, "contest-1440-dark");
        new KeyRobot().type(KeyCode.ESCAPE);
        assertThat(scene.lookup(".dialog-card")).isNull();
        assertThat(desktop.autoSave.hasUnsaved()).isTrue();
        ScreenDriver.onWindow(() -> desktop.context.frame().retry());
        assertThat(focused(scene).getText()).isEqualTo("Keep theirs");
    }
}
