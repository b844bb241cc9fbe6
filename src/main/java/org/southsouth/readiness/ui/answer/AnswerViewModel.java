package org.southsouth.readiness.ui.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Carried;
import org.southsouth.readiness.core.assessment.Change;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.comparison.Inherited;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.Comment;
import org.southsouth.readiness.core.scoring.Deepening;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.ui.fx.FullDepth;
import org.southsouth.readiness.ui.fx.OwnName;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;

/**
 * One assessment while it is being answered: its scorecard, which holds every answer, the spot somebody is at, and what
 * can be done from there. Each change is scored, shown and sent to {@link AutoSave} in the same call, on the window
 * thread.
 */
public final class AnswerViewModel {
    private final ScreenContext context;
    private final AutoSave autoSave;
    private final AnswerPorts ports;
    private final AnswerSnapshot snapshot;
    private final QuestionNavigation navigation;
    private final UndoSteps.Stack undo;
    private final Attaching attaching;
    private final QuestionFigures figures;
    private final Optional<AskedWork> asked;
    private final ReviewedAnswers reviewed;
    private final FormerAnswers formers;
    private final ReadOnlyObjectWrapper<Scorecard> scorecard = new ReadOnlyObjectWrapper<>();
    private final LastMovement movement = new LastMovement();
    private int changes;
    private Runnable commit = () -> {};
    private @Nullable RemoteChanges others;

    AnswerViewModel(ScreenContext context, AutoSave autoSave, AnswerPorts ports, AnswerSnapshot snapshot) {
        this.context = context;
        this.autoSave = autoSave;
        this.ports = ports;
        this.snapshot = snapshot;
        this.undo = ports.undo().of(snapshot.assessment().id());
        undo.reconcile(snapshot.assessment().answers()::to);
        this.scorecard.set(Scoring.score(snapshot.framework(), snapshot.assessment()));
        this.asked = snapshot.asked()
                .map(here -> new AskedWork(here, scorecardProperty(), assessment(), context, ports.asked()));
        this.navigation = new QuestionNavigation(
                context, scorecard.getReadOnlyProperty(), ports.of().store(), snapshot, asked);
        this.formers = new FormerAnswers(context, ports.of(), assessment());
        navigation.spotProperty().subscribe(this::arrived);
        this.attaching = new Attaching(context, this, ports.evidence());
        this.figures = new QuestionFigures(this, snapshot);
        this.reviewed = new ReviewedAnswers(this, snapshot.reviewed());
    }

    private void arrived(Page.Spot spot) {
        autoSave.hush();
        movement.begin();
        Optional.ofNullable(spot.opened())
                .ifPresent(opened -> formers.look(opened, of(opened).answer().response()));
    }

    ScreenContext context() {
        return context;
    }

    Attaching attaching() {
        return attaching;
    }

    /** What was typed and could not be taken, also on an earlier visit. */
    RefusedEntries refused() {
        return ports.refused();
    }

    List<Comment> comments(QuestionId question) {
        return snapshot.comments().getOrDefault(question, List.of());
    }

    /** What is known of number questions beside their answers. */
    QuestionFigures figures() {
        return figures;
    }

    /** Where somebody is, and how to get elsewhere. */
    QuestionNavigation navigation() {
        return navigation;
    }

    /** The sign-off that locks it: nothing here changes an answer then. */
    Optional<LockBand.Signed> signed() {
        return snapshot.signed();
    }

    /** What the country says, where this is one of its cities. */
    Optional<Inherited> inherited() {
        return snapshot.inherited();
    }

    /** Where a core check leads on to, once it has every answer; not while it is signed off. */
    Optional<Deepening> deepening() {
        return isSigned() || asked.isPresent()
                ? Optional.empty()
                : Deepening.of(scorecard()).filter(Deepening::isComplete);
    }

    /** What a file asks of whoever is here; empty where all of the assessment is theirs. */
    Optional<AskedWork> asked() {
        return asked;
    }

    boolean isSigned() {
        return snapshot.signed().isPresent();
    }

    /** Whether nothing on the page changes an answer: it is signed off, or not asked of whoever is here. */
    boolean isLocked() {
        return isSigned() || navigation.isRest();
    }

    ReadOnlyObjectProperty<Scorecard> scorecardProperty() {
        return scorecard.getReadOnlyProperty();
    }

    Scorecard scorecard() {
        return scorecard.get();
    }

    ScoredQuestion of(QuestionId question) {
        return scorecard().of(question);
    }

    ReadOnlyObjectProperty<@Nullable Movement> movementProperty() {
        return movement.shownProperty();
    }

    /** The answers that this session replaced. */
    FormerAnswers formers() {
        return formers;
    }

    /** Whether this round took anything over from an earlier one. */
    boolean hasCarried() {
        return !snapshot.carrying().carried().isEmpty();
    }

    /** What an earlier round said; empty where it said nothing, or there is an answer already. */
    Optional<Carried> toConfirm(QuestionId question) {
        return Optional.ofNullable(snapshot.carrying().carried().get(question))
                .filter(carried ->
                        snapshot.carrying().isToConfirm(question, of(question).answer()));
    }

    /** Makes it the answer, with its evidence; a note or evidence of this round stays. False where nothing is to confirm. */
    boolean confirm(QuestionId question) {
        Optional<Carried> said = toConfirm(question);
        said.ifPresent(answer -> decide(question, answer.over(of(question).answer())));
        return said.isPresent() && !isLocked();
    }

    /** Those of these questions that are asked and still to confirm. */
    List<QuestionId> toConfirm(List<QuestionId> questions) {
        return questions.stream()
                .filter(question -> Filter.TO_CONFIRM.takes(scorecard(), of(question), snapshot.carrying()))
                .toList();
    }

    /** Confirms all of these that are asked, also those that are asked only once another is confirmed; one act. */
    void confirmAll(List<QuestionId> questions) {
        List<UndoSteps.Stack.Step> steps = new ArrayList<>();
        for (List<QuestionId> open = toConfirm(questions);
                !open.isEmpty() && !isLocked();
                open = toConfirm(questions)) {
            for (QuestionId question : open) {
                toConfirm(question)
                        .flatMap(said -> step(question, said.over(of(question).answer())))
                        .ifPresent(step -> {
                            steps.add(step);
                            replace(step);
                        });
            }
        }
        undo.made(steps);
    }

    void respond(QuestionId question, Response response) {
        // "Don't know" that came with a file is said anew, so that the history has it as said here.
        if (response.isDontKnow() && AskedWork.isUnknown(this, question)) {
            decide(question, withResponse(question, new Response.Blank()));
        }
        decide(question, withResponse(question, response));
    }

    private Answer withResponse(QuestionId question, Response response) {
        ScoredQuestion now = of(question);
        return figures.withResponse(now.question(), undo.withoutReason(question, now.answer(), response), response);
    }

    /** The reason becomes the note; a note that stood there stays below it. */
    void respondNotApplicable(QuestionId question, String reason) {
        Answer answer = of(question).answer();
        String note = answer.note().isBlank() || answer.note().equals(reason) ? reason : reason + "\n" + answer.note();
        decide(question, withResponse(question, new Response.NotApplicable()).withNote(note.strip()));
    }

    /** False where it may not be: without its reason nothing stays not applicable. */
    boolean note(QuestionId question, String note) {
        Answer answer = of(question).answer();
        if (note.isBlank() && answer.response().isNotApplicable()) {
            return false;
        }
        decide(question, answer.withNote(note.strip()));
        return true;
    }

    void evidence(QuestionId question, Evidence evidence) {
        decide(question, of(question).answer().withEvidence(evidence));
    }

    /** A whole answer in one act. It can be taken back before it is saved: somebody else may have been quicker. */
    void decide(QuestionId question, Answer after) {
        step(question, after).ifPresent(step -> {
            undo.made(List.of(step));
            replace(step);
            figures.tellGone(of(question).question(), step.before(), after);
        });
    }

    /** Empty where nothing would change, or nothing may. */
    private Optional<UndoSteps.Stack.Step> step(QuestionId question, Answer after) {
        Answer before = of(question).answer();
        return before.equals(after) || isSigned() || !navigation.isAsked(question)
                ? Optional.empty()
                : Optional.of(new UndoSteps.Stack.Step(question, before, after));
    }

    private void replace(UndoSteps.Stack.Step step) {
        formers.replaced(step.question(), step.before().response(), step.after().response());
        apply(step.question(), step.before(), step.after());
    }

    /** What somebody else answered: shown, not saved, and nothing that could be taken back here or was moved by it. */
    void adopt(QuestionId question, Answer theirs) {
        changes++;
        movement.adopted(question);
        undo.forget(question);
        formers.forget(question);
        scorecard.set(Scoring.answer(scorecard.get(), question, theirs));
    }

    AssessmentId assessment() {
        return snapshot.assessment().id();
    }

    /** How often an answer here became another one. */
    int changes() {
        return changes;
    }

    /** Whether that is what stands here; what is not a question of ours is nothing that could be shown. */
    boolean isShown(QuestionId question, Answer answer) {
        return scorecard().questions().stream()
                .filter(scored -> scored.question().id().equals(question))
                .allMatch(scored -> scored.answer().equals(answer));
    }

    private void apply(QuestionId question, Answer before, Answer after) {
        changes++;
        Scorecard was = scorecard.get();
        Scorecard is = Scoring.answer(was, question, after);
        scorecard.set(is);
        String asked = "";
        if (!before.response().equals(after.response())) {
            asked = movement.answered(question, was, is).asked(context);
        }
        autoSave.save(new Change(assessment(), question, before, after, is.standing()));
        reviewed.tellChanged(question, before, after, asked);
    }

    /** Takes the last act back, as changes of their own, and goes to its question. False where there is none. */
    boolean undo() {
        return !isSigned() && retrace(undo.undo(), "answer.undone.");
    }

    ReviewedAnswers reviewed() {
        return reviewed;
    }

    UndoSteps.Stack undoStack() {
        return undo;
    }

    boolean redo() {
        return !isSigned() && retrace(undo.redo(), "answer.redone.");
    }

    private boolean retrace(List<UndoSteps.Stack.Step> steps, String how) {
        for (UndoSteps.Stack.Step taken : steps) {
            formers.forget(taken.question());
            movement.begin();
            apply(taken.question(), taken.before(), taken.after());
            movement.begin();
            navigation.open(taken.question());
            String title = of(taken.question()).question().title();
            reviewed.tell(context.text(how + taken.part(), title), taken.question());
        }
        return !steps.isEmpty();
    }

    AutoSave saving() {
        return autoSave;
    }

    /** At the foot, never over an answer that is not saved. */
    void tell(String words) {
        autoSave.tell(words);
    }

    /** Who changed this answer, when, and what it was before. */
    void openHistory(QuestionId question) {
        context.navigator().go(new Route.History(assessment(), Optional.of(question)));
    }

    int count(Filter filter) {
        return (int) scorecard().questions().stream()
                .filter(scored -> filter.takes(scorecard(), scored, snapshot.carrying()))
                .count();
    }

    /** Opens it again for changes; what an answer was before stays in the trail, as does the sign-off. */
    void reopen(String reason, String by) {
        context.background()
                .run(
                        () -> {
                            ports.of().reviews().reopen(assessment(), reason, by);
                            return reason;
                        },
                        reopened -> {
                            autoSave.retry();
                            context.navigator().go(new Route.Answer(assessment(), Optional.empty()));
                        });
    }

    /** The way on from a core check. */
    FullDepth depth() {
        return new FullDepth(context, ports.of().store(), ports.of().library());
    }

    /** What is being typed is handed on first, as an answer of the core check. */
    void goOn() {
        commit.run();
        depth().goOn(assessment());
    }

    OwnName own() {
        return ports.of().own();
    }

    /** What hands on text that is being typed, before an answer of somebody else is shown. */
    void commitBy(Runnable action) {
        commit = action;
    }

    /** It is on the screen now; where others may write too, what they change is shown from now on. */
    void watch() {
        autoSave.contests().show(Optional.of(this));
        if (ports.isShared()) {
            RemoteChanges watch =
                    new RemoteChanges(context, ports.of().store(), this, snapshot.trail(), () -> commit.run());
            watch.follow();
            others = watch;
        }
    }

    /** The screen is left: the place is remembered, and what could not be saved is tried once more. */
    void leaving() {
        navigation.leaving();
        autoSave.contests().show(Optional.empty());
        attaching.cancel();
        if (others != null) {
            others.stop();
        }
        if (autoSave.hasUnsaved()) {
            autoSave.retry();
        }
    }
}
