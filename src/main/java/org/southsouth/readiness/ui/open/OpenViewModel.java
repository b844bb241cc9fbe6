package org.southsouth.readiness.ui.open;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.NewAssessment;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.exchange.AnswerSheet;
import org.southsouth.readiness.core.exchange.AnswersSource;
import org.southsouth.readiness.core.exchange.FrameworkSource;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkLibrary;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.ui.fx.FxFailures;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

/** Shows what is in a file or folder before anything is kept, and then keeps it beside what is here. */
public final class OpenViewModel {
    private static final long PATIENCE_MILLIS = 500;

    private final ScreenContext context;
    private final Ports ports;
    private final Supplier<AssessmentId> newId;
    private final OpenReading reading;
    private final OpenWords words;

    private final ReadOnlyObjectWrapper<Opened> opened = new ReadOnlyObjectWrapper<>(new Opened.Reading());
    private final ObservableList<Framework> frameworks = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper slow = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    public OpenViewModel(ScreenContext context, Ports ports, Supplier<AssessmentId> newId, String path) {
        this.context = context;
        this.ports = ports;
        this.newId = newId;
        this.reading = new OpenReading(ports, path);
        this.words = new OpenWords(context, path);
    }

    /** What was read, with the frameworks it was tried against. */
    private record Found(List<Framework> frameworks, Opened opened) {}

    void load() {
        context.frame().showTitle("");
        context.frame().showStatus(Saving.NOTHING, context.text("open.status"));
        context.frame().showContext(context.text("open.context"));
        opened.set(new Opened.Reading());
        var wait = context.background().after(PATIENCE_MILLIS, () -> slow.set(true));
        context.background()
                .run(
                        () -> {
                            List<Framework> known = ports.library().all();
                            return new Found(known, reading.read(known));
                        },
                        found -> {
                            wait.cancel();
                            slow.set(false);
                            frameworks.setAll(found.frameworks());
                            opened.set(found.opened());
                        },
                        thrown -> {
                            wait.cancel();
                            slow.set(false);
                            showFailure(thrown);
                        });
    }

    /** Reads the same answers as those of another framework. */
    void readAgainst(Framework framework) {
        context.background().run(() -> reading.readAnswers(framework), opened::set, this::showFailure);
    }

    /** Keeps what is shown, then goes home; or says why not. */
    void add() {
        if (busy.get()) {
            return;
        }
        message.set("");
        if (opened.get() instanceof Opened.Questionnaire questionnaire) {
            busy.set(true);
            context.background()
                    .run(
                            () -> ports.library().keep(questionnaire.framework()),
                            isKept -> kept(isKept, questionnaire.framework()),
                            this::showFailure);
        } else if (opened.get() instanceof Opened.AnswerFile file) {
            busy.set(true);
            List<AssessmentId> ids =
                    file.sheets().stream().map(sheet -> newId.get()).toList();
            context.background()
                    .run(
                            () -> {
                                ports.store().add(assessments(file, ids));
                                return file;
                            },
                            added -> context.navigator().go(new Route.Home()),
                            this::showFailure);
        }
    }

    private void kept(boolean isKept, Framework framework) {
        busy.set(false);
        if (isKept) {
            context.navigator().go(new Route.Home());
        } else {
            message.set(context.text(
                    "open.framework.differs",
                    framework.title(),
                    framework.head().version()));
        }
    }

    private static List<NewAssessment> assessments(Opened.AnswerFile file, List<AssessmentId> ids) {
        Framework framework = file.framework();
        return IntStream.range(0, ids.size())
                .mapToObj(i -> {
                    AnswerSheet sheet = file.sheets().get(i).answers();
                    Profile profile = Profile.of(sheet.subject(), sheet.round(), Depth.FULL);
                    Assessment assessment = new Assessment(ids.get(i), framework.ref(), profile, sheet.answers());
                    return new NewAssessment(
                            assessment, Scoring.score(framework, assessment).standing());
                })
                .toList();
    }

    private void showFailure(RuntimeException thrown) {
        busy.set(false);
        message.set(FxFailures.words(context.messages(), thrown));
    }

    void cancel() {
        context.navigator().back();
    }

    OpenWords words() {
        return words;
    }

    ReadOnlyObjectProperty<Opened> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    ObservableList<Framework> frameworks() {
        return frameworks;
    }

    /** Why nothing was kept; empty while there is nothing to say. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Reading takes longer than people wait without a word. */
    ReadOnlyBooleanProperty slowProperty() {
        return slow.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Where things are read from, and where they are kept. */
    public record Ports(
            FrameworkSource frameworks, AnswersSource answers, FrameworkLibrary library, AssessmentStore store) {}
}
