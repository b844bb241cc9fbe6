package org.southsouth.readiness.core.gather;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.merge.AskedCount;

/**
 * What was asked of one office or person, and what came back. {@code requests} asked the same of the same, the newest first;
 * {@code questions} are those of them that are put to the subject, {@code count} says how far they are. {@code comings} are the times at which answers to them came since they were first asked, the latest first. {@code isGivenMeanwhile}: something
 * that was missing when they were asked last was answered by somebody else, here or in a file that is not theirs. {@code here}: their files
 * that came and wait until somebody chooses between answers.
 */
public record GatheredRow(
        List<Request> requests,
        List<QuestionId> questions,
        AskedCount count,
        List<CameBack> comings,
        boolean isGivenMeanwhile,
        List<FileHere> here,
        LocalDate today) {
    /** In the order in which somebody has to look after them. */
    public enum State {
        /** Their file is here, and somebody has to choose before it can go in. */
        TO_CHOOSE,
        /** The day is over, and nothing came. */
        OVERDUE,
        /** Something came, and something is open. */
        OPEN,
        /** Something came and nothing is open, but whoever was asked does not know all of it: somebody else may. */
        UNKNOWN,
        WAITING,
        /** Something came and whoever was asked has said all they can; what is left waits for an answer that is not theirs. */
        DEPENDING,
        /** All is done and nothing came: what was missing was answered meanwhile, and not by whoever was asked. */
        DONE_BY_OTHERS,
        COMPLETE
    }

    public GatheredRow {
        requests = List.copyOf(requests);
        questions = List.copyOf(questions);
        comings = List.copyOf(comings);
        here = List.copyOf(here);
    }

    /** When the last answer came. */
    public Optional<Instant> cameBack() {
        return comings.stream().findFirst().map(CameBack::at);
    }

    /** Whoever gave answers, the latest first, each once. */
    public List<String> senders() {
        return comings.stream().flatMap(one -> one.by().stream()).distinct().toList();
    }

    public Request latest() {
        return requests.get(0);
    }

    public int open() {
        return count.open();
    }

    /** The day counts still: something is open, or nothing came of what they are to look through. */
    public boolean isDue() {
        return open() > 0 || (cameBack().isEmpty() && !isDoneMeanwhile() && !latest().isTyped());
    }

    private boolean isDoneMeanwhile() {
        return isGivenMeanwhile && count.isComplete();
    }

    /** The day is over while it counts; today is not late yet. Whoever sent a file that waits here is not late. */
    public boolean isLate() {
        return here.isEmpty()
                && isDue()
                && latest().due().filter(today::isAfter).isPresent();
    }

    public State state() {
        if (!here.isEmpty()) {
            return State.TO_CHOOSE;
        }
        if (cameBack().isPresent()) {
            return back();
        }
        if (!isDue()) {
            return State.DONE_BY_OTHERS;
        }
        return isLate() ? State.OVERDUE : State.WAITING;
    }

    private State back() {
        if (open() > 0) {
            return State.OPEN;
        }
        if (count.unknown() > 0) {
            return State.UNKNOWN;
        }
        return count.isComplete() ? State.COMPLETE : State.DEPENDING;
    }

    /** Whether somebody still has to send something, and no file of theirs is here: on paper nothing comes once all of it is typed in. */
    public boolean isAwaited() {
        return here.isEmpty() && (isDue() || isDoneByOthers());
    }

    private boolean isDoneByOthers() {
        return state() == State.DONE_BY_OTHERS && !latest().isTyped();
    }

    /** When somebody was reminded last, of whichever of the requests. */
    public Optional<Instant> remindedAt() {
        return requests.stream()
                .flatMap(request -> request.remindedAt().stream())
                .max(Instant::compareTo);
    }
}
