package org.southsouth.readiness.core.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.ChainCheck;
import org.southsouth.readiness.core.assessment.Digest;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Step;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * Makes changes of what a form says. A form has the answer to each of its questions and the hash of the change that it was
 * written from, and knows nothing else: only here is it seen which of its answers are others than they were.
 */
final class FormChanges {
    /** A spreadsheet may keep this many digits of a figure and no more. */
    private static final double SAME_FIGURE = 1e-14;

    private final boolean hasNotes;
    private final Digest digest;
    private final Map<String, HistoryEntry> here = new HashMap<>();
    private final Map<QuestionId, HistoryEntry> heads;

    private FormChanges(List<HistoryEntry> trail, boolean hasNotes, Digest digest) {
        this.hasNotes = hasNotes;
        this.digest = digest;
        this.heads = ChainCheck.heads(trail);
        trail.forEach(row -> here.put(row.hash(), row));
    }

    /** {@code mine} is null where the assessment is not here. What is known here, or was merged before, is no change. */
    static Copy of(Copy form, boolean hasNotes, AssessmentId id, @Nullable Copy mine, Digest digest) {
        FormChanges changes = new FormChanges(mine == null ? List.of() : mine.trail(), hasNotes, digest);
        List<HistoryEntry> trail = new ArrayList<>();
        form.trail().forEach(row -> changes.add(row, trail));
        return new Copy(id, form.framework(), mine == null ? form.profile() : mine.profile(), trail);
    }

    private void add(HistoryEntry said, List<HistoryEntry> trail) {
        HistoryEntry base = said.previous() == null ? null : here.get(said.previous());
        Answer before = base == null ? Answer.NONE : base.after();
        Answer after = meant(said.after(), before);
        String previous = base == null ? null : base.hash();
        if (!after.equals(before) && !isKnown(said.question(), after, previous)) {
            Step step = Step.of(said.question(), after, said.at(), said.by(), previous);
            trail.add(HistoryEntry.of(1, before, step, digest));
        }
    }

    private boolean isKnown(QuestionId question, Answer after, @Nullable String previous) {
        HistoryEntry head = heads.get(question);
        return (head != null && isSame(after, head.after()))
                || here.values().stream()
                        .anyMatch(row -> row.question().equals(question)
                                && Objects.equals(row.previous(), previous)
                                && isSame(after, row.after()));
    }

    private static boolean isSame(Answer said, Answer known) {
        return said.withResponse(response(said.response(), known.response())).equals(known);
    }

    /** With what a form cannot hold, and as it was where only the way of writing differs. */
    private Answer meant(Answer said, Answer before) {
        Evidence evidence = said.evidence();
        Evidence meant = new Evidence(
                evidence.grade(),
                kept(evidence.source(), before.evidence().source()),
                evidence.year(),
                before.evidence().files());
        return new Answer(response(said.response(), before.response()), note(said, before), meant);
    }

    private static Response response(Response said, Response before) {
        if (said.figure().isPresent() && before.figure().isPresent()) {
            double figure = before.figure().getAsDouble();
            boolean isSame = Math.abs(said.figure().getAsDouble() - figure) <= SAME_FIGURE * Math.abs(figure);
            return isSame ? before : said;
        }
        if (said.ticked().isPresent() && before.ticked().isPresent()) {
            // A form has its options in one order.
            return Set.copyOf(said.ticked().get())
                            .equals(Set.copyOf(before.ticked().get()))
                    ? before
                    : said;
        }
        boolean isWritten = said.written().isPresent() && before.written().isPresent();
        return isWritten
                        && lines(said.written().get())
                                .equals(lines(before.written().get()))
                ? before
                : said;
    }

    /** A note that was kept back stays, with what the form says below it. */
    private String note(Answer said, Answer before) {
        boolean wasShown = hasNotes || before.response().isNotApplicable();
        if (wasShown || before.note().isEmpty() || said.response().isNotApplicable()) {
            return kept(said.note(), before.note());
        }
        return said.note().isEmpty() ? before.note() : before.note() + "\n" + said.note();
    }

    private static String kept(String said, String before) {
        return lines(said).equals(lines(before)) ? before : said;
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
