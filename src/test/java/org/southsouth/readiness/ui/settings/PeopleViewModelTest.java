package org.southsouth.readiness.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.people.Named;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.MemoryBackups;
import org.southsouth.readiness.testing.MemoryPeople;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.settings.PeopleViewModel.Plan;

class PeopleViewModelTest {
    private final DirectBackground background = new DirectBackground();
    private final ScreenContext context = ScreenContexts.context(new RememberingNavigator(), background);
    private final MemoryPeople store = MemoryPeople.of(4);
    private final MemoryBackups backups = MemoryBackups.of(3, ScreenContexts.NOW);
    private String ownName = "Ana";
    private int reloads;
    private final PeopleViewModel model = new PeopleViewModel(context, store, backups, () -> ownName, () -> reloads++);

    private List<String> names() {
        return model.shownProperty().get().orElseThrow().stream()
                .map(Named::name)
                .toList();
    }

    private Named person(String name) {
        return model.shownProperty().get().orElseThrow().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Plan plan(String name) {
        List<Plan> plans = new ArrayList<>();
        model.prepare(person(name), plans::add);
        return plans.get(0);
    }

    @Test
    void nothing_is_read_before_somebody_asks() {
        assertThat(store.readings()).isZero();
        assertThat(model.shownProperty().get()).isEmpty();
        model.load();
        assertThat(names()).containsExactly("Officer Nr. B", "Officer Nr. C", "Officer Nr. D", "Sok Dara");
        assertThat(model.places(person("Sok Dara")))
                .isEqualTo("a person of 2 assessments, 1 signature, 120 changes in the history, 87 answers");
    }

    @Test
    void a_search_leaves_the_names_that_have_it() {
        model.load();
        model.search(" nr. c");
        assertThat(names()).containsExactly("Officer Nr. C");
        model.search("zzz");
        assertThat(names()).isEmpty();
    }

    @Test
    void what_an_erasure_does_is_said_in_figures_before_it() {
        model.load();
        Plan plan = plan("Sok Dara");
        assertThat(plan.backups()).isEqualTo(3);
        assertThat(plan.passages()).hasSize(3);
        assertThat(model.where(plan.passages().get(0))).isEqualTo("Note, Cambodia 2026, REG-GOV-01");
        assertThat(model.where(plan.passages().get(2))).isEqualTo("Profile, Cambodia 2026");
        assertThat(model.question(plan).body()).startsWith("It stands in 210 places");
        assertThat(model.notes(plan)).hasSize(2);
        assertThat(model.notes(plan).get(0)).contains("no backup is made first");
        assertThat(model.notes(plan).get(1)).startsWith("3 texts have the name in it and stay as they are");
        assertThat(model.notes(plan("Officer Nr. B"))).hasSize(1);
        ownName = "sok dara";
        assertThat(model.notes(plan).get(0)).startsWith("This is your own name");
        assertThat(model.problem(plan, " SOK dara")).isEqualTo("That is the name itself.");
        assertThat(model.problem(plan, "an officer")).isEmpty();
    }

    @Test
    void an_erased_name_leaves_its_role_and_older_backups_go_only_where_asked() {
        model.load();
        model.erase(plan("Sok Dara"), " an officer ", false);
        assertThat(names()).contains("an officer").doesNotContain("Sok Dara");
        assertThat(person("an officer").isRole()).isTrue();
        assertThat(status()).isEqualTo("Erased in 210 places");
        assertThat(backups.all()).hasSize(3);
        assertThat(model.pastProperty().get()).startsWith("1 name was erased so far");
        model.erase(plan("Officer Nr. B"), "a trader", true);
        assertThat(backups.done()).containsExactly("make after-erasure");
        assertThat(backups.all()).hasSize(1);
        assertThat(status()).isEqualTo("Erased in 3 places, 3 older backups deleted");
        assertThat(reloads).isEqualTo(2);
    }

    private String status() {
        return context.frame().statusProperty().get();
    }

    @Test
    void traces_in_the_file_are_said_and_keep_the_older_backups() {
        store.leaveTraces();
        model.load();
        model.erase(plan("Sok Dara"), "an officer", true);
        assertThat(model.pastProperty().get()).contains("The file could not be cleaned");
        assertThat(backups.all()).hasSize(3);
    }

    @Test
    void a_full_disk_is_told_and_changes_nothing() {
        store.fillDisk();
        model.load();
        model.erase(plan("Sok Dara"), "an officer", true);
        assertThat(background.shownFailures()).singleElement().isInstanceOf(StoreException.class);
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(names()).contains("Sok Dara");
        assertThat(backups.all()).hasSize(3);
    }
}
