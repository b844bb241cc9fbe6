package org.southsouth.readiness.ui.answer;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.core.assessment.Change;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkLibrary;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.AnswerText;

/**
 * Assessments that were signed off while they were answered here. The screen shows what was signed, locked; what was given
 * after that is told once, with the choice to let it go or to keep it in this window until the assessment is reopened. To be
 * called on the window thread.
 */
final class SignedOffMeanwhile {
    private static final int MOST_NAMED = 5;

    private final ScreenContext context;
    private final AssessmentStore store;
    private final AutoSave autoSave;
    private final Set<AssessmentId> asked = new HashSet<>();
    private EditConflicts.@Nullable Asking asking;
    private @Nullable FrameworkLibrary library;

    SignedOffMeanwhile(ScreenContext context, AssessmentStore store, AutoSave autoSave) {
        this.context = context;
        this.store = store;
        this.autoSave = autoSave;
    }

    void askBy(EditConflicts.Asking asks, FrameworkLibrary frameworks) {
        asking = asks;
        library = frameworks;
    }

    /** Whoever chooses "Save again", and whoever reopened it, is asked again. */
    void forget() {
        asked.clear();
    }

    /** The screen that is open, if any, and the changes to this assessment that could not be kept. */
    void refused(Optional<AnswerViewModel> open, AssessmentId assessment, List<Change> given) {
        open.filter(model -> model.assessment().equals(assessment))
                .filter(model -> !model.isSigned())
                .ifPresent(model -> context.navigator()
                        .go(new Route.Answer(
                                assessment,
                                Optional.ofNullable(model.navigation().opened()))));
        FrameworkLibrary frameworks = library;
        if (frameworks != null && !given.isEmpty() && asked.add(assessment)) {
            context.background()
                    .run(
                            () -> frameworks.load(store.load(assessment).framework()),
                            framework -> ask(assessment, framework, given));
        }
    }

    private void ask(AssessmentId assessment, Framework framework, List<Change> given) {
        EditConflicts.Asking asks = asking;
        if (asks == null) {
            return;
        }
        Map<QuestionId, Answer> last = new LinkedHashMap<>();
        given.forEach(change -> last.put(change.question(), change.after()));
        String title = autoSave.title(assessment);
        Dialogs.Question question = new Dialogs.Question(
                context.text("answer.signed-off.title", title),
                context.text("answer.signed-off.body", last.size()),
                context.text("answer.signed-off.drop", last.size()),
                true);
        asks.ask(
                question,
                () -> view(framework, last),
                context.text("answer.signed-off.keep"),
                () -> autoSave.letGo(assessment),
                () -> {});
    }

    private VBox view(Framework framework, Map<QuestionId, Answer> given) {
        VBox lines = new VBox(8);
        given.entrySet().stream()
                .limit(MOST_NAMED)
                .forEach(entry -> lines.getChildren().add(line(framework, entry.getKey(), entry.getValue())));
        int more = given.size() - MOST_NAMED;
        if (more > 0) {
            lines.getChildren().add(Texts.caption(context.text("answer.signed-off.more", more)));
        }
        return lines;
    }

    private VBox line(Framework framework, QuestionId id, Answer answer) {
        AnswerText text = new AnswerText(context.messages(), context.formats());
        String words = framework
                .question(id)
                .map(question -> text.saidAsGiven(question, answer.response()))
                .orElseGet(() -> text.without(answer.response()));
        String asked = framework.question(id).map(question -> question.text()).orElse(id.value());
        return new VBox(4, Texts.caption(asked), Texts.paragraph(words, "t-body", "b"));
    }
}
