package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.MemoryExports;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.testing.WaitingBackground;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Unfinished;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

class ClosingTest {
    private static final Route PLAN = new Route.Plan(new AssessmentId("a"), Optional.empty());

    private final RememberingNavigator navigator = new RememberingNavigator();
    private final ScreenContext context = ScreenContexts.context(navigator, new DirectBackground());
    private final List<Unfinished> unfinished = new ArrayList<>();
    private final Asker asker = new Asker();
    private final List<String> left = new ArrayList<>();
    private List<String> unsaved = List.of();

    private void close() {
        close(context);
    }

    private void close(ScreenContext window) {
        new Closing(window, asker.dialogs(), () -> unsaved, () -> unfinished).ask(() -> left.add("left"));
    }

    @Test
    void nothing_is_asked_where_nothing_would_be_lost() {
        close();
        assertThat(asker.asked).isEmpty();
        assertThat(left).hasSize(1);
    }

    @Test
    void what_is_on_its_way_is_waited_for_and_then_nothing_is_asked() {
        unsaved = List.of("Samoa 2026");
        WaitingBackground worker = new WaitingBackground();
        close(ScreenContexts.context(navigator, worker));
        assertThat(left).isEmpty();
        unsaved = List.of();
        worker.workAll();
        assertThat(asker.asked).isEmpty();
        assertThat(left).hasSize(1);
        worker.passTime();
        assertThat(left).hasSize(1);
    }

    /** The window closed at once, and there was no file. */
    @Test
    void a_file_that_is_being_written_is_waited_for() {
        AtomicBoolean isOver = new AtomicBoolean();
        WaitingBackground worker = new WaitingBackground();
        ScreenContext window = ScreenContexts.context(navigator, worker);
        window.frame().writes("Samoa-2026.pdf", isOver::get);
        close(window);
        assertThat(left).isEmpty();
        isOver.set(true);
        worker.passTime();
        assertThat(left).hasSize(1);
        assertThat(asker.asked).isEmpty();
    }

    @Test
    void a_file_that_takes_long_is_asked_about() {
        asker.isConfirming = false;
        WaitingBackground worker = new WaitingBackground();
        ScreenContext window = ScreenContexts.context(navigator, worker);
        window.frame().writes("Samoa-2026.pdf", () -> false);
        close(window);
        for (int i = 0; i < 100; i++) {
            worker.passTime();
        }
        assertThat(asker.asked)
                .containsExactly(
                        "Samoa-2026.pdf is still being written. If you close now, there will be no such file.");
        assertThat(left).isEmpty();
    }

    /** As where a server hangs: closing would lose an answer that nobody was told of. */
    @Test
    void what_does_not_get_through_in_time_is_asked_about_once() {
        unsaved = List.of("Samoa 2026");
        asker.isConfirming = false;
        WaitingBackground worker = new WaitingBackground();
        close(ScreenContexts.context(navigator, worker));
        worker.passTime();
        assertThat(asker.asked).singleElement().asString().contains("Samoa 2026", "not saved yet");
        worker.workAll();
        assertThat(asker.asked).hasSize(1);
        assertThat(left).isEmpty();
    }

    @Test
    void what_is_half_typed_is_named_and_stands_behind_the_question() {
        unfinished.add(new Unfinished("the action “A”", PLAN));
        unfinished.add(new Unfinished("a note on “B”", PLAN));
        asker.isConfirming = false;
        close();
        assertThat(left).isEmpty();
        assertThat(navigator.routes()).containsExactly(PLAN);
        assertThat(asker.asked)
                .containsExactly(
                        "Not saved yet: the action “A” and a note on “B”. If you close now, that is lost. What was saved before stays.");
        asker.isConfirming = true;
        close();
        assertThat(left).hasSize(1);
    }

    /** Nothing of a file goes: it lies where it lay. */
    @Test
    void files_that_wait_are_not_called_lost() {
        unfinished.add(new Unfinished("files in “Gather” (back.readiness)", PLAN, false));
        close();
        String waits =
                "Not merged yet: files in “Gather” (back.readiness). The files stay where they are. You can open them again.";
        assertThat(asker.asked).containsExactly(waits);
        assertThat(new Closing(context, asker.dialogs(), () -> unsaved, () -> unfinished).status())
                .isEqualTo("Not merged yet: files in “Gather” (back.readiness). The rest is saved.");
        unfinished.add(0, new Unfinished("the action “A”", PLAN));
        close();
        assertThat(asker.asked.get(1))
                .isEqualTo(
                        "Not saved yet: the action “A”. If you close now, that is lost. What was saved before stays.\n\n"
                                + waits);
    }

    @Test
    void the_foot_names_what_is_half_typed_instead_of_saying_that_all_is_saved() {
        Closing closing = new Closing(context, asker.dialogs(), () -> unsaved, () -> unfinished);
        assertThat(closing.status()).isEmpty();
        unfinished.add(new Unfinished("the action “A”", PLAN));
        assertThat(closing.status()).isEqualTo("Not saved yet: the action “A”. The rest is saved.");
    }

    @Test
    void what_is_half_typed_elsewhere_is_named_with_its_country() {
        Closing closing = new Closing(context, asker.dialogs(), () -> unsaved, () -> unfinished);
        unfinished.add(new Unfinished("“250” in “Accounts”", PLAN, true, "Samoa 2026"));
        context.frame().showTitle("Samoa 2026");
        assertThat(closing.status()).isEqualTo("Not saved yet: “250” in “Accounts”. The rest is saved.");
        for (String other : List.of("Fiji 2026", "")) {
            context.frame().showTitle(other);
            assertThat(closing.status())
                    .isEqualTo("Not saved yet: “250” in “Accounts” (Samoa 2026). The rest is saved.");
        }
    }

    @Test
    void of_many_the_first_three_are_named() {
        for (String name : List.of("A", "B", "C", "D", "E")) {
            unfinished.add(new Unfinished("the card “" + name + "”", PLAN));
        }
        close();
        assertThat(asker.asked.get(0))
                .startsWith("Not saved yet: the card “A”, the card “B”, the card “C” and 2 more.");
    }

    @Test
    void answers_that_could_not_be_saved_are_asked_about_first_and_what_is_typed_after_them() {
        unsaved = List.of("Samoa 2026");
        context.frame().showUnsaved(Saving.FAILED, "");
        unfinished.add(new Unfinished("the action “A”", PLAN));
        close();
        assertThat(asker.asked).hasSize(2);
        assertThat(asker.asked.get(0)).startsWith("Your last answers to Samoa 2026 are not saved yet.");
        assertThat(left).hasSize(1);
    }

    /** Somebody who is asked and says yes, or not. */
    private static final class Asker {
        private final List<String> asked = new ArrayList<>();
        private boolean isConfirming = true;

        Dialogs dialogs() {
            return new MemoryExports().asking((question, act) -> {
                asked.add(question.body());
                if (isConfirming) {
                    act.run();
                }
            });
        }
    }
}
