package org.southsouth.readiness.ui.setup;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkLibrary;
import org.southsouth.readiness.ui.fx.FxFailures;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;
import org.southsouth.readiness.words.DayText;
import org.southsouth.readiness.words.TypedDay;

/** Sets up a new assessment, or changes what was set up of one that exists; its answers stay in any case. */
public final class SetupViewModel {
    private final ScreenContext context;
    private final SetupKeeping keeping;
    private final FrameworkLibrary library;
    private final CountryList countries;
    private final Optional<AssessmentId> edited;
    private final SetupDrafts drafts;

    private final SetupForm form = new SetupForm();
    private final ObservableList<Framework> frameworks = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Framework> framework = new SimpleObjectProperty<>();
    private final Map<SetupField, ReadOnlyStringWrapper> errors = new EnumMap<>(SetupField.class);
    private final ReadOnlyStringWrapper attention = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable DepthWords> depthWords = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(true);
    private boolean isChecking;
    private Runnable whenRefused = () -> {};
    /** As the form stood when it was opened; null before that, and again when nothing of it is to be kept. */
    private SetupForm.@Nullable Typed opened;
    /** What is here already, while it stands in the fields. */
    private List<Object> refused = List.of();

    private boolean isFailure;

    /** {@code edited} is empty for a new assessment, whose id {@code newId} then gives. */
    public SetupViewModel(
            ScreenContext context,
            AssessmentStore store,
            FrameworkLibrary library,
            Supplier<AssessmentId> newId,
            Optional<AssessmentId> edited,
            SetupDrafts drafts) {
        this.context = context;
        this.drafts = drafts;
        this.keeping = new SetupKeeping(store, newId);
        this.library = library;
        this.edited = edited;
        this.countries = new CountryList(context.formats());
        for (SetupField field : SetupField.values()) {
            errors.put(field, new ReadOnlyStringWrapper(""));
        }
        form.onChange(this::changed);
        form.onAnyChange(this::showSaving);
        form.countryProperty().subscribe(this::countryTaken);
        form.roundProperty().subscribe(this::roundTyped);
        form.cityKindProperty().subscribe(this::countQuestions);
        framework.subscribe(this::countQuestions);
        framework.subscribe(this::changed);
    }

    void load() {
        context.frame().showTitle("");
        showSaving();
        context.frame().showContext(context.text("setup.context"));
        title.set(context.text("setup.title.new"));
        context.background()
                .run(() -> new Begin(library.all(), edited.flatMap(keeping::find)), this::begin, this::showFailure);
    }

    /** The foot says whether something stands here that is not kept, and how to keep it. */
    private void showSaving() {
        String key = isNew() ? "setup.status" : isChanged() ? "setup.status.changed" : "setup.status.edit";
        context.frame().showStatus(Saving.NOTHING, context.text(key));
    }

    /** What the screen starts from. */
    private record Begin(List<Framework> frameworks, Optional<AssessmentSummary> edited) {}

    private void begin(Begin begin) {
        attention.set("");
        frameworks.setAll(begin.frameworks());
        if (begin.edited().isPresent()) {
            AssessmentSummary summary = begin.edited().get();
            form.fill(summary.profile());
            title.set(context.text("setup.title.edit", context.formats().title(summary.profile())));
            begin.frameworks().stream()
                    .filter(one -> one.ref().equals(summary.framework()))
                    .findFirst()
                    .ifPresent(framework::set);
        } else {
            form.roundProperty().set(String.valueOf(today().getYear()));
            newest(begin.frameworks()).ifPresent(framework::set);
        }
        opened = form.typed();
        showSaving();
        drafts.take(edited).ifPresent(this::goOn);
        busy.set(false);
    }

    /** What was typed before stands again with what is wrong in it: somebody saw that sentence, and the fault is still there. */
    private void goOn(SetupForm.Typed typed) {
        form.fill(typed);
        Stream.of(SetupField.ROUND, SetupField.DUE, SetupField.CONTACT).forEach(this::left);
    }

    /** Whether something stands here that is not kept: of a new one what was typed, else also what was chosen. */
    boolean isChanged() {
        SetupForm.Typed before = opened;
        SetupForm.Typed now = form.typed();
        return before != null && (isNew() ? !before.texts().equals(now.texts()) : !before.equals(now));
    }

    /** What is not saved waits for somebody who comes back. */
    void leaving() {
        if (isChanged()) {
            drafts.keep(edited, form.typed());
        }
    }

    /** The newest version of the first one: they stand by title, then version. */
    private static Optional<Framework> newest(List<Framework> frameworks) {
        return frameworks.stream()
                .filter(one -> one.head().id().equals(frameworks.get(0).head().id()))
                .reduce((older, newer) -> newer);
    }

    private void countQuestions() {
        Framework chosen = framework.get();
        depthWords.set(
                chosen == null
                        ? null
                        : DepthWords.of(chosen, form.cityKindProperty().get(), context.messages()));
    }

    /** Somebody left this field: what is wrong in it is said now, not before. */
    void left(SetupField field) {
        if (field == SetupField.DUE) {
            form.settleDue(today(), context.formats()::date);
        }
        String key = SetupCheck.problems(form, today()).getOrDefault(field, "");
        boolean isTyped = field != SetupField.COUNTRY && field != SetupField.CITY;
        if (isTyped) {
            say(field, key);
            if (isChecking && !isFailure) {
                countErrors();
            }
        }
    }

    /** Who only passes through the field has not been wrong yet; a text that names no one country is said at once. */
    void leftCountry(String typed) {
        if (!typed.isBlank() && form.countryProperty().get().isEmpty()) {
            error(SetupField.COUNTRY).set(context.text("setup.error.country"));
        }
    }

    private void countryTaken() {
        if (!form.countryProperty().get().isEmpty()) {
            error(SetupField.COUNTRY).set("");
        }
    }

    /** At every letter, but not while it may still become a year. */
    private void roundTyped() {
        if (!isChecking) {
            String key = SetupCheck.roundProblemSoFar(form);
            error(SetupField.ROUND).set(key.isEmpty() ? "" : context.text(key));
        }
    }

    /** What a round in words means for its order; empty for a year, and where the field is wrong. */
    String roundRead() {
        boolean isName = SetupCheck.isRoundInWords(form) && !form.isRoundAsBefore();
        return isName ? context.text("setup.round.words") : "";
    }

    /** How the day is read, and whether it is over; empty where there is none. */
    String dueRead() {
        DayText words = new DayText(context.messages(), context.formats());
        return TypedDay.from(today(), form.dueProperty().get())
                .map(day -> words.read(day, today()))
                .orElse("");
    }

    /** What a day may look like: one that lies ahead. */
    String duePrompt() {
        return context.text("common.day.prompt", TypedDay.yearAhead(today()));
    }

    /** A day is named as it was typed. */
    private String words(SetupField field, String key) {
        return field == SetupField.DUE
                ? context.text(key, form.dueProperty().get().strip(), TypedDay.yearAhead(today()))
                : context.text(key);
    }

    private LocalDate today() {
        return context.formats().dayOf(context.clock().instant());
    }

    private void changed() {
        if (isChecking) {
            check();
        }
    }

    private boolean check() {
        isChecking = true;
        Map<SetupField, String> problems = SetupCheck.problems(form, today());
        for (SetupField field : SetupField.values()) {
            say(field, problems.getOrDefault(field, ""));
        }
        countErrors();
        return problems.isEmpty();
    }

    /** That the same is here already is said until something else stands in the fields. */
    private void say(SetupField field, String key) {
        boolean isStill = field == SetupField.ROUND && refused.equals(about());
        if (!key.isEmpty()) {
            error(field).set(words(field, key));
        } else if (!isStill) {
            error(field).set("");
        }
    }

    private void countErrors() {
        isFailure = false;
        long wrong =
                errors.values().stream().filter(error -> !error.get().isEmpty()).count();
        attention.set(wrong == 0 ? "" : context.text("setup.attention", wrong));
    }

    /** What no two assessments have alike. */
    private List<Object> about() {
        SetupForm.Typed typed = form.typed();
        return List.of(
                typed.isCity(),
                typed.country(),
                typed.city().strip(),
                typed.round().strip(),
                typed.isCore(),
                Optional.ofNullable(framework.get()).map(Framework::ref));
    }

    /** Keeps it and goes on to the questions, or back where somebody came from; or says what is to be mended. */
    void save() {
        Framework chosen = framework.get();
        if (chosen == null) {
            load();
            return;
        }
        if (busy.get()) {
            return;
        }
        if (!check()) {
            whenRefused.run();
            return;
        }
        form.addPerson();
        form.settleDue(today(), context.formats()::date);
        busy.set(true);
        context.background().run(() -> keeping.keep(edited, form.profile(), chosen), this::kept, this::showFailure);
    }

    private void kept(SetupKeeping.Outcome outcome) {
        busy.set(false);
        if (outcome.existing().isEmpty()) {
            opened = null;
        }
        if (outcome.existing().isPresent()) {
            AssessmentSummary same = outcome.existing().get();
            error(SetupField.ROUND)
                    .set(context.text(
                            "setup.error.exists",
                            context.formats().title(same.profile()),
                            context.formats()
                                    .day(same.changedAt(), context.clock().instant())));
            refused = about();
            countErrors();
            whenRefused.run();
        } else if (edited.isPresent()) {
            context.navigator().back();
        } else {
            context.navigator().go(new Route.Answer(outcome.id(), Optional.empty()));
        }
    }

    private void showFailure(RuntimeException thrown) {
        busy.set(false);
        isFailure = true;
        attention.set(FxFailures.words(context.messages(), thrown));
    }

    /** Leaves without what was typed. */
    void giveUp() {
        opened = null;
        context.navigator().back();
    }

    /** Called where a field has to be mended before it can be kept, at once or after a look at what is kept. */
    void onRefused(Runnable action) {
        whenRefused = action;
    }

    boolean isNew() {
        return edited.isEmpty();
    }

    String depthHint(boolean isCity) {
        if (isCity) {
            return context.text("setup.depth.hint.city");
        }
        return context.text(isNew() ? "setup.depth.hint.new" : "setup.depth.hint.edit");
    }

    String text(String key, Object... arguments) {
        return context.text(key, arguments);
    }

    SetupForm form() {
        return form;
    }

    CountryList countries() {
        return countries;
    }

    ObservableList<Framework> frameworks() {
        return frameworks;
    }

    ObjectProperty<@Nullable Framework> frameworkProperty() {
        return framework;
    }

    private ReadOnlyStringWrapper error(SetupField field) {
        return errors.getOrDefault(field, attention);
    }

    /** The sentence at a field; empty when nothing is wrong in it. */
    ReadOnlyStringProperty errorProperty(SetupField field) {
        return error(field).getReadOnlyProperty();
    }

    /** What stands beside the button: how many fields are to be mended, or why it could not be kept. */
    ReadOnlyStringProperty attentionProperty() {
        return attention.getReadOnlyProperty();
    }

    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable DepthWords> depthWordsProperty() {
        return depthWords.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
