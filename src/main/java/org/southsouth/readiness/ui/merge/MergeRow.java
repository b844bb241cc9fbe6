package org.southsouth.readiness.ui.merge;

import java.util.Optional;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.ChainCheck;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.merge.AnswerMerge;
import org.southsouth.readiness.core.merge.AssessmentMerge;
import org.southsouth.readiness.core.merge.AssessmentMerge.Dispute;
import org.southsouth.readiness.core.merge.Copy;

/** One question of which one file says something; the choice is none where there is nothing to choose. */
record MergeRow(AssessmentMerge merge, int arrival, AnswerMerge answer, Choice choice) {
    /** The same one, whatever has been chosen meanwhile. */
    record Key(AssessmentId assessment, int arrival, QuestionId question) {}

    Key key() {
        return new Key(merge.id(), arrival, answer.question());
    }

    Dispute dispute() {
        return new Dispute(arrival, answer.question());
    }

    AssessmentMerge.Arrival from() {
        return merge.arrivals().get(arrival);
    }

    Framework framework() {
        return from().file().contents().framework();
    }

    /** What is sent was read against its framework, so every question is there. */
    Question question() {
        return framework().question(answer.question()).orElseThrow();
    }

    /** In the order of the questionnaire. */
    int place() {
        return framework().placeOf(answer.question());
    }

    /** Under which kind it stands: an answer that was withdrawn, or is not to be taken, is decided like one of which neither knew. */
    AnswerMerge.Kind kind() {
        return answer.isWithdrawn() || isHeldBack() ? AnswerMerge.Kind.CONFLICT : answer.kind();
    }

    private boolean isHeldBack() {
        return answer.kind() == AnswerMerge.Kind.THEIRS_NEWER
                && (choice.side() == Choice.Side.MINE || choice.side() == Choice.Side.OTHER);
    }

    /** Theirs is taken unless somebody keeps the answer here. */
    boolean canBeKept() {
        return kind() == AnswerMerge.Kind.THEIRS_NEWER;
    }

    boolean isConflict() {
        return kind() == AnswerMerge.Kind.CONFLICT;
    }

    /** Whoever leaves an answer withdrawn changes nothing of what the file says, and need not say why. */
    boolean needsReason() {
        boolean isLeft = answer.isWithdrawn() && choice.side() == Choice.Side.THEIRS;
        return isConflict() && choice.isMade() && !isLeft;
    }

    boolean isOpen() {
        return isConflict() && !choice.isMade();
    }

    /** Without a choice: the answer here is the newer one. */
    boolean isOursKept() {
        return kind() == AnswerMerge.Kind.MINE_NEWER;
    }

    /** Without a choice: nothing else is here, or theirs is the newer one. */
    boolean isTheirsTaken() {
        return kind() == AnswerMerge.Kind.ADDED || kind() == AnswerMerge.Kind.THEIRS_NEWER;
    }

    /** The answer that is here today, before any of the files. */
    Answer standing() {
        Copy mine = merge.mine();
        return mine == null
                ? Answer.NONE
                : headOf(mine).map(HistoryEntry::after).orElse(Answer.NONE);
    }

    /** Whether another answer than today's is here by then, since a file before this one brings it, or somebody chose it. */
    boolean isAfterAnother() {
        return !before().equals(standing());
    }

    /** The file before this one that brings the answer that is here by then. */
    Optional<AssessmentMerge.Arrival> bringer() {
        return merge.arrivals().subList(0, arrival).stream()
                .filter(earlier -> isAfterAnother())
                .filter(earlier -> headOf(earlier.copy())
                        .filter(head -> head.after().equals(before()))
                        .isPresent())
                .reduce((one, later) -> later);
    }

    private Optional<HistoryEntry> headOf(Copy copy) {
        return Optional.ofNullable(ChainCheck.heads(copy.trail()).get(answer.question()));
    }

    /** The answer that is here by the time this file is merged. */
    Answer before() {
        return Optional.ofNullable(answer.mine()).map(HistoryEntry::after).orElse(Answer.NONE);
    }

    /** The answer that will be here, as far as somebody has chosen. */
    Answer after() {
        return switch (kind()) {
            case ADDED, THEIRS_NEWER -> answer.theirs().after();
            case SAME, MINE_NEWER -> before();
            case CONFLICT -> chosen();
        };
    }

    private Answer chosen() {
        Choice.Side side = choice.side();
        if (side == null || side == Choice.Side.MINE) {
            return before();
        }
        return side == Choice.Side.THEIRS ? answer.theirs().after() : Answer.of(choice.other());
    }
}
