package org.southsouth.readiness.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Change;
import org.southsouth.readiness.core.assessment.Digest;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.OtherEdit;
import org.southsouth.readiness.core.assessment.Step;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * The statements on {@code answer}. Every change of it adds a row to the history; {@code head} is that row's hash, so that
 * the next change knows what it follows without reading the history.
 */
record AnswerRows(Handle handle, Digest digest) {
    private record Placed(String assessment, String question, Answer answer) {}

    /**
     * The history's old answer is the one that is kept here. Where that is the new one already, as when a save is tried
     * again, nothing is written; and nothing where it is not the one that was changed: then that comes back.
     */
    Optional<OtherEdit> change(Change change, ChangeStamp signature) {
        AssessmentId assessment = change.assessment();
        QuestionId question = change.question();
        Answer after = change.after();
        Optional<TrailHead> kept = find(assessment, question);
        Answer before = kept.map(TrailHead::answer).orElse(Answer.NONE);
        if (before.equals(after)) {
            return Optional.empty();
        }
        HistoryRows history = new HistoryRows(handle);
        if (!before.equals(change.before())) {
            return Optional.of(history.rival(assessment, question, before));
        }
        TrailHead head = kept.orElseGet(() -> history.head(assessment, question));
        Step step = Step.of(question, after, signature.at(), signature.by(), head.hash())
                .because(change.reason());
        HistoryEntry entry = HistoryEntry.of(head.revision() + 1, before, step, digest);
        put(assessment, entry, entry.revision(), kept.isPresent());
        history.append(assessment, List.of(entry));
        new EvidenceRows(handle).use(assessment, List.of(after));
        return Optional.empty();
    }

    /** It follows the change that somebody looked at when they made it, so that the trail shows where the two parted. */
    void layAside(Change change, ChangeStamp signature) {
        AssessmentId assessment = change.assessment();
        QuestionId question = change.question();
        Answer standing = find(assessment, question).map(TrailHead::answer).orElse(Answer.NONE);
        HistoryRows history = new HistoryRows(handle);
        List<HistoryEntry> trail = history.of(assessment, question);
        HistoryEntry seen = null;
        long revision = 0;
        for (HistoryEntry row : trail) {
            seen = row.after().equals(change.before()) ? row : seen;
            revision = Math.max(revision, row.revision());
        }
        Step step = Step.of(question, change.after(), signature.at(), signature.by(), seen == null ? null : seen.hash())
                .because(change.reason());
        if (!standing.equals(change.after()) && trail.stream().noneMatch(row -> row.isAside() && isSame(row, step))) {
            Answer before = seen == null ? Answer.NONE : seen.after();
            history.append(assessment, List.of(new HistoryEntry(revision + 1, before, step, step.hash(digest), true)));
            new EvidenceRows(handle).use(assessment, List.of(change.after()));
        }
    }

    /** The same by the same person on top of the same: a second try. */
    private static boolean isSame(HistoryEntry row, Step step) {
        return row.after().equals(step.after())
                && row.by().equals(step.by())
                && Objects.equals(row.previous(), step.previous());
    }

    /** The answers of a new assessment, each with the first row of its trail. */
    void add(Assessment assessment, ChangeStamp signature) {
        List<@Nullable Object[]> answers = new ArrayList<>();
        List<HistoryEntry> history = new ArrayList<>();
        assessment.answers().asMap().forEach((question, answer) -> {
            Step step = Step.of(question, answer, signature.at(), signature.by(), null);
            HistoryEntry first = HistoryEntry.of(1, Answer.NONE, step, digest);
            answers.add(columns(assessment.id(), first, 1));
            history.add(first);
        });
        Statements.executeAll(handle, INSERT, answers);
        new HistoryRows(handle).append(assessment.id(), history);
        new EvidenceRows(handle)
                .use(assessment.id(), assessment.answers().asMap().values());
    }

    /** Makes that row of the history the answer that counts; an empty one has no row here. */
    void put(AssessmentId assessment, HistoryEntry head, long revision, boolean isThere) {
        if (head.after().isEmpty()) {
            remove(assessment, head.question());
            return;
        }
        Statements.execute(handle, isThere ? UPDATE : INSERT, columns(assessment, head, revision));
    }

    void remove(AssessmentId assessment, QuestionId question) {
        Statements.execute(
                handle,
                "delete from answer where assessment = ? and question = ?",
                assessment.value(),
                question.value());
    }

    private Optional<TrailHead> find(AssessmentId assessment, QuestionId question) {
        return Statements.find(
                handle,
                """
                select kind, content, note, grade, source, source_year, attached, revision, head
                from answer where assessment = ? and question = ?
                """,
                row -> new TrailHead(AnswerColumns.read(row, 1), row.getLong(8), row.getString(9)),
                assessment.value(),
                question.value());
    }

    private static final String INSERT = """
            insert into answer (kind, content, note, grade, source, source_year, attached,
                revision, changed_at, changed_by, head, assessment, question)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String UPDATE = """
            update answer set kind = ?, content = ?, note = ?, grade = ?, source = ?, source_year = ?, attached = ?,
                revision = ?, changed_at = ?, changed_by = ?, head = ?
            where assessment = ? and question = ?
            """;

    private static @Nullable Object[] columns(AssessmentId assessment, HistoryEntry head, long revision) {
        @Nullable Object[] row = new @Nullable Object[AnswerColumns.COUNT + 6];
        AnswerColumns.put(head.after(), row, 0);
        row[7] = revision;
        row[8] = ChangeStamp.time(head.at());
        row[9] = head.by();
        row[10] = head.hash();
        row[11] = assessment.value();
        row[12] = head.question().value();
        return row;
    }

    /** What an answer's row says beside the answer: the change that it points to, its number, when and by whom. */
    record End(String head, long revision, Instant at, String by) {}

    private record PlacedEnd(String assessment, String question, End end) {}

    /** Of every answer of these assessments, in the order of the questions' ids. */
    Map<AssessmentId, Map<QuestionId, End>> ends(List<String> assessments) {
        Map<AssessmentId, Map<QuestionId, End>> found = new HashMap<>();
        handle.select("""
                        select assessment, question, head, revision, changed_at, changed_by
                        from answer where assessment = any (?) order by question
                        """, Statements.anyOf(assessments))
                .map((row, context) -> new PlacedEnd(
                        row.getString(1),
                        row.getString(2),
                        new End(
                                row.getString(3),
                                row.getLong(4),
                                row.getObject(5, OffsetDateTime.class).toInstant(),
                                row.getString(6))))
                .forEach(placed -> found.computeIfAbsent(
                                new AssessmentId(placed.assessment), id -> new LinkedHashMap<>())
                        .put(new QuestionId(placed.question), placed.end));
        return found;
    }

    /** Every answer of these assessments, by assessment. One object for one question id, however many rows have it. */
    Map<AssessmentId, Map<QuestionId, Answer>> of(List<String> assessments) {
        Map<AssessmentId, Map<QuestionId, Answer>> found = new HashMap<>();
        Map<String, QuestionId> questions = new HashMap<>();
        handle.select("""
                        select kind, content, note, grade, source, source_year, attached, question, assessment
                        from answer where assessment = any (?)
                        """, Statements.anyOf(assessments))
                .map((row, context) -> new Placed(row.getString(9), row.getString(8), AnswerColumns.read(row, 1)))
                .forEach(placed -> found.computeIfAbsent(new AssessmentId(placed.assessment), id -> new HashMap<>())
                        .put(questions.computeIfAbsent(placed.question, QuestionId::new), placed.answer));
        return found;
    }
}
