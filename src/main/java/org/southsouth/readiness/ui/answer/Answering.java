package org.southsouth.readiness.ui.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Carried;
import org.southsouth.readiness.core.assessment.Carrying;
import org.southsouth.readiness.core.assessment.Change;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.comparison.Inherited;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.Deepening;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;

/**
 * One assessment while it is being answered: its scorecard, which holds every answer, the spot somebody is at, and what
 * can be done from there. Each change is scored, shown and sent to {@link AutoSave} in the same call, on the window
 * thread.
 */
final class Answering {
    private final ScreenContext context;
    private final AutoSave autoSave;
    private final Assessment assessment;
    private final Carrying carrying;
    private final Optional<LockBand.Signed> signed;
    private final Optional<Inherited> inherited;
    private final QuestionNavigation navigation;
    private final UndoStack undo;
    private int changes;
    private final Map<QuestionId, PreviousResponse> formers = new HashMap<>();
    private final ReadOnlyObjectWrapper<Scorecard> scorecard = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Movement> movement = new ReadOnlyObjectWrapper<>(null);

    Answering(
            ScreenContext context,
            AutoSave autoSave,
            ResumePoint resume,
            Assessment assessment,
            Carrying carrying,
            Framework framework,
            Optional<LockBand.Signed> signed,
            Optional<Inherited> inherited,
            UndoStack undo) {
        this.context = context;
        this.autoSave = autoSave;
        this.assessment = assessment;
        this.carrying = carrying;
        this.signed = signed;
        this.inherited = inherited;
        this.undo = undo;
        undo.reconcile(assessment.answers()::to);
        this.scorecard.set(Scoring.score(framework, assessment));
        this.navigation = new QuestionNavigation(context, scorecard.getReadOnlyProperty(), resume, carrying, inherited);
    }

    /** Where somebody is, and how to get elsewhere. */
    QuestionNavigation navigation() {
        return navigation;
    }

    /** The sign-off that locks it: nothing here changes an answer then. */
    Optional<LockBand.Signed> signed() {
        return signed;
    }

    /** What the country says, where this is one of its cities. */
    Optional<Inherited> inherited() {
        return inherited;
    }

    /** Where a core check leads on to, once it has every answer; not while it is signed off. */
    Optional<Deepening> deepening() {
        return isLocked() ? Optional.empty() : Deepening.of(scorecard()).filter(Deepening::isComplete);
    }

    boolean isLocked() {
        return signed.isPresent();
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

    /** What the last answer of this session moved; null before the first. */
    ReadOnlyObjectProperty<@Nullable Movement> movementProperty() {
        return movement.getReadOnlyProperty();
    }

    /** The answer that this session replaced, where there was one. */
    Optional<PreviousResponse> formerOf(QuestionId question) {
        return Optional.ofNullable(formers.get(question));
    }

    /** How many questions are asked of this subject at this depth, whatever was answered. */
    int askedCount() {
        return scorecard().root().counts().questions();
    }

    /** Whether this round took anything over from an earlier one. */
    boolean hasCarried() {
        return !carrying.carried().isEmpty();
    }

    /** What an earlier round said; empty where it said nothing, or there is an answer already. */
    Optional<Carried> toConfirm(QuestionId question) {
        return Optional.ofNullable(carrying.carried().get(question))
                .filter(carried -> carrying.isToConfirm(question, of(question).answer()));
    }

    /** Makes it the answer, with its evidence; a note or evidence of this round stays. False where nothing is to confirm. */
    boolean confirm(QuestionId question) {
        Optional<Answer> confirmed = confirmed(question);
        confirmed.ifPresent(answer -> change(question, answer));
        return confirmed.isPresent() && !isLocked();
    }

    private Optional<Answer> confirmed(QuestionId question) {
        return toConfirm(question).map(Carried::answer).map(said -> {
            Answer now = of(question).answer();
            String note = now.note().isBlank() ? said.note() : (said.note() + "\n" + now.note()).strip();
            Evidence evidence = now.evidence().isEmpty() ? said.evidence() : now.evidence();
            return new Answer(said.response(), note, evidence);
        });
    }

    /** Those of these questions that are asked and still to confirm. */
    List<QuestionId> toConfirm(List<QuestionId> questions) {
        return questions.stream()
                .filter(question -> Filter.TO_CONFIRM.takes(of(question), carrying))
                .toList();
    }

    /** Confirms all of these that are asked, also those that are asked only once another is confirmed; one act. */
    void confirmAll(List<QuestionId> questions) {
        List<UndoStack.Step> steps = new ArrayList<>();
        for (List<QuestionId> open = toConfirm(questions);
                !open.isEmpty() && !isLocked();
                open = toConfirm(questions)) {
            for (QuestionId question : open) {
                confirmed(question).flatMap(answer -> step(question, answer)).ifPresent(step -> {
                    steps.add(step);
                    replace(step);
                });
            }
        }
        undo.made(steps);
    }

    void respond(QuestionId question, Response response) {
        change(question, of(question).answer().withResponse(response));
    }

    /** The reason becomes the note; a note that stood there stays below it. */
    void respondNotApplicable(QuestionId question, String reason) {
        Answer answer = of(question).answer();
        String note = answer.note().isBlank() || answer.note().equals(reason) ? reason : reason + "\n" + answer.note();
        change(question, answer.withResponse(new Response.NotApplicable()).withNote(note.strip()));
    }

    /** False where it may not be: without its reason nothing stays not applicable. */
    boolean note(QuestionId question, String note) {
        Answer answer = of(question).answer();
        if (note.isBlank() && answer.response() instanceof Response.NotApplicable) {
            return false;
        }
        change(question, answer.withNote(note.strip()));
        return true;
    }

    void evidence(QuestionId question, Evidence evidence) {
        change(question, of(question).answer().withEvidence(evidence));
    }

    /** It can be taken back before it is saved: somebody else may have been quicker. */
    private void change(QuestionId question, Answer after) {
        step(question, after).ifPresent(step -> {
            undo.made(List.of(step));
            replace(step);
        });
    }

    /** Empty where nothing would change, or nothing may. */
    private Optional<UndoStack.Step> step(QuestionId question, Answer after) {
        Answer before = of(question).answer();
        return before.equals(after) || isLocked()
                ? Optional.empty()
                : Optional.of(new UndoStack.Step(question, before, after));
    }

    private void replace(UndoStack.Step step) {
        Response said = step.before().response();
        if (said.isAnswer() && !said.equals(step.after().response())) {
            formers.put(
                    step.question(), new PreviousResponse(said, context.clock().instant()));
        }
        apply(step.question(), step.before(), step.after());
    }

    /** What somebody else answered: shown, not saved, and nothing that could be taken back here or was moved by it. */
    void adopt(QuestionId question, Answer theirs) {
        changes++;
        Movement last = movement.get();
        if (last != null && last.question().id().equals(question)) {
            movement.set(null);
        }
        undo.forget(question);
        formers.remove(question);
        scorecard.set(Scoring.answer(scorecard.get(), question, theirs));
    }

    /** Ours instead of what somebody else answered. */
    void decide(QuestionId question, Answer mine) {
        change(question, mine);
    }

    AssessmentId assessment() {
        return assessment.id();
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
        if (!before.response().equals(after.response())) {
            movement.set(Movement.of(question, was, is));
        }
        autoSave.save(new Change(assessment.id(), question, before, after, is.standing()));
    }

    /** Takes the last act back, as changes of their own, and goes to its question. False where there is none. */
    boolean undo() {
        return !isLocked() && retrace(undo.undo());
    }

    UndoStack undoStack() {
        return undo;
    }

    boolean redo() {
        return !isLocked() && retrace(undo.redo());
    }

    private boolean retrace(List<UndoStack.Step> steps) {
        for (UndoStack.Step taken : steps) {
            formers.remove(taken.question());
            apply(taken.question(), taken.before(), taken.after());
            navigation.open(taken.question());
        }
        return !steps.isEmpty();
    }

    /** Who changed this answer, when, and what it was before. */
    void openHistory(QuestionId question) {
        context.navigator().go(new Route.History(assessment.id(), Optional.of(question)));
    }

    /** How many questions a filter takes now. */
    int count(Filter filter) {
        return (int) scorecard().questions().stream()
                .filter(scored -> filter.takes(scored, carrying))
                .count();
    }
}
