package org.southsouth.readiness.ui.answer;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.NewAssessment;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.publicfigure.ReadFigures;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.MemoryAskedParts;
import org.southsouth.readiness.testing.MemoryName;
import org.southsouth.readiness.testing.MemoryReviews;
import org.southsouth.readiness.testing.MemoryStore;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.AssessmentPorts;
import org.southsouth.readiness.ui.fx.Background;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.PutBack;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.testfx.util.WaitForAsyncUtils;

/** One assessment in a store in memory, with everything around the answer screen. */
final class Desktop {
    static final AssessmentId ID = new AssessmentId("a");

    final DirectBackground background = new DirectBackground();
    final MemoryStore store = new MemoryStore(InstantSource.fixed(ScreenContexts.NOW));
    final MemoryReviews reviews = new MemoryReviews(store, InstantSource.fixed(ScreenContexts.NOW));
    final Asked dialogs = new Asked();
    final MemoryEvidence evidence = new MemoryEvidence();
    final MemoryAskedParts asked = new MemoryAskedParts();
    final UndoSteps undo = new UndoSteps();
    final PutBack putBack = new PutBack();
    final RefusedEntries refused;
    final ScreenContext context;
    final AutoSave autoSave;
    /** Whether others may write to the store too. */
    boolean isShared;
    /** What is published, read each time that it is opened. */
    ReadFigures figures = ReadFigures.NONE;

    /** What of the first question is to be mended. */
    Route.Answer.Part part = Route.Answer.Part.ANSWER;

    private final Framework framework;

    Desktop(Framework framework, Answers answers, Profile profile) {
        this.framework = framework;
        this.context = ScreenContexts.context(new ScreenContexts.RememberingNavigator(), background);
        this.autoSave = new AutoSave(context, store);
        this.refused = new RefusedEntries(autoSave.titles());
        Assessment assessment = new Assessment(ID, framework.ref(), profile, answers);
        store.add(List.of(new NewAssessment(
                assessment, Scoring.score(framework, assessment).standing())));
    }

    static Desktop of(Framework framework, Answers answers) {
        return new Desktop(framework, answers, profile("WSM", Depth.FULL));
    }

    static Profile profile(String subject, Depth depth) {
        return Profile.of(new Subject(subject), new Round("2026"), depth);
    }

    AnswerViewModel model(String... question) {
        return Objects.requireNonNull(
                loader(background, question).openedProperty().get());
    }

    AnswerLoader loader(Background used, String... question) {
        Optional<QuestionId> at = List.of(question).stream().findFirst().map(QuestionId::new);
        ScreenContext screen = new ScreenContext(
                context.messages(), context.formats(), context.navigator(), used, context.frame(), context.clock());
        AnswerPorts ports = new AnswerPorts(
                new AssessmentPorts(store, new OneFramework(framework), reviews, new MemoryName("Ana")),
                undo,
                refused,
                isShared,
                evidence.ports(),
                () -> figures,
                asked,
                putBack);
        return new AnswerLoader(screen, autoSave, ports, new Route.Answer(ID, at, part));
    }

    AnswerController controller(String... question) {
        return new AnswerController(loader(background, question), dialogs);
    }

    /** Lets somebody be asked which of two answers stands. */
    void askBy(EditConflicts.Asking asking) {
        autoSave.askBy(asking, new OneFramework(framework));
    }

    /** As soon as what a key gave is stored too. */
    Answers stored() {
        if (autoSave.isHolding()) {
            ScreenDriver.onWindow(autoSave::release);
        }
        return store.load(ID).answers();
    }

    /** For a moment after Enter has stayed nothing is taken. */
    static void waitUntilHeard(@Nullable AnswerController shown) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, Objects.requireNonNull(shown)::hearsKeys);
        } catch (TimeoutException e) {
            throw new IllegalStateException("the keys are not heard", e);
        }
    }

    /** Until a digit stands for itself again. */
    static void waitUntilPastNumber(@Nullable AnswerController shown) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, Objects.requireNonNull(shown)::isPastNumber);
        } catch (TimeoutException e) {
            throw new IllegalStateException("the number goes on", e);
        }
    }

    /** Until one key alone answers again. */
    static void waitUntilTaken(@Nullable AnswerController shown) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, Objects.requireNonNull(shown)::takesKeys);
        } catch (TimeoutException e) {
            throw new IllegalStateException("no key is taken", e);
        }
    }

    /** Dialogs that answer at once with what a test prepared, or not at all. */
    static final class Asked implements Dialogs {
        final List<Question> asked = new ArrayList<>();
        String reason = "";
        List<String> chosen = List.of();

        @Override
        public void confirm(Question question, Runnable whenConfirmed, Runnable whenStayed) {
            asked.add(question);
        }

        @Override
        public void ask(Question question, String prompt, Consumer<String> whenGiven) {
            asked.add(question);
            if (!reason.isEmpty()) {
                whenGiven.accept(reason);
            }
        }

        @Override
        public void askPassword(Question question, Consumer<char[]> whenGiven) {
            asked.add(question);
        }

        @Override
        public void fill(Question question, Form form, Runnable whenDone) {
            asked.add(question);
        }

        @Override
        public void read(Question question, Region text, Node first) {
            asked.add(question);
        }

        @Override
        public Optional<String> fileToOpen(String title) {
            return Optional.empty();
        }

        @Override
        public List<String> filesToOpen(String title) {
            return chosen;
        }

        @Override
        public List<String> filesToOpen(String title, List<String> endings) {
            return List.of();
        }

        @Override
        public Optional<String> folderToOpen(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<String> fileToSave(String title, String suggestedName, List<String> endings) {
            return chosen.stream().findFirst();
        }
    }
}
