package org.southsouth.readiness.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.southsouth.readiness.core.backup.Backups;
import org.southsouth.readiness.core.people.Erased;
import org.southsouth.readiness.core.people.Erasure;
import org.southsouth.readiness.core.people.Named;
import org.southsouth.readiness.core.people.People;
import org.southsouth.readiness.core.people.PeopleStore;
import org.southsouth.readiness.core.people.TextMention;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

/** Who is named in what is kept, and how a name is erased. Reads nothing before it is asked to. Window thread. */
public final class PeopleViewModel {
    /** What is said and asked before a name is erased. */
    record Plan(Named person, List<TextMention> passages, int backups) {}

    private record Found(List<Named> people, List<Erasure> erasures) {}

    private final ScreenContext context;
    private final PeopleStore store;
    private final Backups backups;
    private final Supplier<String> ownName;
    private final Runnable afterErasure;
    private final ReadOnlyObjectWrapper<Optional<List<Named>>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper past = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private List<Named> people = List.of();
    private String searched = "";

    /** {@code ownName} is the one that the next changes are signed with; {@code afterErasure} runs when there are other backups. */
    public PeopleViewModel(
            ScreenContext context,
            PeopleStore store,
            Backups backups,
            Supplier<String> ownName,
            Runnable afterErasure) {
        this.context = context;
        this.store = store;
        this.backups = backups;
        this.ownName = ownName;
        this.afterErasure = afterErasure;
    }

    void load() {
        run(this::look, this::show);
    }

    private Found look() {
        List<Erasure> erasures = store.erasures();
        return new Found(People.of(store.mentions(), erasures, store.bodies()), erasures);
    }

    private void show(Found found) {
        people = found.people();
        filter();
        List<Erasure> erasures = found.erasures();
        past.set(
                erasures.isEmpty()
                        ? ""
                        : text(
                                "settings.people.past",
                                erasures.size(),
                                context.formats()
                                        .moment(
                                                erasures.get(erasures.size() - 1)
                                                        .at(),
                                                context.clock().instant())));
    }

    /** Only those whose name has this in it. */
    void search(String words) {
        searched = words.strip().toLowerCase(Locale.ROOT);
        filter();
    }

    private void filter() {
        shown.set(Optional.of(people.stream()
                .filter(person -> person.name().toLowerCase(Locale.ROOT).contains(searched))
                .toList()));
    }

    /** Where somebody is named, in words with figures. */
    String places(Named person) {
        return String.join(
                ", ",
                person.counts().entrySet().stream()
                        .map(entry ->
                                text("settings.people.place." + entry.getKey().word(), entry.getValue()))
                        .toList());
    }

    /** Finds what there is to say first. */
    void prepare(Named person, Consumer<Plan> whenKnown) {
        run(() -> new Plan(person, store.passages(person.name()), backups.all().size()), whenKnown);
    }

    Dialogs.Question question(Plan plan) {
        return new Dialogs.Question(
                text("settings.people.erase.title", plan.person().name()),
                text("settings.people.erase.figures", plan.person().places(), places(plan.person())),
                text("settings.people.erase.do"),
                true);
    }

    /** What it cannot do, or undo. */
    List<String> notes(Plan plan) {
        List<String> notes = new ArrayList<>();
        if (People.isSame(plan.person().name(), ownName.get())) {
            notes.add(text("settings.people.erase.own"));
        }
        notes.add(text("settings.people.erase.final"));
        if (!plan.passages().isEmpty()) {
            notes.add(text("settings.people.erase.texts", plan.passages().size()));
        }
        return notes;
    }

    /** Empty where the role can be put instead. */
    String problem(Plan plan, String role) {
        return People.isSame(plan.person().name(), role) ? text("settings.people.erase.same") : "";
    }

    /** The same when somebody is done with it; also where there is none yet. */
    String missing(Plan plan, String role) {
        return role.isBlank() ? text("settings.people.erase.missing") : problem(plan, role);
    }

    /** A passage as it is listed: what it is, then where. */
    String where(TextMention passage) {
        String kind = text("settings.people.text." + passage.kind().word());
        String round = (context.formats().subject(passage.subject()) + " "
                        + passage.round().name())
                .strip();
        return text(
                passage.question().isEmpty() ? "settings.people.text.of" : "settings.people.text.at",
                kind,
                round,
                passage.question());
    }

    void erase(Plan plan, String role, boolean deletesBackups) {
        context.frame().showStatus(Saving.NOTHING, text("settings.people.working"));
        run(
                () -> {
                    Erased erased = store.erase(plan.person().name(), role.strip());
                    // Where the file has traces, a new backup would have them too, and the old ones are of use.
                    int deleted = deletesBackups && erased.isClean() ? backups.renew() : 0;
                    return new Done(erased, deleted, look());
                },
                this::erased);
    }

    private record Done(Erased erased, int deleted, Found found) {}

    private void erased(Done done) {
        show(done.found());
        if (!done.erased().isClean()) {
            past.set(past.get() + "\n" + text("settings.people.traces"));
        }
        context.frame()
                .showStatus(
                        Saving.SAVED,
                        text(
                                "settings.people.done",
                                done.erased().places(),
                                done.deleted(),
                                done.erased().codes()));
        afterErasure.run();
    }

    private <T> void run(Supplier<T> work, Consumer<T> whenDone) {
        busy.set(true);
        context.background().run(work, whenDone);
        // Stands behind it in the queue, and is done whether it failed or not.
        context.background().run(() -> true, isOver -> busy.set(false));
    }

    String text(String key, Object... arguments) {
        return context.text(key, arguments);
    }

    /** Empty before they were asked for. */
    ReadOnlyObjectProperty<Optional<List<Named>>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** What was erased before, in words; empty where nothing was. */
    ReadOnlyStringProperty pastProperty() {
        return past.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
