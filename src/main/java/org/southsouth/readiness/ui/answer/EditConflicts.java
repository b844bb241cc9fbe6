package org.southsouth.readiness.ui.answer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.core.assessment.Change;
import org.southsouth.readiness.core.assessment.OtherEdit;
import org.southsouth.readiness.core.framework.FrameworkLibrary;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.AnswerText;
import org.southsouth.readiness.words.EvidenceText;

/**
 * Answers that two people changed at the same time. Theirs stands and is shown; ours waits here until a person chooses
 * between the two, also where the screen was left meanwhile. Ours that is not chosen is laid aside, in the same queue. To be called on the window thread.
 */
public final class EditConflicts {
    /** Asks for one of two: the act of the question, or to keep what stands. */
    @FunctionalInterface
    public interface Asking {
        void ask(Dialogs.Question question, Supplier<Region> both, String keep, Runnable act, Runnable whenKept);
    }

    private record Case(Conflict contest, Scorecard scorecard) {}

    private final ScreenContext context;
    private final AssessmentStore store;
    private final AutoSave autoSave;
    private final Deque<Conflict> waiting = new ArrayDeque<>();
    private Optional<AnswerViewModel> open = Optional.empty();
    private @Nullable Asking asking;
    private @Nullable FrameworkLibrary library;

    EditConflicts(ScreenContext context, AssessmentStore store, AutoSave autoSave) {
        this.context = context;
        this.store = store;
        this.autoSave = autoSave;
    }

    void askBy(Asking asks, FrameworkLibrary frameworks) {
        asking = asks;
        library = frameworks;
    }

    /** The screen that shows an assessment now, or none. */
    void show(Optional<AnswerViewModel> model) {
        open = model;
    }

    /** Those with an answer that waits for a choice. */
    List<AssessmentId> assessments() {
        return waiting.stream().map(contest -> contest.mine().assessment()).toList();
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    void add(List<Conflict> contests) {
        boolean isNew = false;
        for (Conflict contest : contests) {
            Change mine = contest.mine();
            open(mine)
                    .ifPresent(model ->
                            model.adopt(mine.question(), contest.theirs().answer()));
            if (!mine.after().equals(contest.theirs().answer())) {
                waiting.add(contest);
                isNew = true;
            }
        }
        if (isNew) {
            ask();
        }
    }

    /** The assessment on the screen, if one is. */
    Optional<AnswerViewModel> open() {
        return open;
    }

    private Optional<AnswerViewModel> open(Change change) {
        return open.filter(model -> model.assessment().equals(change.assessment()));
    }

    /** What to say while something waits for a choice. */
    String status() {
        return waiting.isEmpty()
                ? ""
                : context.text(
                        "answer.contest.status",
                        name(waiting.peekFirst().theirs().by()));
    }

    private String name(String by) {
        return by.isBlank() ? context.text("answer.contest.somebody") : by;
    }

    /** Asks again where somebody closed the question without an answer. */
    void ask() {
        Conflict next = waiting.peekFirst();
        FrameworkLibrary frameworks = library;
        if (next != null && frameworks != null) {
            context.background()
                    .run(
                            () -> {
                                Assessment stored = store.load(next.mine().assessment());
                                return new Case(next, Scoring.score(frameworks.load(stored.framework()), stored));
                            },
                            this::ask);
        }
    }

    private void ask(Case found) {
        Asking asks = asking;
        Conflict contest = found.contest;
        QuestionId id = contest.mine().question();
        if (asks == null || !contest.equals(waiting.peekFirst()) || !knows(found.scorecard, id)) {
            return;
        }
        String by = name(contest.theirs().by());
        Dialogs.Question question = new Dialogs.Question(
                context.text("answer.contest.title", by),
                found.scorecard.of(id).question().text(),
                context.text("answer.contest.mine"),
                false);
        asks.ask(
                question,
                () -> new Sides(context, found.scorecard.of(id).question(), contest, by),
                context.text("answer.contest.theirs"),
                () -> decided(found, true),
                () -> decided(found, false));
    }

    private static boolean knows(Scorecard scorecard, QuestionId id) {
        return scorecard.questions().stream()
                .anyMatch(scored -> scored.question().id().equals(id));
    }

    private void decided(Case found, boolean isMine) {
        waiting.remove(found.contest);
        if (isMine) {
            takeMine(found);
        } else {
            autoSave.layAside(found.contest.mine());
        }
        autoSave.retry();
    }

    private void takeMine(Case found) {
        Change mine = found.contest.mine();
        Answer theirs = found.contest.theirs().answer();
        // Where theirs is another one by now, nobody has seen it beside ours: the save is refused, and asks again.
        open(mine)
                .filter(model -> model.isShown(mine.question(), theirs))
                .ifPresentOrElse(
                        model -> model.decide(mine.question(), mine.after()),
                        () -> autoSave.save(new Change(
                                mine.assessment(),
                                mine.question(),
                                theirs,
                                mine.after(),
                                Scoring.answer(found.scorecard, mine.question(), mine.after())
                                        .standing())));
    }

    /** A change of ours that was not kept, since somebody else had changed the answer first. */
    record Conflict(Change mine, OtherEdit theirs) {}

    /** Two answers to one question side by side: theirs, which stands, with who and when; and ours. */
    private static final class Sides extends VBox {
        private static final double COLUMN = 200;

        Sides(ScreenContext context, Question question, EditConflicts.Conflict contest, String by) {
            super(8);
            String at = context.formats().time(contest.theirs().at());
            HBox both = new HBox(
                    16,
                    column(
                            context,
                            question,
                            context.text("answer.contest.by", by, at),
                            contest.theirs().answer()),
                    column(
                            context,
                            question,
                            context.text("answer.contest.yours"),
                            contest.mine().after()));
            getChildren().addAll(both, Texts.caption(context.text("answer.contest.stays")));
        }

        private static VBox column(ScreenContext context, Question question, String head, Answer answer) {
            AnswerText text = new AnswerText(context.messages(), context.formats());
            List<String> more = new ArrayList<>();
            if (!answer.note().isBlank()) {
                more.add(answer.note().strip());
            }
            String evidence = new EvidenceText(context.messages(), context.formats()).source(answer.evidence());
            if (!evidence.isEmpty()) {
                more.add(evidence);
            }
            more.addAll(context.formats().attached(answer.evidence().files()));
            VBox column = new VBox(
                    8,
                    Texts.caption(head),
                    Texts.paragraph(text.saidAsGiven(question, answer.response()), "t-body", "b"));
            if (!more.isEmpty()) {
                column.getChildren().add(Texts.caption(String.join("  ·  ", more)));
            }
            column.setPrefWidth(COLUMN);
            Rows.wide(column);
            column.getStyleClass().addAll("soft", "contest");
            return column;
        }
    }
}
