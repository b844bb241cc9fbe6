package org.southsouth.readiness.ui.answer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.core.assessment.ChainCheck;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.ui.fx.Background;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

/**
 * What other people change in the assessment that is open: asked for every few seconds on the store's queue, and shown
 * where nothing was changed here meanwhile. A server that does not answer is asked again; the next save tells of it.
 */
final class RemoteChanges {
    private static final long EVERY_MILLIS = 3_000;

    private final ScreenContext context;
    private final AssessmentStore store;
    private final AnswerViewModel model;
    private final Runnable commit;
    private int length;
    private Background.@Nullable Delay next;
    private boolean isStopped;

    /** The length that the trail had when the assessment was loaded; what is being typed is committed before a change. */
    RemoteChanges(ScreenContext context, AssessmentStore store, AnswerViewModel model, int length, Runnable commit) {
        this.context = context;
        this.store = store;
        this.model = model;
        this.length = length;
        this.commit = commit;
    }

    void follow() {
        if (!isStopped) {
            next = context.background().after(EVERY_MILLIS, this::look);
        }
    }

    void stop() {
        isStopped = true;
        if (next != null) {
            next.cancel();
        }
    }

    private void look() {
        int made = model.changes();
        context.background()
                .run(
                        () -> store.historyAfter(model.assessment(), length),
                        rows -> {
                            take(rows, made);
                            follow();
                        },
                        failure -> follow());
    }

    /** Not where something was changed here since it was asked for: it would be laid over it. The next look has it too. */
    private void take(List<HistoryEntry> rows, int made) {
        if (isStopped || rows.isEmpty() || model.changes() != made) {
            return;
        }
        Map<QuestionId, HistoryEntry> theirs = ChainCheck.heads(rows);
        theirs.values().removeIf(row -> model.isShown(row.question(), row.after()));
        if (!theirs.isEmpty()) {
            commit.run();
            if (model.changes() != made) {
                return;
            }
            theirs.forEach((question, row) -> model.adopt(question, row.after()));
            tell(List.copyOf(theirs.values()));
            context.background()
                    .run(
                            () -> {
                                store.saveStanding(
                                        model.assessment(), model.scorecard().standing());
                                return true;
                            },
                            isKept -> {},
                            failure -> {});
        }
        length += rows.size();
    }

    private void tell(List<HistoryEntry> rows) {
        String names = rows.stream()
                .map(row -> row.by().isBlank() ? context.text("answer.contest.somebody") : row.by())
                .distinct()
                .sorted()
                .collect(Collectors.joining(context.text("common.list.comma")));
        Instant latest =
                rows.stream().map(HistoryEntry::at).max(Instant::compareTo).orElse(Instant.EPOCH);
        context.frame()
                .showStatus(
                        Saving.SAVED,
                        context.text(
                                "answer.others",
                                names,
                                rows.size(),
                                context.formats().time(latest)));
    }
}
