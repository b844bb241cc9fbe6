package org.southsouth.readiness.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.MemoryExports;
import org.southsouth.readiness.testing.MemoryStore;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.ui.compare.CompareViewModel.View;
import org.southsouth.readiness.ui.fx.EntrySource;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** A core check is compared with core checks only (method, section 3). */
class ChoiceViewModelTest {
    private final RememberingNavigator navigator = new RememberingNavigator();
    private final DirectBackground background = new DirectBackground();
    private final ScreenContext context = ScreenContexts.context(navigator, background);
    private final MemoryStore store = new MemoryStore(context.clock());
    private final MemoryExports desk = new MemoryExports();

    private void keep(String id, String subject, Depth depth) {
        Profile profile = Profile.of(new Subject(subject), new Round("2026"), depth);
        store.add(List.of(Filled.assessment(
                id,
                ComparedFixture.FRAMEWORK,
                profile,
                ComparedFixture.answers("01234").answers())));
    }

    private CompareViewModel compare(String... ids) {
        return new CompareViewModel(
                new Route.Compare(Arrays.stream(ids).map(AssessmentId::new).toList()),
                context,
                new CompareViewModel.Ports(
                        new EntrySource(store, Filled.library(ComparedFixture.FRAMEWORK)),
                        ComparedFixture::groups,
                        new PinnedReference(background, desk, Optional.empty()),
                        new LastCompared()),
                desk.export(context));
    }

    private ChoiceViewModel mixed() {
        keep("a", "FJI", Depth.FULL);
        keep("b", "GAB", Depth.CORE);
        keep("c", "LAO", Depth.FULL);
        keep("d", "WSM", Depth.CORE);
        return compare().choice();
    }

    private static List<String> captions(ChoiceViewModel choice) {
        return choice.shown().stream().map(choice::caption).toList();
    }

    @Test
    void a_core_check_cannot_be_ticked_beside_a_full_one_nor_the_other_way_round() {
        ChoiceViewModel choice = mixed();
        assertThat(captions(choice)).allMatch(words -> words.endsWith(" answered"));
        choice.toggle(choice.shown().get(0));
        choice.toggle(choice.shown().get(1));
        assertThat(choice.countBinding().get()).isOne();
        assertThat(choice.canTick(choice.shown().get(2))).isTrue();
        assertThat(captions(choice))
                .satisfiesExactly(
                        words -> assertThat(words).startsWith("Full"),
                        words -> assertThat(words).isEqualTo("Core check: only with core checks"),
                        words -> assertThat(words).startsWith("Full"),
                        words -> assertThat(words).isEqualTo("Core check: only with core checks"));
        choice.toggle(choice.shown().get(0));
        choice.toggle(choice.shown().get(3));
        assertThat(captions(choice).get(0)).isEqualTo("Full: not with core checks");
        assertThat(choice.canTick(choice.shown().get(1))).isTrue();
    }

    @Test
    void all_that_are_shown_are_those_of_the_kind_that_is_ticked_else_of_the_most() {
        ChoiceViewModel choice = mixed();
        choice.tickShown();
        choice.compare();
        choice.tickNone();
        choice.toggle(choice.shown().get(1));
        choice.tickShown();
        choice.compare();
        assertThat(navigator.routes()).containsExactly(route("a", "c"), route("b", "d"));
    }

    private static Route.Compare route(String... ids) {
        return new Route.Compare(Arrays.stream(ids).map(AssessmentId::new).toList());
    }

    /** Both were ticked in the list of assessments, or one was taken on to every question since. */
    @Test
    void of_both_kinds_those_that_are_more_stay_ticked_and_it_is_said_why() {
        mixed();
        CompareViewModel model = compare("a", "b", "c");
        assertThat(model.viewProperty().get()).isEqualTo(View.CHOICE);
        assertThat(model.resultProperty().get()).isEmpty();
        assertThat(model.choice().leftOut())
                .isEqualTo("A core check is compared with core checks only. No longer ticked: Gabon 2026.");
        assertThat(model.choice().canCancel()).as("nothing is behind it").isFalse();
        model.choice().compare();
        assertThat(navigator.routes()).containsExactly(route("a", "c"));
        CompareViewModel alike = compare("b", "d");
        assertThat(alike.viewProperty().get()).isEqualTo(View.THEMES);
        alike.choose();
        assertThat(alike.choice().leftOut()).isEmpty();
        assertThat(alike.choice().canCancel()).isTrue();
    }
}
