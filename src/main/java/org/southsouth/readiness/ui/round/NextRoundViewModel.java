package org.southsouth.readiness.ui.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.core.assessment.Carrying;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.LeftBehind;
import org.southsouth.readiness.core.assessment.NewAssessment;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkLibrary;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.round.Confirming;
import org.southsouth.readiness.core.round.NextRound;
import org.southsouth.readiness.core.round.RoundName;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;
import org.southsouth.readiness.words.AnswerText;

/** The next round as it would be; kept only when somebody says so. Window thread. */
public final class NextRoundViewModel {
    /** All that a preview is made of, and all versions of the questionnaire that are here, the oldest first. */
    record Loaded(
            Assessment original,
            Framework then,
            Carrying before,
            List<HistoryEntry> history,
            List<Framework> versions,
            Set<Round> taken) {
        /** A new round is asked what is asked today, unless somebody chooses the version as before. */
        Framework newest() {
            return versions.get(versions.size() - 1);
        }
    }

    /** What would be made with one version. */
    record Preview(Framework version, NextRound next) {}

    /** An answer that would stay behind; in words. */
    record Left(String question, String said, String why) {}

    private final AssessmentId id;
    private final ScreenContext context;
    private final AssessmentStore store;
    private final FrameworkLibrary library;
    private final Supplier<AssessmentId> newId;
    private final StringProperty name = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Loaded>> loaded = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());

    public NextRoundViewModel(
            AssessmentId id,
            ScreenContext context,
            AssessmentStore store,
            FrameworkLibrary library,
            Supplier<AssessmentId> newId) {
        this.id = id;
        this.context = context;
        this.store = store;
        this.library = library;
        this.newId = newId;
        name.subscribe(() -> error.set(""));
    }

    void load() {
        context.frame().showStatus(Saving.NOTHING, context.text("round.status"));
        context.frame().showContext(context.text("common.notice.foot"));
        context.background().run(this::read, this::show);
    }

    private Loaded read() {
        Assessment original = store.load(id);
        Framework then = library.load(original.framework());
        List<Framework> versions = library.all().stream()
                .filter(framework -> framework.ref().id().equals(then.ref().id()))
                .toList();
        Set<Round> taken = store.list().stream()
                .filter(summary ->
                        summary.profile().subject().equals(original.profile().subject()))
                .map(summary -> summary.profile().round())
                .collect(Collectors.toSet());
        return new Loaded(
                original,
                then,
                store.carried(id),
                store.history(id),
                versions.contains(then) ? versions : List.of(then),
                taken);
    }

    private void show(Loaded found) {
        loaded.set(Optional.of(found));
        name.set(RoundName.after(found.original().profile().round(), found.taken())
                .name());
        choose(found.newest());
    }

    /** Looks at what would be carried into this version. */
    void choose(Framework version) {
        preview.set(loaded.get()
                .map(found -> new Preview(
                        version,
                        NextRound.after(found.original(), found.before(), found.history(), found.then(), version))));
    }

    /** Makes it, and goes to its questions; says why not where the name will not do. */
    void make() {
        Optional<Loaded> found = loaded.get();
        Round round = Round.written(name.get().strip());
        if (!round.isNamed()) {
            error.set(context.text("round.name.missing"));
        } else if (round.name().length() > RoundName.LONGEST) {
            error.set(context.text("common.round.long"));
        } else if (RoundName.isNoYear(round.name())) {
            error.set(context.text("common.round.year"));
        } else if (found.isPresent() && found.get().taken().contains(round)) {
            error.set(context.text("round.name.taken", round.name()));
        } else {
            found.ifPresent(from -> preview.get().ifPresent(chosen -> keep(from, chosen, round)));
        }
    }

    private void keep(Loaded from, Preview chosen, Round round) {
        Assessment made = new Assessment(
                newId.get(),
                chosen.version().ref(),
                from.original().profile().withRound(round),
                chosen.next().answers());
        context.background()
                .run(
                        () -> {
                            store.addRound(
                                    new NewAssessment(
                                            made,
                                            Scoring.score(chosen.version(), made)
                                                    .standing()),
                                    chosen.next().carrying());
                            return made.id();
                        },
                        kept -> context.navigator().go(new Route.Answer(kept, Optional.empty())));
    }

    void cancel() {
        context.navigator().go(new Route.Home());
    }

    /** "From Samoa 2026". */
    String subtitle() {
        return loaded.get()
                .map(found -> context.text(
                        "round.subtitle",
                        context.formats().title(found.original().profile())))
                .orElse("");
    }

    /** How many can be confirmed at once, as the questions will count them; then what follows, and what counts nowhere. */
    String carried(Preview shown) {
        Confirming confirming = confirming(shown);
        List<String> sentences = new ArrayList<>();
        sentences.add(context.text("round.carried", confirming.now().size()));
        if (!confirming.later().isEmpty()) {
            sentences.add(context.text("round.carried.later", confirming.later().size()));
        }
        if (!confirming.kept().isEmpty()) {
            sentences.add(context.text("round.carried.kept", confirming.kept().size()));
        }
        return String.join(" ", sentences);
    }

    private Confirming confirming(Preview shown) {
        Basis basis =
                loaded.get().map(found -> Basis.of(found.original().profile())).orElse(Basis.FULL_COUNTRY);
        Scorecard begun = Scoring.score(shown.version(), shown.next().answers(), basis);
        return Confirming.of(begun, shown.next().carrying());
    }

    String leftBehind(Preview shown) {
        return context.text("round.left", shown.next().carrying().left().size());
    }

    List<Left> left(Preview shown) {
        return shown.next().carrying().left().stream().map(this::words).toList();
    }

    private Left words(LeftBehind left) {
        Optional<Question> question = loaded.get().flatMap(found -> found.then().question(left.question()));
        AnswerText answers = new AnswerText(context.messages(), context.formats());
        String said = question.map(
                        asked -> answers.of(asked, left.said().answer().response()))
                .orElse("");
        String obstacle = left.obstacle().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Left(
                question.map(Question::title).orElse(left.question().value()),
                said,
                context.text("round.why." + obstacle));
    }

    String text(String key, Object... arguments) {
        return context.text(key, arguments);
    }

    StringProperty nameProperty() {
        return name;
    }

    ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** Empty until it is read. */
    ReadOnlyObjectProperty<Optional<Loaded>> loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Preview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }
}
