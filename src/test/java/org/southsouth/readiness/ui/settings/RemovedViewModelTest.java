package org.southsouth.readiness.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Removed;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.MemoryRemoved;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.ui.fx.ScreenContext;

class RemovedViewModelTest {
    private final ScreenContext context = ScreenContexts.context(new RememberingNavigator(), new DirectBackground());
    private final MemoryRemoved store = new MemoryRemoved();
    private final List<AssessmentId> restored = new ArrayList<>();
    private final RemovedViewModel model = new RemovedViewModel(context, store, restored::add);

    private List<Removed> shown() {
        return model.shownProperty().get().orElseThrow();
    }

    @Test
    void what_was_removed_says_since_when_and_until_when() {
        assertThat(model.shownProperty().get()).isEmpty();
        model.load();
        assertThat(shown()).extracting(model::title).containsExactly("Samoa 2026", "Cambodia 2026");
        assertThat(model.when(shown().get(0))).startsWith("Removed Yesterday").contains("Goes for good from");
    }

    @Test
    void one_goes_for_good_after_a_question_that_names_what_is_lost_and_the_file_is_written_anew() {
        model.load();
        assertThat(model.question(shown().get(0)).body())
                .startsWith("86 answers go")
                .contains("Nobody can take this back");
        model.purge(shown().get(0));
        assertThat(shown()).extracting(model::title).containsExactly("Cambodia 2026");
        assertThat(store.rewritten()).isEqualTo(1);
        assertThat(context.frame().statusProperty().get()).isEqualTo("Samoa 2026 was removed for good");
    }

    @Test
    void one_comes_back() {
        model.load();
        model.bringBack(shown().get(0));
        assertThat(restored).containsExactly(new AssessmentId("WSM"));
        assertThat(context.frame().statusProperty().get()).isEqualTo("Samoa 2026 is in the list again");
    }
}
